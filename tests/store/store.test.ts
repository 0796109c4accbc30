import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeBulk } from '../../lib/store/bulk'
import { Database, migrations, SCHEMA } from '../../lib/store/database'
import { edit, refuse } from '../../lib/store/edit'
import { openFollowUps, openFollowUpsUntil, personByKeys, recentEdits } from '../../lib/store/queries'
import { undoEdit } from '../../lib/store/undo'
import { makeFollowUp, makePerson, NOW, plainKey } from './make'

let db: Database
let count = 0
const label = { key: 'edit.saved', values: ['x'] }
const save = (id: string, more: Parameters<typeof makePerson>[1] = {}) => edit(db, label, plainKey, NOW, (write) => write.put('people', makePerson(id, more)))

beforeEach(() => { db = new Database(`store-${String(++count)}`) })
afterEach(async () => { await db.delete() })

describe('an edit', () => {
  it('saves the person where their profile address finds them again', async () => {
    await save('p1', { links: ['https://people.example/Ada'] })
    expect((await personByKeys(db, ['people.example/ada']))?.name).toBe('Person p1')
  })

  it('leaves nothing when it is refused half-way', async () => {
    const result = await edit(db, label, plainKey, NOW, async (write) => {
      await write.put('people', makePerson('p1'))
      return refuse('NOT_FOUND')
    })
    expect(result).toEqual({ ok: false, failure: { code: 'NOT_FOUND' } })
    expect(await db.people.count()).toBe(0)
    expect(await db.journal.count()).toBe(0)
  })

  it('leaves nothing when a bug throws half-way, and lets the bug through', async () => {
    const broken = edit(db, label, plainKey, NOW, async (write) => {
      await write.put('people', makePerson('p1'))
      throw new TypeError('a bug')
    })
    await expect(broken).rejects.toThrow('a bug')
    expect(await db.people.count()).toBe(0)
  })

  it('says which field is wrong instead of saving it', async () => {
    const result = await save('p1', { name: '   ' })
    expect(result.ok ? '' : `${result.failure.code} ${result.failure.detail ?? ''}`).toMatch(/^INVALID name:/)
    expect(await db.people.count()).toBe(0)
  })

  it('keeps both changes when two windows edit one person at the same time', async () => {
    await save('p1')
    const other = new Database(db.name)
    const addNote = (where: Database, text: string) => edit(where, label, plainKey, NOW, async (write) => {
      const person = await write.get('people', 'p1')
      if (!person) return refuse('NOT_FOUND')
      await write.put('people', { ...person, notes: [...person.notes, { id: text, text, at: person.createdAt }] })
    })
    await Promise.all(Array.from({ length: 20 }, (_, index) => addNote(index % 2 === 0 ? db : other, `note ${String(index)}`)))
    expect((await db.people.get('p1'))?.notes).toHaveLength(20)
    other.close()
  })

  it('is refused once the data belongs to a newer version', async () => {
    await save('p1')
    await db.meta.put({ id: 'schema', value: SCHEMA + 1 })
    expect(await save('p2')).toEqual({ ok: false, failure: { code: 'OLD_CODE' } })
    expect(await db.people.count()).toBe(1)
  })
})

describe('an old page, when a newer version takes over', () => {
  it('stops writing at once and says so', async () => {
    await save('p1')
    let told = 0
    db.onOutdated(() => { told++ })
    const newer = new Dexie(db.name)
    for (const step of migrations) newer.version(step.version).stores(step.stores)
    newer.version(SCHEMA + 1).stores({ people: 'id, *linkKeys, sortName, createdAt' })
    await newer.open()
    expect(told).toBe(1)
    expect(await save('p2')).toEqual({ ok: false, failure: { code: 'OLD_CODE' } })
    expect(await newer.table('people').count()).toBe(1)
    newer.close()
  })
})

describe('undo', () => {
  it('brings a deleted person back with their follow-ups', async () => {
    await save('p1')
    await edit(db, label, plainKey, NOW, (write) => write.put('followUps', makeFollowUp('f1')))
    const gone = await edit(db, label, plainKey, NOW, async (write) => {
      for (const followUp of await write.ofPerson('followUps', 'p1')) await write.remove('followUps', followUp.id)
      await write.remove('people', 'p1')
    })
    expect(await db.people.count() + await db.followUps.count()).toBe(0)
    await undoEdit(db, gone.ok ? gone.value.seq : -1)
    expect((await db.people.get('p1'))?.name).toBe('Person p1')
    expect((await openFollowUps(db)).map(({ id }) => id)).toEqual(['f1'])
  })

  it('takes back only its own fields when the person was changed again since', async () => {
    await save('p1', { headline: 'first' })
    const second = await save('p1', { headline: 'second' })
    await save('p1', { headline: 'second', location: 'Tampere' })
    await undoEdit(db, second.ok ? second.value.seq : -1)
    expect(await db.people.get('p1')).toMatchObject({ headline: 'first', location: 'Tampere' })
  })

  it('does not delete a person who was changed after they were made', async () => {
    const made = await save('p1')
    await save('p1', { headline: 'later' })
    expect(await undoEdit(db, made.ok ? made.value.seq : -1)).toEqual({ ok: false, failure: { code: 'CHANGED_SINCE' } })
    expect(await db.people.count()).toBe(1)
  })

  it('works once, and after a restart', async () => {
    const made = await save('p1')
    const seq = made.ok ? made.value.seq : -1
    db.close()
    db = new Database(db.name)
    expect((await undoEdit(db, seq)).ok).toBe(true)
    expect(await undoEdit(db, seq)).toEqual({ ok: false, failure: { code: 'NOTHING_TO_UNDO' } })
  })

  it('reaches back at least a hundred edits', async () => {
    for (let index = 0; index < 230; index++) await save(`p${String(index)}`)
    const edits = await recentEdits(db, 1000)
    expect(edits.length).toBeGreaterThanOrEqual(100)
    expect(edits.length).toBeLessThanOrEqual(201)
  })
})

describe('writing many at once', () => {
  const many = Array.from({ length: 1200 }, (_, index) => makePerson(`p${String(index)}`))

  it('writes all of them and reports how far it is', async () => {
    const seen: number[] = []
    const result = await writeBulk(db, label, plainKey, NOW, { added: { people: many }, replaced: {} }, (written) => seen.push(written) > 0)
    expect(result.ok && result.value.value).toBe(1200)
    expect(seen).toEqual([500, 1000, 1200])
    expect(await db.people.count()).toBe(1200)
  })

  it('leaves nothing when it is cancelled', async () => {
    const result = await writeBulk(db, label, plainKey, NOW, { added: { people: many }, replaced: {} }, (written) => written < 1000)
    expect(result).toEqual({ ok: false, failure: { code: 'CANCELLED' } })
    expect(await db.people.count()).toBe(0)
  })

  it('leaves nothing when one record is bad', async () => {
    const bad = [...many, makePerson('last', { name: '' })]
    const result = await writeBulk(db, label, plainKey, NOW, { added: { people: bad }, replaced: {} }, () => true)
    expect(result.ok ? '' : result.failure.code).toBe('INVALID')
    expect(await db.people.count()).toBe(0)
  })

  it('can be taken back, but for people changed since', async () => {
    await save('p0', { headline: 'mine' })
    const result = await writeBulk(db, label, plainKey, NOW, { added: { people: many.slice(1) }, replaced: { people: [makePerson('p0', { headline: 'theirs' })] } }, () => true)
    await save('p7', { updatedAt: '2026-11-04T08:00:00.000Z', headline: 'kept' })
    await undoEdit(db, result.ok ? result.value.seq : -1)
    expect((await db.people.toArray()).map(({ id, headline }) => `${id} ${headline ?? ''}`)).toEqual(['p0 mine', 'p7 kept'])
  })
})

describe('the due list', () => {
  it('holds open follow-ups only, earliest first', async () => {
    await edit(db, label, plainKey, NOW, async (write) => {
      await write.put('followUps', makeFollowUp('late', { due: '2026-12-01' }))
      await write.put('followUps', makeFollowUp('soon', { due: '2026-11-04' }))
      await write.put('followUps', makeFollowUp('done', { due: '2026-11-01', state: 'done', doneOn: '2026-11-01' }))
    })
    expect((await openFollowUps(db)).map(({ id }) => id)).toEqual(['soon', 'late'])
    expect((await openFollowUpsUntil(db, '2026-11-04')).map(({ id }) => id)).toEqual(['soon'])
  })
})
