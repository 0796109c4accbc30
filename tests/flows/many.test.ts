import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../lib/core/result'
import { change, undo } from '../../lib/flows/change'
import { followUpMany, metAtMany, moveMany, setGoalOfMany, setKindOfMany } from '../../lib/flows/many'
import { deletePeople, tagMany } from '../../lib/flows/person'
import { saveView, changeView, removeView } from '../../lib/flows/saved-view'
import { db } from '../../lib/store/database'
import type { Edited } from '../../lib/store/edit'
import { makeFollowUp, makePerson } from '../store/make'
import { makeAct } from '../ties/make'

vi.stubGlobal('navigator', { language: 'en' })

const IDS = ['p1', 'p2', 'p3']
const OTHER = 'p4'

/** Everything that is kept, but for the history itself. */
const state = async (): Promise<Record<string, unknown[]>> => Object.fromEntries(await Promise.all(
  ['people', 'acts', 'followUps', 'events', 'reviews', 'savedViews'].map(async (name) => [name, await db.table(name).toArray()] as const)))

async function done<T>(result: Promise<Result<Edited<T>>>): Promise<Edited<T>> {
  const edited = await result
  if (!edited.ok) throw new Error(edited.failure.code)
  return edited.value
}

beforeEach(async () => {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()))
  await done(change({ key: 'edit.saved', values: ['all'] }, async (write) => {
    for (const id of [...IDS, OTHER]) await write.put('people', makePerson(id, { tie: { tags: [{ kind: 'mentor', state: 'potential', since: '2026-11-02' }], stage: 'spotted', stageSince: '2026-11-02', goalIds: [] } }))
    await write.put('acts', makeAct({ personId: 'p1' }))
    await write.put('followUps', makeFollowUp('f1'))
  }))
})

describe('what is done to many at once', () => {
  it.each<[string, () => Promise<Result<Edited<unknown>>>]>([
    ['a tag', () => setKindOfMany(IDS, 'sponsor', true)],
    ['a tag taken off', () => setKindOfMany(IDS, 'mentor', false)],
    ['a stage', () => moveMany(IDS, 'in-conversation')],
    ['a goal', () => setGoalOfMany(IDS, 'g1')],
    ['a follow-up', () => followUpMany(IDS, '2026-12-01', 'Write')],
    ['a new event', () => metAtMany(IDS, 'Harbour Night')],
    ['a deletion', async () => deletePeople(IDS.map((id) => makePerson(id)))],
  ])('%s: one edit, which leaves others alone and is taken back whole by one undo', async (_, act) => {
    const before = await state()
    const untouched = await db.people.get(OTHER)
    const edits = await db.table('journal').count()
    const { seq } = await done(act())
    const after = await state()
    expect(after).not.toEqual(before)
    expect(await db.people.get(OTHER)).toEqual(untouched)
    expect(await db.table('journal').count()).toBe(edits + 1)
    expect((await undo(seq)).ok).toBe(true)
    expect(await state()).toEqual(before)
  })

  it('more than are written at once are one edit too, and so is the way back', async () => {
    const ids = Array.from({ length: 620 }, (_, index) => `m${String(index)}`)
    await done(change({ key: 'edit.saved', values: ['many'] }, (write) => write.putMany('people', ids.map((id) => makePerson(id)))))
    const before = await state()
    const edited = await done(followUpMany(ids, '2026-12-01', 'Write'))
    expect(edited.value).toBe(620)
    expect(await db.followUps.filter(({ reason }) => reason === 'Write').count()).toBe(620)
    expect((await undo(edited.seq)).ok).toBe(true)
    expect(await state()).toEqual(before)
    await done(tagMany(ids, ['mentor']))
    expect(await db.people.filter(({ tie }) => tie.tags.some(({ kind }) => kind === 'mentor')).count()).toBe(624)
    await done(deletePeople(ids.map((id) => makePerson(id))))
    expect(await db.people.count()).toBe(4)
  }, 30_000)

  it('says how far it has come, and stopped on the way leaves everything as it was', async () => {
    const ids = Array.from({ length: 1100 }, (_, index) => `m${String(index)}`)
    await done(change({ key: 'edit.saved', values: ['many'] }, (write) => write.putMany('people', ids.map((id) => makePerson(id)))))
    const before = await state()
    const counts: number[] = []
    for (const halt of [300, 800]) {
      const stopped = await moveMany(ids, 'advocate', (count) => { counts.push(count); return count < halt })
      expect(stopped).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
      expect(await state()).toEqual(before)
    }
    expect(await deletePeople(ids.map((id) => makePerson(id)), () => false)).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
    expect(await state()).toEqual(before)
    counts.length = 0
    await done(moveMany(ids, 'advocate', (count) => counts.push(count) > 0))
    expect(counts).toEqual([250, 500, 550, 800, 1050, 1100])
  }, 30_000)

  it('one who was deleted in another window meanwhile is passed over, and nobody at all is said', async () => {
    await done(deletePeople([makePerson('p2')]))
    expect((await done(moveMany(IDS, 'advocate'))).value).toBe(2)
    const nobody = await moveMany(['gone'], 'advocate')
    expect(nobody).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } })
  })
})

it('views of the table are kept, changed, deleted, and each of that can be taken back', async () => {
  const view = { query: 'har', filters: [{ by: 'stage', value: 'spotted' }], match: 'any' as const, sort: { by: 'name', descending: true }, columns: ['title'] }
  const made = await done(saveView('Harbour', view))
  expect(await db.savedViews.toArray()).toMatchObject([{ name: 'Harbour', ...view }])
  const changed = await done(changeView(made.value.id, { name: 'Quay', match: 'all' }))
  await undo(changed.seq)
  expect(await db.savedViews.toArray()).toMatchObject([{ name: 'Harbour', ...view }])
  const gone = await done(removeView(made.value.id))
  expect(await db.savedViews.count()).toBe(0)
  await undo(gone.seq)
  expect(await db.savedViews.toArray()).toMatchObject([{ name: 'Harbour' }])
  await undo(made.seq)
  expect(await db.savedViews.count()).toBe(0)
})
