import { fold } from '../../core/text'

const wordsOf = (name: string): string[] => fold(name).split(' ').filter((word) => word !== '').slice(0, 12)

/** Whether `short` is `word` or its initial: "k" fits "king". */
const fits = (short: string, word: string): boolean => short === word || (short.length === 1 && word.startsWith(short))

/** Whether every word of the one fits its own word of the other. */
function contains(long: readonly string[], short: readonly string[]): boolean {
  const left = [...long]
  return short.every((part) => {
    const at = left.findIndex((word) => fits(part, word) || fits(word, part))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/**
 * Whether two names may be of one person: the same words, or all words of the one among those of the other, initials included.
 * Asked only where a link or an address already agrees: a page of a whole team is a link that many have.
 */
export function namesAgree(a: string, b: string): boolean {
  const first = wordsOf(a)
  const second = wordsOf(b)
  if (first.length === 0 || second.length === 0) return a.trim() === b.trim()
  return first.length >= second.length ? contains(first, second) : contains(second, first)
}
