import { foldWord, rawWords } from './split-words'

/** What is to be found: an id, and texts with their weights (any positive numbers; a name above a note). */
export interface SearchRow {
  id: string
  fields: readonly (readonly [weight: number, text: string])[]
}

/**
 * An index over some rows: all words in order, and for each the rows that hold it with the weight of the best field.
 * Row numbers count from 0 in the order in which the rows came.
 */
export interface Segment {
  ids: readonly string[]
  words: readonly string[]
  /** Postings of word `w` are `rows` and `weights` from `starts[w]` to before `starts[w + 1]`. */
  starts: Uint32Array
  rows: Uint32Array
  weights: Float32Array
}

/** No text of ours has more different words; a hostile one is cut there. */
const MAX_WORDS = 4000

/** Postings while they are gathered, in the order of rows. */
class Gatherer {
  readonly numbers = new Map<string, number>()
  readonly word: number[] = []
  readonly row: number[] = []
  readonly weight: number[] = []
  /** Per word: where its posting for the current row is, or where that of an earlier row was. */
  readonly #last: number[] = []
  /** Raw words repeat; each is folded once. */
  readonly #folded = new Map<string, readonly number[]>()

  add(row: number, weight: number, text: string): void {
    for (const raw of rawWords(text)) {
      let found = this.#folded.get(raw)
      if (!found) {
        found = foldWord(raw, 'index').map((word) => this.#numberOf(word))
        this.#folded.set(raw, found)
      }
      for (const number of found) this.#post(row, weight, number)
    }
  }

  #numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(word, number)
    this.#last.push(-1)
    return number
  }

  #post(row: number, weight: number, number: number): void {
    const last = this.#last[number] ?? -1
    if (last >= 0 && this.row[last] === row) {
      if (weight > (this.weight[last] ?? 0)) this.weight[last] = weight
      return
    }
    this.#last[number] = this.word.length
    this.word.push(number)
    this.row.push(row)
    this.weight.push(weight)
  }
}

/** Builds a segment: linear in the length of the texts. */
export function buildSegment(source: Iterable<SearchRow>): Segment {
  const gatherer = new Gatherer()
  const ids: string[] = []
  for (const { id, fields } of source) {
    const before = gatherer.word.length
    for (const [weight, text] of fields) {
      if (gatherer.word.length - before < MAX_WORDS) gatherer.add(ids.length, weight, text)
    }
    ids.push(id)
  }
  return arrange(ids, gatherer)
}

/** Puts the words in order and the postings behind them (counting sort). */
function arrange(ids: string[], { numbers, word, row, weight }: Gatherer): Segment {
  const words = [...numbers.keys()].sort()
  const rank = new Uint32Array(words.length)
  words.forEach((text, at) => { rank[numbers.get(text) ?? 0] = at })
  const starts = new Uint32Array(words.length + 1)
  for (const number of word) starts[(rank[number] ?? 0) + 1] = (starts[(rank[number] ?? 0) + 1] ?? 0) + 1
  for (let at = 0; at < words.length; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(word.length)
  const weights = new Float32Array(word.length)
  for (let at = 0; at < word.length; at++) {
    const place = rank[word[at] ?? 0] ?? 0
    const target = next[place] ?? 0
    next[place] = target + 1
    rows[target] = row[at] ?? 0
    weights[target] = weight[at] ?? 0
  }
  return { ids, words, starts, rows, weights }
}
