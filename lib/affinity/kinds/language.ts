import { once } from '../../core/once'
import type { Message } from '../../core/message'
import { fold } from '../../core/text'
import { LANGUAGE_NAMES } from '../data/languages'
import { LANGUAGE_OTHER_NAMES } from '../data/language-other-names'
import { defineKind, type Likeness, type Pair, type Parsed } from '../kind'
import { keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from '../tokens'
import { referenceInUse } from '../reference/reference'
import { rowsOf } from '../rows'

/** Folded name -> code. No two-letter codes: "no", "is", "am" are words. */
const codesByName = once(() => new Map([...rowsOf(LANGUAGE_NAMES), ...rowsOf(LANGUAGE_OTHER_NAMES)].flatMap(([code = '', ...names]) => names.map((name) => [fold(name), code] as const))))

/** Codes that people do not tell apart. */
const ONE = new Map([['nb', 'no'], ['nn', 'no'], ['tl', 'fil'], ['in', 'id'], ['iw', 'he'], ['mo', 'ro']])

/**
 * Languages whose speakers read and hear the wider one every day: told as that one. Ethnologue's macrolanguages and ISO 639-3 where they are such; Swiss
 * German, Bavarian and West Flemish by the standard language that all their speakers have learnt. Close neighbours (Danish and Norwegian) stay apart.
 */
const WIDER = new Map([['bar', 'de'], ['bs', 'sh'], ['gsw', 'de'], ['hr', 'sh'], ['ksh', 'de'], ['nds', 'de'], ['pfl', 'de'], ['sr', 'sh'], ['vls', 'nl'], ['vmf', 'de']])

const plainCodeOf = (name: string): string | undefined => codesByName().get(name) ?? referenceInUse()?.languages.get(name)

/** "Lateinisch" is Latein, as German makes its adjectives. */
const codeOf = (name: string): string | undefined => {
  const code = plainCodeOf(name) ?? (name.length > 6 && name.endsWith('isch') ? plainCodeOf(name.slice(0, -4)) : undefined)
  return code === undefined ? undefined : (ONE.get(code) ?? code)
}

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
  tongue very verhandlungssicher fliessend courant fluently flytande in sujuva hyva speak speaks speaking some i my passable bilingue zweisprachig lengua langue near perfect maternelle nativo avanzado fluente madrelingua aidinkieli modersmal working written
`.trim().split(/\s+/))

/** Languages: by their names in several languages, whatever the level written beside. */
export const kind = defineKind({
  kind: 'language',
  use: 'icebreaker',
  rarity: 0.4,
  overlaps: false,
  parse,
  compare,
  sentence: say,
})

/** A tag of BCP 47 as settings and sites write it: "de", "pt-BR", "zh_Hant". */
const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|[0-9]{3}))?$/i

/** The language of a tag; of two letters only where one is meant: the whole text is nothing else. */
const codeOfTag = (text: string): string | undefined => {
  const code = TAG.exec(text)?.[1]?.toLowerCase()
  return code !== undefined && codes().has(ONE.get(code) ?? code) ? (ONE.get(code) ?? code) : undefined
}

let known: ReadonlySet<string> | undefined
const codes = (): ReadonlySet<string> => (known ??= new Set([...codesByName().values(), ...ONE.values()]))

/** Swiss German meets German, Serbian meets Serbo-Croatian; two kinds of one do not meet: what they share is the wider one, which neither has said. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (a.key === b.key) return 'same'
  return a.wide?.includes(b.key) || b.wide?.includes(a.key) ? 'kind-of' : undefined
}

function parse(text: string): Parsed {
  const { outside } = splitBrackets(tidy(text))
  const first = segmentsOf(outside.replace(/[:/]/g, ','))[0] ?? text
  const words = wordsOf(first)
  const bare = words.filter((word) => !LEVELS.has(word)).join(' ')
  const code = codeOf(words.join(' ')) ?? codeOf(bare) ?? codeOfTag(first.trim()) ?? codeOfTag(tidy(text).trim())
  const key = keyOr(text, code ?? bare)
  const wider = code === undefined ? undefined : WIDER.get(code)
  const wide = wider === undefined ? [] : [wider]
  return { key, label: labelOf(code ? nameIn(first) : text), wide, maybe: wide, forms: key === '?' || bare === '' ? [] : [key], rarity: code ? rarityOf(code) : 0.4 }
}

/** The words of the name as written, without the level: "Deutsch C1" is "Deutsch". */
function nameIn(text: string): string {
  const kept = text.split(' ').filter((word) => !LEVELS.has(wordsOf(word).join(' ')))
  return kept.length === 0 ? text : kept.join(' ')
}

const rarityOf = (code: string): number => SPOKEN.find(([, codes]) => codes.has(code))?.[0] ?? 0.65

/** What both speak is the wider of the two. */
function say({ myLabel, theirLabel, myParsed, theirParsed }: Pair): Message {
  return { key: 'affinity.language.same', values: [myParsed.wide?.includes(theirParsed.key) ? theirLabel : myLabel] }
}
