import { daysBetween, type Day } from '../core/day'
import { fold } from '../core/text'
import { STAGES, TIE_KINDS } from '../model/kinds'
import type { Person } from '../model/person'

/** Columns of the table beside the name, which is always first. */
export const COLUMNS = [
  'title', 'organisation', 'location', 'tags', 'stage', 'in-stage', 'goals', 'events', 'shared', 'contact', 'due', 'added',
] as const
export type Column = (typeof COLUMNS)[number]

/** What a new user sees. */
export const DEFAULT_COLUMNS: readonly Column[] = ['title', 'organisation', 'shared', 'tags', 'stage', 'contact', 'due']

/** Columns as stored, without those that are unknown here or twice; the default where none is left. */
export function readColumns(stored: readonly string[] | undefined): Column[] {
  const known = [...new Set(stored ?? [])].flatMap((id) => COLUMNS.filter((column) => column === id))
  return stored === undefined ? [...DEFAULT_COLUMNS] : known
}

/** What cells are told of a person that the person's own record does not hold. */
export interface TableContext {
  today: Day
  /** The next open follow-up of each person. */
  due: ReadonlyMap<string, Day>
  goals: ReadonlyMap<string, string>
  events: ReadonlyMap<string, string>
  /** How much is shared with each person, in no unit; see `weighShared`. */
  shared: ReadonlyMap<string, number>
}

export type SortBy = Column | 'name'
export interface TableSort {
  by: SortBy
  descending: boolean
}

/** A sort as stored; by name where the column is unknown here. */
export function readSort(stored: { by: string; descending: boolean }): TableSort {
  const by = COLUMNS.find((column) => column === stored.by) ?? 'name'
  return { by, descending: stored.descending }
}

type SortKey = string | number

/** What a person is put in order by; undefined where there is nothing, which comes last in both directions. */
function keyOf(person: Person & { sortName: string }, by: SortBy, context: TableContext, folded: Folded): SortKey | undefined {
  switch (by) {
    case 'name': return person.sortName
    case 'title': return folded(person.title ?? person.headline)
    case 'organisation': return folded(person.organisation)
    case 'location': return folded(person.location)
    case 'tags': return firstTag(person)
    case 'stage': return STAGES.indexOf(person.tie.stage)
    case 'in-stage': return Math.max(0, daysBetween(person.tie.stageSince, context.today))
    case 'goals': return folded(namesOf(person.tie.goalIds, context.goals)[0])
    case 'events': return folded(namesOf(person.eventIds, context.events)[0])
    case 'shared': return context.shared.get(person.id) || undefined
    case 'contact': return person.lastContactOn
    case 'due': return context.due.get(person.id)
    case 'added': return person.createdAt
  }
}

type Folded = (text: string | undefined) => string | undefined

/** Folds each text once: among ten thousand people there are a few hundred organisations. */
function foldOnce(): Folded {
  const known = new Map<string, string>()
  return (text) => {
    if (!text) return undefined
    const before = known.get(text)
    if (before !== undefined) return before || undefined
    const now = fold(text)
    known.set(text, now)
    return now || undefined
  }
}

/** Active before potential, then in the order of the kinds. */
function firstTag({ tie }: Person): number | undefined {
  if (tie.tags.length === 0) return undefined
  return Math.min(...tie.tags.map(({ kind, state }) => TIE_KINDS.indexOf(kind) * 2 + (state === 'active' ? 0 : 1)))
}

/** The names that are known of these ids, in order. */
export const namesOf = (ids: readonly string[], names: ReadonlyMap<string, string>): string[] =>
  ids.flatMap((id) => { const name = names.get(id); return name === undefined ? [] : [name] })

/** In the order wanted: stable, by name among equals, what is missing last. `people` come in the order of names. */
export function sortPeople<T extends Person & { sortName: string }>(people: readonly T[], { by, descending }: TableSort, context: TableContext): T[] {
  if (by === 'name') return descending ? [...people].reverse() : [...people]
  const sign = descending ? -1 : 1
  const folded = foldOnce()
  return people
    .map((person) => ({ person, key: keyOf(person, by, context, folded) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0
      if (a.key === undefined) return 1
      if (b.key === undefined) return -1
      return a.key < b.key ? -sign : sign
    })
    .map(({ person }) => person)
}
