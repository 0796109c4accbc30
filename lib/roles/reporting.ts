import type { Message } from '../core/message'
import { fold } from '../core/text'
import type { Manager } from '../model/fact'

/** Who stands where, as far as it is known. */
export interface Line {
  /** The user, by name. */
  me?: string | undefined
  myManager?: Manager | undefined
  /** Whom the user's manager reports to: known once the manager's own page was saved. */
  aboveMyManager?: Manager | undefined
  person: Manager
  theirManager?: Manager | undefined
}

/** Whether two addresses are one person's page. */
type SamePage = (a: string, b: string) => boolean

const isSame = (a: Manager | undefined, b: Manager | undefined, samePage: SamePage): boolean => {
  if (!a || !b) return false
  return a.url !== undefined && b.url !== undefined ? samePage(a.url, b.url) : fold(a.name) === fold(b.name)
}

/** How a person stands to the user in the reporting line, in words; else whom they report to. Undefined where nothing is known. */
export function reportingLine({ me, myManager, aboveMyManager, person, theirManager }: Line, samePage: SamePage): Message | undefined {
  const same = (a: Manager | undefined, b: Manager | undefined): boolean => isSame(a, b, samePage)
  if (same(person, myManager)) return { key: 'reporting.manager' }
  if (same(person, aboveMyManager)) return { key: 'reporting.skip' }
  if (!theirManager) return undefined
  if (me && fold(me) === fold(theirManager.name)) return { key: 'reporting.you' }
  if (same(theirManager, myManager)) return { key: 'reporting.peer', values: [theirManager.name] }
  if (same(theirManager, aboveMyManager)) return { key: 'reporting.managersPeer', values: [theirManager.name] }
  return { key: 'reporting.other', values: [theirManager.name] }
}
