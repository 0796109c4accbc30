import type { Person } from '../../lib/model/person'

/** A saved person with only what a test is about. */
export function someone(id: string, { tie = {}, ...more }: Partial<Omit<Person, 'tie'>> & { tie?: Partial<Person['tie']> } = {}): Person {
  return {
    id, name: id, links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [],
    tie: { tags: [], stage: 'spotted', stageSince: '2026-01-01', goalIds: [], ...tie },
    createdAt: '2026-01-01T12:00:00.000Z', updatedAt: '2026-01-01T12:00:00.000Z', ...more,
  }
}
