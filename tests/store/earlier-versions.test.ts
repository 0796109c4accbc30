import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Backup } from '../../lib/model/backup'
import type { Person } from '../../lib/model/person'
import type { FollowUp } from '../../lib/model/records'
import { Database, SCHEMA } from '../../lib/store/database'
import { untoldUntil } from '../../lib/store/due'
import { edit } from '../../lib/store/edit'
import { everything, openFollowUps, peopleOfEvent, recentEdits, untoldAside } from '../../lib/store/queries'
import { type RawDatabase, readRaw } from '../../lib/store/raw'
import type { JournalEntry } from '../../lib/store/rows'
import { undoEdit } from '../../lib/store/undo'
import { liftRaw } from '../../lib/exchange/json/lift-raw'
import { leave, spoil } from './leave'
import { makePerson, NOW, plainKey } from './make'

/** Databases as each version of the product left them, each written by the code of that version. */
const LEFT = import.meta.glob<RawDatabase>('../fixtures/store/version-*.json', { eager: true, import: 'default' })
const at = (version: number): RawDatabase => {
  const left = LEFT[`../fixtures/store/version-${String(version)}.json`]
  if (!left) throw new Error(`There is no database of version ${String(version)} in tests/fixtures/store: see "Add a schema version" in CONTRIBUTING.md`)
  return structuredClone(left)
}
const rows = <T>(left: RawDatabase, store: string): T[] => (left.stores[store]?.rows ?? []) as T[]
const EARLIER = Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1)

/** The database of that version, opened by the code of today. */
async function upgraded(version: number, left = at(version)): Promise<Database> {
  const name = `left-${String(version)}-${String(Math.random())}`
  await leave({ name, left })
  return new Database(name)
}

describe.each(EARLIER)('a database of version %i', (version) => {
  const left = at(version)
  const people = rows<Person>(left, 'people')
  const followUps = rows<FollowUp>(left, 'followUps')

  it('is as that version left it', () => {
    expect(left.version).toBe(version * 10)
    expect(people.length).toBeGreaterThan(1)
    expect(rows<{ value: unknown }>(left, 'meta')).toContainEqual({ id: 'schema', value: version })
  })

  it('keeps every record, and what is read of it is a valid backup', async () => {
    const db = await upgraded(version)
    const all = await everything(db)
    for (const table of ['people', 'acts', 'followUps', 'events', 'templates', 'reviews', 'savedViews', 'recipes'] as const) {
      const before = rows<{ id: string }>(left, table)
      expect(all[table].map(({ id }) => id).sort(), table).toEqual(before.map(({ id }) => id).sort())
      for (const row of before) expect(all[table].find(({ id }) => id === row.id)).toMatchObject(row)
    }
    expect(all.self).toMatchObject(rows<object>(left, 'self')[0] ?? {})
    expect(all.settings).toMatchObject(rows<object>(left, 'settings')[0] ?? {})
    expect(Backup.safeParse({ format: 'common-ground', version: 1, exportedAt: '2026-11-20T09:00:00.000Z', ...all }).error).toBeUndefined()
    expect(await db.meta.get('schema')).toEqual({ id: 'schema', value: SCHEMA })
    await db.delete()
  })

  it('is found by the indexes of today: what is due, who was at an event, who is a tie', async () => {
    const db = await upgraded(version)
    const open = followUps.filter(({ state }) => state === 'open').sort((a, b) => a.due.localeCompare(b.due))
    expect((await openFollowUps(db)).map(({ id }) => id)).toEqual(open.map(({ id }) => id))
    expect((await untoldUntil(db, '2026-11-30')).map(({ id }) => id)).toEqual(open.filter(({ due, ping }) => due <= '2026-11-30' && ping !== true).map(({ id }) => id))
    for (const { id } of rows<{ id: string }>(left, 'events')) {
      expect((await peopleOfEvent(db, id)).map((person) => person.id)).toEqual(people.filter(({ eventIds }) => eventIds.includes(id)).map((person) => person.id))
    }
    const tied = people.filter(({ tie }) => tie.tags.length > 0).map(({ id }) => id)
    expect(await db.people.where('tied').equals(1).primaryKeys()).toEqual(expect.arrayContaining(tied))
    await db.delete()
  })

  it('takes edits, and takes back what that version did', async () => {
    const db = await upgraded(version)
    expect((await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.put('people', makePerson('fresh')))).ok).toBe(true)
    const deletion = rows<JournalEntry>(left, 'journal').find(({ label }) => label.key === 'edit.deleted')
    const gone = deletion?.changes.filter(({ after }) => after === undefined) ?? []
    expect(gone.map(({ table }) => table).sort()).toEqual(['followUps', 'people'])
    expect((await recentEdits(db, 100)).map(({ seq }) => seq)).toContain(deletion?.seq)
    expect((await undoEdit(db, deletion?.seq ?? -1)).ok).toBe(true)
    for (const { table, key, before } of gone) expect(await db.table<object, string>(table).get(key)).toMatchObject(before as object)
    const back = gone.find(({ table }) => table === 'followUps')?.key ?? ''
    expect((await untoldUntil(db, '2026-11-30')).map(({ id }) => id)).toContain(back)
    await db.delete()
  })
})

describe('a damaged record', () => {
  const DAMAGED = { id: 'follow-9', personId: 'person-1', reason: 'damaged', state: 'open', kind: 'cadence', due: '2026-11-31', latest: '2026-13-45', createdAt: 'x' }
  const BROKEN = { id: 'person-9', name: 'No tie at all', linkKeys: [], sortName: 'no tie at all' }

  it.each([1, 2])('of version %i is set aside whole, and the others come along', async (version) => {
    const left = at(version)
    const others = rows<FollowUp>(left, 'followUps').map(({ id }) => id)
    rows<object>(left, 'followUps').push(DAMAGED)
    rows<object>(left, 'people').push(BROKEN)
    const db = await upgraded(version, left)
    expect((await everything(db)).followUps.map(({ id }) => id).sort()).toEqual(others.sort())
    expect(await db.people.get('person-9')).toBeUndefined()
    expect(await untoldAside(db)).toEqual([{ table: 'followUps', record: DAMAGED, version: 3 }, { table: 'people', record: BROKEN, version: 4 }])
    expect(await db.meta.get('schema')).toEqual({ id: 'schema', value: SCHEMA })
    const raw = { format: 'common-ground-raw', exportedAt: '2026-11-20T09:00:00.000Z', ...(await readRaw(db.name)) }
    expect(liftRaw(raw)?.problems.map(({ column }) => column)).toEqual(['people', 'followUps'])
    await db.delete()
  })
})

describe('an upgrade that fails', () => {
  it('leaves everything as it was, and it can be read past the schema', async () => {
    const left = at(2)
    spoil(left)
    const db = await upgraded(2, left)
    await expect(db.open()).rejects.toThrow()
    expect(await readRaw(db.name)).toEqual(left)
    await db.delete()
  })

  it('is not mistaken for data that is not there', async () => {
    expect(await readRaw('nobody-was-here')).toBeUndefined()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody-was-here')
  })
})
