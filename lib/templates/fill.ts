/** The places that a template can have; what each is called in the text comes from the locale file. */
export const PLACES = ['firstName', 'name', 'organisation', 'title', 'weShare', 'event', 'whereWeMet', 'myName'] as const
export type Place = (typeof PLACES)[number]

/** What stands in each place for one person; missing where it is not known. */
export type Values = Partial<Record<Place, string>>

/** A piece of a filled template: text as written, a place with its value, a place without one, or braces that mean nothing. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; place: Place; text: string }
  | { kind: 'missing'; place: Place; text: string }
  | { kind: 'unknown'; text: string }

const BRACES = /\{([^{}]{0,200})\}/g
const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * A template with one person's values. `names` says what each place is called in braces: "first name" for `{first name}`.
 * Nothing in braces ever comes out as if it were text: it is `missing` or `unknown`, for the interface to mark.
 */
export function fillTemplate(template: string, names: Readonly<Record<Place, string>>, values: Values): Piece[] {
  const places = new Map(PLACES.map((place) => [plain(names[place]), place] as const))
  const pieces: Piece[] = []
  let at = 0
  for (const match of template.matchAll(BRACES)) {
    if (match.index > at) pieces.push({ kind: 'text', text: template.slice(at, match.index) })
    at = match.index + match[0].length
    const place = places.get(plain(match[1] ?? ''))
    const value = place && values[place]?.trim()
    if (!place) pieces.push({ kind: 'unknown', text: match[0] })
    else pieces.push(value ? { kind: 'value', place, text: value } : { kind: 'missing', place, text: match[0] })
  }
  if (at < template.length) pieces.push({ kind: 'text', text: template.slice(at) })
  return pieces
}

/** Whether everything in braces found its value. */
export const isWhole = (pieces: readonly Piece[]): boolean => pieces.every(({ kind }) => kind === 'text' || kind === 'value')

/**
 * The message as it can be copied: what has no value is left out with the sentence that needs it, since a message with a
 * hole in it is worse than a shorter one. `left` are the sentences left out.
 */
export function writeOut(pieces: readonly Piece[]): { text: string; left: string[] } {
  const marked = pieces.map((piece) => (piece.kind === 'text' || piece.kind === 'value' ? piece.text.replaceAll('\u0000', '') : `\u0000${piece.text}\u0000`)).join('')
  const left: string[] = []
  const lines = marked.split('\n').map((line) => {
    const kept = sentencesOf(line).filter((sentence) => {
      if (sentence.includes('\u0000')) left.push(sentence.replaceAll('\u0000', '').trim())
      return !sentence.includes('\u0000')
    })
    return kept.join('').trimEnd()
  })
  return { text: lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(), left }
}

/** Sentences with the space behind them; a line without an end is one. */
function sentencesOf(line: string): string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < line.length; at++) {
    if (!'.!?。！？'.includes(line.charAt(at))) continue
    const next = line.charAt(at + 1)
    if (next !== '' && next !== ' ' && !'。！？'.includes(line.charAt(at))) continue
    let end = at + 1
    while (line.charAt(end) === ' ') end++
    found.push(line.slice(start, end))
    start = end
    at = end - 1
  }
  if (start < line.length) found.push(line.slice(start))
  return found
}

/** What stands in braces in a message, if anything does: it must not be sent like that. */
export const holeIn = (text: string): string | undefined => /\{[^{}]{0,200}\}/.exec(text)?.[0]

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * A message without the words of its reader's name, spaces and case: two that come out the same could be found at a colleague's.
 * Whole words are compared: somebody called Ann takes nothing out of "annual".
 */
export function sameMessage(text: string, name: string): string {
  const own = new Set(wordsOf(name))
  return wordsOf(text).filter((word) => !own.has(word)).join(' ')
}
