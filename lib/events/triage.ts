import type { Person } from '../model/person'
import type { Event } from '../model/records'

/** What the user can say of somebody met, in one key. */
export const DECISIONS = ['mentor', 'sponsor', 'both', 'later', 'no'] as const
export type Decision = (typeof DECISIONS)[number]

/** What was decided about somebody of an event; undefined while they are still to be looked at. A tag, whenever it was made, says that they matter. */
export function decisionOf({ id, tie }: Pick<Person, 'id' | 'tie'>, { later, declined }: Pick<Event, 'later' | 'declined'>): Decision | undefined {
  const [mentor, sponsor] = (['mentor', 'sponsor'] as const).map((kind) => tie.tags.some((tag) => tag.kind === kind))
  if (mentor && sponsor) return 'both'
  if (mentor) return 'mentor'
  if (sponsor) return 'sponsor'
  if (declined?.includes(id)) return 'no'
  return later?.includes(id) ? 'later' : undefined
}

/** How far the user is. `left` are still to be looked at; who was put off comes back once all others are done. */
export interface Progress {
  all: number
  done: number
  left: string[]
}

/** Counts what is decided. `people` in the order in which they are shown. */
export function progressOf(people: readonly Pick<Person, 'id' | 'tie'>[], event: Pick<Event, 'later' | 'declined'>): Progress {
  const decisions = people.map((person) => ({ id: person.id, decision: decisionOf(person, event) }))
  const open = decisions.filter(({ decision }) => decision === undefined).map(({ id }) => id)
  return { all: people.length, done: people.length - open.length, left: open }
}

/** The event with what was decided of one person; a tag takes them off both lists. */
export function withDecision<T extends Pick<Event, 'later' | 'declined'>>(event: T, personId: string, decision: Decision): T {
  const others = (ids: readonly string[] = []): string[] => ids.filter((id) => id !== personId)
  return {
    ...event,
    later: decision === 'later' ? [...others(event.later), personId] : others(event.later),
    declined: decision === 'no' ? [...others(event.declined), personId] : others(event.declined),
  }
}
