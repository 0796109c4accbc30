import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalKey, compileSelf, findCommonGround } from '../../lib/affinity/affinity'
import { SCHOOL_SIZES } from '../../lib/affinity/data/school-sizes'
import { packSelf, unpackSelf } from '../../lib/affinity/pack-self'
import { setReference } from '../../lib/affinity/reference/reference'
import { sizeOfSchool } from '../../lib/affinity/school-size'
import type { FactKind } from '../../lib/model/kinds'
import { loadReference } from '../../scripts/reference/load'
import { fact, isTold, meet, meetOne } from './people'

beforeAll(() => { loadReference() })
afterAll(() => { setReference(undefined) })

describe('what a well-connected friend would know', () => {
  test.each<[FactKind, string, string]>([
    ['school', 'MIT', 'Massachusetts Institute of Technology'], ['school', 'Cal', 'UC Berkeley'], ['school', 'Wharton', 'University of Pennsylvania'],
    ['school', 'Keble College', 'University of Oxford'], ['school', 'Trinity Hall', 'Cambridge University'], ['hobby', 'cello', 'playing the cello in an orchestra'], ['hobby', 'hang gliding', 'paragliding'],
    ['school', 'Waseda', 'Waseda University'], ['school', 'Bristol University', 'University of Bristol'], ['school', 'Universidade Federal de Minas Gerais', 'Federal University of Minas Gerais'],
    ['school', 'Department of Economics Cornell University', 'Cornell'], ['school', 'Ohio State University College of Medicine', 'Ohio State University'],
    ['place', 'SF Bay Area', 'San Francisco, CA'], ['place', 'Oakland, CA', 'Palo Alto, California'], ['place', 'Espoo', 'Helsinki, Finland'], ['place', 'Firenze', 'Florence, Italy'],
    ['employer', 'YouTube', 'Google'], ['employer', 'Statoil', 'Equinor ASA'], ['employer', 'Siemens Deutschland', 'Siemens AG'], ['hobby', 'yacht racing', 'sailing'], ['language', '日本語', 'Japanese'],
    ['school', 'NIT Trichy', 'National Institute of Technology Tiruchirappalli'], ['school', 'UvA', 'Universiteit van Amsterdam'], ['school', 'INSEAD Fontainebleau', 'INSEAD'], ['school', 'Tsinghua', '清华'],
    ['place', 'Greater Minneapolis-St. Paul Area', 'Saint Paul, Minnesota'], ['place', 'Koramangala, Bengaluru', 'Bangalore'], ['place', '서울', 'Seoul'], ['place', 'Hannover', 'Hanover, Germany'], ['place', 'Amsterdam, Noord-Holland', 'Amsterdam'],
    ['employer', 'AWS', 'Amazon Web Services'], ['employer', 'Mojang', 'Microsoft'], ['employer', '华为技术有限公司', 'Huawei'], ['hobby', 'vipassana meditation', 'meditation'],
    ['school', 'IIT Bombay', 'Indian Institute of Technology Mumbai'], ['employer', 'Carl Zeiss AG', 'ZEISS'], ['employer', 'Max-Planck-Institut für Informatik', 'Max Planck Institute for Informatics'], ['employer', 'Fraunhofer IAIS', 'Fraunhofer-Gesellschaft'],
    ['hobby', 'breadmaking', 'bread baking'], ['hobby', 'Hobbyimker', 'beekeeping'], ['employer', 'Lucent', 'Nokia'], ['language', 'Lateinisch', 'Latin'], ['language', 'Plattdeutsch', 'Low German'], ['hobby', 'guerrilla gardening', 'gardening'], ['hobby', 'escalada en roca', 'climbing'],
  ])('%s: %s and %s are shared', (kind, a, b) => {
    expect(isTold(kind, a, b)).toBe(true)
    expect(isTold(kind, b, a)).toBe(true)
  })

  test.each<[FactKind, string, string]>([
    ['school', 'Miami University', 'University of Miami'], ['school', 'Washington University', 'University of Washington'], ['school', 'MIT, Manipal, India', 'Massachusetts Institute of Technology'],
    ['school', 'Trinity College', 'University of Cambridge'], ['hobby', 'cello', 'cooking with friends'],
    ['school', 'Gifu University', 'Gifu University Hospital'], ['employer', 'Discovery Limited', 'Warner Bros. Discovery'], ['employer', 'DB', 'Deutsche Bahn'],
    ['employer', 'Fraunhofer IAIS', 'Fraunhofer IPA'], ['employer', 'Max-Planck-Institut für Chemie', 'Max Planck Institute for Physics'], ['school', 'Concordia University Montreal', 'Concordia University, Chicago'], ['school', 'Cornell College', 'Cornell University'],
    ['place', 'Portland, Maine', 'Portland, OR'], ['place', 'reading', 'Reading, UK'], ['place', 'Vancouver, WA', 'Vancouver, BC'], ['place', 'Tampere', 'Helsinki'],
    ['employer', 'GE HealthCare', 'General Electric'], ['employer', 'LinkedIn', 'GitHub'], ['employer', 'Merck KGaA', 'Merck & Co.'], ['hobby', 'chess', 'go'], ['hobby', 'fantasy football', 'football'],
    ['school', 'Université Lyon 1', 'Université Lyon 2'], ['school', 'University of Michigan-Dearborn', 'University of Michigan, Ann Arbor'], ['school', 'UVA', 'Universiteit van Amsterdam'], ['place', 'Frankfurt (Oder)', 'Frankfurt am Main'],
    ['place', 'Christchurch, NZ', 'Christchurch, Dorset'], ['place', 'Ithaca, New York', 'New York City'], ['employer', 'WhatsApp', 'Instagram'], ['hobby', 'running a company', 'running'],
  ])('%s: %s and %s are not', (kind, a, b) => {
    expect(isTold(kind, a, b)).toBe(false)
    expect(isTold(kind, b, a)).toBe(false)
  })
})

describe('degrees in words', () => {
  test('an acronym of several schools is a question', () => {
    expect(meetOne('school', 'USC', 'University of South Carolina')).toMatchObject({ degree: 'ambiguous', sentence: { key: 'affinity.school.ambiguous', values: ['USC', 'University of South Carolina'] } })
  })
  test('a bare name of several towns is a question', () => {
    expect(meetOne('place', 'Portland', 'Portland, OR')).toMatchObject({ degree: 'ambiguous', sentence: { key: 'affinity.place.ambiguous' } })
  })
  test('near comes with the distance', () => {
    const near = meetOne('place', 'Espoo', 'Helsinki')
    expect(near).toMatchObject({ degree: 'near', sentence: { key: 'affinity.place.nearKm', values: ['Espoo', 'Helsinki', expect.any(Number)] } })
    expect(near?.sentence.values?.[2]).toBeGreaterThan(10)
    expect(near?.sentence.values?.[2]).toBeLessThan(25)
  })
  test('a business school is told as its university', () => {
    expect(meetOne('school', 'Wharton', 'University of Pennsylvania')?.sentence.values).toEqual(['University of Pennsylvania'])
  })
  test('a subsidiary is another degree than the house itself', () => {
    expect(meetOne('employer', 'Instagram', 'Meta')).toMatchObject({ degree: 'kind-of', sentence: { key: 'affinity.employer.kindOf', values: ['Instagram', 'Meta'] } })
  })
  test('a small town is rare, and the reason says how small', () => {
    const small = meetOne('place', 'Inari, Finland', 'Inari, Lapland, Finland') ?? meetOne('place', 'Rauma, Finland', 'Rauma')
    expect(small?.rarity).toBeGreaterThan(meetOne('place', 'Helsinki', 'Helsinki')?.rarity ?? 1)
    expect(meetOne('place', 'Kitzbühel', 'Kitzbühel, Austria')?.rarityReason).toEqual({ key: 'affinity.rarity.town', values: [expect.any(Number)] })
  })
  test('a small school is rarer than a very large one, and it is said', () => {
    const [small, usual, large] = [meetOne('school', 'Caltech', 'California Institute of Technology'), meetOne('school', 'Lund University', 'Lunds universitet'), meetOne('school', 'ASU', 'Arizona State University')]
    expect([small?.rarityReason?.key, usual?.rarityReason, large?.rarityReason?.key]).toEqual(['affinity.rarity.smallSchool', undefined, 'affinity.rarity.largeSchool'])
    expect(small?.rarity).toBeGreaterThan(usual?.rarity ?? 1)
    expect(usual?.rarity).toBeGreaterThan(large?.rarity ?? 1)
  })
  test.each(Object.values(SCHOOL_SIZES).flatMap((names) => names.trim().split('\n')))('%s has the name that its size is known by', (name) => {
    expect(sizeOfSchool(canonicalKey('school', name))).toBeDefined()
  })
})

test('names of one school, town or house have one key', () => {
  const same: [FactKind, string[]][] = [
    ['school', ['MIT', 'M.I.T.', 'Massachusetts Institute of Technology', 'Massachusetts Institute of Technology, Cambridge, MA']],
    ['place', ['Tampere', 'Tampere, Finland', 'Tampere, Pirkanmaa, Finland', 'Tammerfors']], ['employer', ['Meta', 'Facebook', 'Meta Platforms, Inc.']], ['hobby', ['Schach', 'chess']],
  ]
  for (const [kind, texts] of same) expect(new Set(texts.map((text) => canonicalKey(kind, text))).size, texts.join(' | ')).toBe(1)
})

test('a packed self finds on a page, without the reference data, what it finds with them', () => {
  const mine = [fact('school', 'MIT'), fact('place', 'San Francisco, CA'), fact('employer', 'Meta'), fact('school', 'USC'), fact('place', 'Wien')]
  const theirs = [
    { kind: 'school', text: 'Massachusetts Institute of Technology' }, { kind: 'place', text: 'Oakland, CA' }, { kind: 'employer', text: 'Instagram' },
    { kind: 'school', text: 'University of Southern California' }, { kind: 'place', text: 'Vienna, Austria' },
  ] as const
  const told = (self: ReturnType<typeof compileSelf>) => findCommonGround(self, theirs).map(({ degree, sentence }) => `${degree} ${JSON.stringify(sentence)}`).sort()
  const compiled = compileSelf(mine)
  const packed = JSON.parse(JSON.stringify(packSelf(compiled))) as ReturnType<typeof packSelf>
  const withData = told(compiled)
  expect(withData).toHaveLength(5)
  setReference(undefined)
  const withoutData = told(unpackSelf(mine, packed))
  loadReference()
  expect(withoutData).toEqual(withData)
})

test('a fact edited since the packing is understood anew, and an outdated pack counts as none', () => {
  const packed = packSelf(compileSelf([fact('hobby', 'chess')]))
  expect(findCommonGround(unpackSelf([fact('hobby', 'sailing')], packed), [fact('hobby', 'Sailing')])).toHaveLength(1)
  expect(findCommonGround(unpackSelf([fact('hobby', 'chess')], { ...packed, version: 0 }), [fact('hobby', 'Chess')])).toHaveLength(1)
})

const TEXTS: [FactKind, string][] = [
  ['school', 'MIT'], ['school', 'Massachusetts Institute of Technology'], ['school', 'USC'], ['school', 'University of Southern California'], ['school', 'Cornell Univ.'], ['school', 'Wharton'], ['school', 'University of Pennsylvania'],
  ['place', 'San Francisco, CA'], ['place', 'Oakland, CA'], ['place', 'Bay Area'], ['place', 'Portland'], ['place', 'Portland, OR'], ['place', 'Wien'], ['place', 'Vienna, Austria'], ['place', 'Kauniainen'], ['place', 'Helsinki'],
  ['employer', 'Instagram'], ['employer', 'Facebook'], ['employer', 'Meta'], ['employer', 'UCLA'], ['hobby', 'bouldering'], ['hobby', 'climbing'], ['hobby', 'jazz piano'], ['hobby', 'piano'], ['language', 'Bokmål'], ['language', 'Norsk'],
]
test('the same seen from either side, whatever the case, the accents, the spacing', () => {
  const noisy = (text: string): string => ` ${text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').split(' ').join('   ')} `
  fc.assert(fc.property(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS), ([kind, a], [other, b]) => {
    fc.pre(kind === other)
    const degree = meetOne(kind, a, b)?.degree
    expect(meetOne(kind, b, a)?.degree).toBe(degree)
    expect(meetOne(kind, noisy(a), b)?.degree).toBe(degree)
  }), { numRuns: 250 })
})
test('a country written behind takes nothing away', () => {
  for (const [a, country] of [['MIT', 'USA'], ['Cornell University', 'United States'], ['University of Bristol', 'UK'], ['Aalto University', 'Finland']] as const) expect(isTold('school', a, `${a}, ${country}`)).toBe(true)
  for (const [a, country] of [['Houston', 'USA'], ['Tampere', 'Finland'], ['Firenze', 'Italia']] as const) expect(isTold('place', a, `${a}, ${country}`)).toBe(true)
})
test('hostile text ends, with the reference data too', () => {
  for (const text of ['a'.repeat(1_000_000), 'University '.repeat(50_000), ', '.repeat(200_000), 'mit '.repeat(100_000), '__proto__', 'constructor', '\u202eTIM']) {
    for (const kind of ['school', 'place', 'employer', 'hobby'] as const) expect(meet([fact(kind, text.slice(0, 500))], [{ kind, text }]).length).toBeLessThanOrEqual(1)
  }
})
