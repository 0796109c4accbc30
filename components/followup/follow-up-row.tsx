import { useState } from 'react'
import type { Affinity } from '@/lib/affinity/affinity'
import type { Message } from '@/lib/core/message'
import type { Clock } from '@/lib/flows/clock'
import { completeFollowUp } from '@/lib/flows/follow-up'
import { describeDue, sayDay } from '@/lib/followups/describe-due'
import { isKeepInTouch } from '@/lib/followups/group-follow-ups'
import { type Standing, standingOf } from '@/lib/followups/standing'
import { why } from '@/lib/followups/why'
import type { Person } from '@/lib/model/person'
import type { FollowUp } from '@/lib/model/records'
import { say, t } from '@/lib/words/words'
import { useSettings, useWeekend } from '../hooks/use-data'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { FollowUpContext } from './context'
import { shortDay } from './plan'
import { DayForm, PingForm } from './row-forms'
import { type RowForm, SnoozeMenu } from './snooze-menu'

interface FollowUpRowProps {
  followUp: FollowUp
  clock: Clock
  /** Left out where the row stands on the person's own page. */
  person: Person | undefined
  shared: Affinity | undefined
}

const DONE: Record<Standing, string> = { ahead: 'text-soft', due: 'text-soft', late: 'text-amber' }

/** Who, why now, what we share; Done and Snooze on the row; what helps to write, one press away. */
export function FollowUpRow({ followUp, clock, person, shared }: FollowUpRowProps) {
  const { today, locale } = clock
  const settings = useSettings()
  const weekend = useWeekend()
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState<RowForm>()
  const standing = standingOf(followUp, today, weekend)
  const reason = why(followUp, today)
  const finish = (): void => void completeFollowUp(followUp.id).then((result) => announceEdit(result, { key: 'toast.followUpDone' }))
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
        <div className="min-w-40 flex-1">
          {person ? <div className="truncate font-medium" title={person.name}><bdi>{person.name}</bdi></div> : null}
          <div className="text-sm">
            <span className={DONE[standing]} title={shortDay(followUp.due, locale)}>{say(dueWords(followUp, standing, clock))}</span>
            {reason ? <> · <bdi>{say(reason)}</bdi></> : followUp.reason === '' ? null : <> · <bdi>{followUp.reason}</bdi></>}
            {followUp.ping === true ? <span className="text-soft"> · {t('followUp.ownNotice', [followUp.at ?? settings?.notifyAt ?? ''])}</span> : null}
          </div>
          {shared && !open ? <div className="truncate text-sm text-soft"><bdi>{say(shared.sentence)}</bdi></div> : null}
        </div>
        <div className="flex gap-1">
          {person ? <Button look="quiet" className="px-2" aria-expanded={open} aria-label={t('followUp.contextWith', [person.name])} onPress={() => { setOpen(!open) }}><span aria-hidden className={open ? 'rotate-90' : ''}>▸</span></Button> : null}
          <Button onPress={finish} aria-label={person ? t('followUp.doneWith', [person.name]) : t('followUp.done')}>{t('followUp.done')}</Button>
          <SnoozeMenu followUp={followUp} clock={clock} person={person} onForm={setForm} />
        </div>
      </div>
      {form === 'day' ? <DayForm followUp={followUp} clock={clock} onDone={() => { setForm(undefined) }} /> : null}
      {form === 'ping' ? <PingForm followUp={followUp} usual={settings?.notifyAt ?? ''} onDone={() => { setForm(undefined) }} /> : null}
      {open && person ? <FollowUpContext person={person} followUp={followUp} today={today} /> : null}
    </div>
  )
}

/** Since when it is due, or late; a reminder to keep in touch is never "due": there is only a good day, and a late one. */
function dueWords(followUp: FollowUp, standing: Standing, { today, locale }: Clock): Message {
  const { due, latest } = followUp
  if (!isKeepInTouch(followUp) || standing === 'ahead') return describeDue(due, today, locale)
  return standing === 'late' && latest !== undefined ? { key: 'followUp.lateSince', values: [sayDay(latest, today, locale)] } : { key: 'followUp.goodSince', values: [sayDay(due, today, locale)] }
}
