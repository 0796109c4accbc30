import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileSelf } from '../../lib/affinity/affinity'
import { readFreeText } from '../../lib/affinity/free-text/read-free-text'
import { spotInText } from '../../lib/affinity/free-text/spot-in-text'
import { setReference } from '../../lib/affinity/reference/reference'
import { loadReference } from '../../scripts/reference/load'
import { fact, isTold } from './people'

beforeAll(() => { loadReference() })
afterAll(() => { setReference(undefined) })

/** Invented texts: what the reader was written by (`seen`), and sets written apart, measured first and then learnt from. */
const cases = (name: string) => readFileSync(new URL(`../fixtures/free-text/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n')
  .map((line) => JSON.parse(line) as { text: string; hometown: string[]; hobbies: string[] })

describe.each(['seen', 'unseen', 'fresh', 'strangers', 'bios'])('%s', (name) => {
  test.each(cases(name).map((one) => [one.text, one] as const))('%s', (text, { hometown, hobbies }) => {
    const found = readFreeText(text)
    for (const { text: hobby } of found.filter(({ kind }) => kind === 'hobby')) expect(hobbies.some((each) => isTold('hobby', each, hobby)), hobby).toBe(true)
    for (const { text: place } of found.filter(({ placeRole }) => placeRole === 'hometown')) expect(hometown.some((each) => isTold('place', each, place)), place).toBe(true)
    for (const each of hometown) expect(found.some(({ placeRole, text: place }) => placeRole === 'hometown' && isTold('place', each, place)), each).toBe(true)
  })
  test('hardly a hobby is missed', () => {
    const expected = cases(name).flatMap(({ text, hobbies }) => hobbies.map((hobby) => readFreeText(text).some((found) => found.kind === 'hobby' && isTold('hobby', hobby, found.text))))
    expect(expected.filter(Boolean).length / expected.length).toBeGreaterThanOrEqual(0.93)
  })
})

test('the sentence is the evidence', () => {
  const found = readFreeText('I work in insurance. I grew up in Cork, Ireland. On Sundays I go bouldering.')
  expect(found.map(({ text, quote }) => [text, quote])).toEqual([['Cork, Ireland', 'I grew up in Cork, Ireland.'], ['bouldering', 'On Sundays I go bouldering.']])
})

test('a cause that someone stands up for is read, one that is only named is not', () => {
  expect(readFreeText('I volunteer for refugees and advocate for mental health.').filter(({ kind }) => kind === 'cause').length).toBeGreaterThan(0)
  expect(readFreeText('We sell software to the education sector.').filter(({ kind }) => kind === 'cause')).toEqual([])
})

test('the user’s own school and employer are spotted in prose, with the sentence', () => {
  const self = compileSelf([fact('school', 'MIT'), fact('employer', 'Brightwater Foods')])
  const spotted = spotInText(self, 'Before that I read physics at the Massachusetts Institute of Technology. Then six years with Brightwater Foods in Leeds.')
  expect(spotted.filter(({ kind }) => kind === 'school' || kind === 'employer').map(({ kind, quote }) => [kind, quote])).toEqual([
    ['school', 'Before that I read physics at the Massachusetts Institute of Technology.'], ['employer', 'Then six years with Brightwater Foods in Leeds.'],
  ])
})

test('hostile prose ends, and yields little', () => {
  for (const text of ['I love '.repeat(200_000), 'born in '.repeat(150_000), `I grew up ${'in a '.repeat(100_000)}`, 'A'.repeat(1_000_000), 'Aa '.repeat(300_000), `from ${'Aa '.repeat(5000)}originally`, '\u202e(((([[[['.repeat(50_000), 'climbing, '.repeat(100_000)]) {
    expect(readFreeText(text).length).toBeLessThanOrEqual(60)
  }
})
