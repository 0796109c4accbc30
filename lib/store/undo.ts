import { chunksOf } from '../core/chunks'
import type { Result } from '../core/result'
import { same } from '../core/same'
import type { Database } from './database'
import { guarded, refuse } from './edit'
import { readMany } from './read-many'
import { takeBackFields } from './take-back'
import { type ActRow, type Change, type FollowUpRow, type JournalEntry, type PersonRow, type TableName, toActRow, toFollowUpRow, toTiedRow } from './rows'

/** Where it is counted how often something was taken back: with the last edit's number it tells whether anything changed. */
const UNDONE = 'undone'

type Fields = Record<string, unknown>

/** An edit that was taken back. */
export interface Undone {
  entry: JournalEntry
  /** What was changed again since and stays: names of fields, or of tables for whole records. */
  kept: string[]
}

/**
 * Takes one edit back. Records changed again since then are put back field by field, so that only what this edit changed goes; what was changed again stays, and is told in `kept`.
 * `settle` runs last within the same transaction: it puts right what follows from the records.
 * Fails with `CHANGED_SINCE`, and leaves everything as it is, where a record that the edit made was changed since, or where all that it did was changed again; with
 * `NOTHING_TO_UNDO` when it is gone from the history or already undone.
 */
export async function undoEdit(db: Database, seq: number, settle: (entry: JournalEntry) => Promise<void> = () => Promise.resolve()): Promise<Result<Undone>> {
  return guarded(db, async () => {
    const entry = await db.journal.get(seq)
    if (!entry || entry.undone) return refuse('NOTHING_TO_UNDO')
    const outcome: Outcome = { kept: [], isDone: false }
    for (const some of chunksOf(entry.changes.toReversed())) await takeBackSome(db, some, outcome)
    for (const { table, keys } of entry.created ?? []) await removeUntouched(db, table, keys, entry.at, outcome)
    if (!outcome.isDone && outcome.kept.length > 0) return refuse('CHANGED_SINCE')
    await settle(entry)
    await db.journal.update(seq, { undone: true })
    const count = (await db.meta.get(UNDONE))?.value
    await db.meta.put({ id: UNDONE, value: (typeof count === 'number' ? count : 0) + 1 })
    return { entry, kept: [...new Set(outcome.kept)] }
  })
}

/** What came of taking back so far. */
interface Outcome { kept: string[]; isDone: boolean }

/** Takes some changes back, the last first: what they touch is read at once and written at once. */
async function takeBackSome(db: Database, changes: readonly Change[], outcome: Outcome): Promise<void> {
  for (const name of new Set(changes.map(({ table }) => table))) {
    const table = db.table<unknown, string>(name)
    const ofTable = changes.filter((change) => change.table === name)
    const keys = [...new Set(ofTable.map(({ key }) => key))]
    const rows = await readMany(table, keys)
    const now = new Map(keys.map((key, index) => [key, rows[index]]))
    const written = new Set<string>()
    for (const change of ofTable) {
      const back = takeBack(change, now.get(change.key), outcome)
      if (back === undefined) continue
      now.set(change.key, back.row)
      written.add(change.key)
    }
    const [gone, kept] = [[...written].filter((key) => now.get(key) === undefined), [...written].filter((key) => now.get(key) !== undefined)]
    if (gone.length > 0) await table.bulkDelete(gone)
    if (kept.length > 0) await table.bulkPut(kept.map((key) => now.get(key)))
  }
}

/** What a record is once a change of it was taken back, nothing where it goes; undefined where it stays as it is. */
function takeBack(change: Change, current: unknown, outcome: Outcome): { row: unknown } | undefined {
  // An edit of before an upgrade knows no keys that came with it.
  if (same(current, change.after === undefined ? undefined : keyed(change.table, change.after))) {
    outcome.isDone = true
    return { row: change.before === undefined ? undefined : keyed(change.table, change.before) }
  }
  // Deleted again, or made again, since: what stands now is the user's later wish.
  if (current === undefined || change.after === undefined) {
    if (!isWorkedOut(change.table, (current ?? change.after ?? change.before) as Fields)) outcome.kept.push(change.table)
    return undefined
  }
  if (change.before === undefined) return isWorkedOut(change.table, current as Fields) ? { row: undefined } : refuse('CHANGED_SINCE')
  const { record, kept, isDone } = takeBackFields(change.before as Fields, change.after as Fields, current as Fields)
  if (!isWorkedOut(change.table, current as Fields)) {
    outcome.kept.push(...kept)
    outcome.isDone ||= isDone
  }
  return { row: keyed(change.table, record) }
}

/** Index keys follow from the record as it is now, and are never older than it. */
function keyed(table: TableName, row: unknown): unknown {
  if (table === 'followUps') return toFollowUpRow(row as FollowUpRow)
  if (table === 'acts') return toActRow(row as ActRow)
  return table === 'people' ? toTiedRow(row as PersonRow) : row
}

/** A reminder that the product made goes with what it was made from; where it is still wanted, `settle` makes it again. */
const isWorkedOut = (table: TableName, row: Fields): boolean => table === 'followUps' && row['ideal'] !== undefined

/** Another text after each edit and each undo of any window. Reads two keys, however much is saved. */
export async function stampOfEdits(db: Database): Promise<string> {
  const [[last], undone] = await Promise.all([db.journal.orderBy('seq').reverse().limit(1).primaryKeys(), db.meta.get(UNDONE)])
  return `${String(last ?? 0)}/${String(undone?.value ?? 0)}`
}

/** Deletes what a bulk edit made, except what the user changed after it. */
async function removeUntouched(db: Database, table: TableName, keys: string[], since: string, outcome: Outcome): Promise<void> {
  const rows = await readMany(db.table<{ id: string; updatedAt?: string } | undefined, string>(table), keys)
  const untouched = rows.filter((row) => row !== undefined && (row.updatedAt === undefined || row.updatedAt <= since))
  await db.table<unknown, string>(table).bulkDelete(untouched.map((row) => row?.id ?? ''))
  outcome.isDone ||= untouched.length > 0
  if (rows.some((row) => row !== undefined && !untouched.includes(row))) outcome.kept.push(table)
}
