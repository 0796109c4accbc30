import type { Person } from '../model/person'
import type { Act, Event, FollowUp } from '../model/records'
import { decisionOf } from './triage'

/** One person of an event, as the summary shows them. */
export interface Met<P> {
  person: P
  /** Tagged as somebody who could open a door. */
  isTagged: boolean
  /** There was contact since: an act after the event's day, or a follow-up of the event done. */
  isFollowedUp: boolean
  /** The earliest open follow-up. */
  open?: FollowUp
}

export interface Summary<P> {
  met: Met<P>[]
  tagged: number
  followedUp: number
  open: number
}

/** What became of the people of an event. `acts` and `followUps` are of these people; the event's first day divides before from after. */
export function summarise<P extends Pick<Person, 'id' | 'tie'>>(event: Event, people: readonly P[], acts: readonly Act[], followUps: readonly FollowUp[]): Summary<P> {
  const since = event.on ?? event.createdAt.slice(0, 10)
  const touched = new Set([
    ...acts.filter(({ on }) => on > since).map(({ personId }) => personId),
    ...followUps.filter(({ eventId, state }) => eventId === event.id && state === 'done').map(({ personId }) => personId),
  ])
  const openOf = new Map<string, FollowUp>()
  for (const followUp of followUps) {
    const known = openOf.get(followUp.personId)
    if (followUp.state === 'open' && (!known || followUp.due < known.due)) openOf.set(followUp.personId, followUp)
  }
  const met = people.map((person): Met<P> => {
    const open = openOf.get(person.id)
    return { person, isTagged: ['mentor', 'sponsor', 'both'].includes(decisionOf(person, event) ?? ''), isFollowedUp: touched.has(person.id), ...(open ? { open } : {}) }
  })
  const count = (is: (one: Met<P>) => boolean): number => met.filter(is).length
  return { met, tagged: count(({ isTagged }) => isTagged), followedUp: count(({ isFollowedUp }) => isFollowedUp), open: count(({ open }) => open !== undefined) }
}
