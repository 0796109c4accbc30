import type { Transaction } from 'dexie'
import type { Migration } from '../migration'
import { type ActRow, type PersonRow, toActRow, toTiedRow } from '../rows'

/** So many records are held in memory at a time. */
const CHUNK = 500

/**
 * Two sparse indexes: people to whom something binds the user, and acts about which something is open. Ties, reviews, coverage and the list of whom
 * to reach out to read by them, and no longer everybody.
 */
export const migration: Migration = {
  version: 4,
  stores: { people: 'id, *linkKeys, sortName, *eventIds, [tied+id]', acts: 'id, personId, pending' },
  upgrade: async (transaction) => {
    await rewrite<PersonRow>(transaction, 'people', (row) => { const next = toTiedRow(row); return next.tied === undefined ? undefined : next })
    await rewrite<ActRow>(transaction, 'acts', (row) => { const next = toActRow(row); return next.pending === undefined ? undefined : next })
    await transaction.table('meta').put({ id: 'schema', value: 4 })
  },
}

/** Writes those records anew that get a key, and leaves the others as they are. */
async function rewrite<T>(transaction: Transaction, name: string, change: (row: T) => T | undefined): Promise<void> {
  const table = transaction.table<T, string>(name)
  const keys = await table.toCollection().primaryKeys()
  for (let from = 0; from < keys.length; from += CHUNK) {
    const rows = await table.bulkGet(keys.slice(from, from + CHUNK))
    const changed = rows.flatMap((row) => (row === undefined ? [] : change(row) ?? []))
    if (changed.length > 0) await table.bulkPut(changed)
  }
}
