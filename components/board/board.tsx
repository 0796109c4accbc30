import { useCallback, useMemo, useState } from 'react'
import { APART, LADDER, pipelineOf } from '@/lib/network/pipeline'
import { moveMany } from '@/lib/flows/many'
import { moveStage } from '@/lib/flows/person'
import { STAGES, type Stage } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { sayNumber, t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { useEverybody } from '../hooks/use-everybody'
import { useWide } from '../hooks/use-wide'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { Column } from './column'

const ALL = 'all'

/** The sponsorship pipeline: the ladder of stages as columns, dormant and closed apart. */
export function Board({ go }: ViewProps) {
  const everybody = useEverybody()
  const [goal, setGoal] = useState(ALL)
  const goals = everybody?.self.goals ?? []
  const isKnown = goals.some(({ id }) => id === goal)
  const columns = useMemo(() => everybody && pipelineOf(everybody.people, isKnown ? goal : undefined), [everybody, goal, isKnown])
  return (
    <Page title={t('board.title')} fill full>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {everybody?.people.length === 0 ? null : <p className="m-0 min-w-48 flex-1 text-sm text-soft">{t('board.hint')}</p>}
        {goals.length === 0 ? null : (
          <Choice label={t('board.goal')} hideLabel value={isKnown ? goal : ALL} onChange={setGoal} options={[{ id: ALL, label: t('board.allGoals') }, ...goals.map(({ id, text }) => ({ id, label: text }))]} />
        )}
      </div>
      {!everybody || !columns ? <Waiting label={t('people.loading')} /> : everybody.people.length === 0 ? (
        <Empty title={t('people.none')}><Button look="main" onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button></Empty>
      ) : <Columns columns={columns} go={go} />}
    </Page>
  )
}

function move(ids: readonly string[], stage: Stage): void {
  const [id = ''] = ids
  void (ids.length === 1 ? moveStage(id, stage) : moveMany(ids, stage)).then((result) => announceEdit(result, { key: 'toast.stage', values: [t(`stage.${stage}`)] }))
}

function Columns({ columns, go }: { columns: ReadonlyMap<Stage, readonly PersonRow[]>; go: ViewProps['go'] }) {
  const { today } = useClock()
  const isWide = useWide(560)
  const [alone, setAlone] = useState<Stage>('spotted')
  const open = useCallback((id: string) => { go('people', id) }, [go])
  const column = (stage: Stage, more = {}) =>
    <Column key={stage} stage={stage} people={columns.get(stage) ?? []} today={today} onMove={move} onOpen={open} {...more} />
  if (!isWide) {
    return (
      <>
        <Choice label={t('stage.label')} value={alone} onChange={setAlone} options={STAGES.map((id) => ({ id, label: t('board.column', columns.get(id)?.length ?? 0, [t(`stage.${id}`), sayNumber(columns.get(id)?.length ?? 0)]) }))} />
        <div className="flex min-h-0 flex-1">{column(alone, { isAlone: true })}</div>
      </>
    )
  }
  return (
    <div className="-mx-3 -mb-3 flex min-h-0 flex-1 gap-2 overflow-x-auto px-3 pb-3">
      {LADDER.map((stage) => column(stage))}
      <div role="separator" aria-orientation="vertical" className="mx-2 w-px shrink-0 bg-line" />
      {APART.map((stage) => column(stage, { isApart: true }))}
    </div>
  )
}
