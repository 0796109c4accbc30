import type { Person } from '../model/person'
import { factKey } from './filters'

/**
 * How much each person shares with the user, by canonical keys alone (ten thousand people at once): what few people share weighs more.
 * Only who shares something is in it. For an order, never for showing: it is no measure of a person.
 */
export function weighShared(people: readonly Person[], mine: ReadonlyMap<string, string>): Map<string, number> {
  const shared = new Map<string, string[]>()
  const holders = new Map<string, number>()
  for (const person of people) {
    const keys = [...new Set(person.facts.map(factKey))].filter((key) => mine.has(key))
    if (keys.length === 0) continue
    shared.set(person.id, keys)
    for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1)
  }
  return new Map([...shared].map(([id, keys]) => [id, keys.reduce((sum, key) => sum + 1 / Math.log2(1 + (holders.get(key) ?? 1)), 0)]))
}
