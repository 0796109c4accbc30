import { chunksOf } from '../core/chunks'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import type { Database } from './database'
import { type Edited, guarded, type ProfileKey, type Records, refuse, rowOf, type Writer, writerOver } from './edit'
import { readMany } from './read-many'
import type { Change, JournalEntry, TableName } from './rows'

/** What an import writes: whole new records, and records that replace one of the same id. */
export interface BulkWrite {
  added: { [T in TableName]?: Records[T][] }
  replaced: { [T in TableName]?: Records[T][] }
}

/**
 * Writes many records as one edit: in chunks, so that the window stays alive, within one transaction, so that a killed
 * browser leaves all or nothing. `progress` gets the records written so far; when it answers false, all is rolled back
 * and the result is `CANCELLED`. `settle` runs last, within the same edit: it writes what follows from the records.
 */
export async function writeBulk(
  db: Database, label: Message, profileKey: ProfileKey, now: number, bulk: BulkWrite, progress: (written: number) => boolean,
  settle: (write: Writer) => Promise<void> = () => Promise.resolve(),
): Promise<Result<Edited<number>>> {
  return guarded(db, async () => {
    const changes: Change[] = []
    const created: NonNullable<JournalEntry['created']> = []
    let written = 0
    const step = (count: number): void => {
      written += count
      if (!progress(written)) refuse('CANCELLED')
    }
    for (const table of tablesOf(bulk.replaced)) {
      for (const chunk of chunksOf<Records[TableName]>(bulk.replaced[table] ?? [])) {
        const rows = chunk.map((record) => rowOf(table, record, profileKey))
        const before = await readMany(db.table<unknown, string>(table), rows.map((row) => row.id))
        rows.forEach((row, index) => changes.push({ table, key: row.id, before: before[index], after: row }))
        await db.table(table).bulkPut(rows)
        step(rows.length)
      }
    }
    for (const table of tablesOf(bulk.added)) {
      const keys: string[] = []
      for (const chunk of chunksOf<Records[TableName]>(bulk.added[table] ?? [])) {
        const rows = chunk.map((record) => rowOf(table, record, profileKey))
        await db.table(table).bulkPut(rows)
        keys.push(...rows.map((row) => row.id))
        step(rows.length)
      }
      created.push({ table, keys })
    }
    const followed = new Map<string, Change>()
    await settle(writerOver(db, followed, profileKey))
    const made = [...followed.values()]
    changes.push(...made.filter((change) => change.before !== undefined))
    created.push({ table: 'followUps', keys: made.filter(({ table, before }) => before === undefined && table === 'followUps').map(({ key }) => key) })
    const seq = await db.journal.add({ at: new Date(now).toISOString(), label, changes, created, undone: false })
    return { value: written, seq }
  })
}

const tablesOf = (records: object): TableName[] => Object.keys(records) as TableName[]
