import Papa from 'papaparse'
import { fail, ok, type Result } from '../../core/result'

/** In UTF-16 units. */
const MAX_SIZE = 200_000_000
const DELIMITERS = [',', ';', '\t'] as const

/** The delimiter that the beginning of a table has most of, outside of quotes. German and many other Excels write `;`. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let isQuoted = false
  for (let at = 0; at < Math.min(text.length, 5000); at++) {
    const char = text.charAt(at)
    if (char === '"') isQuoted = !isQuoted
    const count = counts.get(char)
    if (!isQuoted && count !== undefined) counts.set(char, count + 1)
    if (!isQuoted && char === '\n' && [...counts.values()].some((found) => found > 0)) break
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

/** Delimited text as rows of cells, before anything is understood. */
export interface Records {
  rows: string[][]
  /** How many lines the spreadsheet counts before the first of `rows`. */
  skipped: number
  /** Row numbers, as the spreadsheet counts, at which the quotes are wrong. */
  broken: number[]
}

/**
 * Splits delimited text (RFC 4180) into cells: with `,`, `;` or tab, with or without a byte-order mark, with any line ends.
 * Fails with FILE_EMPTY, FILE_TOO_LARGE, or FILE_NOT_CSV for what is no text at all (a workbook, a picture).
 */
export function readRecords(text: string): Result<Records> {
  if (text.length > MAX_SIZE) return fail('FILE_TOO_LARGE', `${Math.round(text.length / 1_000_000)} MB`)
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  if (!/\S/.test(body)) return fail('FILE_EMPTY')
  if (body.startsWith('PK\u0003\u0004') || body.slice(0, 5000).includes('\u0000')) return fail('FILE_NOT_CSV')
  const said = /^sep=(.)\r?\n/.exec(body)
  // One kind of line end, also within cells, where it means the same: files edited by hand mix them.
  const table = (said ? body.slice(said[0].length) : body).replace(/\r\n?/g, '\n')
  const skipped = said ? 1 : 0
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: said?.[1] ?? delimiterOf(table), newline: '\n', skipEmptyLines: false })
  const broken = errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + 1 + skipped)
  return ok({ rows: data, skipped, broken: [...new Set(broken)] })
}
