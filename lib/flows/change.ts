import type { Result } from '../core/result'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import { edit, type Edited, type Label, type Writer } from '../store/edit'
import { undoEdit } from '../store/undo'
import { readClock } from './clock'
import { arm } from './remind'

/** One edit of the user's, undoable, after which the wake-up call and the badge are put right. */
export async function change<T>(label: Label<T>, work: (write: Writer) => Promise<T>): Promise<Result<Edited<T>>> {
  const result = await edit(db, label, profileKey, readClock().now, work)
  if (result.ok) await arm()
  return result
}

/** Takes one edit back; see `undoEdit`. */
export async function undo(seq: number): Promise<Result<unknown>> {
  const result = await undoEdit(db, seq)
  if (result.ok) await arm()
  return result
}
