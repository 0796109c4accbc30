import { findHobby, MEDIUM } from '../hobby-names'
import { defineKind, type Likeness, type Parsed } from '../kind'
import { sayPlainly } from '../sentences'
import { keyOr, labelOf, splitBrackets, tidy, wordsOf } from '../tokens'

/** Sailing, chess, the cello. Known names in several languages are one; a kind of a wider hobby meets it. */
export const kind = defineKind({
  kind: 'hobby',
  use: 'icebreaker',
  rarity: MEDIUM,
  overlaps: false,
  parse,
  compare,
  sentence: (pair) => sayPlainly('hobby', pair),
})

function parse(text: string): Parsed {
  const clean = tidy(text)
  const { outside } = splitBrackets(clean)
  const words = wordsOf(outside === '' ? clean : outside)
  const found = findHobby(words)
  const key = keyOr(text, found.name)
  if (key === '?') return { key, label: labelOf(text), forms: [] }
  const { families, wide } = found
  return { key, label: labelOf(text), forms: [key, ...families], families, wide, maybe: wide, ...(found.rarity !== undefined && { rarity: found.rarity }) }
}

/** Two kinds of one wider hobby (a boulderer and an ice climber) meet in it, too; two games of the board do not. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (a.key === b.key) return 'same'
  if (a.forms.some((form) => b.forms.includes(form))) return 'kind-of'
  return a.wide?.includes(b.key) || b.wide?.includes(a.key) ? 'kind-of' : undefined
}
