import { describe, expect, test } from 'vitest'
import { EMPLOYERS } from '../../lib/affinity/data/employers'
import { HOBBIES } from '../../lib/affinity/data/hobbies'
import { METROS } from '../../lib/affinity/data/metros'
import { SCHOOL_NICKNAMES, SHARED_ACRONYMS } from '../../lib/affinity/data/school-nicknames'
import { rowsOf } from '../../lib/affinity/rows'
import { spellSchool } from '../../lib/affinity/school-words'
import { fold } from '../../lib/core/text'

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index)

describe('hand-written data contradict themselves nowhere', () => {
  test('a nickname means one school', () => {
    const owners = new Map<string, Set<string>>()
    for (const [title = '', ...others] of rowsOf(SCHOOL_NICKNAMES)) for (const name of [title, ...others]) {
      const spelt = spellSchool(name.replace(/^>/, ''))
      owners.set(spelt, (owners.get(spelt) ?? new Set()).add(title))
    }
    expect([...owners].filter(([, titles]) => titles.size > 1).map(([name, titles]) => [name, ...titles])).toEqual([])
  })
  test('an acronym that several schools bear is no nickname of one', () => {
    const nicknames = new Set(rowsOf(SCHOOL_NICKNAMES).flat().map((name) => spellSchool(name.replace(/^>/, ''))))
    expect(rowsOf(SHARED_ACRONYMS).map(([acronym = '']) => acronym).filter((acronym) => nicknames.has(spellSchool(acronym)))).toEqual([])
  })
  test('an employer’s name stands on one line', () => {
    expect(twice(rowsOf(EMPLOYERS).flatMap((row) => [...new Set(row.map((name) => fold(name.replace(/^>/, '')))) ]))).toEqual([])
  })
  test('no house is its own subsidiary, and none is both house and subsidiary', () => {
    const houses = new Set(rowsOf(EMPLOYERS).map(([name = '']) => fold(name)))
    expect(rowsOf(EMPLOYERS).flatMap((row) => row.slice(1)).filter((name) => name.startsWith('>') && houses.has(fold(name.slice(1))))).toEqual([])
  })
  test('a hobby’s name stands on one line, and its families exist', () => {
    const lines = HOBBIES.trim().split('\n').map((line) => line.split('!')[0] ?? '')
    const names = lines.map((line) => (line.split('<')[0] ?? '').split(',').map((name) => name.trim()).filter(Boolean))
    expect(twice(names.flat())).toEqual([])
    const known = new Set(names.map(([name]) => name))
    const families = lines.flatMap((line) => line.split('<').slice(1).join(',').split(',').map((name) => name.trim()).filter(Boolean))
    expect(families.filter((name) => !known.has(name))).toEqual([])
  })
  test('a metropolitan area’s name means one', () => {
    const national = new Set(['national capital region'])
    expect(twice(rowsOf(METROS).flatMap(([, , , names = '']) => names.split(',').filter((name) => name !== '' && !national.has(name))))).toEqual([])
    for (const [core, code, reach] of rowsOf(METROS)) expect([core, /^[a-z]{2}(-[a-z0-9]+)?$/.test(code ?? ''), Number(reach) >= 10 && Number(reach) <= 80]).toEqual([core, true, true])
  })
  test('is sorted, as far as lines go by name', () => {
    for (const [name, text] of Object.entries({ HOBBIES, EMPLOYERS })) {
      const lines = text.trim().split('\n').map((line) => line.toLowerCase())
      expect(lines.every((line, index) => index === 0 || (lines[index - 1] ?? '') <= line), name).toBe(true)
    }
  })
})
