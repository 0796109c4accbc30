import type { Person } from '../model/person'
import { buildIndex, search, type SearchIndex } from './search'

const indexes = new WeakMap<readonly Person[], SearchIndex>()

/** The index over these very people, built at the first search. */
function indexOf(people: readonly Person[]): SearchIndex {
  const known = indexes.get(people)
  if (known) return known
  const built = buildIndex(people.map((person) => ({ id: person.id, fields: fieldsOf(person) })))
  indexes.set(people, built)
  return built
}

const fieldsOf = (person: Person): [number, string][] => [
  [4, person.name],
  [2, [person.headline, person.title, person.organisation, person.location].filter(Boolean).join(' ')],
  [1, person.facts.map((fact) => fact.text).join(' ')],
  [1, person.notes.map((note) => note.text.slice(0, 2000)).join(' ')],
]

/** Ids of the people that a query finds by name, work, fact or note, the best first. `people` as one array that stays the same is indexed once. */
export const searchPeople = (people: readonly Person[], query: string, limit = Infinity): string[] => search(indexOf(people), query, limit)
