import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../lib/core/result'
import { undo } from '../../lib/flows/change'
import { currentEvent, deleteEvent, editEvent, startEventMode, stopEventMode } from '../../lib/flows/event'
import { tagMany, tagPerson } from '../../lib/flows/person'
import { saveTyped } from '../../lib/flows/tag'
import { db } from '../../lib/store/database'
import type { Edited } from '../../lib/store/edit'

vi.stubGlobal('navigator', { language: 'en' })
const HARBOUR = { name: 'Harbour Night', on: '2026-11-24', place: 'Tampere', url: 'https://harbour.example/night' }

async function done<T>(result: Promise<Result<Edited<T>>>): Promise<Edited<T>> {
  const edited = await result
  if (!edited.ok) throw new Error(edited.failure.code)
  return edited.value
}
const eventsOf = async (id: string): Promise<string[]> => (await db.people.get(id))?.eventIds ?? []
const save = async (name: string): Promise<string> => (await done(saveTyped({ name, facts: [] }, ['mentor']))).value.id

beforeEach(async () => {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()))
})

describe('while an event is on', () => {
  it('whoever is saved or tagged carries it, also somebody saved long ago; whoever is untagged does not', async () => {
    const [aino, bo, cai] = [await save('Aino Amberg'), await save('Bo Dalby'), await save('Cai Ember')]
    const { id } = (await done(startEventMode(HARBOUR))).value
    expect(await eventsOf(await save('Dag Falk'))).toEqual([id])
    await done(tagPerson(aino, [], ['mentor']))
    expect(await eventsOf(aino)).toEqual([])
    const { seq } = await done(tagPerson(aino, ['sponsor'], []))
    await done(tagMany([bo, cai], ['sponsor']))
    expect([await eventsOf(aino), await eventsOf(bo), await eventsOf(cai)]).toEqual([[id], [id], [id]])
    await undo(seq)
    expect(await eventsOf(aino)).toEqual([])
    await done(stopEventMode())
    await done(tagPerson(aino, ['sponsor'], []))
    expect(await eventsOf(aino)).toEqual([])
  })

  it('its morning ends it without anything running', async () => {
    const { id } = (await done(startEventMode(HARBOUR))).value
    expect((await currentEvent())?.name).toBe('Harbour Night')
    await db.settings.update('settings', { eventMode: { eventId: id, until: new Date(Date.now() - 1000).toISOString() } })
    expect(await currentEvent()).toBeUndefined()
    expect(await eventsOf(await save('Eir Lund'))).toEqual([])
  })

  it('started twice it is one event, and what the user wrote of it stays', async () => {
    const { id } = (await done(startEventMode(HARBOUR))).value
    await done(editEvent(id, { place: 'Old Ropeworks', kind: 'programme' }))
    expect((await done(startEventMode(HARBOUR))).value).toMatchObject({ id, place: 'Old Ropeworks', kind: 'programme' })
    expect(await db.events.count()).toBe(1)
  })
})

describe('an event that is deleted', () => {
  it('leaves its people and their follow-ups, ends its mode, and one undo brings all of it back', async () => {
    const event = (await done(startEventMode(HARBOUR))).value
    const id = await save('Aino Amberg')
    await db.followUps.put({ id: 'f', personId: id, due: '2026-11-25', reason: '', state: 'open', createdAt: '2026-11-24T20:00:00.000Z', eventId: event.id })
    const state = async (): Promise<unknown[]> => [await db.events.count(), await eventsOf(id), (await db.followUps.get('f'))?.eventId, (await db.settings.get('settings'))?.eventMode?.eventId]
    const { seq } = await done(deleteEvent(event.id))
    expect(await state()).toEqual([0, [], undefined, undefined])
    expect((await db.followUps.get('f'))?.state).toBe('open')
    await undo(seq)
    expect(await state()).toEqual([1, [event.id], event.id, event.id])
  })
})
