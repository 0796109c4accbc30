import { describe, expect, it } from 'vitest'
import { format as csv } from '../../lib/exchange/formats/csv'
import { format as json } from '../../lib/exchange/formats/json'

const context = { newId: () => 'x', now: 0, today: '2026-11-22' }

/** Each would run for minutes, or overflow the stack, if anything were more than linear or recursive; the test's own time limit is the guard. */
describe('hostile files end in bounded time', () => {
  const MB = 1_000_000
  const PART = 200_000
  it.each([
    ['a megabyte of brackets', '['.repeat(MB), 'FILE_TOO_DEEP'],
    ['a megabyte of quotes', '"'.repeat(MB), 'FILE_NOT_JSON'],
    ['a megabyte of backslashes in a string', `{"a":"${'\\'.repeat(MB)}"}`, 'FILE_NOT_OURS'],
    ['an open string', `{"a":"${'x'.repeat(MB)}`, 'FILE_NOT_JSON'],
    ['a megabyte of spaces', ' '.repeat(MB), 'FILE_EMPTY'],
  ])('as JSON: %s', (_, text, code) => {
    expect(json.parse(text)).toMatchObject({ ok: false, failure: { code } })
  })

  it.each([
    ['a mass of quotes', '"'.repeat(PART)],
    ['quotes that never fit', 'a"b,"c"d\n'.repeat(20_000)],
    ['a mass of commas', ','.repeat(PART)],
    ['a mass of line ends', '\n'.repeat(PART)],
    ['apostrophes and spaces before nothing', `${"'".repeat(PART / 2)}${'\u00a0'.repeat(PART / 2)}`],
    ['open brackets', '[('.repeat(PART / 2)],
    ['escaped brackets', `x ${'\\[['.repeat(Math.floor(PART / 3))}]`],
    ['semicolons', ';'.repeat(PART)],
    ['alternating combining marks', 'a\u0315\u0300'.repeat(Math.floor(PART / 3))],
    ['days', '1/1/2026 '.repeat(Math.floor(PART / 9))],
    ['dated notes', '[2026-11-03] x\n\n'.repeat(Math.floor(PART / 17))],
  ])('as a table: %s', (_, cell) => {
    const headings = 'Name,Tags,Stage,Last contact,Met at,Links,E-mail,Schools,Places,Notes'
    const result = csv.parse(`${headings}\nAda Example,${Array.from({ length: 9 }, () => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`, context)
    expect(result).toMatchObject({ ok: true, value: { people: [{ name: 'Ada Example' }] } })
    expect(csv.parse(cell, context).ok).toBe(false)
    expect(csv.parse(`${headings}\n${cell}`, context).ok).toBe(true)
  })
})
