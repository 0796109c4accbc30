import { Dexie } from 'dexie'
import type { Database } from './database'
import type { TableName } from './rows'

/**
 * Calls back after any write to one of these tables, by this window or another; returns a way to stop. For views that read in pieces, where a
 * live query would read all anew at once. Dexie tells which parts of which tables changed: `idb://NAME/TABLE/…`, or `all`.
 */
export function watchTables(db: Database, tables: readonly TableName[], changed: () => void): () => void {
  const starts = tables.map((table) => `idb://${db.name}/${table}/`)
  const look = (parts: object): void => {
    if ('all' in parts || Object.keys(parts).some((part) => starts.some((start) => part.startsWith(start)))) changed()
  }
  Dexie.on('storagemutated', look)
  return () => { Dexie.on.storagemutated.unsubscribe(look) }
}
