import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Clock } from '@/lib/flows/clock'
import { calendarOfFollowUp } from '@/lib/flows/calendar'
import { removeFollowUp, snoozeFollowUp } from '@/lib/flows/follow-up'
import { isKeepInTouch } from '@/lib/followups/group-follow-ups'
import { SNOOZES, snoozedTo } from '@/lib/followups/snoozed-to'
import type { Person } from '@/lib/model/person'
import type { FollowUp } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { announceEdit, announceSaved } from '../ui/toast'
import { shortDay } from './plan'

/** What needs a form of its own below the row. */
export type RowForm = 'day' | 'ping' | undefined

const ITEM = 'flex min-h-8 cursor-pointer items-center gap-4 rounded-sm px-2 py-1 text-sm text-ink outline-none focus:bg-accent-soft'

interface SnoozeMenuProps { followUp: FollowUp; clock: Clock; person: Person | undefined; onForm: (form: RowForm) => void }

/** Puts a follow-up off, by the usual steps or to a day. What else can be done with it is here too. */
export function SnoozeMenu({ followUp, clock, person, onForm }: SnoozeMenuProps) {
  const act = (key: string): void => {
    if (key === 'day' || key === 'ping') return onForm(key)
    if (key === 'calendar') return void calendarOfFollowUp(followUp.id).then((count) => { announceSaved({ key: 'calendar.given', values: [count], count }) })
    if (key === 'remove') return void removeFollowUp(followUp.id).then((result) => announceEdit(result, { key: 'toast.followUpRemoved' }))
    const option = SNOOZES.find((known) => known === key)
    if (!option) return
    const due = snoozedTo(option, clock.today)
    void snoozeFollowUp(followUp.id, due).then((result) => announceEdit(result, { key: 'toast.followUpMoved', values: [shortDay(due, clock.locale)] }))
  }
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={person ? t('followUp.snoozeWith', [person.name]) : t('followUp.snooze')}
        className="min-h-8 cursor-pointer rounded-md border border-transparent px-2 text-sm font-medium text-accent hover:bg-accent-soft"
      >
        {t('followUp.snooze')} <span aria-hidden>▾</span>
      </AriaButton>
      <Popover placement="bottom end" className="rounded-md border border-edge bg-raised p-1 shadow-lg">
        <Menu className="outline-none" onAction={(key) => { act(String(key)) }}>
          {SNOOZES.map((option) => (
            <MenuItem key={option} id={option} textValue={t(`followUp.snoozeBy.${option}`)} className={ITEM}>
              <span className="flex-1">{t(`followUp.snoozeBy.${option}`)}</span>
              <span className="text-soft">{shortDay(snoozedTo(option, clock.today), clock.locale)}</span>
            </MenuItem>
          ))}
          <MenuItem id="day" className={ITEM}>{t('followUp.onADay')}</MenuItem>
          <MenuItem id="ping" className={`${ITEM} border-t border-line`}>{t('followUp.ownNoticeMenu')}</MenuItem>
          <MenuItem id="calendar" className={ITEM}>{t('followUp.toCalendar')}</MenuItem>
          <MenuItem id="remove" className={ITEM}>{t(isKeepInTouch(followUp) ? 'followUp.noMore' : 'followUp.remove')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
