import { once } from '../core/once'
import { SCHOOL_FILLERS, SCHOOL_GENERIC, SCHOOL_TOWNS, SCHOOL_WORDS } from './data/school-words'
import { rowsOf } from './rows'
import { wordsOf } from './tokens'
import { differByOne } from './typo'

const standard = once(() => new Map(rowsOf(SCHOOL_WORDS + SCHOOL_TOWNS).flatMap(([canonical = '', ...forms]) => forms.map((form) => [form, canonical] as const))))
const FILLERS = new Set(SCHOOL_FILLERS.trim().split(/\s+/))

/** Words that alone name no school; a slip in one of them is never forgiven. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(SCHOOL_GENERIC.trim().split(/\s+/))

/** Whether the words could be any school's: "technical university". */
export const isGeneric = (words: readonly string[]): boolean => words.every((word) => GENERIC_WORDS.has(word))

/** The words of a school's name in one language: "Univ. de Genève" is "university geneva". Order is kept: "Miami University" is not "University of Miami". */
export function schoolWords(text: string): string[] {
  const words: string[] = []
  for (const word of wordsOf(text.replace(/[+#]/g, ' '))) {
    if (FILLERS.has(word)) continue
    if (word === 'tu') words.push('technical', 'university')
    else if (HOSPITALS.has(word)) words.push('university', 'hospital')
    // "Univ. of Tech." is of technology, "Virginia Tech" technical.
    else if (word === 'tech' && (words.at(-1) === 'university' || words.at(-1) === 'institute')) words.push('technology')
    else words.push(standard().get(word) ?? mend(word))
  }
  return words[0] === 'a' && words.length > 2 ? words.slice(1) : words
}

/** Long words of institutions in which one slip is mended: "techonology". Sorted. */
const MENDED = ['agricultural', 'economics', 'engineering', 'international', 'management', 'metropolitan', 'polytechnic', 'technological', 'technology', 'university']

/** Written as one word in German: the hospital of a university. */
const HOSPITALS = new Set(['uniklinik', 'uniklinikum', 'universitatsklinik', 'universitatsklinikum', 'universitatsspital'])

const mend = (word: string): string => (isTwice(word) ? word.slice(0, word.length / 2) : word.length < 9 ? word : (MENDED.find((right) => right[0] === word[0] && right !== word && isMeant(word, right)) ?? word))
/** Two lines of an address that lost the break between them: "MelbourneMelbourne". */
const isTwice = (word: string): boolean => word.length >= 10 && word.length % 2 === 0 && word.slice(0, word.length / 2) === word.slice(word.length / 2)
const isMeant = (word: string, right: string): boolean => differByOne(word, right) && !MENDED.includes(word)

/** The same, as one text: the form in which names are looked up. */
export const spellSchool = (name: string): string => schoolWords(name).join(' ')

/** First letters of all words, and of all but the small ones: "University of the Arts London" is "uotal" and "ual". At most two. */
export function initialsOf(name: string): string[] {
  const words = wordsOf(name)
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('')
  return [...new Set([first(words), first(words.filter((word) => !FILLERS.has(word)))])]
}
