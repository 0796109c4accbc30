import type { FollowUp } from '../../model/records'
import type { Migration } from '../migration'
import { toFollowUpRow } from '../rows'

/**
 * Follow-ups are found by what is still to be told, and by what the badge counts: a start of the worker reads the few
 * entries that matter today, and never all that are open.
 */
export const migration: Migration = {
  version: 3,
  stores: { followUps: 'id, personId, openDue, untold, untoldPing, counted' },
  upgrade: async (transaction) => {
    const rows = await transaction.table<FollowUp, string>('followUps').toArray()
    await transaction.table('followUps').bulkPut(rows.map(toFollowUpRow))
    await transaction.table('meta').put({ id: 'schema', value: 3 })
  },
}
