import { daysBetween, type Day } from '../core/day'
import { fold } from '../core/text'
import { STAGES, TIE_KINDS } from '../model/kinds'
import type { Person } from '../model/person'

/** What the table can be narrowed down by. */
export const FILTERS = ['tag', 'kind', 'stage', 'goal', 'event', 'organisation', 'contact', 'due', 'shared'] as const
export type FilterBy = (typeof FILTERS)[number]

/** One condition. The value is an id of a goal or event, a stage, a kind, "potential mentor", a folded organisation, a fact's key, or one of the spans below. */
export interface TableFilter {
  by: FilterBy
  value: string
}

/** Spans since the last contact. */
export const CONTACTS = ['never', 'within-30', 'over-30', 'over-90', 'over-365'] as const
/** Where the next follow-up lies. */
export const DUES = ['overdue', 'within-7', 'within-30', 'any', 'none'] as const

/** Filters as stored, without those of a kind unknown here. */
export const readFilters = (stored: readonly { by: string; value: string }[]): TableFilter[] =>
  stored.flatMap(({ by, value }) => FILTERS.filter((known) => known === by).map((known) => ({ by: known, value })))

export const isSameFilter = (a: TableFilter, b: TableFilter): boolean => a.by === b.by && a.value === b.value

/** The key of a fact across people. */
export const factKey = ({ kind, key }: { kind: string; key: string }): string => `${kind} ${key}`

/** What is looked up beside the person. */
export interface FilterContext {
  today: Day
  due: ReadonlyMap<string, Day>
  /** Shadow sponsors are not seen now: no filter finds somebody by being one. */
  isShared: boolean
}

/** What they are for the user, as far as may be seen. */
const tagsOf = ({ tie }: Person, { isShared }: FilterContext): Person['tie']['tags'] => (isShared ? tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor') : tie.tags)

/** Whether one condition holds. */
export function isMatch(person: Person, { by, value }: TableFilter, context: FilterContext): boolean {
  const { tie } = person
  const tags = tagsOf(person, context)
  switch (by) {
    case 'tag': return value === 'none' ? tags.length === 0 : tags.some(({ kind, state }) => `${state} ${kind}` === value)
    case 'kind': return tags.some(({ kind }) => kind === value)
    case 'stage': return tie.stage === value
    case 'goal': return value === 'none' ? tie.goalIds.length === 0 : tie.goalIds.includes(value)
    case 'event': return person.eventIds.includes(value)
    case 'organisation': return person.organisation !== undefined && fold(person.organisation) === value
    case 'contact': return isContactWithin(person.lastContactOn, value, context.today)
    case 'due': return isDueWithin(context.due.get(person.id), value, context.today)
    case 'shared': return person.facts.some((fact) => factKey(fact) === value)
  }
}

/** "over 90" is true of those never contacted too: who looks for people out of touch means them as well. */
function isContactWithin(last: Day | undefined, value: string, today: Day): boolean {
  if (value === 'never' || last === undefined) return last === undefined && (value === 'never' || value.startsWith('over-'))
  const days = daysBetween(last, today)
  const [span, limit = '0'] = value.split('-')
  return span === 'within' ? days <= Number(limit) : days > Number(limit)
}

function isDueWithin(due: Day | undefined, value: string, today: Day): boolean {
  if (due === undefined) return value === 'none'
  if (value === 'any') return true
  if (value === 'overdue') return due < today
  return value.startsWith('within-') && daysBetween(today, due) <= Number(value.split('-')[1])
}

/** The people of whom all, or any, of the conditions hold; everybody where there are none. */
export function filterPeople<T extends Person>(people: readonly T[], filters: readonly TableFilter[], match: 'all' | 'any', context: FilterContext): readonly T[] {
  if (filters.length === 0) return people
  const holds = (person: T) => (filter: TableFilter): boolean => isMatch(person, filter, context)
  return people.filter((person) => (match === 'all' ? filters.every(holds(person)) : filters.some(holds(person))))
}

export interface FilterValue {
  value: string
  /** As somebody wrote it, where the value is not the words. */
  written?: string
  count: number
}

/** The values by which anybody would be found, the most frequent first; spans and stages in their own order. `mine` are the user's facts by key. */
export function filterValues(people: readonly Person[], by: FilterBy, context: FilterContext, mine: ReadonlyMap<string, string>): FilterValue[] {
  const fixed = FIXED[by]
  const found = new Map<string, FilterValue>()
  for (const person of people) {
    for (const { value, written } of valuesOf(person, by, context, mine)) {
      const known = found.get(value)
      if (known) known.count++
      else found.set(value, { value, count: 1, ...(written === undefined ? {} : { written }) })
    }
  }
  return fixed ? fixed.flatMap((value) => found.get(value) ?? []) : [...found.values()].sort((a, b) => b.count - a.count)
}

const FIXED: Partial<Record<FilterBy, readonly string[]>> = {
  tag: ['none', ...TIE_KINDS.flatMap((kind) => [`potential ${kind}`, `active ${kind}`])],
  kind: TIE_KINDS, stage: STAGES, contact: CONTACTS, due: DUES,
}

/** The values of a condition that are true of a person, each once. */
function valuesOf(person: Person, by: FilterBy, context: FilterContext, mine: ReadonlyMap<string, string>): { value: string; written?: string }[] {
  if (by === 'stage') return [{ value: person.tie.stage }]
  if (by === 'tag' || by === 'kind') {
    const tags = tagsOf(person, context)
    const values = by === 'kind' ? tags.map(({ kind }) => kind) : tags.length === 0 ? ['none'] : tags.map(({ kind, state }) => `${state} ${kind}`)
    return [...new Set(values)].map((value) => ({ value }))
  }
  if (by === 'contact' || by === 'due') return (FIXED[by] ?? []).filter((value) => isMatch(person, { by, value }, context)).map((value) => ({ value }))
  if (by === 'goal') return (person.tie.goalIds.length === 0 ? ['none'] : [...new Set(person.tie.goalIds)]).map((value) => ({ value }))
  if (by === 'event') return [...new Set(person.eventIds)].map((value) => ({ value }))
  if (by === 'organisation') {
    const value = fold(person.organisation ?? '')
    return value === '' ? [] : [{ value, written: person.organisation ?? '' }]
  }
  if (by !== 'shared') return []
  return [...new Set(person.facts.map(factKey))].flatMap((value) => { const written = mine.get(value); return written === undefined ? [] : [{ value, written }] })
}
