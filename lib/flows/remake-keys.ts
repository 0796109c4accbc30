import { canonicalKey } from '../affinity/affinity'
import { referenceInUse } from '../affinity/reference/reference'
import type { Fact } from '../model/fact'
import { db } from '../store/database'
import { guarded } from '../store/edit'
import type { JournalEntry } from '../store/rows'
import { onReference } from './reference'

const MARK = 'keys'
/** Facts saved where the reference data were not: by the worker. Ids of people. */
const STALE = 'keys-stale'
/** One more than the last, whenever the engine makes other keys of the same text. */
const ENGINE = 5
const CHUNK = 500

interface Keyed { facts: Fact[] }

/** Which engine and which data understand facts now. */
export const engineStamp = (): string => `${String(ENGINE)}/${referenceInUse()?.stamp ?? ''}`

/** The record with its facts' keys as they are made now; the same record where none differs. What is typed before the reference data have come needs it when it is saved. */
export function rekeyed<T>(record: T): T {
  const { facts } = record as Partial<Keyed>
  if (!Array.isArray(facts)) return record
  const next = facts.map((fact) => { const key = canonicalKey(fact.kind, fact.text); return key === fact.key ? fact : { ...fact, key } })
  return next.every((fact, at) => fact === facts[at]) ? record : { ...record, facts: next }
}

/** Notes a person whose facts got their keys without the reference data; a window makes them anew. */
export async function noteStaleKeys(id: string): Promise<void> {
  await guarded(db, async () => {
    const known = (await db.meta.get(STALE))?.value
    await db.meta.put({ id: STALE, value: [...new Set([...(Array.isArray(known) ? known : []), id])].slice(-1000) })
  })
}

/**
 * Makes the keys of everything saved anew, once for each version of the engine and its data: in pieces, each its own transaction, with a `pause` between, so that a
 * window closed meanwhile only has less left to do. No edit of the user's: `updatedAt` stays, and the history holds the records as they now are, so that what was
 * undoable stays so. Gives back how many people got other keys. To be called by a window once the reference data are there.
 */
export async function remakeKeys(pause: () => Promise<void> = () => new Promise((done) => { setTimeout(done, 0) })): Promise<number> {
  const stamp = engineStamp()
  const done = (await db.meta.get(MARK))?.value === stamp
  const stale = (await db.meta.get(STALE))?.value
  if (done && stale === undefined) return 0
  let count = await remakeRemembered(Array.isArray(stale) ? stale.filter((id) => typeof id === 'string') : [])
  for (let after = ''; !done;) {
    await pause()
    const ids = await db.people.where('id').above(after).limit(CHUNK).primaryKeys()
    count += await remakePeople(ids)
    const last = ids.at(-1)
    if (last === undefined) break
    after = last
  }
  const marked = await guarded(db, async () => { await db.meta.put({ id: MARK, value: stamp }) })
  if (!marked.ok) throw new Error(`Could not note the keys: ${marked.failure.code}`)
  return count
}

/** The user, the people that the history remembers, and their copies there: in one transaction, for undoing compares the two. */
async function remakeRemembered(stale: readonly string[]): Promise<number> {
  const result = await guarded(db, async () => {
    const self = await db.self.toArray()
    await db.self.bulkPut(self.map(rekeyed).filter((each, at) => each !== self[at]))
    const entries = await db.journal.toArray()
    const ids = new Set([...stale, ...entries.flatMap(({ changes }) => changes.filter(({ table }) => table === 'people').map(({ key }) => key))])
    const count = await putRekeyed([...ids])
    const next = entries.map(withRekeyed)
    await db.journal.bulkPut(next.filter((entry, at) => entry !== entries[at]))
    await db.meta.delete(STALE)
    return count
  })
  if (!result.ok) throw new Error(`Could not make the keys anew: ${result.failure.code}`)
  return result.value
}

function withRekeyed(entry: JournalEntry): JournalEntry {
  const changes = entry.changes.map((change) => {
    if (change.table !== 'people' && change.table !== 'self') return change
    const [before, after] = [rekeyed(change.before ?? {}), rekeyed(change.after ?? {})]
    return before === change.before && after === change.after ? change : { ...change, ...(change.before === undefined ? {} : { before }), ...(change.after === undefined ? {} : { after }) }
  })
  return { ...entry, changes }
}

async function remakePeople(ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const result = await guarded(db, () => putRekeyed(ids))
  if (!result.ok) throw new Error(`Could not make the keys anew: ${result.failure.code}`)
  return result.value
}

async function putRekeyed(ids: readonly string[]): Promise<number> {
  const rows = (await db.people.bulkGet([...ids])).filter((row) => row !== undefined)
  const changed = rows.map(rekeyed).filter((row, at) => row !== rows[at])
  await db.people.bulkPut(changed)
  return changed.length
}

/** Makes the keys anew when the window has the reference data and nothing better to do. Call at a window's start. */
export function remakeKeysWhenIdle(): void {
  const whenIdle = (): Promise<void> => new Promise((done) => { requestIdleCallback(() => { done() }, { timeout: 5000 }) })
  onReference(() => { void whenIdle().then(() => remakeKeys(whenIdle)) })
}
