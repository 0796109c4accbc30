import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../lib/model/records'
import { weighRoles, type Reason, type RoleInput } from '../../lib/roles/roles'
import { fact, meet, self } from '../affinity/people'

const me = self({
  title: 'Software Engineer', organisation: 'Northwind Oy',
  facts: [fact('place', 'Tampere, Finland', { placeRole: 'works' }), fact('employer', 'Northwind', { years: { from: 2018, ongoing: true } })],
  wishes: [{ id: 'w', text: 'Public speaking' }], goals: [{ id: 'g', text: 'Lead a platform team' }],
})
const weigh = (person: Partial<RoleInput['person']>, more: Partial<RoleInput> = {}) => weighRoles({ self: me, common: [], person: { facts: [], ...person }, ...more })
const keys = (reasons: readonly Reason[], sign: Reason['sign']): string[] => reasons.filter((reason) => reason.sign === sign).map((reason) => reason.message.key.replace(/^roles\./, ''))
const act = (more: Partial<Act>): Act => ({ id: '1', personId: 'p', kind: 'contact', direction: 'received', state: 'closed', quiet: false, on: '2026-10-01', text: '', createdAt: '2026-10-01T08:00:00.000Z', ...more })

describe('mentor', () => {
  test('same field, levels above and years of work ahead speak for; what nobody said is unknown', () => {
    const { mentor } = weigh({ title: 'VP Engineering', facts: [fact('employer', 'Acme', { years: { from: 2009, ongoing: true } })] })
    expect(keys(mentor, 'for')).toEqual(['mentor.sameField', 'mentor.yearsAhead', 'mentor.above'])
    expect(mentor.find((reason) => reason.message.key === 'roles.mentor.yearsAhead')?.message).toMatchObject({ values: [9], count: 9 })
    expect(keys(mentor, 'unknown')).toEqual(['mentor.unknownWilling', 'mentor.unknownTime'])
  })
  test('their own words about mentoring are quoted, for and against', () => {
    expect(weigh({ title: 'CTO', about: 'I build teams. Happy to mentor people early in their career! Cats.' }).mentor[0]).toEqual({ sign: 'for', message: { key: 'roles.mentor.offers', values: ['Happy to mentor people early in their career'] } })
    expect(keys(weigh({ about: 'I am not taking new mentees this year.' }).mentor, 'against')).toEqual(['mentor.declines'])
  })
  test.each(['I am looking for a mentor.', 'I was mentored by giants and am happy to say so.', 'Happy to talk. Mentor, Ohio is my home.', 'My mentor was happy to help.'])('%s is no offer', (about) => {
    expect(keys(weigh({ about }).mentor, 'for')).toEqual([])
    expect(keys(weigh({ about }).mentor, 'unknown')).toContain('mentor.unknownWilling')
  })
  test('what the user wishes to learn counts before the field', () => {
    const { mentor } = weigh({ title: 'Actor', facts: [fact('skill', 'Public Speaking')] })
    expect(mentor[0]).toEqual({ sign: 'for', message: { key: 'roles.mentor.wish', values: ['Public speaking'] } })
  })
  test('another field, another country, a lower level speak against', () => {
    const { mentor } = weigh({ title: 'Sales Trainee', location: 'Lyon, France' })
    expect(keys(mentor, 'against')).toEqual(['mentor.otherField', 'mentor.below'])
    expect(keys(weigh({ title: 'Software Engineer', location: 'Lyon, France' }).mentor, 'against')).toEqual(['mentor.otherCountry'])
  })
  test('an unclear country is not another country', () => {
    expect(keys(weigh({ title: 'Software Engineer', location: 'Springfield' }).mentor, 'against')).toEqual([])
  })
  test('shared values and skills count, a shared school does not', () => {
    const facts = [fact('cause', 'Climate'), fact('school', 'Lund University')]
    const { mentor } = weigh({ title: 'Software Engineer' }, { common: meet(facts, facts) })
    expect(mentor.filter((reason) => reason.message.key === 'roles.mentor.sharedFit').map((reason) => reason.message.values)).toEqual([['Climate']])
  })
})

describe('a rank that the user put right', () => {
  test('is what the reasons rest on, and they say whose word it is, not the title\'s', () => {
    const lifted = weigh({ title: 'Associate', seniority: 6 })
    expect(keys(lifted.sponsor, 'for')).toEqual(['sponsor.seatTold', 'sponsor.aboveTold'])
    expect(keys(lifted.mentor, 'for')).toContain('mentor.aboveTold')
    const lowered = weigh({ title: 'VP Engineering', seniority: 0 })
    expect(keys(lowered.sponsor, 'against')).toEqual(expect.arrayContaining(['sponsor.notAboveTold', 'sponsor.noSeatTold']))
    expect(keys(lowered.mentor, 'against')).toContain('mentor.belowTold')
  })
})

describe('sponsor', () => {
  test('a decision seat at the user’s organisation speaks for; not having seen the work is unknown', () => {
    const { sponsor } = weigh({ title: 'VP Engineering', organisation: 'Northwind' })
    expect(keys(sponsor, 'for')).toEqual(['sponsor.seat', 'sponsor.above', 'sponsor.sameOrganisation'])
    expect(keys(sponsor, 'unknown')).toEqual(['sponsor.notSeen', 'sponsor.unknownWilling'])
  })
  test('a peer elsewhere is no likely sponsor, and it says why', () => {
    expect(keys(weigh({ title: 'Software Engineer', organisation: 'Acme' }).sponsor, 'against')).toEqual(['sponsor.notAbove', 'sponsor.noSeat'])
  })
  test('doors opened come first; an introduction only asked for opened none', () => {
    const acts = [act({ kind: 'opportunity' }), act({ kind: 'endorsement' }), act({ kind: 'introduction', state: 'open' }), act({ kind: 'opportunity', direction: 'given' })]
    const { sponsor } = weigh({ title: 'Director' }, { acts })
    expect(sponsor[0]?.message).toEqual({ key: 'roles.sponsor.opened', values: [2], count: 2 })
    expect(keys(sponsor, 'for')).toContain('sponsor.seen')
    expect(keys(sponsor, 'unknown')).not.toContain('sponsor.notSeen')
  })
  test('years at one employer: may have seen the work, not has', () => {
    const common = meet([fact('employer', 'Acme', { years: { from: 2010, to: 2014 } })], [fact('employer', 'Acme Inc', { years: { from: 2012, to: 2016 } })])
    expect(keys(weigh({ title: 'Director' }, { common }).sponsor, 'unknown')).toContain('sponsor.mayHaveSeen')
  })
  test('the manager’s manager is named as such', () => {
    const tie = { tags: [{ kind: 'skip-level' as const, state: 'active' as const, since: '2026-01-01' }], stage: 'spotted' as const, stageSince: '2026-01-01', goalIds: [] }
    expect(keys(weigh({ title: 'Director' }, { tie }).sponsor, 'for')).toContain('sponsor.skipLevel')
  })
})

test('whoever it is: two to five reasons a side, never a number for a person, always something unknown', () => {
  const text = fc.option(fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('CTO', 'Intern', 'Director at Northwind', 'Happy to mentor', 'Software Engineer')), { nil: undefined })
  fc.assert(fc.property(fc.record({ title: text, headline: text, organisation: text, location: text, about: text }), fc.boolean(), (person, isNew) => {
    const view = weighRoles({ self: isNew ? self() : me, common: [], person: { ...person, facts: [] } })
    for (const reasons of [view.mentor, view.sponsor]) {
      expect(reasons.length).toBeGreaterThanOrEqual(2)
      expect(reasons.length).toBeLessThanOrEqual(5)
      expect(reasons.some((reason) => reason.sign === 'unknown')).toBe(true)
    }
    expect(Object.keys(view)).toEqual(['mentor', 'sponsor'])
  }))
})
