import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../lib/model/records'
import { Database, migrations } from '../../lib/store/database'
import { edit } from '../../lib/store/edit'
import { peopleToDraw, pendingActs, tiedPeople } from '../../lib/store/queries'
import type { ActRow } from '../../lib/store/rows'
import { undoEdit } from '../../lib/store/undo'
import { watchTables } from '../../lib/store/watch'
import { makePerson, NOW, plainKey } from './make'

const tiedIds = async (db: Database): Promise<string[]> => (await tiedPeople(db, new AbortController().signal)).map(({ id }) => id)
const tied = (id: string, tie: object) => { const person = makePerson(id); return { ...person, tie: { ...person.tie, ...tie } } }
const MENTOR = { tags: [{ kind: 'mentor' as const, state: 'potential' as const, since: '2026-11-01' }] }
const NOBODY = { tags: [], stage: 'spotted' as const, goalIds: [] }
const act = (id: string, more: Partial<Act> = {}): Act =>
  ({ id, personId: 'p1', kind: 'contact', direction: 'received', state: 'closed', quiet: false, on: '2026-11-02', text: '', createdAt: '2026-11-02T09:00:00.000Z', ...more })

describe('people to whom something binds the user', () => {
  it('are found by an index that has no others, and follows each edit and its undo', async () => {
    const db = new Database('tied-1')
    const saved = await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.putMany('people', [tied('p1', MENTOR), tied('p2', NOBODY), tied('p3', { ...MENTOR, stage: 'closed' }), { ...tied('p4', NOBODY), lastContactOn: '2026-11-01' }]))
    expect(saved.ok).toBe(true)
    expect(await tiedIds(db)).toEqual(['p1', 'p4'])
    const untagged = await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.put('people', tied('p1', NOBODY)))
    expect(await tiedIds(db)).toEqual(['p4'])
    await undoEdit(db, untagged.ok ? untagged.value.seq : 0)
    expect(await tiedIds(db)).toEqual(['p1', 'p4'])
    db.close()
  })

  it('are all read, however many breaths it takes', async () => {
    const db = new Database('tied-many')
    const many = Array.from({ length: 1300 }, (_, index) => tied(`p${String(index).padStart(4, '0')}`, index % 13 === 0 ? NOBODY : MENTOR))
    await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.putMany('people', many))
    expect(await tiedIds(db)).toEqual(many.filter((_, index) => index % 13 !== 0).map(({ id }) => id))
    expect(await peopleToDraw(db, 1250, new AbortController().signal).then(({ people, total }) => [new Set(people.map(({ id }) => id)).size, total])).toEqual([1250, 1300])
    db.close()
  })

  it('are found after an upgrade from version 3, and an edit of before it can be taken back', async () => {
    const old = new Database('tied-2', migrations.slice(0, 3))
    const person = { ...tied('p1', MENTOR), linkKeys: [], sortName: 'p1' }
    await old.people.bulkAdd([person, { ...tied('p2', NOBODY), linkKeys: [], sortName: 'p2' }])
    await old.acts.bulkAdd([act('a1'), act('a2', { kind: 'promise', state: 'open' })])
    const seq = await old.journal.add({ at: new Date(NOW).toISOString(), label: { key: 'edit.changed' }, changes: [{ table: 'people', key: 'p1', after: person }], undone: false })
    old.close()
    const db = new Database('tied-2')
    expect(await tiedIds(db)).toEqual(['p1'])
    expect((await pendingActs(db)).map(({ id }) => id)).toEqual(['a2'])
    expect((await undoEdit(db, seq)).ok).toBe(true)
    expect(await db.people.toCollection().primaryKeys()).toEqual(['p2'])
    db.close()
  })
})

describe('acts about which something may be open', () => {
  it.each<[string, boolean, Partial<Act>]>([
    ['a talk', false, {}], ['advice', false, { kind: 'advice' }], ['a promise that is open', true, { kind: 'promise', state: 'open' }], ['a promise that was kept', false, { kind: 'promise' }],
    ['a door opened', true, { kind: 'opportunity' }], ['a door they were told of', false, { kind: 'opportunity', reportedOn: '2026-11-05' }], ['a door opened for them', false, { kind: 'opportunity', direction: 'given' }],
    ['an endorsement, which wants its other half', true, { kind: 'endorsement', reportedOn: '2026-11-05' }],
    ['an introduction under way', true, { kind: 'introduction', direction: 'given', introduction: { to: { name: 'X' }, steps: [{ step: 'made', on: '2026-11-02' }] } }],
    ['an introduction that is round', false, { kind: 'introduction', direction: 'given', introduction: { to: { name: 'X' }, steps: [{ step: 'looped-back', on: '2026-11-02' }] } }],
  ])('%s', async (name, isPending, more) => {
    const db = new Database(`pending ${name}`)
    await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.put('acts', act('a1', more)))
    expect((await pendingActs(db)).length).toBe(isPending ? 1 : 0)
    const stored: ActRow | undefined = await db.acts.get('a1')
    expect(stored?.pending).toBe(isPending ? 1 : undefined)
    db.close()
  })
})

it('a view that watches tables hears of writes to them alone, until it stops', async () => {
  const db = new Database('watched')
  let heard = 0
  const stop = watchTables(db, ['people'], () => { heard++ })
  const settle = () => new Promise((resume) => { setTimeout(resume, 20) })
  await db.people.add({ ...tied('p1', MENTOR), linkKeys: [], sortName: 'p1' })
  await settle()
  const afterOne = heard
  await db.acts.add(act('a1'))
  await settle()
  expect([afterOne > 0, heard]).toEqual([true, afterOne])
  stop()
  await db.people.delete('p1')
  await settle()
  expect(heard).toBe(afterOne)
  db.close()
})
