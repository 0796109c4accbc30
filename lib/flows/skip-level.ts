import { newId } from '../core/id'
import type { Result } from '../core/result'
import type { Person } from '../model/person'
import { skipLevelDays } from '../ties/skip-level'
import type { Edited } from '../store/edit'
import { instant, readClock } from './clock'
import { daysOff } from './days-off'
import { changePerson } from './tie'

/**
 * Plans to meet one's manager's manager twice a year. Days planned earlier that are still to come stay, and are not doubled.
 * Planned by the user: the kind `skip-level` is the rhythm that comes round by itself.
 */
export function planSkipLevel(personId: string, reason: string): Promise<Result<Edited<Person>>> {
  return changePerson(personId, 'edit.followUpAdded', async (person, write) => {
    const { now, today } = readClock()
    const planned = (await write.ofPerson('followUps', personId)).filter((followUp) => followUp.reason === reason && followUp.state === 'open')
    for (const due of skipLevelDays(today, await daysOff()).slice(planned.length)) {
      await write.put('followUps', { id: newId(), personId, due, reason, state: 'open', createdAt: instant(now) })
    }
    return person
  })
}
