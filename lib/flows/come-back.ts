import type { Day } from '../core/day'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { isKeepInTouch } from '../followups/group-follow-ups'
import type { Person } from '../model/person'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { plannedFollowUp } from './follow-up'

/**
 * Comes back to a person on a day. Where a reminder to keep in touch with them is open, it is that one which moves: two for one purpose would be
 * one too many. Else a follow-up is planned. `NOT_FOUND` when the person is gone.
 */
export function comeBackTo(personId: string, due: Day, reason: string): Promise<Result<Edited<Person>>> {
  return change((person): Message => ({ key: 'edit.followUpAdded', values: [person.name] }), async (write) => {
    const person = (await write.get('people', personId)) ?? refuse('NOT_FOUND')
    const open = (await write.ofPerson('followUps', personId)).find((one) => one.state === 'open' && isKeepInTouch(one))
    await write.put('followUps', open ? { ...open, due } : plannedFollowUp(personId, due, reason))
    return person
  })
}
