import type { Person } from '../../lib/model/person'
import type { FollowUp } from '../../lib/model/records'

/** An invented person, as a test needs them. */
export function makePerson(id: string, more: Partial<Person> = {}): Person {
  return {
    id, name: `Person ${id}`, links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [],
    tie: { tags: [], stage: 'spotted', stageSince: '2026-11-02', goalIds: [] },
    createdAt: '2026-11-02T09:00:00.000Z', updatedAt: '2026-11-02T09:00:00.000Z', ...more,
  }
}

export function makeFollowUp(id: string, more: Partial<FollowUp> = {}): FollowUp {
  return { id, personId: 'p1', due: '2026-11-05', reason: 'ask', state: 'open', createdAt: '2026-11-02T09:00:00.000Z', ...more }
}

/** Comparable addresses, as simple as they can be. */
export const plainKey = (url: string): string => url.replace(/^https?:\/\//, '').toLowerCase()

export const NOW = Date.parse('2026-11-03T10:00:00.000Z')
