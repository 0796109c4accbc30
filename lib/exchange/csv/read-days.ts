import { type Day, isDay } from '../../core/day'

const pad = (text: string): string => text.padStart(2, '0')
const dayFrom = (year: string, month: string, day: string): Day | undefined => {
  const text = `${year}-${pad(month)}-${pad(day)}`
  return isDay(text) ? text : undefined
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: .*)?$/

/**
 * Spreadsheets rewrite days in the manner of their country. "3.11.2026" and "3-11-2026" have the day first; with
 * slashes either may be meant, and the other days of the file decide.
 */
export type SlashOrder = 'day-first' | 'month-first' | 'unknown'

/** What the days with slashes in a file tell: a number above 12 is no month. Contradicting ones tell nothing. */
export function slashOrderOf(cells: Iterable<string>): SlashOrder {
  let dayFirst = false
  let monthFirst = false
  for (const cell of cells) {
    const match = YEAR_LAST.exec(cell.trim().slice(0, 40))
    if (match?.[2] !== '/') continue
    if (Number(match[1]) > 12) dayFirst = true
    if (Number(match[3]) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return 'unknown'
  return dayFirst ? 'day-first' : 'month-first'
}

/** Reads a day; undefined when it is none, or when day and month cannot be told apart. */
export function readDay(cell: string, order: SlashOrder): Day | undefined {
  const text = cell.trim().slice(0, 40)
  const ymd = YEAR_FIRST.exec(text)
  if (ymd) return dayFrom(ymd[1] ?? '', ymd[2] ?? '', ymd[3] ?? '')
  const match = YEAR_LAST.exec(text)
  if (!match) return undefined
  const [, first = '', separator, second = '', year = ''] = match
  if (separator !== '/' || order === 'day-first' || first === second) return dayFrom(year, second, first)
  return order === 'month-first' ? dayFrom(year, first, second) : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "12 Nov 2023", as LinkedIn's export of connections writes days in English. */
export function readConnected(cell: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(cell.trim().slice(0, 40)) ?? []
  const index = MONTHS.indexOf(month.toLowerCase())
  return index < 0 ? undefined : dayFrom(year, pad(String(index + 1)), day)
}
