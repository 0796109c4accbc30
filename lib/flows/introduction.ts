import { cleanLine, LIMITS } from '../core/text'
import { without } from '../core/without'
import type { Result } from '../core/result'
import type { Person } from '../model/person'
import type { Edited } from '../store/edit'
import { changePerson } from './tie'

/** Says who brought the user and this person together; an empty name takes it away. */
export function setIntroducedBy(id: string, by: { personId?: string; name: string }): Promise<Result<Edited<Person>>> {
  return changePerson(id, 'tie.changed', (person) => {
    const name = cleanLine(by.name, LIMITS.name)
    return name === '' ? without(person, 'introducedBy') : { ...person, introducedBy: { name, ...(by.personId === undefined ? {} : { personId: by.personId }) } }
  })
}
