import type { Transaction } from 'dexie'
import type { TableName } from './rows'

/** A record that an upgrade could not read, as it was. It stands in `meta`, out of the way of whatever reads its table. */
export interface Aside { table: TableName; record: unknown; version: number }

/** Where `meta` keeps the records set aside; `told` once the user has them as a file. */
export const ASIDE = 'aside'
export interface AsideEntry { id: typeof ASIDE; value: { records: Aside[]; told: boolean } }

/** So many records are held in memory at a time. */
const CHUNK = 500

/**
 * Brings the records of a table into the shape of `version`, within the upgrade's transaction: `change` answers the new record, or undefined where it stays as
 * it is. One that `change` throws at is set aside, whole, and the upgrade goes on: a single damaged record must not keep a user from all others.
 */
export async function carryOver<T extends { id: string }>(transaction: Transaction, table: TableName, version: number, change: (row: T) => T | undefined): Promise<void> {
  const store = transaction.table<T, string>(table)
  const keys = await store.toCollection().primaryKeys()
  const aside: Aside[] = []
  for (let from = 0; from < keys.length; from += CHUNK) {
    const rows = await store.bulkGet(keys.slice(from, from + CHUNK))
    const changed: T[] = []
    const damaged: string[] = []
    for (const row of rows) {
      if (row === undefined) continue
      try {
        const next = change(row)
        if (next !== undefined) changed.push(next)
      } catch {
        damaged.push(row.id)
        aside.push({ table, record: row, version })
      }
    }
    if (changed.length > 0) await store.bulkPut(changed)
    if (damaged.length > 0) await store.bulkDelete(damaged)
  }
  if (aside.length > 0) await setAside(transaction, aside)
}

async function setAside(transaction: Transaction, more: readonly Aside[]): Promise<void> {
  const meta = transaction.table<AsideEntry, string>('meta')
  const known = await meta.get(ASIDE)
  await meta.put({ id: ASIDE, value: { records: [...(known?.value.records ?? []), ...more], told: false } })
}
