import type { Result } from '../core/result'
import { type Decision, withDecision } from '../events/triage'
import type { TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'
import { retag } from './tag'

const TAGS: Readonly<Record<Decision, readonly TieKind[]>> = { mentor: ['mentor'], sponsor: ['sponsor'], both: ['mentor', 'sponsor'], later: [], no: [] }

/**
 * Decides about one person met at an event: a potential mentor or sponsor gets the tag, "later" and "no" are noted on the
 * event. A tag that was only potential and is decided otherwise now goes; an active one stays. `NOT_FOUND` when either is gone.
 */
export function decide(eventId: string, personId: string, decision: Decision): Promise<Result<Edited<Person>>> {
  return change((person: Person) => ({ key: `triage.edit.${decision}`, values: [person.name] }), async (write) => {
    const [event, person] = [await write.get('events', eventId), await write.get('people', personId)]
    if (!event || !person) return refuse('NOT_FOUND')
    const wanted = TAGS[decision]
    const over = person.tie.tags.filter(({ kind, state }) => (kind === 'mentor' || kind === 'sponsor') && state === 'potential' && !wanted.includes(kind)).map(({ kind }) => kind)
    const next: Person = { ...person, tie: retag(person.tie, wanted, over, readClock()), updatedAt: instant(readClock().now) }
    await write.put('people', next)
    await write.put('events', withDecision(event, personId, decision))
    return next
  })
}
