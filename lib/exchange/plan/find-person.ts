import { fold } from '../../core/text'
import type { Person } from '../../model/person'
import { contactKey } from './merge-people'
import { namesAgree } from './same-name'

/** Finds who of the known people an incoming record is about. */
export interface PersonFinder {
  byId(id: string): Person | undefined
  /** Same profile link or e-mail address, and a name that fits. `clash` is who alone has the link, under a name that does not fit. */
  byLink(person: Person): { match?: Person; clash?: Person }
  /** Everybody whose name is written with the same words; at most 20. */
  byName(name: string): Person[]
  /** Adds a person, or replaces the one with the same id. */
  add(person: Person): void
}

/** A link that more people than this have is the link of a team or a company. */
const MAX_SHARERS = 5
const MAX_NAMESAKES = 20

function push(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}

/** Builds a finder over people; `profileKeyOf` makes addresses comparable. One pass, then constant time a look-up. */
export function indexPeople(people: Iterable<Person>, profileKeyOf: (url: string) => string): PersonFinder {
  const ids = new Map<string, Person>()
  const keys = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const keysOf = ({ links, sources, contacts }: Person): string[] => [
    // The address of a list that many were read from is nobody's.
    ...[...links, ...sources.filter(({ fromList }) => fromList !== true).map(({ url }) => url)].map(profileKeyOf).filter((key) => key !== ''),
    ...contacts.filter(({ kind }) => kind === 'email').map(contactKey),
  ]
  const add = (person: Person): void => {
    ids.set(person.id, person)
    for (const key of keysOf(person)) push(keys, key, person.id)
    push(names, fold(person.name), person.id)
  }
  const peopleOf = (found: Set<string> | undefined, max: number): Person[] =>
    [...(found ?? [])].slice(0, max).flatMap((id) => { const person = ids.get(id); return person ? [person] : [] })
  for (const person of people) add(person)
  return {
    byId: (id) => ids.get(id),
    byLink: (person) => {
      const sharers = keysOf(person).flatMap((key) => { const found = keys.get(key); return found && found.size <= MAX_SHARERS ? peopleOf(found, MAX_SHARERS) : [] })
      const match = sharers.find(({ name }) => namesAgree(name, person.name))
      const [clash] = sharers
      return match ? { match } : clash && sharers.length === 1 ? { clash } : {}
    },
    byName: (name) => peopleOf(names.get(fold(name)), MAX_NAMESAKES),
    add,
  }
}
