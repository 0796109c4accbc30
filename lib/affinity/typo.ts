/** Letters that a name must have before one wrong letter in it is forgiven: shorter names differ from others by one letter too often. */
const LONG = 8

/** Pairs of real names that one letter parts: never a slip of the pen. Hand-written; each alphabetical within. */
const DISTINCT: readonly (readonly [string, string])[] = [
  ['augustana', 'augustina'], ['changchun', 'changchung'], ['colombia', 'columbia'], ['freiberg', 'freiburg'], ['guangxi', 'guangzi'],
  ['hangzhou', 'yangzhou'], ['internal', 'interval'], ['technica', 'technical'], ['zhejiang', 'zhenjiang'],
]
const DISTINCT_KEYS = new Set(DISTINCT.map(([a, b]) => `${a} ${b}`))

/**
 * Whether two words are the same but for one slip: a letter added, dropped, changed, or two neighbours swapped
 * (Damerau-Levenshtein distance 1, optimal string alignment). Only in words of eight letters or more, never in the first
 * letter, in digits, or between `-berg` and `-burg`, and never between real names known to differ so.
 */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1) return false
  if (a[0] !== b[0] || /\d/.test(a) || /\d/.test(b)) return false
  if (DISTINCT_KEYS.has(a < b ? `${a} ${b}` : `${b} ${a}`)) return false
  if (/berg$|burg$/.test(a) && /berg$|burg$/.test(b) && a.slice(-4) !== b.slice(-4)) return false
  return differByOne(a, b)
}

/** Whether one letter was added, dropped or changed, or two neighbours swapped; in words of five letters or more. */
export function differByOne(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/**
 * Whether two names agree word by word, but for abbreviations ("Med." for "Medicine": at least three letters and a full
 * stop, given in `short`) and for one slip in one long word that is not `generic`.
 */
export function isNearlyEqual(
  a: readonly string[], b: readonly string[], short: ReadonlySet<string>, generic: ReadonlySet<string>,
): boolean {
  if (a.length !== b.length || a.length === 0) return false
  let slips = 0
  for (let i = 0; i < a.length; i++) {
    const left = a[i] ?? ''
    const right = b[i] ?? ''
    if (left === right || isShortFor(left, right, short) || isShortFor(right, left, short)) continue
    if (generic.has(left) || generic.has(right) || !isSlipOf(left, right) || ++slips > 1) return false
  }
  return true
}

const isShortFor = (abbreviation: string, word: string, short: ReadonlySet<string>): boolean =>
  abbreviation.length >= 3 && abbreviation.length < word.length && short.has(abbreviation) && word.startsWith(abbreviation)
