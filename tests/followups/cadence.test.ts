import { describe, expect, it } from 'vitest'
import { cadenceGroupOf, DEFAULT_CADENCES, keepInTouch, latestFor } from '../../lib/followups/cadence'
import { reconcile } from '../../lib/followups/reconcile'
import { reportBack, review, termEnds } from '../../lib/followups/wanted-reminders'
import { CADENCE_GROUPS, type Stage, type TieKind } from '../../lib/model/kinds'
import type { Person } from '../../lib/model/person'
import type { Act, FollowUp } from '../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { makePerson } from '../store/make'

const TODAY = '2026-11-18'
const tied = (kinds: [TieKind, 'potential' | 'active'][], more: Partial<Person> = {}, stage: Stage = 'spotted'): Person =>
  makePerson('p', { tie: { tags: kinds.map(([kind, state]) => ({ kind, state, since: '2026-11-02' })), stage, stageSince: '2026-11-10', goalIds: [] }, ...more })
const door = (more: Partial<Act> = {}): Act =>
  ({ id: 'a', personId: 'p', kind: 'opportunity', direction: 'received', state: 'closed', quiet: false, on: '2026-11-10', text: 'The panel in Tampere', createdAt: '2026-11-10T09:00:00.000Z', ...more })
const day = (person: Person, settings = DEFAULT_SETTINGS): [string, string | undefined] | undefined => {
  const wanted = keepInTouch(person, settings)
  return wanted && [wanted.ideal, wanted.latest]
}

describe('a cadence', () => {
  it.each([
    ['an active mentor', tied([['mentor', 'active']]), '2026-12-02', '2026-12-12'],
    ['an active sponsor who is a potential mentor too', tied([['mentor', 'potential'], ['sponsor', 'active']]), '2026-12-02', '2026-12-12'],
    ['a potential sponsor', tied([['sponsor', 'potential']]), '2026-12-17', '2027-01-01'],
    ['a skip-level', tied([['skip-level', 'potential']]), '2027-05-03', '2027-06-02'],
    ['somebody dormant, from that day on', tied([['mentor', 'active']], {}, 'dormant'), '2027-02-08', '2027-03-10'],
    ['a connector, kept warm', tied([['connector', 'potential']]), '2027-11-02', '2027-12-02'],
  ])('of %s', (_, person, ideal, latest) => {
    expect(day(person)).toEqual([ideal, latest])
  })

  it('is nobody’s who is nothing to the user yet, or was closed with thanks', () => {
    expect(keepInTouch(tied([]), DEFAULT_SETTINGS)).toBeUndefined()
    expect(keepInTouch(tied([['mentor', 'active']], {}, 'closed'), DEFAULT_SETTINGS)).toBeUndefined()
  })

  it('begins anew with the last contact, and is never due before the tie began', () => {
    expect(day(tied([['mentor', 'potential']], { lastContactOn: '2026-11-15' }))?.[0]).toBe('2026-12-30')
    expect(day(tied([['mentor', 'potential']], { lastContactOn: '2025-01-15' }))?.[0]).toBe('2026-11-02')
  })

  it('is the person’s own first, then the group’s as the user set it', () => {
    const settings = { ...DEFAULT_SETTINGS, cadences: { potential: { ideal: 10, latest: 20 } } }
    expect(day(tied([['mentor', 'potential']]), settings)).toEqual(['2026-11-12', '2026-11-22'])
    expect(day(tied([['mentor', 'potential']], { cadence: { ideal: 7, latest: 9 } }), settings)).toEqual(['2026-11-09', '2026-11-11'])
    expect(day(tied([['mentor', 'potential']], { cadence: 'off' }), settings)).toBeUndefined()
    expect(day(tied([['mentor', 'potential']]), { ...settings, keepInTouch: false })).toBeUndefined()
    expect(day(tied([], { cadence: { ideal: 365, latest: 400 } }))).toEqual(['2027-11-02', '2027-12-07'])
  })

  it('leaves time between the good day and the late one', () => {
    for (const group of CADENCE_GROUPS) expect(DEFAULT_CADENCES[group].latest).toBeGreaterThan(DEFAULT_CADENCES[group].ideal)
    expect([latestFor(1), latestFor(30), latestFor(365)]).toEqual([4, 40, 395])
    expect(CADENCE_GROUPS.map((group) => DEFAULT_CADENCES[group].ideal)).toEqual([30, 45, 182, 90, 365])
  })

  it('knows the group of every kind of tie', () => {
    expect(cadenceGroupOf(tied([['reverse-mentor', 'active']]).tie)).toBe('active')
    expect(cadenceGroupOf(tied([['protege', 'potential'], ['skip-level', 'potential']]).tie)).toBe('skip-level')
  })
})

describe('a word of how it went', () => {
  it('is wanted two weeks after a door was opened', () => {
    expect(reportBack(door(), TODAY)).toEqual({ kind: 'report-back', ideal: '2026-11-24', actId: 'a', reason: 'The panel in Tampere' })
  })

  it.each([
    ['given, not received', { direction: 'given' }], ['advice, which is no door', { kind: 'advice' }],
    ['told already', { reportedOn: '2026-11-12' }], ['so long ago that it came with old data', { on: '2026-05-01' }],
    ['an introduction that is only asked for', { kind: 'introduction', introduction: { to: { name: 'Wilma' }, steps: [{ step: 'asked', on: '2026-11-10' }] } }],
    ['an introduction that was looped back', { kind: 'introduction', introduction: { to: { name: 'Wilma' }, steps: [{ step: 'made', on: '2026-11-10' }, { step: 'looped-back', on: '2026-11-12' }] } }],
  ] as [string, Partial<Act>][])('is not wanted where it was %s', (_, more) => {
    expect(reportBack(door(more), TODAY)).toBeUndefined()
  })

  it('counts from the day an introduction was made', () => {
    const steps = [{ step: 'asked' as const, on: '2026-11-01' }, { step: 'made' as const, on: '2026-11-16' }]
    expect(reportBack(door({ kind: 'introduction', introduction: { to: { name: 'Wilma' }, steps } }), TODAY)?.ideal).toBe('2026-11-30')
  })
})

describe('a review', () => {
  const known = (person: Person, more: { on?: string; doneOn?: string } = {}) => ({
    person, acts: [], followUps: more.doneOn === undefined ? [] : [{ id: 'f', personId: 'p', due: '2026-11-05', reason: '', state: 'done', doneOn: more.doneOn, createdAt: '', kind: 'review' } satisfies FollowUp],
    reviews: more.on === undefined ? [] : [{ id: 'r', personId: 'p', on: more.on, answers: {}, choice: 'keep' as const, createdAt: '' }],
  })

  it('comes every 120 days, for active ties alone', () => {
    const active = tied([['sponsor', 'active']])
    expect(review(known(active), DEFAULT_SETTINGS)?.ideal).toBe('2027-03-02')
    expect(review(known(active, { on: '2026-11-12' }), DEFAULT_SETTINGS)?.ideal).toBe('2027-03-12')
    expect(review(known(active, { doneOn: '2026-11-15' }), DEFAULT_SETTINGS)?.ideal).toBe('2027-03-15')
    expect(review(known(tied([['sponsor', 'potential']])), DEFAULT_SETTINGS)).toBeUndefined()
    expect(review(known(active), { ...DEFAULT_SETTINGS, reviewTies: false })).toBeUndefined()
  })

  it('asks before a term ends', () => {
    const person = tied([['sponsor', 'active']])
    const ending = (until?: string, advocate?: string) => termEnds({ ...person, tie: { ...person.tie, ...(until ? { until } : {}), ...(advocate ? { advocate: { of: 'Northwind', until: advocate } } : {}) } }, TODAY)
    expect(ending('2027-01-31')).toEqual({ kind: 'term-ends', ideal: '2027-01-17', latest: '2027-01-31' })
    expect(ending(undefined, '2027-01-31')?.latest).toBe('2027-01-31')
    expect(ending('2027-06-30', '2026-12-10')?.latest).toBe('2026-12-10')
    expect(ending('2027-06-30', '2026-11-10')?.latest).toBe('2026-11-10')
    expect(ending('2027-06-30', '2026-11-01')?.latest).toBe('2027-06-30')
    expect(ending('2026-11-01')?.latest).toBe('2026-11-01')
  })
})

describe('bringing reminders in line', () => {
  let made = 0
  const context = { personId: 'p', today: TODAY, createdAt: '2026-11-18T09:00:00.000Z', newId: () => `new-${String(++made)}`, doorOf: (id: string) => (id === 'told' ? 'reported' as const : id === 'open' ? 'open' as const : 'gone' as const) }
  const touch: FollowUp = { id: 'c', personId: 'p', due: '2026-12-17', ideal: '2026-12-17', latest: '2027-01-01', kind: 'cadence', reason: '', state: 'open', createdAt: '' }
  const want = { kind: 'cadence', ideal: '2026-12-17', latest: '2027-01-01' } as const

  it('makes what is wanted, and leaves it in peace then, put off or not', () => {
    expect(reconcile([], [want], context).put).toMatchObject([{ kind: 'cadence', due: '2026-12-17', state: 'open' }])
    expect(reconcile([touch], [want], context)).toEqual({ put: [], remove: [] })
    expect(reconcile([{ ...touch, due: '2027-02-01' }], [want], context)).toEqual({ put: [], remove: [] })
  })

  it('begins anew when its day changes, keeps its identity, and turns into another rhythm', () => {
    const next = { kind: 'skip-level', ideal: '2027-05-01', latest: '2027-06-01' } as const
    expect(reconcile([{ ...touch, due: '2027-02-01' }], [next], context).put).toEqual([{ ...touch, due: '2027-05-01', ...next }])
  })

  it('takes away what is not wanted, and never what the user planned', () => {
    const planned: FollowUp = { id: 'f', personId: 'p', due: '2026-12-01', reason: 'ask', state: 'open', createdAt: '' }
    expect(reconcile([touch, { ...touch, id: 'twin' }, planned], [], context)).toEqual({ put: [], remove: ['twin', 'c'] })
  })

  it('does not bring back what the user closed', () => {
    const closed: FollowUp = { ...touch, id: 'r', kind: 'review', ideal: '2026-11-01', state: 'done' }
    expect(reconcile([closed], [{ kind: 'review', ideal: '2026-11-01' }], context).put).toEqual([])
    expect(reconcile([closed], [{ kind: 'review', ideal: '2027-03-01' }], context).put).toHaveLength(1)
  })

  it('closes a report that was given, and drops one whose door is gone', () => {
    const report = (actId: string): FollowUp => ({ id: actId, personId: 'p', due: TODAY, ideal: TODAY, kind: 'report-back', actId, reason: '', state: 'open', createdAt: '' })
    const { put, remove } = reconcile([report('told'), report('open'), report('gone')], [], context)
    expect(put).toMatchObject([{ id: 'told', state: 'done', doneOn: TODAY }])
    expect(remove).toEqual(['gone'])
  })
})
