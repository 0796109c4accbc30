import './simulated'
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFollowUp, completeFollowUp, snoozeFollowUp } from '../../lib/flows/follow-up'
import { saveSettings } from '../../lib/flows/own'
import { saveTyped } from '../../lib/flows/tag'
import type { Settings } from '../../lib/model/settings'
import { db } from '../../lib/store/database'
import { openFollowUps } from '../../lib/store/queries'
import { Machine } from '../../scripts/simulate/machine'
import { clock, inRealm } from '../../scripts/simulate/realm'
import { simulate, type Step } from '../../scripts/simulate/run'
import { simulated } from '../../scripts/simulate/simulated-browser'

const HOUR = 3_600_000
const at = (text: string): number => Date.parse(text)
let shown: { at: string; id: string; about: number }[] = []

/** A machine in Helsinki on Monday morning, one person saved, the daily notice at nine. */
const onMachine = (work: (machine: Machine, person: string) => Promise<void>, settings: Partial<Settings> = {}): Promise<void> => {
  let ids = 0
  return inRealm(() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, async () => {
    clock.now = at('2026-11-23T06:00:00Z')
    clock.zone = 'Europe/Helsinki'
    simulated.close()
    await db.delete({ disableAutoOpen: false })
    shown = []
    simulated.onShown = (id, about) => { shown.push({ at: new Date(clock.now).toISOString().slice(0, 16), id, about: about.length }) }
    const machine = new Machine()
    await machine.start()
    await saveSettings({ ...settings })
    const saved = await saveTyped({ name: 'Ada Invented', facts: [] }, [])
    if (!saved.ok) throw new Error(saved.failure.code)
    await work(machine, saved.value.value.id)
  })
}

async function plan(machine: Machine, person: string, due: string, more: Parameters<typeof addFollowUp>[3] = {}): Promise<string> {
  const before = new Set((await openFollowUps(db)).map(({ id }) => id))
  await machine.doing(() => addFollowUp(person, due, 'ask', more))
  const made = (await openFollowUps(db)).find(({ id }) => !before.has(id))
  await machine.ring()
  return made?.id ?? ''
}

const once = (time: string, about = 1): object[] => [expect.objectContaining({ at: time, about })]

describe('a follow-up arrives once, on its day', () => {
  it('at the chosen time, and not again', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(72 * HOUR)
    expect(shown).toEqual(once('2026-11-24T07:00'))
  }))

  it('several together', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await plan(machine, person, '2026-11-24')
    await machine.pass(72 * HOUR)
    expect(shown).toEqual([{ at: '2026-11-24T07:00', id: 'due', about: 2 }])
  }))

  it('once a day: what is planned for today after the notice waits for the next', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-23')
    await machine.pass(3 * HOUR)
    await plan(machine, person, '2026-11-23')
    await machine.pass(72 * HOUR)
    expect(shown.map((notice) => notice.at)).toEqual(['2026-11-23T07:00', '2026-11-24T07:00'])
  }))

  it('alone, at its own time, where that was asked for', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    const own = await plan(machine, person, '2026-11-24', { ping: true, at: '15:30' })
    await machine.pass(72 * HOUR)
    expect(shown).toEqual([expect.objectContaining({ at: '2026-11-24T07:00' }), { at: '2026-11-24T13:30', id: `follow-up:${own}`, about: 1 }])
  }))

  it('after the quiet hours', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(72 * HOUR)
    expect(shown).toEqual(once('2026-11-24T08:30'))
  }, { quiet: { from: '22:00', to: '10:30' } }))

  it('again for another day once it is put off, which is no contact', () => onMachine(async (machine, person) => {
    const id = await plan(machine, person, '2026-11-23')
    await machine.pass(2 * HOUR)
    await machine.doing(() => snoozeFollowUp(id, '2026-11-25'))
    await machine.pass(96 * HOUR)
    expect(shown.map((notice) => notice.at)).toEqual(['2026-11-23T07:00', '2026-11-25T07:00'])
    expect((await db.people.get(person))?.lastContactOn).toBeUndefined()
  }))
})

describe('it arrives exactly once, together, after', () => {
  it('the browser was closed', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await plan(machine, person, '2026-11-26')
    machine.close()
    await machine.pass(100 * HOUR)
    await machine.start()
    await machine.pass(72 * HOUR)
    expect(shown).toEqual(once('2026-11-27T10:00', 2))
  }))

  it('the laptop slept', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await plan(machine, person, '2026-11-25')
    machine.power = 'asleep'
    await machine.pass(60 * HOUR)
    await machine.resume()
    await machine.pass(48 * HOUR)
    expect(shown).toEqual(once('2026-11-25T18:00', 2))
  }))

  it('the worker was killed', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    machine.stopWorker()
    await machine.pass(72 * HOUR)
    expect(shown).toEqual(once('2026-11-24T07:00'))
  }))

  it.each(Array.from({ length: 16 }, (_, point) => point))('the worker was killed while it told, at point %i', (point) => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(25 * HOUR - 1000)
    simulated.killAfter(point)
    await machine.pass(47 * HOUR)
    expect(shown).toHaveLength(1)
    expect((await openFollowUps(db))[0]?.notifiedFor).toBe('2026-11-24')
  }))

  it.each(Array.from({ length: 16 }, (_, point) => point))('the worker was killed while it told of more, with the notice of yesterday still up, at point %i', (point) => onMachine(async (machine, person) => {
    for (const day of ['2026-11-24', '2026-11-24', '2026-11-25', '2026-11-25']) await plan(machine, person, day)
    await machine.pass(49 * HOUR - 1000)
    expect(simulated.notifications.has('due')).toBe(true)
    simulated.killAfter(point)
    await machine.pass(23 * HOUR)
    const today = (await openFollowUps(db)).filter(({ due }) => due === '2026-11-25').map(({ id }) => `${id} 2026-11-25`)
    expect(simulated.notifications.get('due')).toEqual(today)
    expect(shown.map(({ at: time }) => time.slice(0, 10))).toEqual(['2026-11-24', '2026-11-25'])
  }))

  it.each(Array.from({ length: 14 }, (_, point) => point))('the worker was killed while it told of one, and another came before the next, at point %i', (point) => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(25 * HOUR - 1000)
    simulated.killAfter(point)
    await machine.pass(2000)
    simulated.killAfter(undefined)
    await plan(machine, person, '2026-11-20')
    await machine.pass(48 * HOUR)
    expect(shown.reduce((sum, { about }) => sum + about, 0)).toBe(2)
  }))

  it('the alarm was dropped, at the next sign of life', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    simulated.alarms.clear()
    await machine.pass(72 * HOUR)
    expect(shown).toEqual([])
    machine.close()
    await machine.start()
    await machine.pass(24 * HOUR)
    expect(shown).toEqual(once('2026-11-26T06:00'))
  }))

  it('the clock was turned back, and it has been told', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(30 * HOUR)
    clock.now -= 72 * HOUR
    await machine.pass(120 * HOUR)
    expect(shown).toEqual(once('2026-11-24T07:00'))
  }))

  it('the clock was turned back, and it has not', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    clock.now -= 72 * HOUR
    await machine.pass(240 * HOUR)
    expect(shown).toEqual(once('2026-11-24T07:00'))
  }))

  it('the clock was turned forward', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    clock.now += 200 * HOUR
    await machine.pass(48 * HOUR)
    expect(shown).toEqual(once('2026-12-01T14:00'))
  }))

  it('a flight to the west: on its day there, at the time there', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    clock.zone = 'America/Los_Angeles'
    await machine.pass(96 * HOUR)
    expect(shown).toEqual(once('2026-11-24T17:00'))
  }))

  it('a flight to where it is tomorrow already, within the hour', () => onMachine(async (machine, person) => {
    await plan(machine, person, '2026-11-24')
    await machine.pass(5 * HOUR)
    clock.zone = 'Pacific/Kiritimati' // half past one in the night of the 24th
    await machine.pass(96 * HOUR)
    expect(shown).toEqual(once('2026-11-23T19:00'))
  }))

  it.each([['2027-03-28', '2027-03-28T00:30'], ['2026-10-25', '2026-10-25T00:30']])('the clocks changed on %s', (due, told) => onMachine(async (machine, person) => {
    clock.now = at(`${due}T10:00:00Z`) - 48 * HOUR
    await plan(machine, person, due)
    await machine.pass(96 * HOUR)
    // Half past three does not exist in spring, where it comes at half past four, and comes twice in autumn.
    expect(shown).toEqual(once(due === '2027-03-28' ? '2027-03-28T01:30' : told))
  }, { notifyAt: '03:30' }))
})

describe('what the user does to a notice', () => {
  it('Done logs a contact, Tomorrow puts off, a click opens the person', () => onMachine(async (machine, person) => {
    const id = await plan(machine, person, '2026-11-23')
    await machine.pass(2 * HOUR)
    await machine.fire('button', `follow-up:${id}`, 1)
    expect(await openFollowUps(db)).toMatchObject([{ due: '2026-11-24' }])
    await machine.pass(24 * HOUR)
    await machine.fire('click', `follow-up:${id}`)
    expect(simulated.opened).toContainEqual(expect.stringContaining(`#/people/${person}`))
    await machine.fire('button', `follow-up:${id}`, 0)
    expect(await openFollowUps(db)).toEqual([])
    expect((await db.people.get(person))?.lastContactOn).toBe('2026-11-24')
    expect(simulated.notifications.size).toBe(0)
  }))

  it('All tomorrow is about those that the notice told of, and no others', () => onMachine(async (machine, person) => {
    const old = await plan(machine, person, '2026-11-23')
    await machine.pass(2 * HOUR)
    await plan(machine, person, '2026-11-24')
    await plan(machine, person, '2026-11-24')
    await machine.pass(24 * HOUR)
    machine.stopWorker()
    await machine.fire('button', 'due', 1)
    expect((await openFollowUps(db)).map(({ id, due }) => [id === old, due])).toEqual([[true, '2026-11-23'], [false, '2026-11-25'], [false, '2026-11-25']])
  }))

  it('a reminder to keep in touch begins anew when it is done', () => onMachine(async (machine) => {
    await machine.doing(() => saveTyped({ name: 'Bo Invented', facts: [] }, ['mentor']))
    const [touch] = await openFollowUps(db)
    expect(touch).toMatchObject({ kind: 'cadence', due: '2027-01-07' })
    await machine.pass(24 * HOUR)
    await machine.doing(() => completeFollowUp(touch?.id ?? ''))
    expect(await openFollowUps(db)).toMatchObject([{ id: touch?.id, due: '2027-01-08', state: 'open' }])
  }))
})

describe('whatever happens', () => {
  const steps = fc.array(fc.constantFrom<Step>('act', 'act', 'act', 'act', 'act', 'wait', 'wait', 'wait', 'wait', 'wait', 'answer', 'use', 'stopWorker', 'killWhileActing', 'killWhileWaiting', 'crash', 'close', 'open', 'sleep', 'jump', 'travel', 'dropAlarm'), { minLength: 40, maxLength: 80, size: 'max' })

  it('nothing is lost, and nothing is told twice', async () => {
    let due = 0
    await fc.assert(fc.asyncProperty(fc.integer().map(String), steps, async (seed, sequence) => {
      const tally = await simulate(seed, sequence)
      due += tally.due
      expect([tally.lost, tally.twice]).toEqual([0, 0])
    }), { numRuns: 30 })
    expect(due).toBeGreaterThan(20)
  }, 60_000)

  it('the same seed gives the same run', async () => {
    expect(await simulate('again', 120)).toEqual(await simulate('again', 120))
  }, 30_000)
})
