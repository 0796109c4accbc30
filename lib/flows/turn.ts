import { newId } from '../core/id'
import type { Result } from '../core/result'
import { nextWorking } from '../followups/working-days'
import type { Person } from '../model/person'
import type { Edited } from '../store/edit'
import { instant, readClock } from './clock'
import { daysOff } from './days-off'
import { changePerson } from './tie'

/** Plans the user's turn to teach for the next working day; one that is planned already is not planned twice. */
export function planTurn(personId: string, reason: string): Promise<Result<Edited<Person>>> {
  return changePerson(personId, 'edit.followUpAdded', async (person, write) => {
    const { now, today } = readClock()
    const known = (await write.ofPerson('followUps', personId)).some((followUp) => followUp.kind === 'your-turn' && followUp.state === 'open')
    if (!known) await write.put('followUps', { id: newId(), personId, due: nextWorking(today, await daysOff()), reason, state: 'open', kind: 'your-turn', createdAt: instant(now) })
    return person
  })
}
