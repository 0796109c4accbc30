import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../lib/store/database'
import { edit } from '../../lib/store/edit'
import { type LiveRows, liveRows } from '../../lib/store/live-rows'
import type { PersonRow } from '../../lib/store/rows'
import { undoEdit } from '../../lib/store/undo'
import { makePerson, NOW, plainKey } from './make'

const open: Database[] = []
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const db of open.splice(0)) db.close()
})

function database(name: string): Database {
  const db = new Database(name)
  open.push(db)
  return db
}

const change = (db: Database, ...people: ReturnType<typeof makePerson>[]) => edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.putMany('people', people))

function watch(db: Database) {
  const read = vi.fn((after: string, limit: number) => db.people.where('id').above(after).limit(limit).toArray())
  const live: LiveRows<PersonRow> = liveRows(db, { table: 'people', orderOf: ({ sortName }) => sortName, read })
  const heard = vi.fn()
  stops.push(live.subscribe(heard))
  const names = () => live.rows()?.map(({ name }) => name)
  return { live, read, heard, names }
}

describe('rows that are kept while somebody looks', () => {
  it('are in order, all of them, however many breaths they take', async () => {
    const db = database('live-many')
    const many = Array.from({ length: 950 }, (_, index) => makePerson(`p${String(index)}`, { name: `Name ${String((index * 37) % 500).padStart(3, '0')}` }))
    await change(db, ...many)
    const { live } = watch(db)
    expect(live.rows()).toBeUndefined()
    await expect.poll(() => live.rows()?.length).toBe(950)
    expect(live.rows()).toEqual(await db.people.orderBy('sortName').toArray())
  })

  it('follow each write by its keys: renamed, added, taken out, taken back; rows that were not written stay the same objects', async () => {
    const db = database('live-patched')
    await change(db, makePerson('a', { name: 'Aino' }), makePerson('b', { name: 'Bertil' }), makePerson('c', { name: 'Carla' }))
    const { live, read, names } = watch(db)
    await expect.poll(names).toEqual(['Aino', 'Bertil', 'Carla'])
    const [carla] = live.rows()?.slice(2) ?? []
    await change(db, makePerson('a', { name: 'Dagny' }))
    await expect.poll(names).toEqual(['Bertil', 'Carla', 'Dagny'])
    expect(live.rows()?.[1]).toBe(carla)
    await change(db, makePerson('e', { name: 'Bo' }), makePerson('f', { name: 'Aa' }))
    await expect.poll(names).toEqual(['Aa', 'Bertil', 'Bo', 'Carla', 'Dagny'])
    const gone = await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.removeMany('people', ['b', 'f']))
    await expect.poll(names).toEqual(['Bo', 'Carla', 'Dagny'])
    await undoEdit(db, gone.ok ? gone.value.seq : 0)
    await expect.poll(names).toEqual(['Aa', 'Bertil', 'Bo', 'Carla', 'Dagny'])
    expect(read).toHaveBeenCalledOnce()
  })

  it('are read anew where many were written at once, or all taken out', async () => {
    const db = database('live-wide')
    const { names, read } = watch(db)
    await expect.poll(names).toEqual([])
    await change(db, ...Array.from({ length: 80 }, (_, index) => makePerson(`p${String(index)}`)))
    await expect.poll(() => names()?.length).toBe(80)
    await db.people.clear()
    await expect.poll(names).toEqual([])
    expect(read.mock.calls.length).toBeGreaterThan(2)
  })

  it('hold what was written while they were being read', async () => {
    const db = database('live-while')
    await change(db, ...Array.from({ length: 900 }, (_, index) => makePerson(`p${String(index).padStart(3, '0')}`)))
    const { live, names } = watch(db)
    await change(db, makePerson('p000', { name: 'First to be read' }))
    await expect.poll(() => names()?.length).toBe(900)
    await expect.poll(() => live.rows()?.find(({ id }) => id === 'p000')?.name).toBe('First to be read')
  })

  it('say so where they cannot be read', async () => {
    const db = database('live-trouble')
    const live = liveRows<PersonRow>(db, { table: 'people', orderOf: ({ sortName }) => sortName, read: () => Promise.reject(new Error('no')) })
    const heard = vi.fn()
    stops.push(live.subscribe(heard))
    await expect.poll(() => heard.mock.calls.length).toBe(1)
    expect(() => live.rows()).toThrow('no')
  })
})
