import { fold } from '../../core/text'
import type { ReadFact } from '../../model/reading'
import { isAllTime, isTimeWord, saysNow, saysSince } from './time-words'

type Years = NonNullable<ReadFact['years']>

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const TO = '\\s*(?:[-–—~〜～–]|\\b(?:to|bis|until|à|au|a|al|até|hasta|tot|til|do)\\b|から|至|到)\\s*'
const OPEN_END = new RegExp(`${TO}$`, 'i')
/** "2019-05-01", "2019-05" before a separator or at the end: a month, no second year. "2011-12" alone stays a span. */
const ISO_DAY = /((?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?!\d)/g
const ISO_MONTH = /((?:19|20)\d\d)-(?:0[1-9]|1[0-2])(?=\s+\S|\s*[–—]|\s*$)/g

const inReason = (year: number): boolean => year >= 1900 && year <= 2100

/** "2011-12" alone is two years; where another date follows, or the number is no later year, it is a month. */
const withoutIso = (text: string): string =>
  text.replace(ISO_DAY, '$1').replace(ISO_MONTH, (whole, year: string, at: number) => (at + whole.length < text.length || +whole.slice(5) <= +year.slice(2) ? year : whole))

/**
 * First and last year of "Sep 2011 – Present · 3 yrs", "2019–heute", "2019-05-01 to present", "2011–13", "2015" (that year
 * alone), in the languages of `time-words.ts`. Undefined where no year is written, or where the last comes before the
 * first. Linear.
 */
export function parseYears(words: string): Years | undefined {
  const text = withoutIso(words.slice(0, 200).trim())
  const found = [...text.matchAll(YEAR)]
  const [first, second] = found
  if (!first) return undefined
  const from = +first[0]
  const after = text.slice(first.index + 4)
  const short = !second && /^\s*[-–—/]\s*(\d\d)(?!\d)/.exec(after)?.[1]
  const isOpen = !second && !short && (saysNow(after) || saysSince(text, text.slice(0, first.index)) || OPEN_END.test(after))
  if (isOpen) return { from, ongoing: true }
  const to = lastYear(found, from, short)
  return to >= from && inReason(to) ? { from, to } : undefined
}

/** The second year; of "2008/09 – SS 2012" the one after the dash, "2011–13" in the first one's century. */
const lastYear = (found: readonly RegExpExecArray[], from: number, short: string | undefined | false): number =>
  found[1] ? +found[1][0] : short ? Math.floor(from / 100) * 100 + +short : from

/** Between the first year and what ends the span: at most a month's name or number. */
const RANGE = new RegExp(`(?:19|20)\\d\\d\\.?年?(?:\\d{1,2}月)?${TO}(?:[^\\d]{0,16}(?:\\d{1,2}[./])?(?:19|20)\\d\\d|\\d\\d(?!\\d)|$)`, 'i')

/** Whether what stands before the first year is at most a month's name, of a language that we know or not: no name of a firm. */
function isShortBefore(before: string): boolean {
  const strange = fold(before).split(' ').filter((word) => /\p{L}/u.test(word) && !isTimeWord(word))
  return !/[·|(]/.test(before) && (strange.length === 0 || (strange.length === 1 && !before.includes(',') && (strange[0] ?? '').length < 13))
}

/** Whether a line says nothing but when: a year, perhaps with a month, or a span, perhaps with how long it lasted. */
export function isDates(text: string): boolean {
  const at = text.search(YEAR)
  if (text.length > 80 || at < 0 || !isShortBefore(text.slice(0, at))) return false
  if (isAllTime(text)) return true
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const isSpan = RANGE.test(text) || saysNow(text.slice(at + 4))
  return words < 2 || (words < 9 && isSpan && text.search(RANGE) < 25)
}
