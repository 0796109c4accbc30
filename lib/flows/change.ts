import type { Result } from '../core/result'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import { edit, type Edited, type Label, type Writer, writerOver } from '../store/edit'
import { undoEdit, type Undone } from '../store/undo'
import { readClock } from './clock'
import { arm } from './remind'
import type { Step } from './steps'
import { settle, touch, type Touched, watching } from './settle'

/**
 * One edit of the user's, undoable. Reminders that follow from what it changes are brought in line within the same transaction;
 * after it the wake-up call and the badge are put right. `step` is told of the reminders of how many people were brought in line.
 */
export async function change<T>(label: Label<T>, work: (write: Writer) => Promise<T>, step?: Step): Promise<Result<Edited<T>>> {
  const result = await edit(db, label, profileKey, readClock().now, async (write) => {
    const touched: Touched = { people: new Set(), everybody: false }
    const value = await work(watching(write, touched))
    await settle(write, touched, step)
    return value
  })
  if (result.ok) await arm()
  return result
}

/** Takes one edit back; see `undoEdit`. */
export async function undo(seq: number): Promise<Result<Undone>> {
  const result = await undoEdit(db, seq, async ({ changes }) => {
    const touched: Touched = { people: new Set(), everybody: false }
    for (const taken of changes) touch(touched, taken)
    await settle(writerOver(db, new Map(), profileKey), touched)
  })
  if (result.ok) await arm()
  return result
}
