import { clearAlarm } from '../platform/alarm'
import { setDueBadge } from '../platform/badge'
import { version } from '../platform/about'
import { openWorkspace } from '../platform/panel'
import { removeSite, sitesTurnedOn } from '../platform/sites'
import { db } from '../store/database'

export { openWorkspace, version }

/** Deletes everything the user has here, for good: the data, its undo history, the sites turned on. */
export async function deleteEverything(): Promise<void> {
  await db.delete({ disableAutoOpen: false })
  for (const pattern of await sitesTurnedOn()) await removeSite(pattern)
  await clearAlarm()
  await setDueBadge(0)
}
