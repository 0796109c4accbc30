import type { Likeness, Parsed } from './kind'
import { keyOr, labelOf, tidy, wordsOf } from './tokens'

/** How a kind without a grammar of its own reads names. */
export interface PlainRules {
  /** Other names, folded -> the canonical one. */
  aliases?: ReadonlyMap<string, string>
  /** Words left out wherever they stand; the name stays whole if nothing else is in it. */
  drop?: ReadonlySet<string>
  /** Names that say nothing. Folded. */
  nothing?: ReadonlySet<string>
}

/** Reads a name as it is: folded, aliases resolved. */
export function parsePlain(text: string, rules: PlainRules): Parsed {
  const words = wordsOf(tidy(text))
  const kept = words.filter((word) => !rules.drop?.has(word))
  const name = (kept.length === 0 ? words : kept).join(' ')
  const key = keyOr(text, rules.aliases?.get(words.join(' ')) ?? rules.aliases?.get(name) ?? name)
  const saysNothing = key === '?' || rules.nothing?.has(name) === true || rules.nothing?.has(words.join(' ')) === true
  return { key, label: labelOf(text), forms: saysNothing ? [] : [key] }
}

/** Aliases from rows `canonical|other|other`. */
export const aliasesOf = (rows: readonly string[][]): Map<string, string> =>
  new Map(rows.flatMap(([canonical = '', ...others]) => others.map((other) => [other, canonical] as const)))

export const compareKeys = (a: Parsed, b: Parsed): Likeness | undefined => (a.key === b.key ? 'same' : undefined)
