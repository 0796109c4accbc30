import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanText } from '../core/text'
import type { Review } from '../model/kept'
import type { Person } from '../model/person'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** Keeps a review of a tie, today. Closed with thanks, the tie moves there, and nothing more is planned for it. */
export function saveReview(personId: string, answers: Review['answers'], choice: Review['choice'], note = ''): Promise<Result<Edited<Person>>> {
  return change((person: Person): Message => ({ key: `review.did.${choice}`, values: [person.name] }), async (write) => {
    const { now, today } = readClock()
    const person = (await write.get('people', personId)) ?? refuse('NOT_FOUND')
    const text = cleanText(note)
    await write.put('reviews', { id: newId(), personId, on: today, answers, choice, createdAt: instant(now), ...(text === '' ? {} : { note: text }) })
    for (const followUp of await write.ofPerson('followUps', personId)) {
      if (followUp.state !== 'open') continue
      if (followUp.kind === 'review') await write.put('followUps', { ...followUp, state: 'done', doneOn: today })
      else if (choice === 'close' && followUp.kind !== undefined && followUp.kind !== 'planned') await write.remove('followUps', followUp.id)
    }
    const next: Person = choice === 'close' ? { ...person, tie: { ...person.tie, stage: 'closed', stageSince: today, until: today }, updatedAt: instant(now) } : person
    if (next !== person) await write.put('people', next)
    return next
  })
}
