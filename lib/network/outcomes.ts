import type { Day } from '../core/day'
import type { Act } from '../model/records'
import { opensDoor } from '../roles/doors'

/** What opened doors led to. Talk, advice and mere contacts are none of it, and are counted apart. */
export const MEASURES = ['introductions', 'endorsements', 'projects', 'roles'] as const
export type Measure = (typeof MEASURES)[number]
export type Counts = Record<Measure, number>

/** What an act counts as; undefined for what is no outcome. An introduction counts once it was made, an opportunity once it is said to be a project or a role. */
export function measureOf(act: Act): Measure | undefined {
  if (act.kind === 'endorsement') return 'endorsements'
  if (act.kind === 'opportunity') return act.opening === 'project' ? 'projects' : act.opening === 'role' ? 'roles' : undefined
  return act.kind === 'introduction' && opensDoor(act) ? 'introductions' : undefined
}

/** The day that counts: for an introduction the day it was made. */
const dayOf = (act: Act): Day => act.introduction?.steps.find(({ step }) => step === 'made')?.on ?? act.on

export interface OutcomeRow { key: string; counts: Counts }
/** Acts that are no outcome, of either direction, stand beside. */
export interface TimeRow extends OutcomeRow { contacts: number }

export interface Outcomes {
  /** By year, "2026", the latest first. */
  years: TimeRow[]
  /** By goal, its id in `key`, in the order of the goals; last, with an empty key, what serves none that is known. Who served two goals counts for both. */
  goals: OutcomeRow[]
  /** By quarter, "2026-Q3", without a gap, the earliest first. */
  quarters: TimeRow[]
  total: Counts
  /** Opportunities of which is not said yet whether they were a project, a role or something else, the latest first. */
  unsaid: readonly Act[]
  /** How many outcomes are quiet ones. */
  quiet: number
}

export interface OutcomeChoice {
  direction: Act['direction']
  goalIds: readonly string[]
  /** Whether quiet acts count. */
  withQuiet: boolean
  /** Nothing after this day counts. */
  today: Day
}

const none = (): Counts => ({ introductions: 0, endorsements: 0, projects: 0, roles: 0 })

/** Rows by key, each begun with nothing. */
class Rows {
  readonly byKey = new Map<string, TimeRow>()

  at(key: string): TimeRow {
    const row = this.byKey.get(key) ?? { key, counts: none(), contacts: 0 }
    this.byKey.set(key, row)
    return row
  }
}

/** Counts what the acts in one direction led to. One pass. */
export function countOutcomes(acts: readonly Act[], { direction, goalIds, withQuiet, today }: OutcomeChoice): Outcomes {
  const [years, goals, quarters] = [new Rows(), new Rows(), new Rows()]
  for (const id of goalIds) goals.at(id)
  const known = new Set(goalIds)
  const total = none()
  const unsaid: Act[] = []
  let quiet = 0
  for (const act of acts) {
    const day = dayOf(act)
    if (day > today || (act.quiet && !withQuiet)) continue
    const measure = act.direction === direction ? measureOf(act) : undefined
    const year = years.at(day.slice(0, 4))
    if (!measure) {
      if (act.direction === direction && act.kind === 'opportunity' && act.opening === undefined) unsaid.push(act)
      year.contacts++
      quarters.at(quarterOf(day)).contacts++
      continue
    }
    const served = (act.goalIds ?? []).filter((id) => known.has(id))
    for (const row of [year, quarters.at(quarterOf(day)), ...(served.length > 0 ? served : ['']).map((id) => goals.at(id))]) row.counts[measure]++
    total[measure]++
    if (act.quiet) quiet++
  }
  const last = goals.byKey.get('')
  return {
    years: [...years.byKey.values()].sort((a, b) => b.key.localeCompare(a.key)),
    goals: [...[...goals.byKey.values()].filter(({ key }) => key !== ''), ...(last ? [last] : [])].map(({ key, counts }) => ({ key, counts })),
    quarters: withoutGaps(quarters), total, quiet, unsaid: unsaid.sort((a, b) => b.on.localeCompare(a.on)),
  }
}

/** "2026-Q3" */
const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`

/** So many quarters at most, the latest: fifteen years. */
const MOST_QUARTERS = 60

/** From the first quarter with an outcome to the last; what was merely talk before and after is not drawn. */
function withoutGaps(quarters: Rows): TimeRow[] {
  const known = [...quarters.byKey.values()].filter(({ counts }) => MEASURES.some((measure) => counts[measure] > 0)).map(({ key }) => key).sort()
  const [first, last] = [known[0], known.at(-1)]
  const all: TimeRow[] = []
  for (let at = last; first !== undefined && at !== undefined && at >= first && all.length < MOST_QUARTERS; at = before(at)) all.unshift(quarters.at(at))
  return all
}

function before(quarter: string): string {
  const [year = '', number = '1'] = quarter.split('-Q')
  return number === '1' ? `${String(Number(year) - 1).padStart(4, '0')}-Q4` : `${year}-Q${String(Number(number) - 1)}`
}
