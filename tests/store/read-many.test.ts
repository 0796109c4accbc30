import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../lib/store/database'
import { readMany, readOfPeople } from '../../lib/store/read-many'
import { toFollowUpRow, toPersonRow } from '../../lib/store/rows'
import { makeFollowUp, makePerson } from './make'

const idOf = (index: number): string => `p${String(index).padStart(4, '0')}`
const ALL = Array.from({ length: 1200 }, (_, index) => idOf(index))
let db: Database

beforeEach(async () => {
  db = new Database('read-many')
  await Promise.all(db.tables.map((table) => table.clear()))
  await db.people.bulkPut(ALL.map((id) => toPersonRow(makePerson(id), (url) => url)))
  await db.followUps.bulkPut(ALL.map((id, index) => toFollowUpRow({ ...makeFollowUp(`f${String(index)}`), personId: id })))
  return () => { db.close() }
})

describe('many records read at once', () => {
  it.each([
    ['neighbours, out of order, one of them twice and one not there', [...ALL.slice(100, 400).toReversed(), 'p0399', 'p0100x']],
    ['far apart', ALL.filter((_, index) => index % 20 === 0)],
    ['a few', ['p0003', 'nobody', 'p1199']],
    ['none', []],
  ])('%s: the same as one by one', async (_, keys) => {
    expect((await readMany(db.people, keys)).map((row) => row?.id)).toEqual(keys.map((key) => (ALL.includes(key) ? key : undefined)))
    const theirs = await readOfPeople(db.followUps, keys)
    expect(theirs.map(({ personId }) => personId).sort()).toEqual([...new Set(keys)].filter((key) => ALL.includes(key)).sort())
  })

  it('neighbours come in one request, not in one each', async () => {
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get')
    const stepped = vi.spyOn(IDBCursor.prototype, 'continue')
    await readMany(db.people, ALL.slice(0, 500))
    await readOfPeople(db.followUps, ALL.slice(0, 500))
    expect(asked.mock.calls.length + stepped.mock.calls.length).toBe(0)
    await readMany(db.people, ALL.filter((_, index) => index % 20 === 0))
    await readOfPeople(db.followUps, ALL.filter((_, index) => index % 20 === 0))
    expect([asked.mock.calls.length, stepped.mock.calls.length].every((count) => count > 0)).toBe(true)
  })
})
