import type { Database } from './database'
import type { PersonRow } from './rows'

/** People looked at last, the newest first. No part of the user's data: not exported, not undone, gone with the database. */

const RECENT = 'recent'
const KEPT = 12

async function ids(db: Database): Promise<string[]> {
  const value = (await db.meta.get(RECENT))?.value
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** Notes that this person was looked at just now. To be called within `guarded`. */
export async function putRecent(db: Database, id: string): Promise<void> {
  const known = await ids(db)
  if (known[0] !== id) await db.meta.put({ id: RECENT, value: [id, ...known.filter((other) => other !== id)].slice(0, KEPT) })
}

/** The people looked at last who are still saved, the newest first. */
export async function recentPeople(db: Database, limit: number): Promise<PersonRow[]> {
  const rows = await db.people.bulkGet(await ids(db))
  return rows.flatMap((row) => row ?? []).slice(0, limit)
}
