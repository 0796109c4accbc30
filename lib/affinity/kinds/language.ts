import type { Message } from '../../core/message'
import { LANGUAGE_NAMES } from '../data/languages'
import { defineKind, type Pair, type Parsed } from '../kind'
import { keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from '../tokens'
import { rowsOf } from '../where'

/** Folded name -> code. No two-letter codes: "no", "is", "am" are words. */
const CODES = new Map(rowsOf(LANGUAGE_NAMES).flatMap(([code = '', ...names]) => names.map((name) => [name, code] as const)))

/**
 * Commonness by speakers, first and second language together; orders of magnitude from general knowledge, to be replaced by
 * CLDR's figures. Above 200 million, above 60, above 20; below that a language is rare to meet.
 */
const SPOKEN: readonly (readonly [number, ReadonlySet<string>])[] = [
  [0.02, new Set(['en'])],
  [0.15, new Set('ar bn es fr hi id ms pt ru ur zh'.split(' '))],
  [0.25, new Set('de fa fil gu ha it ja jv ko mr pa pcm pl sw ta te th tr vi yue'.split(' '))],
  [0.4, new Set('am cs el hu kn ml my nl om or ps ro sv uk uz yo zu az ig si ne'.split(' '))],
]

/** How well someone speaks it: no part of the name. Folded. */
const LEVELS = new Set(`
  a1 a2 advanced b1 b2 basic beginner bilingual business c1 c2 conversational elementary elementar fluent full good grundkenntnisse
  intermediate language languages level limited mother muttersprache native of or proficiency proficient professional speaker spoken the
  tongue very verhandlungssicher fliessend courant maternelle nativo avanzado fluente madrelingua aidinkieli modersmal working written
`.trim().split(/\s+/))

/** Languages: by their names in several languages, whatever the level written beside. */
export const kind = defineKind({
  kind: 'language',
  use: 'icebreaker',
  rarity: 0.4,
  overlaps: false,
  parse,
  compare: (a, b) => (a.key === b.key ? 'same' : undefined),
  sentence: say,
})

function parse(text: string): Parsed {
  const { outside } = splitBrackets(tidy(text))
  const first = segmentsOf(outside.replace(/[:/]/g, ','))[0] ?? text
  const words = wordsOf(first)
  const bare = words.filter((word) => !LEVELS.has(word)).join(' ')
  const code = CODES.get(words.join(' ')) ?? CODES.get(bare)
  const key = keyOr(text, code ?? bare)
  return { key, label: labelOf(code ? nameIn(first) : text), forms: key === '?' || bare === '' ? [] : [key], rarity: code ? rarityOf(code) : 0.4 }
}

/** The words of the name as written, without the level: "Deutsch C1" is "Deutsch". */
function nameIn(text: string): string {
  const kept = text.split(' ').filter((word) => !LEVELS.has(wordsOf(word).join(' ')))
  return kept.length === 0 ? text : kept.join(' ')
}

const rarityOf = (code: string): number => SPOKEN.find(([, codes]) => codes.has(code))?.[0] ?? 0.65

function say({ myLabel }: Pair): Message {
  return { key: 'affinity.language.same', values: [myLabel] }
}
