import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../lib/core/text'
import { isNear } from '../../lib/search/near-word'
import { buildIndex, search, type SearchRow, updateIndex } from '../../lib/search/search'

const row = (id: string, name: string, notes = ''): SearchRow => ({ id, fields: [[4, name], [1, notes]] })
const PEOPLE = [
  row('anna', 'Anna-Lena Österberg', 'met at the Tampere fair, knows C++'),
  row('ann', 'Ann Obi', 'runs'),
  row('brien', "Seán O'Brien", 'Österberg is her friend'),
  row('wang', '王小明', '清华大学'),
  row('kim', '김민준', 'Seoul'),
  row('noa', 'נועה לוי', 'Haifa'),
  row('angelo', 'Marco D’Angelo', 'the marathon of Turin'),
  row('strasse', 'Jürgen Weißstraße', 'anna'),
]
const index = buildIndex(PEOPLE)

describe('finding people', () => {
  it.each([
    ['a whole name, whatever the case and accents', 'ANNA-LENA osterberg', ['anna']],
    ['words in any order', 'osterberg lena', ['anna']],
    ['a beginning as it is typed', 'öst', ['anna', 'brien']],
    ['a name with an apostrophe, with and without', "o'brien", ['brien']], ['', 'obrien', ['brien']], ['', 'brien', ['brien']], ['', 'angelo', ['angelo']], ['', 'd’ang', ['angelo']],
    ['a whole Chinese name, its part, its beginning', '王小明', ['wang']], ['', '小明', ['wang']], ['', '王', ['wang']], ['', '明', ['wang']], ['', '清华', ['wang']],
    ['a Korean name by its first syllable', '김', ['kim']], ['a Hebrew name', 'לוי', ['noa']],
    ['ß as ss', 'weissstrasse', ['strasse']],
    ['words with signs in them', 'c++', ['anna']],
    ['one letter wrong', 'ostarberg', ['anna', 'brien']], ['one missing, unfinished', 'marathn', ['angelo']], ['one too many', 'seaan', ['brien']], ['two swapped', 'Jrügen', ['strasse']],
    ['nothing where one word is not there', 'anna zebra', []],
    ['nothing for no words', ' -- ', []],
  ])('%s: %s', (_, query, ids) => {
    expect(search(index, query)).toEqual(ids)
  })

  it('puts names before notes, whole words before beginnings, and both before slips', () => {
    expect(search(index, 'ann')).toEqual(['ann', 'anna', 'strasse'])
    expect(search(index, 'anna')[0]).toBe('anna')
    expect(search(buildIndex([row('slip', 'Marla Kvist'), row('begun', 'Marka Kvist'), row('note', 'Bo', 'mark'), row('whole', 'Mark Kvist')]), 'mark')).toEqual(['whole', 'begun', 'note', 'slip'])
  })

  it('gives no more than asked for', () => {
    expect(search(index, 'a', 2)).toHaveLength(2)
  })

  it('finds everybody by any word of their name, and nobody without it', () => {
    // Made of letters that folding leads to a-z, rather than picked from all texts: hardly any of those would do.
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzÅäçÉñöšŻ'), minLength: 2, maxLength: 8 }).map(fold)
    const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(names, fc.nat(), (all, pick) => {
      const found = search(buildIndex(all.map((name, at) => row(String(at), name))), all[pick % all.length] ?? '')
      expect(found).toContain(String(pick % all.length))
      const asked = (all[pick % all.length] ?? '').split(' ')
      for (const id of found) expect(asked.every((part) => (all[Number(id)] ?? '').split(' ').some((other) => other.startsWith(part) || isNear(part, other, true)))).toBe(true)
    }))
  })
})

describe('an updated index', () => {
  it('finds whom a new one would', () => {
    const name = fc.constantFrom('Ada Example', 'Adam Invented', 'Kim Muster', 'Kima Adair', 'Noor Adas')
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name, gone: fc.boolean() })
    fc.assert(fc.property(fc.array(change, { maxLength: 12 }), fc.constantFrom('ada', 'kim', 'a', 'kima adair', 'noro'), (changes, query) => {
      const start = [row('a', 'Ada Example'), row('b', 'Kim Muster'), row('c', 'Noor Adas')]
      let updated = buildIndex(start)
      const now = new Map(start.map((one) => [one.id, one] as const))
      for (const { id, name: text, gone } of changes) {
        updated = gone ? updateIndex(updated, [], [id]) : updateIndex(updated, [row(id, text)])
        if (gone) now.delete(id)
        else now.set(id, row(id, text))
      }
      const inOrder = search(updated, query)
      const fresh = search(buildIndex([...now.values()]), query)
      expect([...inOrder].sort()).toEqual([...fresh].sort())
    }))
    const renamed = updateIndex(index, [row('ann', 'Zoë Obi')])
    expect(search(renamed, 'zoe')).toEqual(['ann'])
    expect(search(renamed, 'ann')).not.toContain('ann')
    expect(search(index, 'ann')).toContain('ann')
  })
})

describe('a slip', () => {
  it('is one letter wrong, missing, too many, or two swapped', () => {
    for (const near of ['example', 'exampl', 'examplee', 'exbmple', 'exmaple', 'xample']) expect(isNear(near, 'example', false)).toBe(true)
    for (const far of ['exam', 'elpmaxe', 'exbmplc', 'examplees', '']) expect(isNear(far, 'example', false)).toBe(false)
    expect(isNear('exmp', 'example', true)).toBe(true)
    expect(isNear('exnq', 'example', true)).toBe(false)
  })

  it('is found wherever a letter falls out', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{2,10}$/), fc.nat(), (word, seed) => {
      const at = seed % word.length
      const without = word.slice(0, at) + word.slice(at + 1)
      expect(isNear(without, word, false) && isNear(word, without, false) && isNear(without, word, true)).toBe(true)
    }))
  })
})

describe('hostile texts and queries end in bounded time', () => {
  it.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of combining marks', 'a\u0315\u0300'.repeat(333_333)],
    ['a megabyte of different words', Array.from({ length: 120_000 }, (_, at) => at.toString(36)).join(' ')],
    ['a megabyte of Chinese', '王小明'.repeat(333_333)],
    ['names of the language', '__proto__ constructor toString hasOwnProperty'],
  ])('%s', (_, text) => {
    const hostile = buildIndex([row('hostile', 'Ada Example', text), ...PEOPLE])
    expect(search(hostile, text).length).toBeLessThanOrEqual(9)
    expect(search(hostile, 'ada')).toEqual(['hostile'])
  })
})
