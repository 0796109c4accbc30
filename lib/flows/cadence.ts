import type { Result } from '../core/result'
import type { CadenceGroup } from '../model/kinds'
import type { Person } from '../model/person'
import { type Cadence, DEFAULT_SETTINGS, type Settings } from '../model/settings'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** Sets how often the user wants to be in touch with one person; `undefined` goes back to what their tie says. */
export function setCadence(id: string, cadence: Cadence | 'off' | undefined): Promise<Result<Edited<Person>>> {
  return change((person) => ({ key: 'edit.cadence', values: [person.name] }), async (write) => {
    const next: Person = { ...((await write.get('people', id)) ?? refuse('NOT_FOUND')), updatedAt: instant(readClock().now) }
    if (cadence === undefined) delete next.cadence
    else next.cadence = cadence
    await write.put('people', next)
    return next
  })
}

/** Sets how often the user wants to be in touch with everybody of a group; their reminders follow in the same edit. */
export function setGroupCadence(group: CadenceGroup, cadence: Cadence): Promise<Result<Edited<Settings>>> {
  return change({ key: 'edit.settings' }, async (write) => {
    const known = { ...DEFAULT_SETTINGS, ...(await write.get('settings', 'settings')) }
    const next: Settings = { ...known, cadences: { ...known.cadences, [group]: cadence } }
    await write.put('settings', next)
    return next
  })
}
