import { describe, expect, it } from 'vitest'
import { addDays } from '../../lib/core/day'
import { mondayOf, reachOut, type ReachOutInput } from '../../lib/network/reach-out'
import type { Person } from '../../lib/model/person'
import type { FollowUp } from '../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { anyone } from './people'

const MONDAY = '2026-11-23'
const ago = (days: number): string => addDays(MONDAY, -days)
const look = (people: readonly Person[], more: Partial<ReachOutInput> = {}) =>
  reachOut({ people, followUps: [], before: new Map(), settings: DEFAULT_SETTINGS, organisation: 'Own House', today: MONDAY, isShared: false, ...more })
const names = (people: readonly Person[], more: Partial<ReachOutInput> = {}, why?: string): string[] =>
  look(people, more).rows.filter((row) => why === undefined || row.why === why).map(({ person }) => person.name)
const open = (personId: string, due: string, more: Partial<FollowUp> = {}): FollowUp => ({ id: `${personId} ${due}`, personId, due, reason: '', state: 'open', createdAt: `${ago(9)}T09:00:00.000Z`, ...more })
const mentor = (name: string, days: number, more: Parameters<typeof anyone>[1] = {}) => anyone(name, { tags: [['mentor', 'potential']], lastContactOn: ago(days), ...more })

describe('who is overdue', () => {
  it('comes by how far over the time for what they are, those who act for the user first', () => {
    const people = [mentor('Two', 90), mentor('Fresh', 40), mentor('Three', 135), anyone('Acts', { tags: [['sponsor', 'active']], lastContactOn: ago(60) })]
    expect(names(people)).toEqual(['Three', 'Acts', 'Two'])
    expect(look(people).rows[1]?.lines).toEqual([{ key: 'reach.why.since', values: [60, 30], count: 60 }])
  })

  it('does not grow more urgent for ever, and news in their work is a reason', () => {
    const moved = mentor('Moved', 135, { changed: [{ field: 'title', from: 'Lead', to: 'Director', on: ago(3) }] })
    const people = [mentor('Long', 300), moved, anyone('Never', { tags: [['mentor', 'potential']] })]
    const { rows } = look(people)
    expect(rows.map(({ person }) => person.name)).toEqual(['Moved', 'Long', 'Never'])
    expect(rows.map(({ lines }) => lines.map(({ key }) => key))).toEqual([['reach.why.title', 'reach.why.since'], ['reach.why.since'], ['reach.why.never']])
  })

  it('is not who has something planned, was put off, was let go, or is to be left in peace', () => {
    const people = ['Planned', 'Put off', 'Reminded'].map((name) => mentor(name, 100))
    const followUps = [open('Planned', addDays(MONDAY, 3)), open('Put off', addDays(MONDAY, 9), { kind: 'cadence' }), open('Reminded', ago(5), { kind: 'cadence' })]
    expect(names([...people, mentor('Off', 100, { cadence: 'off' }), mentor('Closed', 100, { stage: 'closed' })], { followUps })).toEqual(['Reminded'])
  })

  it('is at most thirty, and says how many there are', () => {
    const { rows, overdue } = look(Array.from({ length: 100 }, (_, index) => mentor(`p${String(index)}`, 60 + index)))
    expect([rows.length, overdue]).toEqual([30, 100])
  })

  it('does not show on a shared screen as a shadow sponsor', () => {
    const [row] = look([anyone('Shadow', { tags: [['shadow-sponsor', 'active'], ['mentor', 'potential']], lastContactOn: ago(100) })], { isShared: true }).rows
    expect(row?.tag?.kind).toBe('mentor')
  })
})

describe("the week's share", () => {
  const quiet = Array.from({ length: 40 }, (_, index) => mentor(`q${String(index)}`, 500 + index))

  it('is three who have gone quiet, the same all week and others the next', () => {
    const monday = names(quiet, {}, 'dormant')
    expect(monday).toHaveLength(3)
    expect(names(quiet, { today: addDays(MONDAY, 6) }, 'dormant')).toEqual(monday)
    expect(names(quiet, { today: addDays(MONDAY, 7) }, 'dormant')).not.toEqual(monday)
    expect([mondayOf('2026-11-29'), mondayOf('2026-11-30'), mondayOf('1969-12-31')]).toEqual([MONDAY, '2026-11-30', '1969-12-29'])
  })

  it('comes round to everybody', () => {
    const met = new Set(Array.from({ length: 104 }, (_, week) => names(quiet, { today: addDays(MONDAY, week * 7) }, 'dormant')).flat())
    expect(met.size).toBe(40)
  })

  it('grows shorter as the user writes, and nobody takes the place of who was written to', () => {
    const [first = '', ...others] = names(quiet, {}, 'dormant')
    const today = addDays(MONDAY, 2)
    const written = quiet.map((person) => (person.name === first ? { ...person, lastContactOn: today } : person))
    expect(names(written, { today, before: new Map([[first, ago(500)]]) }, 'dormant')).toEqual(others)
    expect(names(quiet, { followUps: [open(first, addDays(MONDAY, 30))] }, 'dormant')).toEqual(others)
  })

  it('brings two who are the way into a house, not the own one, nor where many are known', () => {
    const at = (name: string, organisation: string) => mentor(name, 61, { organisation, cadence: { ideal: 200, latest: 220 } })
    const people = [at('Alone', 'Harbour'), at('Own', 'OWN HOUSE'), ...['a', 'b', 'c'].map((name) => at(name, 'Big')), { ...at('Lately', 'Other'), lastContactOn: ago(3) }]
    const { rows } = look(people, { followUps: [open('Alone', addDays(MONDAY, 139), { kind: 'cadence', ideal: addDays(MONDAY, 139) })] })
    expect(rows.map(({ person, why, lines }) => [person.name, why, lines[0]?.values])).toEqual([['Alone', 'bridge', ['Harbour']]])
  })
})

it('of ten thousand a week brings thirty-five', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => mentor(`p${String(index)}`, index % 700, { organisation: `House ${String(index % 6000)}` }))
  expect(look(people).rows.length).toBe(35)
})
