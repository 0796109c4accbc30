import { useCallback, useMemo, useState } from 'react'
import type { Act, Self } from '@/lib/model/records'
import { type Counts, countOutcomes, MEASURES, type OutcomeRow } from '@/lib/network/outcomes'
import { db } from '@/lib/store/database'
import { actsInBreaths } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { useClock, useSelf } from '../hooks/use-data'
import { useScan } from '../hooks/use-scan'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { Button, Toggle } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { drawGoals, drawTime, MARGINS } from './draw'
import { OutcomeTable } from './outcome-table'
import { PlotFigure } from './plot-figure'
import { SaveOutcomes } from './save-outcomes'
import { Unsaid } from './unsaid'

const TABLES = ['acts'] as const
const readActs = (signal: AbortSignal) => actsInBreaths(db, signal)
const DIRECTIONS = ['received', 'given'] as const
const SPANS = ['quarters', 'years'] as const

/** What opened doors led to: introductions, endorsements, projects, roles, over time and per goal; talk is counted apart. */
export function Outcomes({ go }: ViewProps) {
  const acts = useScan(TABLES, readActs)
  const self = useSelf()
  const [direction, setDirection] = useState<Act['direction']>('received')
  if (!acts || !self) return <Page title={t('outcomes.title')} wide><Waiting label={t('outcomes.loading')} /></Page>
  return (
    <Page title={t('outcomes.title')} wide loose>
      <div className="-mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="m-0 min-w-60 flex-1 text-sm text-soft">{t('outcomes.hint')}</p>
        <div role="group" aria-label={t('outcomes.whose')} className="flex gap-1">
          {DIRECTIONS.map((id) => <Toggle key={id} isSelected={direction === id} onChange={() => { setDirection(id) }}>{t(`outcomes.direction.${id}`)}</Toggle>)}
        </div>
      </div>
      <Counted acts={acts} self={self} direction={direction} go={go} />
    </Page>
  )
}

/** "Q3 2026", or the year. */
export const sayTime = (key: string): string => { const [year = '', quarter] = key.split('-Q'); return quarter === undefined ? year : t('outcomes.quarter', [quarter, year]) }

const sayCounts = ({ counts }: OutcomeRow): string => MEASURES.map((measure) => `${t(`outcomes.measure.${measure}`)}: ${sayNumber(counts[measure])}`).join(' · ')

function Counted({ acts, self, direction, go }: { acts: readonly Act[]; self: Self; direction: Act['direction']; go: ViewProps['go'] }) {
  const { today } = useClock()
  const isShared = useSharedScreen()
  const goalIds = useMemo(() => self.goals.map(({ id }) => id), [self])
  const found = useMemo(() => countOutcomes(acts, { direction, goalIds, withQuiet: !isShared, today }), [acts, direction, goalIds, isShared, today])
  const sum = MEASURES.reduce((all, measure) => all + found.total[measure], 0)
  return (
    <>
      {sum + found.unsaid.length === 0 ? null : <Totals total={found.total} />}
      {found.unsaid.length > 0 ? <Unsaid acts={found.unsaid} today={today} /> : null}
      {sum === 0 ? <Empty title={t(`outcomes.none.${direction}`)}><Button onPress={() => { go('people') }}>{t('followUp.toPeople')}</Button></Empty> : (
        <>
          <OverTime found={found} />
          <PerGoal rows={found.goals.map((row) => ({ ...row, label: self.goals.find(({ id }) => id === row.key)?.text ?? t('outcomes.noGoal') }))} />
          <SaveOutcomes acts={acts} self={self} direction={direction} canBeQuiet={found.quiet > 0} />
        </>
      )}
    </>
  )
}

function Totals({ total }: { total: Counts }) {
  return (
    <dl className="m-0 grid grid-cols-2 gap-2 min-[560px]:grid-cols-4">
      {MEASURES.map((measure) => (
        <div key={measure} className="flex flex-col-reverse rounded-md border border-line bg-raised px-3 py-2"><dt className="text-sm text-soft">{t(`outcomes.measure.${measure}`)}</dt><dd className="m-0 text-xl">{sayNumber(total[measure])}</dd></div>
      ))}
    </dl>
  )
}

function OverTime({ found }: { found: ReturnType<typeof countOutcomes> }) {
  const [span, setSpan] = useState<(typeof SPANS)[number]>('quarters')
  const rows = useMemo(() => (span === 'quarters' ? found.quarters : found.years.toReversed()), [found, span])
  const draw = useCallback((width: number, at: number | undefined) => drawTime({ rows, labelOf: (key) => (span === 'years' ? key : `${key.slice(5)} ${key.slice(2, 4)}`), width, at }), [rows, span])
  const table = span === 'quarters' ? found.quarters.toReversed() : found.years
  return (
    <section aria-labelledby="time" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="time" className="m-0 flex-1 text-base font-semibold">{t('outcomes.time')}</h2>
        <div role="group" aria-label={t('outcomes.by')} className="flex gap-1">
          {SPANS.map((id) => <Toggle key={id} isSelected={span === id} onChange={() => { setSpan(id) }}>{t(`outcomes.span.${id}`)}</Toggle>)}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-x-8 gap-y-3 min-[900px]:grid-cols-2">
        <PlotFigure
          label={t('outcomes.timePlot')} count={rows.length} draw={draw}
          sayAt={(index) => { const row = rows[index]; return row ? `${sayTime(row.key)} · ${sayCounts(row)}` : '' }}
          placeOf={(x, width) => Math.floor(((x - MARGINS.left) / (width - MARGINS.left - MARGINS.right)) * rows.length)}
        />
        <div className="max-h-88 min-w-0 overflow-auto" role="region" aria-label={t('outcomes.timeTable')} tabIndex={0}>
          <OutcomeTable caption={t('outcomes.timeTable')} head={t(`outcomes.span.${span}`)} rows={table.map((row) => ({ ...row, label: sayTime(row.key) }))} />
        </div>
      </div>
    </section>
  )
}

function PerGoal({ rows }: { rows: readonly (OutcomeRow & { label: string })[] }) {
  const drawn = useMemo(() => rows.filter(({ counts }) => MEASURES.some((measure) => counts[measure] > 0)), [rows])
  const draw = useCallback((width: number) => drawGoals({ rows: drawn, width }), [drawn])
  return (
    <section aria-labelledby="per-goal" className="flex flex-col gap-2">
      <h2 id="per-goal" className="m-0 text-base font-semibold">{t('outcomes.perGoal')}</h2>
      <div className="grid grid-cols-1 gap-x-8 gap-y-3 min-[900px]:grid-cols-2">
        <PlotFigure label={t('outcomes.goalPlot')} count={drawn.length} draw={draw} sayAt={(index) => { const row = drawn[index]; return row ? `${row.label} · ${sayCounts(row)}` : '' }} placeOf={() => -1} />
        <div className="min-w-0"><OutcomeTable caption={t('outcomes.goalTable')} head={t('outcomes.goal')} rows={rows} /></div>
      </div>
    </section>
  )
}
