import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { say } from '@/lib/words/words'
import type { TieTag } from '@/lib/model/person'
import { factKey as keyOf } from '@/lib/network/filters'
import { weighShared } from '@/lib/network/weigh-shared'
import { searchPeople } from '@/lib/search/people-index'
import { db } from '@/lib/store/database'
import { allEvents, countPeople, firstPeople } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { tagWords } from '../person/state-line'
import { useSelf } from './use-data'
import { useEverybodyRows } from './use-live-rows'
import { shownTags, useSharedScreen } from './use-shared-screen'
import { type SharedFinder, useShared } from './use-shared'

/** The orders in which people can be listed. */
export const SORTS = ['name', 'newest', 'shared', 'contact'] as const
export type Sort = (typeof SORTS)[number]

/** What people can be narrowed down by: a tag, a fact of the user's that they share, an event. */
export interface Filter {
  by: 'tag' | 'shared' | 'event'
  value: string
}

export interface FilterOption {
  id: string
  filter: Filter
  label: string
  count: number
}

export interface FoundPeople {
  people: readonly PersonRow[]
  total: number
  /** False while only the first screen is there. */
  isWhole: boolean
  options: FilterOption[]
  /** The rarest thing shared with a person, found when their row is drawn. */
  sharedOf: SharedFinder
}

/** Enough rows for the first screen, while the others are on their way. */
const FIRST = 60

/** The people that match, sorted, live; undefined until the first are read. The first screen does not wait for the rest. */
export function usePeople(query: string, sort: Sort, filters: readonly Filter[]): FoundPeople | undefined {
  const first = useLiveQuery(async () => {
    const [rows, total] = await Promise.all([firstPeople(db, FIRST), countPeople(db)])
    return { rows, total }
  }, [])
  // Only once the first screen is there: asked for at once, the many would be read before the few are handed over.
  const isBegun = first !== undefined
  const all = useEverybodyRows(isBegun)
  const events = useLiveQuery(() => allEvents(db), [])
  const me = useSelf()
  const mine = useMemo(() => new Map((me?.facts ?? []).map((fact) => [keyOf(fact), fact.text])), [me])
  const sharedOf = useShared()
  const isShared = useSharedScreen()
  const people = useMemo(() => {
    const rows = all ?? (query === '' && filters.length === 0 ? first?.rows : undefined)
    if (!rows) return undefined
    const kept = rows.filter((person) => filters.every((filter) => matches(person, filter)))
    return all && query.trim() !== '' ? ranked(kept, searchPeople(all, query)) : sorted(kept, sort, mine)
  }, [all, first, filters, query, sort, mine])
  const options = useMemo(() => (all ? optionsOf(all, new Map((events ?? []).map((event) => [event.id, event.name])), mine, isShared) : []), [all, events, mine, isShared])
  return people && { people, total: all?.length ?? first?.total ?? 0, isWhole: all !== undefined, options, sharedOf }
}

function ranked(people: readonly PersonRow[], ids: readonly string[]): PersonRow[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function sorted(people: readonly PersonRow[], sort: Sort, mine: ReadonlyMap<string, string>): readonly PersonRow[] {
  switch (sort) {
    case 'name': return people
    case 'newest': return [...people].sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    case 'contact': return [...people].sort((a, b) => (a.lastContactOn ?? '').localeCompare(b.lastContactOn ?? ''))
    case 'shared': return byShared(people, mine)
  }
}

/** Most shared first. */
function byShared(people: readonly PersonRow[], mine: ReadonlyMap<string, string>): PersonRow[] {
  const weights = weighShared(people, mine)
  return [...people].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
}

const sharedKeys = (person: PersonRow, mine: ReadonlyMap<string, string>): string[] =>
  [...new Set(person.facts.map(keyOf))].filter((key) => mine.has(key))

const tagValue = (tag: TieTag): string => `${tag.state} ${tag.kind}`

function matches(person: PersonRow, { by, value }: Filter): boolean {
  switch (by) {
    case 'tag': return value === 'none' ? person.tie.tags.length === 0 : person.tie.tags.some((tag) => tagValue(tag) === value)
    case 'event': return person.eventIds.includes(value)
    case 'shared': return person.facts.some((fact) => keyOf(fact) === value)
  }
}

/** The filters that would find somebody, the most fruitful first. */
function optionsOf(people: readonly PersonRow[], events: ReadonlyMap<string, string>, mine: ReadonlyMap<string, string>, isShared: boolean): FilterOption[] {
  const options = new Map<string, FilterOption>()
  const count = (by: Filter['by'], value: string, label: string): void => {
    const id = `${by} ${value}`
    const option = options.get(id) ?? { id, filter: { by, value }, label, count: 0 }
    option.count++
    options.set(id, option)
  }
  for (const person of people) {
    for (const tag of shownTags(person.tie, isShared)) count('tag', tagValue(tag), tagWords(tag))
    if (person.tie.tags.length === 0) count('tag', 'none', say({ key: 'people.untagged' }))
    for (const id of person.eventIds) count('event', id, events.get(id) ?? id)
    for (const key of sharedKeys(person, mine)) count('shared', key, mine.get(key) ?? key)
  }
  return [...options.values()].sort((a, b) => b.count - a.count).slice(0, 60)
}
