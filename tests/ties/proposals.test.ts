import { describe, expect, it } from 'vitest'
import type { TieKind } from '../../lib/model/kinds'
import type { Person } from '../../lib/model/person'
import type { Self } from '../../lib/model/records'
import { findBackups, propose } from '../../lib/ties/proposals'
import { addWorkChanges, findWorkChanges, unsettled } from '../../lib/ties/work-changes'
import { makePerson } from '../store/make'

const self: Self = { id: 'self', organisation: 'Northwind', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: '2026-01-01T00:00:00.000Z' }
const tied = (kinds: TieKind[], more: Partial<Person> = {}): Person => {
  const person = makePerson('p1', more)
  return { ...person, tie: { ...person.tie, tags: kinds.map((kind) => ({ kind, state: 'potential', since: '2026-01-01' })) } }
}
const title = (from: string, to: string) => ({ field: 'title' as const, from, to, on: '2026-11-01' })
const house = (from: string, to: string) => ({ field: 'organisation' as const, from, to, on: '2026-11-01' })
const ids = (person: Person, me: Self = self) => propose(person, me).map(({ id }) => id)

describe('a change of work', () => {
  it('is another title or employer, not another spelling, and not something that was unknown', () => {
    expect(findWorkChanges({ title: 'VP Platform', organisation: 'Northwind' }, { title: 'vp, platform', organisation: 'Kelo' }, '2026-11-01')).toEqual([house('Northwind', 'Kelo')])
    expect(findWorkChanges({}, { title: 'VP', organisation: 'Kelo' }, '2026-11-01')).toEqual([])
    expect(findWorkChanges({ title: 'VP' }, {}, '2026-11-01')).toEqual([])
  })

  it('compares a headline only with a headline', () => {
    expect(findWorkChanges({ headline: 'VP at Northwind' }, { headline: 'CTO at Kelo' }, '2026-11-01')).toEqual([title('VP at Northwind', 'CTO at Kelo')])
    expect(findWorkChanges({ headline: 'VP at Northwind' }, { headline: 'VP at Northwind', title: 'VP' }, '2026-11-01')).toEqual([])
  })

  it('that is taken back leaves nothing to propose', () => {
    const moved = addWorkChanges(undefined, [title('VP', 'CTO')])
    expect(addWorkChanges(moved, [title('CTO', 'VP')])).toEqual([])
    expect(unsettled([{ ...title('VP', 'CTO'), settledOn: '2026-11-02' }])).toEqual([])
  })
})

describe('what a change means', () => {
  it('a sponsor who left the user’s organisation calls for a backup, an advocate for an end', () => {
    const left = tied(['sponsor', 'advocate-in-residence'], { changed: [house('Northwind', 'Kelo')] })
    expect(ids({ ...left, tie: { ...left.tie, advocate: { of: 'Northwind' } } })).toEqual(['backup-sponsor', 'end-advocate', 'congratulate'])
    expect(ids(tied(['sponsor'], { changed: [house('Elsewhere', 'Kelo')] }))).toEqual(['congratulate'])
  })

  it('a mentor who decides now may sponsor', () => {
    expect(ids(tied(['mentor'], { changed: [title('Senior Engineer', 'Vice President of Platform')] }))).toEqual(['add-sponsor', 'congratulate'])
    expect(ids(tied(['mentor'], { changed: [title('Engineer', 'Senior Engineer')] }))).toEqual(['congratulate'])
  })

  it('is nothing for people without a tie, for ties closed, and once settled or done', () => {
    const change = title('Engineer', 'Director')
    expect(ids(tied([], { changed: [change] }))).toEqual([])
    expect(ids(tied(['mentor'], { changed: [{ ...change, settledOn: '2026-11-02' }] }))).toEqual([])
    expect(ids(tied(['mentor'], { changed: [{ ...change, done: ['congratulate'] }] }))).toEqual(['add-sponsor'])
    const closed = tied(['mentor'], { changed: [change] })
    expect(ids({ ...closed, tie: { ...closed.tie, stage: 'closed' } })).toEqual([])
  })

  it('a goal that is over is exchanged for an open one, or dropped', () => {
    const person = tied(['sponsor'])
    const serves = { ...person, tie: { ...person.tie, goalIds: ['g1'] } }
    const over = { id: 'g1', text: 'Lead a team', state: 'reached' as const }
    expect(ids(serves, { ...self, goals: [over] })).toEqual(['drop-goal'])
    expect(ids(serves, { ...self, goals: [over, { id: 'g2', text: 'Speak at a conference' }] })).toEqual(['next-goal'])
  })

  it('the user’s own move ends a skip-level of the old house', () => {
    expect(ids(tied(['skip-level'], { organisation: 'Northwind' }), { ...self, organisation: 'Kelo', changed: [house('Northwind', 'Kelo')] })).toEqual(['end-skip-level'])
  })

  it('backups lead there, are not sponsors yet, the highest first', () => {
    const at = (id: string, words: string, more: Partial<Person> = {}) => makePerson(id, { title: words, organisation: 'Northwind', ...more })
    const found = findBackups([at('a', 'Engineering Manager'), at('b', 'Engineer'), at('c', 'Chief Technology Officer'), at('d', 'CEO', { organisation: 'Kelo' }), { ...tied(['sponsor'], { title: 'CEO', organisation: 'Northwind' }), id: 'e' }], 'northwind', 'x')
    expect(found.map(({ id }) => id)).toEqual(['c', 'a'])
  })
})
