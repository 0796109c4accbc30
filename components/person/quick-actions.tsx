import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Day } from '@/lib/core/day'
import type { Clock } from '@/lib/flows/clock'
import { t } from '@/lib/words/words'
import type { ActDraft } from '@/lib/flows/act'
import type { Event, Goal } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { allEvents } from '@/lib/store/queries'
import { PlanFollowUp } from '../followup/plan'
import { Button } from '../ui/button'
import { Field } from '../ui/field'

const LogAct = lazy(() => import('../tie/log-act').then((module) => ({ default: module.LogAct })))

type Open = 'note' | 'metAt' | 'followUp' | 'log'

interface QuickActionsProps {
  clock: Clock
  onNote: (text: string) => void
  onMetAt: (name: string, known: readonly Event[]) => void
  onFollowUp: (due: Day, reason: string) => void
  onLog: (draft: ActDraft) => void
  goals: readonly Goal[]
  /** The goals that the tie serves. */
  usual: readonly string[]
  children?: ReactNode
}

/** Note, met at, follow up, log: each opens in place, one at a time, and Escape closes it. */
export function QuickActions({ clock, onNote, onMetAt, onFollowUp, onLog, goals, usual, children }: QuickActionsProps) {
  const [open, setOpen] = useState<Open>()
  const close = (): void => { setOpen(undefined) }
  const opener = (what: Open): ReactNode => (
    <Button look="quiet" aria-expanded={open === what} onPress={() => { setOpen(open === what ? undefined : what) }}>
      <span aria-hidden>+</span>{t(`quick.${what}`)}
    </Button>
  )
  return (
    <div
      className="flex flex-col gap-2"
      onKeyDown={(event) => { if (event.key === 'Escape' && open) { event.stopPropagation(); close() } }}
    >
      <div className="-mx-3 flex flex-wrap">{opener('note')}{opener('metAt')}{opener('followUp')}{opener('log')}{children}</div>
      {open === 'note' ? <NoteForm onSave={(text) => { onNote(text); close() }} /> : null}
      {open === 'metAt' ? <MetAtForm onSave={(name, known) => { onMetAt(name, known); close() }} /> : null}
      {open === 'followUp' ? <PlanFollowUp clock={clock} onPlan={(due, reason) => { onFollowUp(due, reason); close() }} /> : null}
      {open === 'log' ? <Suspense fallback={null}><LogAct today={clock.today} goals={goals} usual={usual} onLog={(draft) => { onLog(draft); close() }} /></Suspense> : null}
    </div>
  )
}

function NoteForm({ onSave }: { onSave: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form className="flex flex-col items-start gap-2" onSubmit={(event) => { event.preventDefault(); if (text.trim()) onSave(text) }}>
      <Field label={t('quick.noteLabel')} rows={3} value={text} onChange={setText} autoFocus className="w-full" />
      <Button type="submit" isDisabled={text.trim() === ''}>{t('quick.saveNote')}</Button>
    </form>
  )
}

function MetAtForm({ onSave }: { onSave: (name: string, known: readonly Event[]) => void }) {
  const [name, setName] = useState('')
  const known = useLiveQuery(() => allEvents(db), []) ?? []
  return (
    <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); if (name.trim()) onSave(name, known) }}>
      <Field label={t('quick.metAtLabel')} value={name} onChange={setName} list="known-events" autoFocus className="flex-1" placeholder={t('quick.metAtExample')} />
      <datalist id="known-events">{known.map((event) => <option key={event.id} value={event.name} />)}</datalist>
      <Button type="submit" isDisabled={name.trim() === ''}>{t('quick.saveMetAt')}</Button>
    </form>
  )
}
