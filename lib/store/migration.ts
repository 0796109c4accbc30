import type { Transaction } from 'dexie'

/** One step of the schema. A file `migrations/NNN-what.ts` exports one as `migration`; NNN is its version. */
export interface Migration {
  version: number
  /** Dexie's schema language: table → primary key and indexes; null drops a table. */
  stores: Record<string, string | null>
  /** Brings the records of the version before into the new shape, inside the upgrade's own transaction. */
  upgrade?: (transaction: Transaction) => Promise<void>
}
