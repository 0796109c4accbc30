import { fold } from '../../core/text'

/** A stretch of a sentence between commas, dashes, brackets and words like "but". */
export interface Clause {
  /** As written. */
  text: string
  /** Folded words between single spaces, with a space at both ends, so that phrases are found by `includes`. */
  folded: string
}

/** Prose is read so far; what follows is hardly about the person. */
const LONGEST_TEXT = 20_000
const LONGEST_SENTENCE = 600
const ABBREVIATION = /(?:\b(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Jr|Sr|vs|etc|approx|No|Univ)|\b[A-Z])$/

/** The sentences of a text, at most 200, each at most 600 units; a full stop after "St" ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let current = ''
  for (const part of text.slice(0, LONGEST_TEXT).split(/(?<=[.!?…])\s+|[\n•▪●◦|]+|\s[·–—-]{1,2}\s(?=[A-Z])/)) {
    current = current === '' ? part : `${current} ${part}`
    if (part.endsWith('.') && ABBREVIATION.test(part.slice(-8, -1))) continue
    if (current.trim() !== '') sentences.push(current.trim().slice(0, LONGEST_SENTENCE))
    current = ''
    if (sentences.length >= 200) break
  }
  if (current.trim() !== '' && sentences.length < 200) sentences.push(current.trim().slice(0, LONGEST_SENTENCE))
  return sentences
}

/** The clauses of a sentence. */
export const clausesOf = (sentence: string): Clause[] =>
  sentence.split(/[,;:()[\]“”"/]|\s&\s|\s[-–—]+\s|\b(?:but|although|though|whereas|while|yet|except|however|aber|mais|pero|mutta|men)\b|\band\s(?=(?:I|took up|discovered|rediscovered)\b)/iu).map(clauseOf).filter(({ folded }) => folded !== '  ')

/** A text with its folded form. */
export const clauseOf = (text: string): Clause => ({ text: text.trim(), folded: ` ${fold(text, LONGEST_SENTENCE)} ` })

/** Whether one of the phrases stands in the folded text, between spaces. */
export const says = (folded: string, phrases: readonly string[]): boolean => phrases.some((phrase) => folded.includes(` ${phrase} `))
