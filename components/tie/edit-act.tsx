import { type FormEvent, useState } from 'react'
import { isDay, type Day } from '@/lib/core/day'
import { editAct, removeAct } from '@/lib/flows/act'
import { type Opening, OPENINGS } from '@/lib/model/kinds'
import type { Act, Goal } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { Tick } from '../ui/tick'
import { announceEdit } from '../ui/toast'

/** Corrects one entry of the ledger, or takes it out. Escape leaves it as it was. */
export function EditAct({ act, goals, today, onDone }: { act: Act; goals: readonly Goal[]; today: Day; onDone: () => void }) {
  const [text, setText] = useState(act.text)
  const [day, setDay] = useState(act.on)
  const [url, setUrl] = useState(act.url ?? '')
  const [quiet, setQuiet] = useState(act.quiet)
  const [opening, setOpening] = useState<Opening | undefined>(act.opening)
  const [serves, setServes] = useState<readonly string[]>(act.goalIds ?? [])
  const badDay = !isDay(day) || day > today
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (badDay) return
    if (announceEdit(await editAct(act.id, { text, on: day, url, quiet, goalIds: [...serves], ...(opening ? { opening } : {}) }), { key: 'toast.changed' })) onDone()
  }
  const remove = async (): Promise<void> => { if (announceEdit(await removeAct(act.id), { key: 'ledger.toast.removed' })) onDone() }
  return (
    <form className="flex flex-col gap-2 rounded-md bg-sunken p-3" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone() } }}>
      <Field label={t(`ledger.${act.direction}.${act.kind}`)} rows={2} value={text} onChange={setText} autoFocus />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field label={t('ledger.day')} type="date" value={day} onChange={setDay} error={badDay ? t('ledger.badDay') : undefined} className="w-40" />
        <Tick isSelected={quiet} onChange={setQuiet}>{t('ledger.quiet')}</Tick>
      </div>
      {act.kind === 'endorsement' || act.kind === 'visibility' ? <Field label={t('ledger.address')} value={url} onChange={setUrl} placeholder="https://" inputMode="url" /> : null}
      {act.kind === 'opportunity' ? (
        <div role="group" aria-label={t('ledger.openingIs')} className="flex flex-wrap gap-2">
          {OPENINGS.map((id) => <Toggle key={id} isSelected={opening === id} onChange={() => { setOpening(id) }}>{t(`ledger.opening.${id}`)}</Toggle>)}
        </div>
      ) : null}
      {goals.map((goal) => (
        <Tick key={goal.id} isSelected={serves.includes(goal.id)} onChange={(on) => { setServes(on ? [...serves, goal.id] : serves.filter((id) => id !== goal.id)) }}><bdi>{goal.text}</bdi></Tick>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button look="main" type="submit" isDisabled={badDay}>{t('person.save')}</Button>
        <Button onPress={onDone}>{t('person.cancel')}</Button>
        <Button look="quiet" className="ml-auto" onPress={() => void remove()}>{t('ledger.remove')}</Button>
      </div>
    </form>
  )
}
