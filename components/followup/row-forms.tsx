import { useState, type ReactNode } from 'react'
import { isDay } from '@/lib/core/day'
import type { Clock } from '@/lib/flows/clock'
import { pingFollowUp, snoozeFollowUp } from '@/lib/flows/follow-up'
import type { FollowUp } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { announceEdit } from '../ui/toast'
import { shortDay } from './plan'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

interface RowFormProps { followUp: FollowUp; onDone: () => void }

/** A line below the row; Enter saves, Escape closes. */
function Line({ onSubmit, onDone, children }: { onSubmit: () => void; onDone: () => void; children: ReactNode }) {
  return (
    <form
      className="flex flex-wrap items-end gap-2 rounded-md bg-sunken px-3 py-2"
      onSubmit={(event) => { event.preventDefault(); onSubmit() }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone() } }}
    >
      {children}
      <Button look="quiet" onPress={onDone}>{t('person.cancel')}</Button>
    </form>
  )
}

/** Puts a follow-up off to a day of one's own. */
export function DayForm({ followUp, clock, onDone }: RowFormProps & { clock: Clock }) {
  const [day, setDay] = useState('')
  const bad = day !== '' && (!isDay(day) || day <= clock.today)
  const save = (): void => {
    if (day === '' || bad) return
    onDone()
    void snoozeFollowUp(followUp.id, day).then((result) => announceEdit(result, { key: 'toast.followUpMoved', values: [shortDay(day, clock.locale)] }))
  }
  return (
    <Line onSubmit={save} onDone={onDone}>
      <Field label={t('followUp.onDay')} type="date" value={day} onChange={setDay} error={bad ? t('followUp.badSnooze') : undefined} className="w-40" autoFocus />
      <Button type="submit" isDisabled={day === '' || bad}>{t('followUp.set')}</Button>
    </Line>
  )
}

/** A notification of its own, at a time: for what must not wait for the daily one. */
export function PingForm({ followUp, usual, onDone }: RowFormProps & { usual: string }) {
  const [at, setAt] = useState(followUp.at ?? usual)
  const save = (ping: Pick<FollowUp, 'ping' | 'at'>): void => {
    onDone()
    void pingFollowUp(followUp.id, ping).then((result) => announceEdit(result, { key: ping.ping ? 'toast.pinged' : 'toast.pingedOff', values: [at] }))
  }
  return (
    <Line onSubmit={() => { if (TIME.test(at)) save({ ping: true, at }) }} onDone={onDone}>
      <Field label={t('followUp.pingAt')} type="time" value={at} onChange={setAt} className="w-40" autoFocus />
      <Button type="submit" isDisabled={!TIME.test(at)}>{t('followUp.set')}</Button>
      {followUp.ping === true ? <Button look="quiet" onPress={() => { save({}) }}>{t('followUp.pingOff')}</Button> : null}
    </Line>
  )
}
