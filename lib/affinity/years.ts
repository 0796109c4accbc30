import type { Years } from '../model/fact'

/** Time that two people spent in the same place: from and to are calendar years; no `to` means that it goes on. */
export interface Together {
  from: number
  to?: number
  /** Whole years, summed over all common stretches; missing when unknown (both go on, or only a single year is known). */
  years?: number
}

/** A stretch of years; Infinity for one that goes on. `point` when only one end is known. */
interface Stretch {
  from: number
  to: number
  end?: 'from' | 'to'
}

/** Stretches in order, touching ones joined: a bachelor to 2011 and a master from 2011 are one stay. */
function stretchesOf(all: readonly (Years | undefined)[]): Stretch[] {
  const known = all.map(stretchOf).filter((stretch) => stretch !== undefined).sort((a, b) => a.from - b.from)
  const joined: Stretch[] = []
  for (const stretch of known) {
    const last = joined.at(-1)
    if (last && !last.end && !stretch.end && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
    else joined.push({ ...stretch })
  }
  return joined
}

function stretchOf(years: Years | undefined): Stretch | undefined {
  if (!years) return undefined
  const { from, to } = years
  if (from !== undefined && to !== undefined) return from <= to ? { from, to } : undefined
  if (from !== undefined) return years.ongoing ? { from, to: Infinity } : { from, to: from, end: 'from' }
  return to === undefined ? undefined : { from: to, to, end: 'to' }
}

/**
 * When both were there. Undefined when they surely or possibly missed each other: one who left in 2013 and one who came in
 * 2013 do not count, two who began (or ended) in the same year do.
 */
export function togetherIn(mine: readonly (Years | undefined)[], theirs: readonly (Years | undefined)[]): Together | undefined {
  const common: Stretch[] = []
  const right = stretchesOf(theirs)
  for (const a of stretchesOf(mine)) for (const b of right) {
    const shared = shareOf(a, b)
    if (shared) common.push(shared)
  }
  const [first] = common
  if (!first) return undefined
  const from = Math.min(...common.map((stretch) => stretch.from))
  const to = Math.max(...common.map((stretch) => stretch.to))
  const years = common.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0)
  return { from, ...(Number.isFinite(to) && { to }), ...(Number.isFinite(years) && years > 0 && { years }) }
}

function shareOf(a: Stretch, b: Stretch): Stretch | undefined {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  if (from < to) return { from, to }
  if (from > to) return undefined
  const bothBegan = a.end !== 'to' && b.end !== 'to' && a.from === b.from
  const bothEnded = a.end !== 'from' && b.end !== 'from' && a.to === b.to
  const within = (point: Stretch, whole: Stretch): boolean => point.end !== undefined && whole.end === undefined && whole.from < from && from < whole.to
  return bothBegan || bothEnded || within(a, b) || within(b, a) ? { from, to } : undefined
}
