import { Dexie, type ObservabilitySet, RangeSet } from 'dexie'
import { chunksOf } from '../core/chunks'
import { inBreaths } from './breaths'
import type { Database } from './database'
import { readMany } from './read-many'

/** Thousands of rows, kept in memory and up to date while somebody looks at them. Fits React's `useSyncExternalStore`. */
export interface LiveRows<T> {
  subscribe: (changed: () => void) => () => void
  /** All of them in order; the same array until one changes, and the same rows within it. Undefined until they are read. Throws what reading threw. */
  rows: () => readonly T[] | undefined
}

/** What is kept: the rows of a table that have an order, in that order, by id among equals. */
export interface Kept<T> {
  table: 'people' | 'followUps'
  orderOf: (row: T) => string | undefined
  /** Reads rows in the order of ids, those after one, at most `limit`. */
  read: (after: string, limit: number) => PromiseLike<T[]>
}

/** So long rows are kept after the last who looked has gone: one goes from view to view. */
const GRACE = 30_000

/**
 * Reads rows once, in breaths, and from then on only what was written, by this window or another: a live query would read ten thousand records anew after
 * each edit, and hold the window for half a second. One reading serves everybody who looks.
 */
export function liveRows<T extends { id: string }>(db: Database, kept: Kept<T>): LiveRows<T> {
  const listeners = new Set<() => void>()
  let run: Run<T> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  const leave = (): void => {
    run?.end()
    run = undefined
  }
  return {
    subscribe: (changed) => {
      listeners.add(changed)
      clearTimeout(leaving)
      run ??= new Run(db, kept, () => { for (const listener of [...listeners]) listener() })
      return () => {
        listeners.delete(changed)
        if (listeners.size > 0) return
        clearTimeout(leaving)
        leaving = setTimeout(leave, GRACE)
      }
    },
    rows: () => {
      if (run?.trouble) throw run.trouble
      return run?.rows
    },
  }
}

/** One stretch of time over which the rows are kept up to date. */
class Run<T extends { id: string }> {
  rows: readonly T[] | undefined
  trouble: Error | undefined
  readonly #stop = new AbortController()
  readonly #stale = new Set<string>()
  #isAllStale = true
  #isReading = false

  constructor(private readonly db: Database, private readonly kept: Kept<T>, private readonly changed: () => void) {
    Dexie.on('storagemutated', this.#hear)
    void this.#catchUp()
  }

  end(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear)
    this.#stop.abort()
  }

  readonly #hear = (parts: ObservabilitySet): void => {
    const keys = keysIn(parts, `idb://${this.db.name}/${this.kept.table}/`)
    if (keys === 'all') this.#isAllStale = true
    else for (const key of keys) this.#stale.add(key)
    void this.#catchUp()
  }

  /** Reads what is stale until nothing is; what was written meanwhile is read before anybody is told. */
  async #catchUp(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    try {
      const before = this.rows
      while (!this.#stop.signal.aborted && (this.#isAllStale || this.#stale.size > 0)) this.rows = this.#isAllStale ? await this.#readAll() : await this.#readStale()
      if (this.rows !== before && !this.#stop.signal.aborted) this.changed()
    } catch (error) {
      this.trouble = error instanceof Error ? error : new Error(String(error))
      this.changed()
    } finally {
      this.#isReading = false
    }
  }

  async #readAll(): Promise<readonly T[]> {
    this.#isAllStale = false
    this.#stale.clear()
    const all: T[] = []
    for await (const some of inBreaths(this.kept.read, this.#stop.signal)) all.push(...some)
    return patchRows([], new Map(all.map((row) => [row.id, row])), this.kept.orderOf)
  }

  async #readStale(): Promise<readonly T[]> {
    const ids = [...this.#stale]
    this.#stale.clear()
    const fresh = new Map<string, T | undefined>()
    for (const some of chunksOf(ids.sort())) {
      const rows = await readMany(this.db.table<T, string>(this.kept.table), some)
      some.forEach((id, index) => fresh.set(id, rows[index]))
    }
    return patchRows(this.rows ?? [], fresh, this.kept.orderOf)
  }
}

/** The keys of a table that changed, as Dexie tells them: trees of ranges, a single key as a range from itself to itself; `all` for whatever is wider. */
function keysIn(parts: ObservabilitySet, part: string): 'all' | string[] {
  if ('all' in parts) return 'all'
  const tree = parts[part]
  if (tree === undefined) return []
  const keys: string[] = []
  const ranges = RangeSet(tree)[Symbol.iterator]()
  for (let next = ranges.next(); next.done !== true; next = ranges.next()) {
    const { from, to } = next.value
    if (typeof from !== 'string' || from !== to) return 'all'
    keys.push(from)
  }
  return keys
}

/** Rows in order with some of them replaced, added, or taken out: what is `undefined`, or has no order any more. One pass. */
export function patchRows<T extends { id: string }>(rows: readonly T[], fresh: ReadonlyMap<string, T | undefined>, orderOf: (row: T) => string | undefined): readonly T[] {
  const isBefore = (a: T, b: T): boolean => {
    const [left = '', right = ''] = [orderOf(a), orderOf(b)]
    return left < right || (left === right && a.id < b.id)
  }
  const added = [...fresh.values()].filter((row): row is T => row !== undefined && orderOf(row) !== undefined).sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const next: T[] = []
  let at = 0
  for (const row of rows) {
    if (fresh.has(row.id)) continue
    for (let one = added[at]; one !== undefined && isBefore(one, row); one = added[++at]) next.push(one)
    next.push(row)
  }
  return [...next, ...added.slice(at)]
}
