import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, type Day } from '../../lib/core/day'
import type { Result } from '../../lib/core/result'
import { logAct } from '../../lib/flows/act'
import { setCadence } from '../../lib/flows/cadence'
import { undo } from '../../lib/flows/change'
import { readClock } from '../../lib/flows/clock'
import { logContactNow } from '../../lib/flows/follow-up'
import { saveSettings } from '../../lib/flows/own'
import { saveTyped } from '../../lib/flows/tag'
import { planTurn } from '../../lib/flows/turn'
import { db } from '../../lib/store/database'
import type { Edited } from '../../lib/store/edit'

vi.stubGlobal('navigator', { language: 'en' })

async function done<T>(result: Promise<Result<Edited<T>>>): Promise<Edited<T>> {
  const edited = await result
  if (!edited.ok) throw new Error(edited.failure.code)
  return edited.value
}
const dueOf = async (personId: string, kind: string): Promise<Day[]> =>
  (await db.followUps.where('personId').equals(personId).toArray()).filter((each) => each.kind === kind && each.state === 'open').map(({ due }) => due)

beforeEach(async () => {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()))
})

describe('what is taken back', () => {
  it('puts the rhythm right that was changed since: counted from the contact before, in the rhythm of now', async () => {
    const { today } = readClock()
    const { id } = (await done(saveTyped({ name: 'Aino Amberg', facts: [] }, ['mentor']))).value
    await done(logAct(id, { kind: 'advice', direction: 'received', on: addDays(today, -20) }))
    const { seq } = await done(logContactNow(id, ''))
    await done(setCadence(id, { ideal: 30, latest: 60 }))
    expect(await dueOf(id, 'cadence')).toEqual([addDays(today, 30)])
    await undo(seq)
    expect(await dueOf(id, 'cadence')).toEqual([addDays(today, 10)])
  })
})

describe('the next working day', () => {
  it('is one by the days off that the user chose', async () => {
    const { id } = (await done(saveTyped({ name: 'Bo Dalby', facts: [] }, ['mentor']))).value
    const { today } = readClock()
    const tomorrow = ((new Date(`${addDays(today, 1)}T12:00:00Z`).getUTCDay() + 6) % 7) + 1
    await done(saveSettings({ weekend: [tomorrow] }))
    await done(planTurn(id, 'Your turn'))
    expect(await dueOf(id, 'your-turn')).toEqual([addDays(today, 2)])
  })
})
