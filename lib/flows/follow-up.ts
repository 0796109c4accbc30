import { newId } from '../core/id'
import type { Day } from '../core/day'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine } from '../core/text'
import { isKeepInTouch } from '../followups/group-follow-ups'
import type { ActKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act, FollowUp } from '../model/records'
import { refuse, type Edited, type Writer } from '../store/edit'
import { writeAct } from './act'
import { change } from './change'
import { instant, readClock } from './clock'

/** Runs one edit about one person, called in the history by what was done and by their name. */
function about(key: string, work: (write: Writer) => Promise<Person>): Promise<Result<Edited<Person>>> {
  return change((person): Message => ({ key, values: [person.name] }), work)
}

/** What a planned follow-up may have beside its day and reason. */
export type FollowUpDetails = Pick<FollowUp, 'ping' | 'at' | 'actId' | 'eventId' | 'draft'> & { kind?: 'planned' | 'your-turn' | 'report-back' }

/** A follow-up to come back to a person; to be put by an edit of whoever makes it. Kinds other than `planned` have words of their own. */
export function plannedFollowUp(personId: string, due: Day, reason: string, details: FollowUpDetails = {}): FollowUp {
  return { id: newId(), personId, due, reason: cleanLine(reason), state: 'open', createdAt: instant(readClock().now), ...details }
}

/** Plans to come back to a person on a day. `NOT_FOUND` when the person is gone. */
export function addFollowUp(personId: string, due: Day, reason: string, details: FollowUpDetails = {}): Promise<Result<Edited<Person>>> {
  return about('edit.followUpAdded', async (write) => {
    const person = await personOf(write, personId)
    await write.put('followUps', plannedFollowUp(personId, due, reason, details))
    return person
  })
}

/**
 * Done: closes the follow-up and logs a contact today. A reminder to keep in touch is not closed: the contact begins it anew.
 * A report back is logged as one, on the door that it is about. A review is no contact. `NOT_FOUND` when it is no longer open.
 */
export function completeFollowUp(id: string, said = ''): Promise<Result<Edited<Person>>> {
  return about('edit.followUpDone', async (write) => {
    const followUp = await openOne(write, id)
    const { today } = readClock()
    if (!isKeepInTouch(followUp)) await write.put('followUps', { ...followUp, state: 'done', doneOn: today })
    if (followUp.kind === 'review' || followUp.kind === 'term-ends') return personOf(write, followUp.personId)
    const door = followUp.kind === 'report-back' && followUp.actId !== undefined ? await write.get('acts', followUp.actId) : undefined
    if (door) await write.put('acts', { ...door, reportedOn: today })
    return logContact(write, followUp.personId, said || followUp.reason, followUp.kind === 'report-back' ? 'report-back' : 'contact')
  })
}

/** Moves a follow-up to another day. A snooze is no contact. */
export function snoozeFollowUp(id: string, due: Day): Promise<Result<Edited<Person>>> {
  return about('edit.followUpMoved', async (write) => {
    const followUp = await openOne(write, id)
    await write.put('followUps', { ...followUp, due })
    return personOf(write, followUp.personId)
  })
}

/** Moves those of several that are still open to another day, as one edit. */
export function snoozeFollowUps(ids: readonly string[], due: Day): Promise<Result<Edited<number>>> {
  return change((count): Message => ({ key: 'edit.followUpsMoved', values: [count], count }), async (write) => {
    let moved = 0
    for (const id of ids) {
      const followUp = await write.get('followUps', id)
      if (followUp?.state !== 'open') continue
      await write.put('followUps', { ...followUp, due })
      moved++
    }
    return moved
  })
}

/** Whether and when one follow-up gets a notification of its own, beside the daily one. */
export function pingFollowUp(id: string, ping: Pick<FollowUp, 'ping' | 'at'>): Promise<Result<Edited<Person>>> {
  return about('edit.followUpMoved', async (write) => {
    const followUp = { ...(await openOne(write, id)) }
    delete followUp.ping
    delete followUp.at
    await write.put('followUps', { ...followUp, ...ping })
    return personOf(write, followUp.personId)
  })
}

/** Takes a follow-up away without logging anything. For a reminder to keep in touch: no more of them with this person. */
export function removeFollowUp(id: string): Promise<Result<Edited<Person>>> {
  return about('edit.followUpRemoved', async (write) => {
    const followUp = await openOne(write, id)
    const person = await personOf(write, followUp.personId)
    if (isKeepInTouch(followUp)) {
      await write.put('people', { ...person, cadence: 'off', updatedAt: instant(readClock().now) })
    } else if (followUp.ideal !== undefined) {
      // Closed rather than taken away: it would only be made again.
      await write.put('followUps', { ...followUp, state: 'done', doneOn: readClock().today })
    } else await write.remove('followUps', id)
    return person
  })
}

/** Logs that the user was in contact with a person today. */
export function logContactNow(personId: string, said: string): Promise<Result<Edited<Person>>> {
  return about('edit.contactLogged', (write) => logContact(write, personId, said))
}

async function personOf(write: Writer, id: string): Promise<Person> {
  return (await write.get('people', id)) ?? refuse('NOT_FOUND')
}

async function openOne(write: Writer, id: string): Promise<FollowUp> {
  const followUp = await write.get('followUps', id)
  return followUp?.state === 'open' ? followUp : refuse('NOT_FOUND')
}

/** One act in the ledger, with all that follows from it: the day of last contact, and a tie that it makes active. */
async function logContact(write: Writer, personId: string, text: string, kind: ActKind = 'contact'): Promise<Person> {
  const { now, today } = readClock()
  const act: Act = {
    id: newId(), personId, kind, direction: 'given', state: 'closed', quiet: false, on: today,
    text: cleanLine(text), createdAt: instant(now),
  }
  return (await writeAct(write, act)).person
}
