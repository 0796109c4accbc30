import { describe, expect, it } from 'vitest'
import { eventOn, modeEnds } from '../../lib/events/event-mode'
import { spreadOver } from '../../lib/events/spread'
import { summarise } from '../../lib/events/summary'
import { decisionOf, progressOf, withDecision } from '../../lib/events/triage'
import { nextWorking } from '../../lib/followups/working-days'
import type { TieKind } from '../../lib/model/kinds'
import { makeFollowUp, makePerson } from '../store/make'

const at = (text: string): number => Date.parse(text)
const tagged = (id: string, ...kinds: TieKind[]) =>
  makePerson(id, { tie: { tags: kinds.map((kind) => ({ kind, state: 'potential' as const, since: '2026-11-12' })), stage: 'spotted', stageSince: '2026-11-12', goalIds: [] } })
const EVENT = { id: 'e', name: 'Harbour Night', on: '2026-11-12', createdAt: '2026-11-12T18:00:00.000Z' }

describe('event mode', () => {
  it.each([
    ['in the evening', '2026-11-12T19:00:00+02:00', 'Europe/Helsinki', '2026-11-13T05:00:00+02:00'],
    ['after midnight, still the same night', '2026-11-13T00:30:00+02:00', 'Europe/Helsinki', '2026-11-13T05:00:00+02:00'],
    ['early in the morning, for the day that begins', '2026-11-13T04:00:00+02:00', 'Europe/Helsinki', '2026-11-14T05:00:00+02:00'],
    ['over the night in which summer time ends', '2026-10-24T20:00:00+03:00', 'Europe/Helsinki', '2026-10-25T05:00:00+02:00'],
  ])('started %s it ends the next morning', (_when, start, zone, end) => {
    expect(new Date(modeEnds(at(start), zone)).toISOString()).toBe(new Date(end).toISOString())
  })

  it('is over once its morning has come, whatever woke up meanwhile', () => {
    const eventMode = { eventId: 'e', until: '2026-11-13T03:00:00.000Z' }
    expect(eventOn({ eventMode }, at('2026-11-13T02:59:59Z'))).toBe('e')
    expect(eventOn({ eventMode }, at('2026-11-13T03:00:00Z'))).toBeUndefined()
    expect(eventOn({}, at('2026-11-13T03:00:00Z'))).toBeUndefined()
  })

  it('is over where the clock was turned back by days: it would else be on until then', () => {
    expect(eventOn({ eventMode: { eventId: 'e', until: '2026-11-13T03:00:00.000Z' } }, at('2026-11-09T19:00:00Z'))).toBeUndefined()
  })
})

describe('going through people', () => {
  const people = [tagged('a', 'mentor'), makePerson('b'), makePerson('c'), tagged('d', 'mentor', 'sponsor'), makePerson('e')]

  it('knows who is still to be looked at, in their order', () => {
    expect(progressOf(people, { later: ['b'], declined: ['c'] })).toEqual({ all: 5, done: 4, left: ['e'] })
    expect(people.map((person) => decisionOf(person, { later: ['b'], declined: ['c'] }))).toEqual(['mentor', 'later', 'no', 'both', undefined])
  })

  it('a later decision takes the place of an earlier one', () => {
    const put = withDecision(withDecision({ ...EVENT, later: [], declined: [] }, 'b', 'later'), 'b', 'no')
    expect([put.later, put.declined]).toEqual([[], ['b']])
    expect(withDecision(put, 'b', 'mentor').declined).toEqual([])
  })
})

describe('follow-ups for many', () => {
  const next = (day: string): string => nextWorking(day, [6, 7])

  it('are spread over working days, so many a day', () => {
    expect(spreadOver(5, '2026-11-12', 2, next)).toEqual(['2026-11-12', '2026-11-12', '2026-11-13', '2026-11-13', '2026-11-16'])
    expect(spreadOver(0, '2026-11-12', 2, next)).toEqual([])
    const full = new Map([['2026-11-12', 1], ['2026-11-13', 7]])
    expect(spreadOver(3, '2026-11-12', 2, next, (day) => full.get(day) ?? 0)).toEqual(['2026-11-12', '2026-11-16', '2026-11-16'])
  })

  it('of a Friday event begin on Monday', () => {
    expect(spreadOver(1, next('2026-11-13'), 10, next)).toEqual(['2026-11-16'])
  })
})

describe('the summary', () => {
  it('counts who was met, tagged, followed up, and what is open', () => {
    const people = [tagged('a', 'mentor'), tagged('b', 'sponsor'), makePerson('c')]
    const acts = [{ id: '1', personId: 'a', kind: 'contact' as const, direction: 'given' as const, state: 'closed' as const, quiet: false, on: '2026-11-13', text: '', createdAt: '2026-11-13T09:00:00.000Z' }]
    const followUps = [
      makeFollowUp('f1', { personId: 'b', eventId: 'e', state: 'done', doneOn: '2026-11-13' }), makeFollowUp('f2', { personId: 'c', due: '2026-11-20' }), makeFollowUp('f3', { personId: 'c', due: '2026-11-16' }),
    ]
    const summary = summarise(EVENT, people, acts, followUps)
    expect(summary).toMatchObject({ tagged: 2, followedUp: 2, open: 1 })
    expect(summary.met.find(({ person }) => person.id === 'c')?.open?.due).toBe('2026-11-16')
  })

  it('does not take a talk on the evening itself for a follow-up', () => {
    const acts = [{ id: '1', personId: 'a', kind: 'contact' as const, direction: 'given' as const, state: 'closed' as const, quiet: false, on: '2026-11-12', text: '', createdAt: '2026-11-12T19:00:00.000Z' }]
    expect(summarise(EVENT, [makePerson('a')], acts, []).followedUp).toBe(0)
  })
})
