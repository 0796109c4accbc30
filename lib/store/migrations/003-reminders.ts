import { FollowUp } from '../../model/records'
import { carryOver } from '../carry-over'
import type { Migration } from '../migration'
import { type FollowUpRow, toFollowUpRow } from '../rows'

/**
 * Follow-ups are found by what is still to be told, and by what the badge counts: a start of the worker reads the few
 * entries that matter today, and never all that are open.
 */
export const migration: Migration = {
  version: 3,
  stores: { followUps: 'id, personId, openDue, untold, untoldPing, counted' },
  upgrade: async (transaction) => {
    await carryOver<FollowUpRow>(transaction, 'followUps', 3, (row) => { FollowUp.parse(row); return toFollowUpRow(row) })
    await transaction.table('meta').put({ id: 'schema', value: 3 })
  },
}
