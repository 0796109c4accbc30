import { isNear } from './near-word'
import type { Segment } from './segment'

/** A name that begins so still stands above a note that says exactly so. */
const EXACT = 1.5
const PREFIX = 1
const TYPO = 0.5

/** Words shorter than this have too many neighbours for a slip to mean anything. */
const MIN_TYPO = 4

/** A word of the query; the last one may be unfinished. */
export interface QueryWord {
  text: string
  isPrefix: boolean
}

/** Number of the first word that is not before `text`. */
function lowerBound(words: readonly string[], text: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Raises the scores of the rows that hold a word. */
function raise(segment: Segment, word: number, factor: number, scores: Float32Array): void {
  const { starts, rows, weights } = segment
  const end = starts[word + 1] ?? 0
  for (let at = starts[word] ?? 0; at < end; at++) {
    const row = rows[at] ?? 0
    const score = (weights[at] ?? 0) * factor
    if (score > (scores[row] ?? 0)) scores[row] = score
  }
}

function scoreWord(segment: Segment, { text, isPrefix }: QueryWord, forgives: boolean): Float32Array {
  const scores = new Float32Array(segment.ids.length)
  const { words } = segment
  const first = lowerBound(words, text)
  if (words[first] === text) raise(segment, first, EXACT, scores)
  if (isPrefix) for (let at = first; words[at]?.startsWith(text); at++) if (words[at] !== text) raise(segment, at, PREFIX, scores)
  if (forgives && text.length >= MIN_TYPO) words.forEach((word, at) => { if (isNear(text, word, isPrefix)) raise(segment, at, TYPO, scores) })
  return scores
}

/** The score of every row of a segment: the sum over all words, or 0 where one of them is missing. With `forgives`, one slip a word is. */
export function scoreRows(segment: Segment, query: readonly QueryWord[], forgives: boolean): Float32Array {
  const [first, ...others] = query
  if (!first) return new Float32Array(segment.ids.length)
  const total = scoreWord(segment, first, forgives)
  for (const word of others) {
    const scores = scoreWord(segment, word, forgives)
    for (let row = 0; row < total.length; row++) {
      const score = scores[row] ?? 0
      total[row] = score > 0 && (total[row] ?? 0) > 0 ? (total[row] ?? 0) + score : 0
    }
  }
  return total
}
