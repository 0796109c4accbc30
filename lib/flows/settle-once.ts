import { db } from '../store/database'
import { guarded, writerOver } from '../store/edit'
import { profileKey } from '../sites/registry'
import { arm } from './remind'
import { settle } from './settle'

const MARK = 'reminders'
/** One more than the last, whenever reminders come to follow from something that older data already has. */
const VERSION = 1
const CHUNK = 500

/**
 * Makes the reminders that follow from data of before there were any. Once for each `VERSION`: in pieces, each its own
 * transaction, so that a worker killed meanwhile only has less left to do.
 */
export async function settleOnce(): Promise<void> {
  if ((await db.meta.get(MARK))?.value === VERSION) return
  let after = ''
  for (;;) {
    const ids = await db.people.where('id').above(after).limit(CHUNK).primaryKeys()
    const last = ids.at(-1)
    const result = await guarded(db, async () => {
      await settle(writerOver(db, new Map(), profileKey), { people: new Set(ids), everybody: false })
      if (last === undefined) await db.meta.put({ id: MARK, value: VERSION })
    })
    if (!result.ok) throw new Error(`Could not make the reminders: ${result.failure.code}`)
    if (last === undefined) break
    after = last
  }
  await arm()
}
