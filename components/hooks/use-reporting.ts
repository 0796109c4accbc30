import { useLiveQuery } from 'dexie-react-hooks'
import type { Message } from '@/lib/core/message'
import { fold } from '@/lib/core/text'
import type { Manager } from '@/lib/model/fact'
import { reportingLine } from '@/lib/roles/reporting'
import { profileKey, sameProfile } from '@/lib/sites/registry'
import { db } from '@/lib/store/database'
import { peopleByKeys, peopleByNames } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { useSelf } from './use-data'

/** How somebody stands to the user in the reporting line; undefined where that is not known. */
export function useReporting(person: Manager, theirManager: Manager | undefined): Message | undefined {
  const me = useSelf()
  const mine = me?.manager?.name ? { name: me.manager.name, ...(me.manager.url ? { url: me.manager.url } : {}) } : undefined
  const above = useLiveQuery(() => (mine ? aboveOf(mine) : undefined), [mine?.name, mine?.url])
  return me && reportingLine({ me: me.name, myManager: mine, aboveMyManager: above, person, theirManager }, sameProfile)
}

/** Whom a saved manager reports to; undefined where nobody of that page, or several of that name, are saved. */
async function aboveOf(manager: Manager): Promise<Manager | undefined> {
  const found: PersonRow[] = manager.url ? await peopleByKeys(db, [profileKey(manager.url)]) : await peopleByNames(db, [fold(manager.name)])
  return found.length === 1 ? found[0]?.manager : undefined
}
