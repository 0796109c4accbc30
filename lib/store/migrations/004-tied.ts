import { carryOver } from '../carry-over'
import type { Migration } from '../migration'
import { type ActRow, type PersonRow, toActRow, toTiedRow } from '../rows'

/**
 * Two sparse indexes: people to whom something binds the user, and acts about which something is open. Ties, reviews, coverage and the list of whom
 * to reach out to read by them, and no longer everybody.
 */
export const migration: Migration = {
  version: 4,
  stores: { people: 'id, *linkKeys, sortName, *eventIds, [tied+id]', acts: 'id, personId, pending' },
  upgrade: async (transaction) => {
    await carryOver<PersonRow>(transaction, 'people', 4, (row) => { const next = toTiedRow(row); return next.tied === undefined ? undefined : next })
    await carryOver<ActRow>(transaction, 'acts', 4, (row) => { const next = toActRow(row); return next.pending === undefined ? undefined : next })
    await transaction.table('meta').put({ id: 'schema', value: 4 })
  },
}
