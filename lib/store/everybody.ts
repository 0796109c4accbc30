import { db } from './database'
import { type LiveRows, liveRows } from './live-rows'
import { pageOfPeople } from './queries'
import type { FollowUpRow, PersonRow } from './rows'

/** Everybody, in the order of names, for the views that search, narrow down and sort all of them. */
export const everybody: LiveRows<PersonRow> = liveRows(db, { table: 'people', orderOf: ({ sortName }) => sortName, read: (after, limit) => pageOfPeople(db, after, limit) })

/** Every open follow-up, the earliest first. */
export const openOnes: LiveRows<FollowUpRow> = liveRows(db, { table: 'followUps', orderOf: ({ openDue }) => openDue, read: (after, limit) => db.followUps.where('id').above(after).limit(limit).toArray() })
