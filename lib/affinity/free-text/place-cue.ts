import { once } from '../../core/once'
import type { PlaceRole } from '../../model/kinds'

/** A name: capitalised words, with small ones between ("Rio de Janeiro", "Stoke-on-Trent"), and up to two more after commas ("Portland, Maine"). */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`
export const NAME = String.raw`(?:the\s)?${WORD}(?:\s(?:(?:de|do|da|del|di|la|le|las|los|el|am|an|der|den|of|upon|on|sur|al|ad|y|i)\s){0,2}${WORD}){0,3}`
export const PLACE = String.raw`(${NAME}(?:,\s?${NAME}){0,2})`

/** A name as it stands before a hyphen: "Mexico City-raised". */
export const BARE = String.raw`(\p{Lu}[\p{L}'’.]{1,30}(?:\s\p{Lu}[\p{L}'’.]{1,30}){0,2})`

/** Words that bind a person to the place named among them. */
export interface Cue {
  role: PlaceRole
  /** The words could be followed by anything: only a known place counts. */
  weak?: boolean
  /** Born there, perhaps raised elsewhere. */
  birth?: boolean
  /** Where the words stand in a sentence, the place as first group. */
  findIn: (sentence: string) => Iterable<RegExpExecArray>
}

type More = Pick<Cue, 'weak' | 'birth'>

/**
 * A cue by its words, as the source of a pattern in which `PLACE` stands for the place. A pattern with names in it takes milliseconds to make, and few
 * sentences need one: it is made once all that stands around the names has been seen in a sentence, each piece by itself.
 */
export function cue(words: string, role: PlaceRole, more: More = {}): Cue {
  const pieces = once(() => piecesOf(words).map((piece) => new RegExp(piece, 'u')))
  const pattern = once(() => new RegExp(words.replace('PLACE', () => PLACE), 'gu'))
  return { role, ...more, findIn: (sentence) => (pieces().every((piece) => piece.test(sentence)) ? sentence.matchAll(pattern()) : []) }
}

/** A cue that is a pattern already. */
export const cueOf = (pattern: RegExp, role: PlaceRole, more: More = {}): Cue => ({ role, ...more, findIn: (sentence) => sentence.matchAll(pattern) })

/** What stands between the names of a pattern, as far as it is a pattern by itself and has words in it. */
function piecesOf(words: string): string[] {
  return [PLACE, NAME, BARE].reduce((text, name) => text.replaceAll(name, 'PLACE'), words).split('PLACE').filter((piece) => isWhole(piece) && /\p{L}{2}/u.test(piece.replace(/\\p\{\w+\}|\\./g, '')))
}

/** All that is opened is closed, and nothing of what went before is repeated, or left to choose from what surrounds the piece ("a|b" outside brackets). */
function isWhole(piece: string): boolean {
  const depth = { '(': 0, '[': 0, '{': 0 }
  for (const sign of piece.replace(/\\./g, '')) {
    if (sign === '(' || sign === '[' || sign === '{') depth[sign]++
    if (sign === ')' && --depth['('] < 0) return false
    if (sign === ']') depth['[']--
    if (sign === '}') depth['{']--
    if (sign === '|' && depth['('] === 0) return false
  }
  return Object.values(depth).every((open) => open === 0) && !/^[?*+{]/.test(piece)
}
