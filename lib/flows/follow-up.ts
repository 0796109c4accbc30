import { newId } from '../core/id'
import type { Day } from '../core/day'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine } from '../core/text'
import type { Person } from '../model/person'
import type { Act, FollowUp } from '../model/records'
import { refuse, type Edited, type Writer } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** Runs one edit about one person, called in the history by what was done and by their name. */
function about(key: string, work: (write: Writer) => Promise<Person>): Promise<Result<Edited<Person>>> {
  return change((person): Message => ({ key, values: [person.name] }), work)
}

/** Plans to come back to a person on a day. `NOT_FOUND` when the person is gone. */
export function addFollowUp(personId: string, due: Day, reason: string): Promise<Result<Edited<Person>>> {
  return about('edit.followUpAdded', async (write) => {
    const person = await personOf(write, personId)
    await write.put('followUps', { id: newId(), personId, due, reason: cleanLine(reason), state: 'open', createdAt: instant(readClock().now) })
    return person
  })
}

/** Done: closes the follow-up and logs a contact today. `NOT_FOUND` when it is no longer open. */
export function completeFollowUp(id: string, said = ''): Promise<Result<Edited<Person>>> {
  return about('edit.followUpDone', async (write) => {
    const followUp = await openOne(write, id)
    await write.put('followUps', { ...followUp, state: 'done', doneOn: readClock().today })
    return logContact(write, followUp.personId, said || followUp.reason)
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

/** Takes a follow-up away without logging anything. */
export function removeFollowUp(id: string): Promise<Result<Edited<Person>>> {
  return about('edit.followUpRemoved', async (write) => {
    const { personId } = await openOne(write, id)
    await write.remove('followUps', id)
    return personOf(write, personId)
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

/** One act in the ledger, and with it the person's day of last contact. */
async function logContact(write: Writer, personId: string, text: string): Promise<Person> {
  const { now, today } = readClock()
  const person = await personOf(write, personId)
  const act: Act = {
    id: newId(), personId, kind: 'contact', direction: 'given', state: 'closed', quiet: false, on: today,
    text: cleanLine(text), createdAt: instant(now),
  }
  await write.put('acts', act)
  const later = person.lastContactOn !== undefined && person.lastContactOn > today
  const next = { ...person, lastContactOn: later ? person.lastContactOn : today, updatedAt: instant(now) } as Person
  await write.put('people', next)
  return next
}
