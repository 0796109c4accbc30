import type { ReadFact } from '../../model/reading'

type Years = NonNullable<ReadFact['years']>

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** "Until now" in the languages of the sites: en de fr es pt it nl sv da no fi pl cs tr ru zh ja. */
const NOW = 'present|now|today|current|ongoing|heute|jetzt|aktuell|gegenwart|aujourd|présent|actuel|actual|presente|hoy|hoje|momento|atual|oggi|attual|in corso|heden|nuvarande|nå|nyt|obecnie|dziś|současnost|halen|günümüz|настоящее|по н\\.|至今|现在|現在|今'
const SINCE = /^\W*(?:since|from|seit|ab|depuis|desde|dal|da|sinds|od)\b/i
const TO = '\\s*(?:[-–—~〜–]|\\b(?:to|bis|until|à|au|a|al|até|hasta|tot|til)\\b)\\s*'
const IS_NOW = new RegExp(NOW, 'i')
const OPEN_END = new RegExp(`${TO}$`, 'i')
/** Between the first year and what ends the span: at most a month's name or number. */
const RANGE = new RegExp(`(?:19|20)\\d\\d\\.?年?(?:\\d{1,2}月)?${TO}(?:[^\\d]{0,16}(?:\\d{1,2}[./])?(?:19|20)\\d\\d|\\d\\d(?!\\d)|(?:o |l')?(?:${NOW})|$)`, 'i')

const inReason = (year: number): boolean => year >= 1900 && year <= 2100

/**
 * First and last year of "Sep 2011 – Present · 3 yrs", "2019–heute", "2011–13", "2015" (that year alone). Undefined
 * where no year is written, or where the last comes before the first. Linear.
 */
export function parseYears(words: string): Years | undefined {
  const text = words.slice(0, 200).trim()
  const found = [...text.matchAll(YEAR)]
  const [first, second] = found
  if (!first) return undefined
  const from = +first[0]
  const after = text.slice(first.index + 4)
  const short = !second && /^\s*[-–—/]\s*(\d\d)(?!\d)/.exec(after)?.[1]
  if (!second && !short && (IS_NOW.test(after) || SINCE.test(text) || OPEN_END.test(after))) return { from, ongoing: true }
  const to = second ? +second[0] : short ? Math.floor(from / 100) * 100 + +short : from
  return to >= from && inReason(to) ? { from, to } : undefined
}

/** Whether a line says nothing but when: a year, perhaps with a month, or a span, perhaps with how long it lasted. */
export function isDates(text: string): boolean {
  if (text.length > 80 || text.search(YEAR) < 0) return false
  if (/[·|(]/.test(text.slice(0, text.search(YEAR)))) return false
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return words < 2 || (words < 9 && RANGE.test(text) && text.search(RANGE) < 25)
}
