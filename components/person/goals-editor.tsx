import { useState } from 'react'
import { isDay } from '@/lib/core/day'
import { newId } from '@/lib/core/id'
import { cleanLine } from '@/lib/core/text'
import { moveGoal, setGoalDay } from '@/lib/flows/goal'
import type { Goal } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { SavedLine } from '../ui/saved-line'
import { announceEdit } from '../ui/toast'

const STATES = ['open', 'reached', 'let-go'] as const

/** Goals in the user's own words: open, reached or let go, with a day where one is wished for. */
export function GoalsEditor({ goals, onChange }: { goals: readonly Goal[]; onChange: (change: (known: Goal[]) => Goal[]) => void }) {
  const [text, setText] = useState('')
  const add = (): void => {
    const line = cleanLine(text)
    if (line === '') return
    onChange((known) => [...known, { id: newId(), text: line }])
    setText('')
  }
  return (
    <section aria-labelledby="list-goals" className="flex flex-col gap-1">
      <h3 id="list-goals" className="m-0 text-sm font-semibold">{t('me.goals')}</h3>
      <p className="m-0 text-xs text-soft">{t('me.goalsHint')}</p>
      {goals.map((goal) => <GoalLine key={goal.id} goal={goal} onRemove={() => { onChange((known) => known.filter(({ id }) => id !== goal.id)) }} />)}
      <div className="flex items-end gap-2" onKeyDown={(event) => { if (event.key === 'Enter' && event.target instanceof HTMLInputElement) { event.preventDefault(); add() } }}>
        <Field label={t('me.goals')} hideLabel value={text} onChange={setText} placeholder={t('me.goalsExample')} className="flex-1" />
        <Button isDisabled={text.trim() === ''} onPress={add}>{t('fact.addShort')}</Button>
      </div>
    </section>
  )
}

function GoalLine({ goal, onRemove }: { goal: Goal; onRemove: () => void }) {
  const state = goal.state ?? 'open'
  return (
    <div className="flex flex-col gap-1 rounded-md bg-sunken py-1 pl-2">
      <div className="flex items-center gap-1">
        <span className={`min-w-0 flex-1 text-sm ${state === 'open' ? '' : 'text-soft'}`}><bdi>{goal.text}</bdi></span>
        <div className="w-28"><Choice label={t('goal.state', [goal.text])} hideLabel value={state} options={STATES.map((id) => ({ id, label: t(`goal.states.${id}`) }))} onChange={(next) => void moveGoal(goal.id, next).then((result) => announceEdit(result, { key: `goal.moved.${next}` }))} /></div>
        <Button look="quiet" aria-label={t('fact.remove', [goal.text])} onPress={onRemove}>×</Button>
      </div>
      {state === 'open' ? (
        <div className="w-40"><SavedLine label={t('goal.by')} type="date" value={goal.by ?? ''} onSave={(day) => void setGoalDay(goal.id, isDay(day) ? day : undefined).then((result) => announceEdit(result, { key: 'toast.changed' }))} /></div>
      ) : null}
    </div>
  )
}
