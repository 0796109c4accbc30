import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Migration } from './migration'
import type { Draft, JournalEntry, Rows } from './rows'

const found = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'migration' })

/** Every schema step, oldest first. */
export const migrations = Object.values(found).sort((a, b) => a.version - b.version)

/** The schema that this code reads and writes. */
export const SCHEMA = migrations.at(-1)?.version ?? 0

/** The user's database: the truth, and the bus between panel, workspace and worker. */
export class Database extends Dexie {
  declare people: EntityTable<Rows['people'], 'id'>
  declare acts: EntityTable<Rows['acts'], 'id'>
  declare followUps: EntityTable<Rows['followUps'], 'id'>
  declare events: EntityTable<Rows['events'], 'id'>
  declare self: EntityTable<Rows['self'], 'id'>
  declare settings: EntityTable<Rows['settings'], 'id'>
  declare templates: EntityTable<Rows['templates'], 'id'>
  declare reviews: EntityTable<Rows['reviews'], 'id'>
  declare savedViews: EntityTable<Rows['savedViews'], 'id'>
  declare recipes: EntityTable<Rows['recipes'], 'id'>
  declare drafts: EntityTable<Draft, 'id'>
  declare journal: Table<JournalEntry, number, Omit<JournalEntry, 'seq'>>
  declare meta: Table<{ id: string; value: unknown }, string>

  /** True once a newer version of the extension has taken the database over: this page may only read. */
  outdated = false
  private readonly watchers = new Set<() => void>()

  constructor(name = 'common-ground', steps: readonly Migration[] = migrations) {
    super(name, { autoOpen: true })
    for (const step of steps) {
      const version = this.version(step.version).stores(step.stores)
      if (step.upgrade) version.upgrade(step.upgrade)
    }
    const schema = steps.at(-1)?.version ?? 0
    this.on('populate', (transaction) => void transaction.table('meta').add({ id: 'schema', value: schema }))
    this.on('versionchange', (event) => this.giveWay(event))
    // At each opening: this code may be older than the data, where a user has gone back to an earlier version.
    this.on('ready', (opened) => this.checkStamp(opened, schema), true)
  }

  private async checkStamp(opened: Dexie, schema: number): Promise<void> {
    const stamp: unknown = (await opened.table<{ value: unknown }, string>('meta').get('schema'))?.value
    if (typeof stamp === 'number' && stamp > schema) this.giveUpWriting()
  }

  /** Calls back when a newer version takes over; returns a way to stop listening. */
  onOutdated(watcher: () => void): () => void {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** A newer page wants to upgrade, or the data is being deleted: close, and never write old shapes again. */
  private giveWay(event: IDBVersionChangeEvent): void {
    if (event.newVersion !== null) this.giveUpWriting()
    this.close({ disableAutoOpen: event.newVersion !== null })
  }

  private giveUpWriting(): void {
    this.outdated = true
    for (const watcher of this.watchers) watcher()
  }
}

/** The one database of this context. Opened at the first use. */
export const db = new Database()
