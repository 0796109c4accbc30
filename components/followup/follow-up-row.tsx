import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Affinity } from '@/lib/affinity/affinity'
import type { Clock } from '@/lib/flows/clock'
import { completeFollowUp, removeFollowUp, snoozeFollowUp } from '@/lib/flows/follow-up'
import { say, t } from '@/lib/words/words'
import { describeDue } from '@/lib/followups/describe-due'
import { SNOOZES, snoozedTo } from '@/lib/followups/snoozed-to'
import type { Person } from '@/lib/model/person'
import type { FollowUp } from '@/lib/model/records'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { shortDay } from './plan'

interface FollowUpRowProps {
  followUp: FollowUp
  clock: Clock
  /** Left out where the row stands on the person's own page. */
  person: Person | undefined
  shared: Affinity | undefined
}

/** Who, why now, what we share; Done and Snooze on the row. */
export function FollowUpRow({ followUp, clock, person, shared }: FollowUpRowProps) {
  const { today, locale } = clock
  const late = followUp.due < today
  return (
    <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <div className="min-w-40 flex-1">
        {person ? <div className="truncate font-medium" title={person.name}><bdi>{person.name}</bdi></div> : null}
        <div className="text-sm">
          <span className={late ? 'text-amber' : 'text-soft'} title={shortDay(followUp.due, locale)}>{say(describeDue(followUp.due, today, locale))}</span>
          {followUp.reason === '' ? null : <> · <bdi>{followUp.reason}</bdi></>}
        </div>
        {shared ? <div className="truncate text-sm text-soft"><bdi>{say(shared.sentence)}</bdi></div> : null}
      </div>
      <div className="flex gap-1">
        <Button onPress={() => void completeFollowUp(followUp.id).then((result) => announceEdit(result, { key: 'toast.followUpDone' }))} aria-label={person ? t('followUp.doneWith', [person.name]) : t('followUp.done')}>{t('followUp.done')}</Button>
        <SnoozeMenu followUp={followUp} clock={clock} name={person?.name} />
      </div>
    </div>
  )
}

function SnoozeMenu({ followUp, clock, name }: { followUp: FollowUp; clock: Clock; name: string | undefined }) {
  const act = (key: string): void => {
    if (key === 'remove') return void removeFollowUp(followUp.id).then((result) => announceEdit(result, { key: 'toast.followUpRemoved' }))
    const option = SNOOZES.find((known) => known === key)
    if (!option) return
    const due = snoozedTo(option, clock.today, clock.locale)
    void snoozeFollowUp(followUp.id, due).then((result) => announceEdit(result, { key: 'toast.followUpMoved', values: [shortDay(due, clock.locale)] }))
  }
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={name ? t('followUp.snoozeWith', [name]) : t('followUp.snooze')}
        className="min-h-8 cursor-pointer rounded-md border border-transparent px-2 text-sm font-medium text-accent hover:bg-accent-soft"
      >
        {t('followUp.snooze')} <span aria-hidden>▾</span>
      </AriaButton>
      <Popover placement="bottom end" className="rounded-md border border-edge bg-raised p-1 shadow-lg">
        <Menu className="outline-none" onAction={(key) => { act(String(key)) }}>
          {SNOOZES.map((option) => (
            <MenuItem key={option} id={option} className="flex cursor-pointer gap-4 rounded-sm px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">
              <span className="flex-1">{t(`followUp.snoozeBy.${option}`)}</span>
              <span className="text-soft">{shortDay(snoozedTo(option, clock.today, clock.locale), clock.locale)}</span>
            </MenuItem>
          ))}
          <MenuItem id="remove" className="cursor-pointer rounded-sm border-t border-line px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">{t('followUp.remove')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
