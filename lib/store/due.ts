import type { Day } from '../core/day'
import type { FollowUp } from '../model/records'
import type { Database } from './database'
import type { FollowUpRow } from './rows'

/** What the worker asks at each start: index ranges alone, so that it does not matter how much is open. */

const DAY = 86_400_000
const DIGEST = 'digest'
/** Sorts after every time of a day. */
const END = 'U'

/** The earliest day of which the daily notice has yet to tell. */
export async function firstUntold(db: Database): Promise<Day | undefined> {
  const [day] = await db.followUps.orderBy('untold').limit(1).keys()
  return day as Day | undefined
}

/** What the daily notice has yet to tell, up to and including `day`. */
export const untoldUntil = (db: Database, day: Day): Promise<FollowUpRow[]> => db.followUps.where('untold').belowOrEqual(day).toArray()

/** Those that want a notification of their own, up to and including `day`. */
export const pingsUntil = (db: Database, day: Day): Promise<FollowUpRow[]> => db.followUps.where('untoldPing').belowOrEqual(day + END).toArray()

/** Those of the first day on which one wants a notification of its own. */
export async function firstPings(db: Database): Promise<FollowUpRow[]> {
  const [key] = await db.followUps.orderBy('untoldPing').limit(1).keys()
  const day = (key as string | undefined)?.slice(0, 10)
  return day === undefined ? [] : db.followUps.where('untoldPing').between(day, day + END).limit(500).toArray()
}

/** How many are due: what the badge and the navigation count. */
export const countDue = (db: Database, day: Day): Promise<number> => db.followUps.where('counted').belowOrEqual(day).count()

/** The next day after `day` on which the badge counts more. */
export async function nextCounted(db: Database, day: Day): Promise<Day | undefined> {
  const [next] = await db.followUps.where('counted').above(day).limit(1).keys()
  return next as Day | undefined
}

/** The day on which the daily notice came last. */
export async function lastDigest(db: Database): Promise<Day | undefined> {
  const entry = await db.meta.get(DIGEST)
  return entry === undefined ? undefined : new Date(Number(entry.value) * DAY).toISOString().slice(0, 10)
}

/** Notes that the daily notice came on this day. */
export const noteDigest = (db: Database, day: Day): Promise<unknown> => db.meta.put({ id: DIGEST, value: Date.parse(day) / DAY })

/** The follow-ups with these ids that are still open. */
export async function openByIds(db: Database, ids: readonly string[]): Promise<FollowUp[]> {
  const rows = await db.followUps.bulkGet([...ids])
  return rows.filter((row) => row?.state === 'open').filter((row) => row !== undefined)
}
