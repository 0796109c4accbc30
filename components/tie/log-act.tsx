import { useState } from 'react'
import { isDay, type Day } from '@/lib/core/day'
import type { ActDraft } from '@/lib/flows/act'
import type { ActKind } from '@/lib/model/kinds'
import type { Goal } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { Tick } from '../ui/tick'

/** What is given most often comes first. */
const KINDS: readonly ActKind[] = ['contact', 'advice', 'feedback', 'introduction', 'endorsement', 'opportunity', 'visibility', 'promise', 'report-back']
const DIRECTIONS = ['received', 'given'] as const

interface LogActProps {
  today: Day
  goals: readonly Goal[]
  /** The goals that the tie serves: taken for granted until the user says otherwise. */
  usual: readonly string[]
  onLog: (draft: ActDraft) => void
}

/** Logs one entry of the ledger: a click on what it was is enough; who did it, the words, the day may come first. */
export function LogAct({ today, goals, usual, onLog }: LogActProps) {
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('received')
  const [text, setText] = useState('')
  const [day, setDay] = useState(today)
  const [quiet, setQuiet] = useState(false)
  const [serves, setServes] = useState<readonly string[]>(usual)
  const badDay = !isDay(day) || day > today
  const log = (kind: ActKind): void => { onLog({ kind, direction, text, on: day, quiet, goalIds: [...serves] }) }
  return (
    <section aria-label={t('ledger.log')} className="flex flex-col gap-3 rounded-md bg-sunken p-3">
      <div role="group" aria-label={t('ledger.who')} className="grid grid-cols-2 gap-2">
        {DIRECTIONS.map((id) => <Toggle key={id} isSelected={direction === id} onChange={() => { setDirection(id) }}>{t(`ledger.direction.${id}`)}</Toggle>)}
      </div>
      <Field label={t('ledger.about')} value={text} onChange={setText} placeholder={t('ledger.aboutExample')} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field label={t('ledger.day')} type="date" value={day} onChange={setDay} error={badDay ? t('ledger.badDay') : undefined} className="w-40" />
        <Tick isSelected={quiet} onChange={setQuiet} hint={t('ledger.quietHint')}>{t('ledger.quiet')}</Tick>
      </div>
      {goals.length === 0 ? null : (
        <div role="group" aria-label={t('ledger.goals')} className="flex flex-col gap-1">
          <span className="text-sm text-soft">{t('ledger.goals')}</span>
          {goals.map((goal) => (
            <Tick key={goal.id} isSelected={serves.includes(goal.id)} onChange={(on) => { setServes(on ? [...serves, goal.id] : serves.filter((id) => id !== goal.id)) }}><bdi>{goal.text}</bdi></Tick>
          ))}
        </div>
      )}
      <div role="group" aria-label={t('ledger.what')} className="flex flex-wrap gap-2">
        {KINDS.map((kind) => <Button key={kind} isDisabled={badDay} onPress={() => { log(kind) }}>{t(`act.${kind}`)}</Button>)}
      </div>
    </section>
  )
}
