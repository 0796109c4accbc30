import { SYSTEM_BEGINNINGS } from './data/school-nicknames'
import { INSTITUTION_WORDS, PART_WORDS } from './data/school-words'
import { rowsOf } from './rows'
import { isSchoolName } from './school-book'
import { initialsOf, schoolWords } from './school-words'
import { segmentsOf, splitBrackets, wordsOf } from './tokens'

const PARTS = new Set(PART_WORDS.trim().split(/\s+/))
const STRENGTH = new Map(INSTITUTION_WORDS.flatMap((words, rank) => words.map((word) => [word, INSTITUTION_WORDS.length - rank] as const)))

/** Degrees and the like in brackets: they say nothing about which school. Folded. */
const DEGREES = new Set('ba bba bs bsc be beng btech dba emba honours hons jd llb llm ma mba md me meng mphil mres ms msc mtech phd'.split(' '))

/** One segment of an affiliation. */
export interface Piece {
  /** In canonical words. */
  words: string[]
  /** 3 for a word like "university", 2 for one like "college", 1 for one like "institute", 0 for none. */
  rank: number
  /** A department, a faculty, a laboratory. */
  isPart: boolean
}

/** Whether a word marks a part of an institution. */
export const isPartWord = (word: string): boolean => PARTS.has(word)

const pieceOf = (segment: string): Piece => {
  const words = unfold(schoolWords(segment))
  const rank = Math.max(0, ...words.map((word) => STRENGTH.get(word) ?? 0))
  return { words, rank, isPart: words.some((word) => PARTS.has(word)) && rank < INSTITUTION_WORDS.length }
}

const BEGINNINGS = rowsOf(SYSTEM_BEGINNINGS).map(([short = '', long = '']) => ({ short: short.split(' '), long: long.split(' ') }))

/** "cal state long beach" is "california state university long beach", where that, and not the short form, is not known as it stands. */
function unfold(words: string[]): string[] {
  if (words.length < 2 || isSchoolName(words.join(' '))) return words
  const begin = BEGINNINGS.find(({ short }) => short.length < words.length && short.every((word, at) => words[at] === word))
  return begin ? [...begin.long, ...words.slice(begin.short.length)] : words
}

/** Marks that data bases leave in affiliations, and words that lost the space between them ("UniversityUSA"). */
const mendSpaces = (text: string): string => text.replace(/#(?:N|R|TAB)#/g, ' ').replace(/(University|Institute|College|School)(?=[A-Z])/g, '$1 ').replace(/([a-z])(?=University\b)/g, '$1 ').replace(/[\u00bf\ufffd]/g, "'")

/** The segments of an affiliation: also split at " at " after an institution, so that "University of Texas at Austin" is "University of Texas, Austin". */
export function piecesOf(text: string): Piece[] {
  const { outside, inside } = splitBrackets(mendSpaces(text).replace(/^\d{1,2}(?=\p{L})/u, ''))
  const brackets = inside.filter((part) => !DEGREES.has(wordsOf(part).join('')) && !isInitialsOf(part, outside))
  const segments = segmentsOf(outside === '' ? text : outside).flatMap((segment) => segment.split(/\s+at\s+(?:the\s+)?/i, 4))
  return [...segments, ...(outside === '' ? [] : brackets)].map(pieceOf).filter((piece) => piece.words.length > 0)
}

const isInitialsOf = (part: string, name: string): boolean => initialsOf(name).includes(wordsOf(part).join(''))
