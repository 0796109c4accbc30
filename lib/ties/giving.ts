import type { Person } from '../model/person'
import type { Act, Self } from '../model/records'
import { compileSelf, findCommonGround, type Affinity } from '../affinity/affinity'
import { readSeniority } from '../roles/seniority'
import { balanceOf, type Balance } from './balance'

/** Somebody the user mentors or champions. */
export interface Championed {
  person: Person
  balance: Balance
  promises: { open: number; kept: number }
}

/** Whom the user mentors or champions, those with open promises first. */
export function findChampioned(people: readonly Person[], acts: readonly Act[]): Championed[] {
  const mine = people.filter(({ tie }) => tie.stage !== 'closed' && tie.tags.some(({ kind }) => kind === 'protege'))
  const ids = new Set(mine.map(({ id }) => id))
  const theirs = new Map<string, Act[]>()
  for (const act of acts) if (ids.has(act.personId)) theirs.set(act.personId, [...(theirs.get(act.personId) ?? []), act])
  return mine.map((person) => {
    const known = theirs.get(person.id) ?? []
    const promises = known.filter(({ kind, direction }) => kind === 'promise' && direction === 'given')
    const open = promises.filter(({ state }) => state === 'open').length
    return { person, balance: balanceOf(known), promises: { open, kept: promises.length - open } }
  }).sort((a, b) => b.promises.open - a.promises.open || a.person.name.localeCompare(b.person.name))
}

/** Somebody earlier in their career who shares something rare with the user. */
export interface Promising {
  person: Person
  shared: Affinity
}

/** From here on something shared is rare enough to be a bond, of 0 to 1. */
const RARE = 0.4
/** So many candidates are looked at closely. */
const CLOSELY = 300

/**
 * People earlier in their career than the user who share a rare fact, the rarest first. Earlier by title alone, never by age, by years or by school; where a
 * title says nothing about rank, nothing is guessed. Those who are a protégé already, or were closed, are left out.
 */
export function findPromising(self: Self, people: readonly Person[], limit = 5): Promising[] {
  const near = people.filter(mayBePromising(self)).slice(0, CLOSELY)
  if (near.length === 0) return []
  const compiled = compileSelf(self.facts)
  return near.flatMap((person) => {
    const shared = findCommonGround(compiled, person.facts)[0]
    return shared && shared.rarity >= RARE ? [{ person, shared }] : []
  }).sort((a, b) => b.shared.rarity - a.shared.rarity || a.person.name.localeCompare(b.person.name)).slice(0, limit)
}

/** Who is worth a closer look, told quickly: somebody with a lower title and a fact in common. For going through everybody in pieces. */
export function mayBePromising(self: Self): (person: Person) => boolean {
  const mine = readSeniority(self.title ?? '')
  const keys = new Set(self.facts.map(({ kind, key }) => `${kind} ${key}`))
  return (person) => {
    if (!mine.known || person.tie.stage === 'closed' || person.tie.tags.some(({ kind }) => kind === 'protege')) return false
    if (!person.facts.some(({ kind, key }) => keys.has(`${kind} ${key}`))) return false
    const theirs = readSeniority(person.title ?? person.headline ?? '')
    return theirs.known && theirs.level < mine.level
  }
}
