import { useEffect, useRef, useState } from 'react'
import type { Result } from '@/lib/core/result'
import { followUpMany, metAtMany, moveMany, setGoalOfMany, setKindOfMany } from '@/lib/flows/many'
import { exportFile } from '@/lib/flows/export-file'
import { deletePeople } from '@/lib/flows/person'
import type { Report } from '@/lib/flows/steps'
import { STAGES, TIE_KINDS } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { sayNumber, t } from '@/lib/words/words'
import { PlanFollowUp } from '../followup/plan'
import { useClock } from '../hooks/use-data'
import type { Everybody } from '../hooks/use-everybody'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Actions, Popup } from '../ui/popup'
import { announceEdit, announceSaved } from '../ui/toast'

/** In the one accent; where colours are forced, drawn in what the system selects with. */
const BAR = 'h-2 w-24 appearance-none overflow-hidden rounded-sm border border-edge bg-raised forced-color-adjust-none forced-colors:border-[CanvasText] forced-colors:bg-[Canvas] [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-raised forced-colors:[&::-webkit-progress-bar]:bg-[Canvas] [&::-webkit-progress-value]:bg-accent forced-colors:[&::-webkit-progress-value]:bg-[Highlight]'

interface SelectionBarProps {
  chosen: readonly PersonRow[]
  everybody: Everybody
  onSelectAll: (() => void) | undefined
  total: number
  onClear: () => void
}

/** What can be done to those selected; each is one edit with one undo. */
export function SelectionBar({ chosen, everybody, onSelectAll, total, onClear }: SelectionBarProps) {
  const clock = useClock()
  const [done, setDone] = useState<number>()
  const isStopped = useRef(false)
  const bar = useRef<HTMLDivElement>(null)
  const isBusy = done !== undefined
  const wasBusy = useRef(false)
  const ids = chosen.map(({ id }) => id)
  const run = async (work: (report: Report) => Promise<Result<{ seq: number }>>, key = 'many.done'): Promise<boolean> => {
    isStopped.current = false
    setDone(0)
    const result = await work((count) => { setDone(count); return !isStopped.current })
    setDone(undefined)
    return announceEdit(result, { key, values: [sayNumber(ids.length)], count: ids.length })
  }
  // Neither the menu that was used, off meanwhile, nor Stop, which is gone, keeps the focus: keys go on from here.
  useEffect(() => {
    if (wasBusy.current && !isBusy && document.activeElement === document.body) bar.current?.focus()
    wasBusy.current = isBusy
  }, [isBusy])
  const hand = (kind: string): void => {
    void exportFile(kind === 'json' ? 'json' : 'csv', new Set(ids)).then((count) => { announceSaved({ key: 'toast.exported', values: [count], count }) })
  }
  return (
    <div ref={bar} tabIndex={-1} role="group" aria-label={t('people.selection')} className="flex flex-wrap items-center gap-1 rounded-md bg-sunken px-2 py-1 text-sm">
      <span role="status" className="mr-2">{isBusy ? t('many.working', [sayNumber(ids.length)]) : t('people.selected', ids.length, [sayNumber(ids.length)])}</span>
      {isBusy ? <><progress aria-label={t('many.progress')} value={done} max={ids.length} className={BAR} /><Button look="quiet" onPress={() => { isStopped.current = true }}>{t('many.stop')}</Button></> : null}
      {onSelectAll ? <Button look="quiet" onPress={onSelectAll}>{t('table.selectMatching', [sayNumber(total)])}</Button> : null}
      <Actions look="quiet" isDisabled={isBusy} label={t('many.tag')} options={tagOptions()} onAction={(id) => { const kind = TIE_KINDS.find((known) => id.endsWith(` ${known}`)); if (kind) void run((report) => setKindOfMany(ids, kind, id.startsWith('on'), report)) }} />
      <Actions look="quiet" isDisabled={isBusy} label={t('many.stage')} options={STAGES.map((id) => ({ id, label: t(`stage.${id}`) }))} onAction={(id) => { const stage = STAGES.find((known) => known === id); if (stage) void run((report) => moveMany(ids, stage, report)) }} />
      {everybody.self.goals.length === 0 ? null : <Actions look="quiet" isDisabled={isBusy} label={t('many.forGoal')} options={everybody.self.goals.map(({ id, text }) => ({ id, label: text }))} onAction={(id) => void run((report) => setGoalOfMany(ids, id, report))} />}
      <Popup look="quiet" isDisabled={isBusy} label={t('many.plan')}>
        {(close) => <PlanFollowUp clock={clock} onPlan={(due, reason) => { close(); void run((report) => followUpMany(ids, due, reason, report)) }} />}
      </Popup>
      <Popup look="quiet" isDisabled={isBusy} label={t('many.event')}>{(close) => <MetAt known={everybody.events.map(({ name }) => name)} onSave={(name) => { close(); void run((report) => metAtMany(ids, name, report)) }} />}</Popup>
      <Actions look="quiet" isDisabled={isBusy} label={t('people.export')} options={[{ id: 'csv', label: t('people.exportCsv') }, { id: 'json', label: t('people.exportJson') }]} onAction={hand} />
      <Button look="quiet" isDisabled={isBusy} className="text-red!" onPress={() => void run((report) => deletePeople(chosen, report), 'toast.deleted').then((done) => { if (done) onClear() })}>{t('people.delete')}</Button>
      <Button look="quiet" isDisabled={isBusy} onPress={onClear} className="ml-auto">{t('people.clear')}</Button>
    </div>
  )
}

const tagOptions = (): { id: string; label: string }[] => [
  ...TIE_KINDS.map((kind) => ({ id: `on ${kind}`, label: t(`tags.words.${kind}`) })),
  ...TIE_KINDS.map((kind) => ({ id: `off ${kind}`, label: t('many.untag', [t(`table.kind.${kind}`)]) })),
]

function MetAt({ known, onSave }: { known: readonly string[]; onSave: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); onSave(name) }}>
      <Field label={t('many.metAtLabel')} value={name} onChange={setName} list="known-events" autoFocus className="flex-1" />
      <datalist id="known-events">{known.slice(0, 200).map((event) => <option key={event} value={event} />)}</datalist>
      <Button type="submit" isDisabled={name.trim() === ''}>{t('many.save')}</Button>
    </form>
  )
}
