import { describe, expect, test } from 'vitest'
import { compileSelf, findCommonGround, isFit, isIcebreaker } from '../../lib/affinity/affinity'
import { Fact } from '../../lib/model/fact'
import { FACT_KINDS } from '../../lib/model/kinds'
import { Person } from '../../lib/model/person'
import { Self } from '../../lib/model/records'
import { fact, meet, meetOne } from './people'

describe('years together', () => {
  const at = (from?: number, to?: number, ongoing?: boolean) =>
    fact('school', 'Aalto University', { years: { ...(from && { from }), ...(to && { to }), ...(ongoing && { ongoing }) } })

  test('overlapping years are told, with their number', () => {
    const [both] = meet([at(2009, 2013)], [at(2011, 2015)])
    expect(both).toMatchObject({ degree: 'same-years', years: 2, sentence: { key: 'affinity.school.sameYears', values: ['Aalto University', '2011', '2013'] } })
  })
  test('who left in the year in which the other came did not meet', () => {
    expect(meet([at(2009, 2013)], [at(2013, 2015)])[0]).toMatchObject({ degree: 'same', sentence: { key: 'affinity.school.same' } })
  })
  test('two who began in one year were there together, however short', () => {
    expect(meet([at(2011, 2011)], [at(2011, 2015)])[0]).toMatchObject({ degree: 'same-years', sentence: { key: 'affinity.school.sameYear', values: ['Aalto University', '2011'] } })
  })
  test('two who are still there: since when, and no invented number of years', () => {
    const [both] = meet([at(2019, undefined, true)], [at(2021, undefined, true)])
    expect(both?.sentence).toEqual({ key: 'affinity.school.since', values: ['Aalto University', '2021'] })
    expect(both?.years).toBeUndefined()
  })
  test('only a year of graduation: inside the other’s years it counts, at their edge it does not', () => {
    expect(meet([at(undefined, 2012)], [at(2010, 2014)])[0]?.degree).toBe('same-years')
    expect(meet([at(undefined, 2010)], [at(2010, 2014)])[0]?.degree).toBe('same')
  })
  test('years upside down prove nothing', () => {
    expect(meet([at(2013, 2009)], [at(2009, 2013)])[0]?.degree).toBe('same')
  })
  test('two degrees at one school are one stay, told once', () => {
    const ground = meet([at(2008, 2011), at(2011, 2013)], [at(2010, 2012)])
    expect(ground).toHaveLength(1)
    expect(ground[0]).toMatchObject({ years: 2, sentence: { values: ['Aalto University', '2010', '2012'] } })
  })
})

test('the same field at the same school is told', () => {
  const [both] = meet([fact('school', 'Aalto', { detail: 'Computer Science' })], [fact('school', 'Aalto University', { detail: 'computer science' })])
  expect(both).toMatchObject({ degree: 'same-part', sentence: { key: 'affinity.school.samePart', values: ['Aalto', 'Computer Science'] } })
})

describe('places', () => {
  test('a hometown comes before a place lived in, and that before work; the place is told once', () => {
    const ground = meet(
      [fact('place', 'Tampere', { id: '1', placeRole: 'works' }), fact('place', 'Tampere', { id: '2', placeRole: 'hometown' })],
      [fact('place', 'Tampere, Finland', { placeRole: 'works' }), fact('place', 'Tampere, Pirkanmaa, Finland', { placeRole: 'hometown' })],
    )
    expect(ground.map((affinity) => affinity.sentence)).toEqual([{ key: 'affinity.place.bothHometown', values: ['Tampere'] }])
  })
  test('different ties to a place have their own sentence', () => {
    const [both] = meet([fact('place', 'Turku', { placeRole: 'hometown' })], [fact('place', 'Turku, Finland', { placeRole: 'works' })])
    expect(both?.sentence).toEqual({ key: 'affinity.place.hometownWorks', values: ['Turku'] })
  })
  test('a metropolitan area is near its town, not the same', () => {
    expect(meetOne('place', 'Greater Boston', 'Boston, MA')?.degree).toBe('near')
  })
})

test('a kind of a wider hobby meets it, and says how', () => {
  expect(meetOne('hobby', 'yacht racing', 'Sailing')).toMatchObject({ degree: 'kind-of', sentence: { key: 'affinity.hobby.kindOf', values: ['yacht racing', 'sailing'] } })
})

test('editions of an event are near, the same edition is the same', () => {
  expect(meetOne('event', 'Harbour Conf 2023', 'Harbour Conf 2024')?.degree).toBe('near')
  expect(meetOne('event', 'Harbour Conf 2024', 'Harbour Conf 2024')?.degree).toBe('same')
})

test('a language is named without its level', () => {
  expect(meetOne('language', 'Suomi (äidinkieli)', 'Finnish')?.sentence.values).toEqual(['Suomi'])
})

describe('the rarest first', () => {
  test('a school before English, a rare language before a common one, an old hobby before reading', () => {
    const facts = [fact('language', 'English'), fact('hobby', 'reading'), fact('language', 'Finnish'), fact('hobby', 'beekeeping'), fact('school', 'Lund University')]
    expect(meet(facts, facts).map((affinity) => affinity.mine.text)).toEqual(['beekeeping', 'Finnish', 'Lund University', 'reading', 'English'])
  })
  test('what most of the user’s own list shares is common, and the reason says so', () => {
    const facts = [fact('school', 'Lund University'), fact('hobby', 'chess')]
    const known = { total: 50, countOf: (kind: string) => (kind === 'school' ? 40 : 0) }
    const ground = findCommonGround(compileSelf(facts), facts, known)
    expect(ground.map((affinity) => affinity.kind)).toEqual(['hobby', 'school'])
    expect(ground[1]?.rarityReason).toEqual({ key: 'affinity.rarity.listed', values: [40, 50], count: 40 })
  })
  test('a list of three people says nothing about rarity', () => {
    const facts = [fact('school', 'Lund University')]
    expect(findCommonGround(compileSelf(facts), facts, { total: 3, countOf: () => 3 })[0]?.rarityReason).toBeUndefined()
  })
})

test('icebreakers and fit are apart, and every kind is one of them', () => {
  for (const kind of FACT_KINDS) expect(isIcebreaker(kind)).toBe(!isFit(kind))
  expect(FACT_KINDS.filter(isFit)).toEqual(['cause', 'skill', 'project'])
})

test('nothing about gender, ethnicity, age or the like enters: no kind of fact and no field of the model holds it', () => {
  const words = [...FACT_KINDS, ...[Fact, Person, Self].flatMap((schema) => Object.keys(schema.shape))]
  const sensitive = /^(gender|sex|pronouns?|ethnicity|race|nationality|age|birth\w*|religion|health|orientation|disability|politics)$/i
  expect(words.filter((word) => sensitive.test(word))).toEqual([])
})

describe('a question that the user answered', () => {
  const mine = [fact('school', 'LMU')]
  const theirs = [{ kind: 'school' as const, text: 'Ludwig-Maximilians-Universität München' }]
  const asked = () => {
    const [question] = findCommonGround(compileSelf(mine), theirs)
    if (!question?.question) throw new Error('nothing was asked')
    return question.question
  }

  test('is asked once, with the names as both wrote them', () => {
    expect(findCommonGround(compileSelf(mine), theirs)[0]).toMatchObject({ degree: 'ambiguous', sentence: { values: ['LMU', 'Ludwig-Maximilians-Universität München'] } })
  })
  test('yes makes it the same, no makes it nothing, for this name alone', () => {
    expect(findCommonGround(compileSelf(mine, [{ kind: 'school', ...asked(), same: true }]), theirs)[0]?.degree).toBe('same')
    expect(findCommonGround(compileSelf(mine, [{ kind: 'school', ...asked(), same: false }]), theirs)).toEqual([])
    expect(findCommonGround(compileSelf(mine, [{ kind: 'school', ...asked(), same: false }]), [{ kind: 'school', text: 'Loyola Marymount University' }])[0]?.degree).toBe('ambiguous')
  })
})

test('few of the people saved share it: said as rare, with the numbers', () => {
  const known = { total: 240, countOf: () => 3 }
  const [first] = findCommonGround(compileSelf([fact('hobby', 'whittling spoons')]), [fact('hobby', 'whittling spoons')], known)
  expect(first?.rarityReason).toEqual({ key: 'affinity.rarity.few', values: [3, 240] })
  const [none] = findCommonGround(compileSelf([fact('hobby', 'whittling spoons')]), [fact('hobby', 'whittling spoons')], { total: 240, countOf: () => 0 })
  expect(none?.rarityReason?.key).not.toBe('affinity.rarity.few')
})

test('of a language and a variety of it, the one that both speak is told', () => {
  for (const [mine, theirs] of [['Swiss German', 'German'], ['German', 'Swiss German']]) {
    expect(meetOne('language', mine ?? '', theirs ?? '')?.sentence).toEqual({ key: 'affinity.language.same', values: ['German'] })
  }
})
