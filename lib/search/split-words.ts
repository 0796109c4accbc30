import { fold } from '../core/text'

/** Longer ones are no words; cut before folding, because `normalize()` is super-linear. */
const MAX_WORD = 48
/** Per text, in UTF-16 units: beyond any note, and bounded for a hostile one. */
const MAX_TEXT = 100_000

/** Between raw words: white space and punctuation of ASCII, but not what folding joins ("O'Brien") or keeps ("C++", "C#"). */
const BETWEEN = /[\s!"$%&()*,\-./:;<=>?@[\\\]^_{|}~]+/
const PLAIN = /^[a-z0-9]*$/
const APOSTROPHE = /['’`´]/

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A text as raw words, still to be folded. */
export const rawWords = (text: string): string[] => (text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text).split(BETWEEN)

/** Pairs of neighbours, and the last alone: any part of a name without spaces is then a pair, or the beginning of one. */
function pairsOf(run: string): string[] {
  const letters = [...run]
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''))
}

/**
 * The folded words of one raw word, mostly one. Text without spaces becomes pairs of letters, so that 小明 finds 王小明;
 * for a query the last letter alone is left out, as it would ask for a name that ends there.
 */
export function foldWord(raw: string, purpose: 'index' | 'query'): string[] {
  const lower = raw.toLowerCase()
  if (lower.length <= MAX_WORD && PLAIN.test(lower)) return lower === '' ? [] : [lower]
  const cut = raw.slice(0, MAX_WORD)
  const words = fold(cut, MAX_WORD).split(' ').filter((word) => word !== '').flatMap((word) => {
    if (!UNSPACED.test(word)) return [word]
    const pairs = pairsOf(word)
    return purpose === 'query' && pairs.length > 1 ? pairs.slice(0, -1) : pairs
  })
  // "D'Angelo" is found as "dangelo" and as "angelo".
  if (purpose === 'index' && APOSTROPHE.test(cut)) words.push(...cut.split(APOSTROPHE).slice(1).map((part) => fold(part, MAX_WORD)).filter((part) => part.length > 1 && !part.includes(' ')))
  return words
}
