import { describe, expect, it } from 'vitest'
import { countOutcomes, type Outcomes, measureOf } from '../../lib/network/outcomes'
import type { Act } from '../../lib/model/records'
import { act, TODAY } from './people'

const count = (acts: readonly Act[], more: Partial<Parameters<typeof countOutcomes>[1]> = {}): Outcomes =>
  countOutcomes(acts, { direction: 'received', goalIds: ['lead', 'speak'], withQuiet: true, today: TODAY, ...more })
const figures = (rows: Outcomes['goals']) => rows.map(({ key, counts }) => [key, ...Object.values(counts)])
const asked: Act['introduction'] = { to: { name: 'X' }, steps: [{ step: 'asked', on: '2026-03-01' }] }
const made: Act['introduction'] = { to: { name: 'X' }, steps: [{ step: 'asked', on: '2025-12-30' }, { step: 'made', on: '2026-01-02' }] }

describe('what counts as an outcome', () => {
  it.each<[string, Act, string | undefined]>([
    ['an introduction that was made', act('a', 'introduction', '2026-01-01', { introduction: made }), 'introductions'],
    ['one that is merely asked for', act('a', 'introduction', '2026-01-01', { introduction: asked, state: 'open' }), undefined],
    ['an endorsement', act('a', 'endorsement', '2026-01-01'), 'endorsements'],
    ['an opportunity that was a role', act('a', 'opportunity', '2026-01-01', { opening: 'role' }), 'roles'],
    ['an opportunity that was something else', act('a', 'opportunity', '2026-01-01', { opening: 'other' }), undefined],
    ['advice', act('a', 'advice', '2026-01-01'), undefined], ['a talk', act('a', 'contact', '2026-01-01'), undefined],
  ])('%s', (_, one, measure) => { expect(measureOf(one)).toBe(measure) })
})

describe('outcomes', () => {
  const acts = [
    act('a', 'introduction', '2025-12-30', { introduction: made, goalIds: ['lead', 'speak'] }), act('a', 'endorsement', '2026-08-01', { goalIds: ['gone'] }),
    act('b', 'opportunity', '2026-08-02', { opening: 'project', goalIds: ['lead'], quiet: true }), act('b', 'opportunity', '2026-08-03'),
    act('c', 'contact', '2024-05-05'), act('c', 'contact', '2026-05-05', { direction: 'given' }), act('c', 'endorsement', '2026-05-06', { direction: 'given' }), act('c', 'endorsement', '2027-01-01'),
  ]

  it('are counted by year, apart from contacts, an introduction on the day it was made', () => {
    expect(count(acts).years.map(({ key, counts, contacts }) => [key, ...Object.values(counts), contacts])).toEqual([['2026', 1, 1, 1, 0, 3], ['2024', 0, 0, 0, 0, 1]])
  })

  it('are counted by goal, for each that they served; what serves none stands last', () => {
    expect(figures(count(acts).goals)).toEqual([['lead', 1, 0, 1, 0], ['speak', 1, 0, 0, 0], ['', 0, 1, 0, 0]])
  })

  it('are counted by quarter, without gaps', () => {
    expect(figures(count(acts).quarters)).toEqual([['2026-Q1', 1, 0, 0, 0], ['2026-Q2', 0, 0, 0, 0], ['2026-Q3', 0, 1, 1, 0]])
    expect(count([act('a', 'endorsement', '1990-01-01'), act('a', 'endorsement', '2026-01-01')]).quarters).toHaveLength(60)
  })

  it('say which opportunities are not said to be anything, the latest first, and how many are quiet', () => {
    const found = count([act('b', 'opportunity', '2025-01-01'), ...acts, act('b', 'opportunity', '2026-08-04', { direction: 'given' })])
    expect([found.unsaid.map(({ on }) => on), found.quiet]).toEqual([['2026-08-03', '2025-01-01'], 1])
  })

  it('know nothing of quiet acts where they are not asked for, not even among contacts', () => {
    const open = count(acts, { withQuiet: false })
    expect([open.total.projects, open.quiet, open.years[0]?.contacts]).toEqual([0, 0, 3])
    expect(count([act('q', 'contact', '2026-01-01', { quiet: true })], { withQuiet: false }).years).toEqual([])
  })

  it('of what the user did for others are counted apart', () => {
    expect(count(acts, { direction: 'given' }).total).toEqual({ introductions: 0, endorsements: 1, projects: 0, roles: 0 })
  })
})
