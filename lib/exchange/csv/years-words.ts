import type { Years } from '../../model/fact'

const YEAR = '((?:19|20)\\d\\d|2100)'
const NOW = '(?:now|present|today|current)'
const DASH = '\\s*(?:[-–—]|to)\\s*'
const form = (...parts: string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'i')

/** How years are written, ours and the usual ways to type them ("2011-13" is none: it may be a month). */
const FORMS: readonly (readonly [RegExp, (first: number, second: number) => Years])[] = [
  [form(YEAR, DASH, YEAR), (from, to) => ({ from, to })],
  [form(YEAR, DASH, NOW), (from) => ({ from, ongoing: true })],
  [form(YEAR), (year) => ({ from: year, to: year })],
  [form('(?:from|since)\\s+', YEAR), (from) => ({ from })],
  [form(YEAR, DASH), (from) => ({ from })],
  [form('(?:until\\s+|[-–—]\\s*)', YEAR), (to) => ({ to })],
  [form(NOW), () => ({ ongoing: true })],
]

/** "2011–2013", "2011", "2011–now", "from 2011", "until 2013", "now"; empty when nothing is known. */
export function printYears(years: Years | undefined): string {
  if (!years) return ''
  const { from, to, ongoing } = years
  if (from !== undefined && to !== undefined) return from === to ? String(from) : `${from}–${to}`
  if (from !== undefined) return ongoing ? `${from}–now` : `from ${from}`
  if (to !== undefined) return `until ${to}`
  return ongoing ? 'now' : ''
}

/** Reads what `printYears` prints, and more; undefined for words that say no years. */
export function readYears(text: string): Years | undefined {
  const words = text.length > 40 ? '' : text.trim()
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(words)
    if (match) return make(Number(match[1]), Number(match[2]))
  }
  return undefined
}
