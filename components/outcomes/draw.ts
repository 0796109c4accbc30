import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot'
import type { OutcomeRow } from '@/lib/network/outcomes'
import { MEASURES } from '@/lib/network/outcomes'
import { t } from '@/lib/words/words'

/** Of one row of small plots, in pixels. */
const ROW = 84
/** Beside and below the plots, in pixels. */
export const MARGINS = { left: 28, right: 8, top: 24, bottom: 28 } as const
/** So wide a label of the time below needs to be, in pixels. */
const LABEL = 52

interface TimePlotOptions {
  /** The earliest first. */
  rows: readonly OutcomeRow[]
  labelOf: (key: string) => string
  width: number
  /** The row that is looked at. */
  at?: number | undefined
}

/** One row of bars for each measure of which there is any, over one axis of time: nothing hangs on telling colours apart. Colours are CSS variables, so that the theme may change under it. */
export function drawTime({ rows, labelOf, width, at }: TimePlotOptions): SVGElement | HTMLElement {
  const drawn = MEASURES.filter((measure) => rows.some(({ counts }) => counts[measure] > 0))
  const points = rows.flatMap(({ key, counts }) => drawn.map((measure) => ({ key, measure, count: counts[measure] })))
  const most = Math.max(1, ...points.map(({ count }) => count))
  const each = Math.max(1, Math.ceil((rows.length * LABEL) / (width - MARGINS.left - MARGINS.right)))
  const looked = at === undefined ? undefined : rows[at]?.key
  return plot({
    width, height: drawn.length * ROW + MARGINS.bottom, marginLeft: MARGINS.left, marginRight: MARGINS.right, marginTop: MARGINS.top, marginBottom: MARGINS.bottom,
    style: { fontSize: '12px', fontFamily: 'inherit', background: 'transparent', overflow: 'visible' },
    x: { type: 'band', domain: rows.map(({ key }) => key), label: null, padding: 0.25 },
    y: { domain: [0, most], label: null },
    fy: { domain: drawn, label: null, padding: 0.4, axis: null },
    marks: [
      ...(looked === undefined ? [] : [barY(drawn.map((measure) => ({ key: looked, measure })), { x: 'key', fy: 'measure', y1: 0, y2: most, fill: 'var(--glow)', insetLeft: -3, insetRight: -3 })]),
      axisY({ ticks: most < 4 ? most : 3, tickFormat: 'd', tickSize: 0 }),
      ruleY([0], { stroke: 'var(--axis)' }),
      barY(points, { x: 'key', y: 'count', fy: 'measure', fill: 'var(--bar)' }),
      text(drawn.map((measure) => ({ measure })), { fy: 'measure', text: ({ measure }: { measure: (typeof MEASURES)[number] }) => t(`outcomes.measure.${measure}`), frameAnchor: 'top-left', dy: -20, dx: -MARGINS.left, fill: 'var(--ink)', fontWeight: 600 }),
      axisX({ tickFormat: (key: string) => (rows.findIndex((row) => row.key === key) % each === 0 ? labelOf(key) : ''), tickSize: 0 }),
    ],
  })
}

interface GoalPlotOptions { rows: readonly (OutcomeRow & { label: string })[]; width: number }

/** For each goal one row of bars for each measure. */
export function drawGoals({ rows, width }: GoalPlotOptions): SVGElement | HTMLElement {
  const points = rows.flatMap(({ key, counts }) => MEASURES.map((measure) => ({ key, measure: t(`outcomes.measure.${measure}`), count: counts[measure] })))
  const most = Math.max(1, ...points.map(({ count }) => count))
  return plot({
    width, height: rows.length * 112 + MARGINS.bottom, marginLeft: 104, marginRight: 24, marginTop: MARGINS.top, marginBottom: MARGINS.bottom,
    style: { fontSize: '12px', fontFamily: 'inherit', background: 'transparent', overflow: 'visible' },
    x: { domain: [0, most], label: null, ticks: Math.min(most, 5), tickFormat: 'd', axis: 'bottom', tickSize: 0 },
    y: { domain: MEASURES.map((measure) => t(`outcomes.measure.${measure}`)), label: null, padding: 0.3, tickSize: 0 },
    fy: { domain: rows.map(({ key }) => key), label: null, padding: 0.28, axis: null },
    marks: [
      barX(points, { x: 'count', y: 'measure', fy: 'key', fill: 'var(--bar)' }),
      ruleX([0], { stroke: 'var(--axis)' }),
      text(points.filter(({ count }) => count > 0), { x: 'count', y: 'measure', fy: 'key', text: 'count', dx: 4, textAnchor: 'start', fill: 'var(--ink)' }),
      text(rows.map(({ key, label }) => ({ key, label })), { fy: 'key', text: 'label', frameAnchor: 'top-left', dy: -18, dx: -104, fill: 'var(--ink)', fontWeight: 600, lineWidth: Math.floor((width - 16) / 8), textOverflow: 'ellipsis' }),
    ],
  })
}
