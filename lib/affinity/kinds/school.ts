import { defineKind, type Likeness, type Parsed } from '../kind'
import { GENERIC_WORDS, parseSchool } from '../school-name'
import { sayTogether } from '../sentences'
import { differByOne, isNearlyEqual } from '../typo'
import { contradict } from '../where'

/** Schools: universities, colleges, high schools. A false "you both went to …" is worse than a missed one. */
export const kind = defineKind({
  kind: 'school',
  use: 'icebreaker',
  rarity: 0.6,
  overlaps: true,
  parse: parseSchool,
  compare: compareSchools,
  sentence: (pair) => sayTogether('school', pair),
})

/** Also used for universities as employers. */
export function compareSchools(a: Parsed, b: Parsed): Likeness | undefined {
  if (contradict(a.where, b.where)) return undefined
  if (a.forms.some((form) => b.forms.includes(form))) return areApart(a, b) ? undefined : 'same'
  const short = a.short?.size ? new Set([...a.short, ...(b.short ?? [])]) : b.short
  return isNearlyEqual(a.words ?? [], b.words ?? [], short ?? NONE, GENERIC_WORDS) && !areApart(a, b) ? 'same' : undefined
}
const NONE: ReadonlySet<string> = new Set()

/** Same name, yet elsewhere: another campus or town is written, or one of many of that name is and the other is bare. */
function areApart(a: Parsed, b: Parsed): boolean {
  if (a.key === b.key && !(a.unclear && isPlaced(a) !== isPlaced(b))) return false
  const [left, right] = [a.tails ?? [], b.tails ?? []]
  // The name is the same already, so that a slip in the town ("Rehovot", "Rehovoth") parts nobody.
  if (left.length > 0 && right.length > 0) return !left.some((tail) => right.some((other) => tail === other || differByOne(tail, other)))
  return a.unclear === true && isPlaced(a) !== isPlaced(b)
}

const isPlaced = (parsed: Parsed): boolean => (parsed.tails?.length ?? 0) > 0 || (parsed.where?.length ?? 0) > 0
