import { Dexie } from 'dexie'
import type { z } from 'zod'
import type { Failure, FailureCode } from '../core/failure'
import type { Message } from '../core/message'
import { fail, ok, type Result } from '../core/result'
import { Review, SavedView, Template } from '../model/kept'
import { Person } from '../model/person'
import { Recipe } from '../model/recipe'
import { Act, Event, FollowUp, Self } from '../model/records'
import { Settings } from '../model/settings'
import { SCHEMA, type Database } from './database'
import { readMany, readOfPeople } from './read-many'
import { type Change, type Rows, TABLES, type TableName, toActRow, toFollowUpRow, toPersonRow } from './rows'

/** The undo history keeps at least this many edits. */
const KEPT_EDITS = 200

/** The model's types as the store takes them in. */
export interface Records {
  people: Person
  acts: Act
  followUps: FollowUp
  events: Event
  self: Self
  settings: Settings
  templates: Template
  reviews: Review
  savedViews: SavedView
  recipes: Recipe
}

const SCHEMAS: { [T in TableName]: z.ZodType<Records[T]> } = {
  people: Person, acts: Act, followUps: FollowUp, events: Event, self: Self, settings: Settings,
  templates: Template, reviews: Review, savedViews: SavedView, recipes: Recipe,
}

/** Thrown inside an edit to leave it with a failure: the transaction rolls back, nothing is half-written. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** Leaves the edit under way with a failure. */
export function refuse(code: FailureCode, detail?: string): never {
  throw new Refused(detail === undefined ? { code } : { code, detail })
}

/** Reads and writes within one edit. */
export interface Writer {
  get<T extends TableName>(table: T, key: string): Promise<Records[T] | undefined>
  put<T extends TableName>(table: T, record: Records[T]): Promise<void>
  remove(table: TableName, key: string): Promise<void>
  /** As `put`, for many at once: as quick as the database can. */
  putMany<T extends TableName>(table: T, records: readonly Records[T][]): Promise<void>
  removeMany(table: TableName, keys: readonly string[]): Promise<void>
  /** As `get`, for many at once; undefined for those that are not there. */
  getMany<T extends TableName>(table: T, keys: readonly string[]): Promise<(Records[T] | undefined)[]>
  /** As `ofPerson`, for many at once. */
  ofPeople<T extends 'acts' | 'followUps' | 'reviews'>(table: T, personIds: readonly string[]): Promise<Records[T][]>
  /** Records of one person in a table that has the index. */
  ofPerson<T extends 'acts' | 'followUps' | 'reviews'>(table: T, personId: string): Promise<Records[T][]>
}

/** What an edit leaves behind: its value, and the number under which it can be undone. */
export interface Edited<T> {
  value: T
  seq: number
}

/** How addresses become comparable; given by the flows, so that the store need not know sites. */
export type ProfileKey = (url: string) => string

/** What an edit is called in the undo history; where only the edit itself knows the name, made from its value. */
export type Label<T> = Message | ((value: T) => Message)

/**
 * Runs one edit: a single read-write transaction with its entry in the undo history.
 * Fails with `OLD_CODE` when a newer version owns the data, `DISK_FULL`, `INVALID` (detail: the field), or what `work` refused with.
 */
export async function edit<T>(db: Database, label: Label<T>, profileKey: ProfileKey, now: number, work: (write: Writer) => Promise<T>): Promise<Result<Edited<T>>> {
  return guarded(db, async () => {
    const changes = new Map<string, Change>()
    const value = await work(writerOver(db, changes, profileKey))
    const title = typeof label === 'function' ? label(value) : label
    const seq = await db.journal.add({ at: new Date(now).toISOString(), label: title, changes: [...changes.values()], undone: false })
    await db.journal.where('seq').below(seq - KEPT_EDITS).delete()
    return { value, seq }
  })
}

/** Runs `work` in one read-write transaction over every table, behind the schema check, with failures as values. */
export async function guarded<T>(db: Database, work: () => Promise<T>): Promise<Result<T>> {
  try {
    if (db.outdated) return fail('OLD_CODE')
    const value = await db.transaction('rw', [...TABLES.map((name) => db.table(name)), db.journal, db.meta, db.drafts], async () => {
      const stamp = await db.meta.get('schema')
      if (stamp !== undefined && stamp.value !== SCHEMA) refuse('OLD_CODE')
      return work()
    })
    return ok(value)
  } catch (error) {
    const failure = failureOf(error)
    if (failure === undefined) throw error
    return { ok: false, failure }
  }
}

/** Expected failures of the database and of edits; undefined for bugs. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Refused) return error.failure
  if (!(error instanceof Error)) return undefined
  const inner = error instanceof Dexie.DexieError ? (error.inner as Error | undefined) : undefined
  if ([error.name, inner?.name].includes('QuotaExceededError')) return { code: 'DISK_FULL' }
  if (error.name === 'DatabaseClosedError' || error.name === 'VersionError') return { code: 'OLD_CODE' }
  return undefined
}

/** Checks a record at the store's door and gives it its index keys. */
export function rowOf<T extends TableName>(table: T, record: Records[T], profileKey: ProfileKey): Rows[T] {
  const parsed = SCHEMAS[table].safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse('INVALID', issue ? `${issue.path.join('.')}: ${issue.message}` : table)
  }
  const row = parsed.data as Records[TableName]
  if (table === 'people') return toPersonRow(row as Person, profileKey) as Rows[T]
  if (table === 'followUps') return toFollowUpRow(row as FollowUp) as Rows[T]
  if (table === 'acts') return toActRow(row as Act) as Rows[T]
  return row as Rows[T]
}

/** A writer over the tables that notes in `changes` what it changes, by table and key. */
export function writerOver(db: Database, changes: Map<string, Change>, profileKey: ProfileKey): Writer {
  const read = async (table: TableName, key: string): Promise<unknown> => db.table<unknown, string>(table).get(key)
  const note = async (table: TableName, key: string, after: unknown): Promise<void> => {
    const id = `${table}/${key}`
    const seen = changes.get(id)
    const before = seen ? seen.before : await read(table, key)
    changes.set(id, { table, key, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) })
  }
  const noteMany = async (table: TableName, rows: readonly { key: string; after?: unknown }[]): Promise<void> => {
    const before = await readMany(db.table<unknown, string>(table), rows.map(({ key }) => key))
    rows.forEach(({ key, after }, index) => {
      const id = `${table}/${key}`
      const known = changes.get(id)
      const was = known ? known.before : before[index]
      changes.set(id, { table, key, ...(was === undefined ? {} : { before: was }), ...(after === undefined ? {} : { after }) })
    })
  }
  return {
    putMany: async (table, records) => {
      const rows = records.map((record) => rowOf(table, record, profileKey))
      await noteMany(table, rows.map((row) => ({ key: row.id, after: row })))
      await db.table(table).bulkPut(rows)
    },
    removeMany: async (table, keys) => {
      await noteMany(table, keys.map((key) => ({ key })))
      await db.table<unknown, string>(table).bulkDelete([...keys])
    },
    get: async <T extends TableName>(table: T, key: string) => (await read(table, key)) as Records[T] | undefined,
    put: async (table, record) => {
      const row = rowOf(table, record, profileKey)
      await note(table, row.id, row)
      await db.table(table).put(row)
    },
    remove: async (table, key) => {
      await note(table, key, undefined)
      await db.table(table).delete(key)
    },
    getMany: async <T extends TableName>(table: T, keys: readonly string[]) => (await readMany(db.table<unknown, string>(table), keys)) as (Records[T] | undefined)[],
    ofPeople: async <T extends 'acts' | 'followUps' | 'reviews'>(table: T, personIds: readonly string[]) =>
      (await readOfPeople(db.table<unknown, string>(table), personIds)) as Records[T][],
    ofPerson: async <T extends 'acts' | 'followUps' | 'reviews'>(table: T, personId: string) =>
      (await db.table(table).where('personId').equals(personId).toArray()) as Records[T][],
  }
}
