import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Affinity } from '../../lib/affinity/affinity'
import { rulesOf } from '../../lib/affinity/registry'
import type { Fact } from '../../lib/model/fact'
import { FACT_KINDS, type FactKind } from '../../lib/model/kinds'
import { fact, meet, meetOne } from './people'

/** Real-looking texts of every kind, near misses among them. */
const TEXTS: Record<FactKind, string[]> = {
  school: ['Aalto University', 'Aalto', 'Univ. of Helsinki', 'University of California, Davis', 'UC Davis', 'Trinity College', 'Trinity College, Dublin', 'Lund University, Sweden', 'Wageningen University', 'Wageningan University', 'TU Dresden'],
  place: ['Tampere', 'Tampere, Finland', 'Greater Boston', 'Boston, MA', 'Portland, OR', 'Portland, Maine', 'Portland', 'Finland', 'München', 'Austin Texas', 'Halle, Saale'],
  employer: ['Northwind Oy', 'Northwind', 'The Acme Company', 'Smith & Baker', 'Univ. of Helsinki', 'Northwind Software Laboratory'],
  hobby: ['sailing', 'yacht racing', 'bouldering', 'ice climbing', 'climbing', 'chess', 'whittling spoons'],
  language: ['Finnish', 'Suomi', 'English (native)', 'Klingon'], cause: ['climate change', 'DEI', 'education'], group: ['Harbour Club', 'The Harbour Club'],
  event: ['Harbour Conf', 'Harbour Conf 2023', 'Harbour Conf 2024'], skill: ['JS', 'JavaScript', 'leadership'], project: ['Harbour Atlas', 'github.com/a/b'],
}
const anyFact: fc.Arbitrary<Fact> = fc.constantFrom(...FACT_KINDS).chain((kind) =>
  fc.record({
    text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TEXTS[kind]) }, { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) }),
    role: fc.constantFrom(undefined, 'hometown', 'lived', 'works'),
    years: fc.option(fc.record({ from: fc.integer({ min: 2000, max: 2012 }), to: fc.integer({ min: 2000, max: 2020 }) }), { nil: undefined }),
  }).map(({ text, role, years }) => fact(kind, text, { ...(role && { placeRole: role }), ...(years && { years }) })))
const anyFacts = fc.array(anyFact, { maxLength: 12 })
const summary = (ground: readonly Affinity[]): string[] => ground.map(({ kind, degree, years }) => `${kind} ${degree} ${String(years)}`).sort()

describe('common ground', () => {
  test('is the same seen from either side', () => {
    fc.assert(fc.property(anyFact, anyFact, (a, b) => { expect(summary(meet([a], [b]))).toEqual(summary(meet([b], [a]))) }), { numRuns: 1500 })
    fc.assert(fc.property(anyFacts, anyFacts, (a, b) => { expect(meet(a, b).length).toBe(meet(b, a).length) }), { numRuns: 300 })
  })

  test('contains every fact that is shared with oneself', () => {
    for (const kind of FACT_KINDS) for (const text of TEXTS[kind]) expect(meetOne(kind, text, text), `${kind} ${text}`).toBeDefined()
  })

  test('does not depend on case, accents or spacing', () => {
    const noisy = (text: string): string => ` ${text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').split(' ').join('   ')}\u00a0`
    for (const kind of FACT_KINDS) for (const a of TEXTS[kind]) for (const b of TEXTS[kind]) {
      expect(meetOne(kind, noisy(a), b)?.degree, `${kind} ${a} ~ ${b}`).toBe(meetOne(kind, a, b)?.degree)
    }
  })

  test('does not depend on the country written behind', () => {
    const placed: Partial<Record<FactKind, [string, string][]>> = {
      school: [['Aalto University', 'Finland'], ['Lund University', 'Sweden'], ['TU Dresden', 'Germany'], ['University of California, Davis', 'USA'], ['Univ. of Helsinki', 'Finland']],
      place: [['Tampere', 'Finland'], ['Boston, MA', 'USA'], ['Portland, Maine', 'United States'], ['München', 'Germany'], ['Halle, Saale', 'Deutschland']],
      employer: [['Northwind', 'Finland'], ['Northwind Oy', 'Suomi'], ['Smith & Baker', 'UK'], ['The Acme Company', 'USA']],
    }
    for (const [kind, pairs] of Object.entries(placed) as [FactKind, [string, string][]][]) for (const [text, country] of pairs) {
      expect(meetOne(kind, `${text}, ${country}`, text)?.degree, `${text}, ${country}`).toBe('same')
      for (const [other] of pairs) expect(meetOne(kind, `${text}, ${country}`, other)?.degree, `${text}, ${country} ~ ${other}`).toBe(meetOne(kind, text, other)?.degree)
    }
  })

  test('never loses what was shared when a fact is added: each stays covered by what is told', () => {
    const covers = (told: readonly Affinity[], { kind, mine, theirs }: Affinity): boolean => {
      const { parse, compare } = rulesOf(kind)
      const meets = (a: string, b: string): boolean => a === b || compare(parse(a), parse(b)) !== undefined
      return told.some((other) => other.kind === kind && (meets(other.mine.text, mine.text) || meets(other.theirs.text, theirs.text)))
    }
    fc.assert(fc.property(anyFacts, anyFacts, anyFact, fc.boolean(), (a, b, more, toMine) => {
      const after = toMine ? meet([...a, more], b) : meet(a, [...b, more])
      for (const before of meet(a, b)) expect(covers(after, before)).toBe(true)
    }), { numRuns: 500 })
  })

  test('tells each fact of either side at most once', () => {
    fc.assert(fc.property(anyFacts, anyFacts, (a, b) => {
      const ground = meet(a, b)
      expect(new Set(ground.map(({ mine }) => mine)).size).toBe(ground.length)
      expect(new Set(ground.map(({ theirs }) => theirs)).size).toBe(ground.length)
    }), { numRuns: 300 })
  })
})

describe('hostile text', () => {
  const hostile = ['a'.repeat(1_000_000), '\u0300\u0316'.repeat(500_000), '('.repeat(200_000), ', '.repeat(200_000), 'at '.repeat(100_000), '\u202e\u200b'.repeat(100_000), '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\ud800']
  test.each(FACT_KINDS)('%s: sentences stay short and plain', (kind) => {
    for (const text of hostile) {
      const told = meetOne(kind, text, text)
      for (const value of told?.sentence.values ?? []) {
        expect(String(value).length).toBeLessThanOrEqual(240)
        expect(String(value)).not.toMatch(/[\u202a-\u202e\u200b]/)
      }
    }
  })
})
