import { cleanLine, fold, LIMITS } from '../core/text'

const PLAIN = /^[\x20-\x7e]*$/

/** Removes invisible characters and cuts the length; plain ASCII, the usual case, passes untouched. */
export function tidy(text: string, max: number = LIMITS.name): string {
  const cut = text.length > max * 4 ? text.slice(0, max * 4) : text
  return PLAIN.test(cut) ? cut.slice(0, max).trim() : cleanLine(cut, max)
}

/**
 * The words of a text, folded: no case, accents, punctuation. "&" is read as "and"; letters that stand alone side by side
 * are one word ("S.A.P." is "sap"). At most 60 words: names have fewer, pasted prose is not a name.
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text.includes('&') ? text.replaceAll('&', ' and ') : text)
  if (folded === '') return []
  return joinLetters(folded.split(' ').slice(0, 60))
}

const isLetter = (word: string): boolean => word.length === 1 && word >= 'a' && word <= 'z'

function joinLetters(words: string[]): string[] {
  if (!words.some(isLetter)) return words
  const joined: string[] = []
  let run = ''
  for (const word of words) {
    if (isLetter(word)) { run += word; continue }
    if (run) joined.push(run)
    run = ''
    joined.push(word)
  }
  if (run) joined.push(run)
  return joined
}

/** Words that end in a full stop in the text, folded: they may be abbreviations ("Univ.", "Med."). */
export function abbreviationsOf(text: string): ReadonlySet<string> {
  if (!text.includes('.')) return NONE
  return new Set(text.split(/[\s,;()]+/).filter((word) => word.endsWith('.') && word.length > 3).map((word) => fold(word)))
}
const NONE: ReadonlySet<string> = new Set()

/** The parts of a text between commas, semicolons, bars, dots in the middle, spaced dashes; empty ones left out. At most 12. */
export function segmentsOf(text: string): string[] {
  return text.split(/[,;|·•\n]|\s[-–—]\s/, 40).map((part) => part.trim()).filter((part) => part !== '').slice(0, 12)
}

/** Splits "Name (words in brackets)" into the name and what stands in brackets; one pass, unclosed brackets run to the end. */
export function splitBrackets(text: string): { outside: string; inside: string[] } {
  if (!/[([]/.test(text)) return { outside: text, inside: [] }
  let outside = ''
  let current = ''
  let depth = 0
  const inside: string[] = []
  for (const char of text) {
    if (char === '(' || char === '[') { if (depth > 0) current += ' '; depth++ }
    else if ((char === ')' || char === ']') && depth > 0) { depth--; if (depth === 0) { inside.push(current.trim()); current = ''; outside += ' ' } }
    else if (depth > 0) current += char
    else outside += char
  }
  if (current.trim()) inside.push(current.trim())
  return { outside: outside.replace(/\s+/g, ' ').trim(), inside: inside.filter((part) => part !== '') }
}

/** As written, for a sentence: one line, at most 120 UTF-16 units, cut with an ellipsis. */
export function labelOf(text: string): string {
  const line = tidy(text)
  return line.length <= 120 ? line : `${line.slice(0, 119).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

/** A key for any text: the given one, else the text itself in lower case, else `?`. Never empty, at most 300 units. */
export function keyOr(text: string, key: string): string {
  const made = key === '' ? tidy(text).toLowerCase() : key
  return made === '' ? '?' : made.slice(0, LIMITS.name)
}
