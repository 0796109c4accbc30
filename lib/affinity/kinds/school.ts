import { defineKind, type Likeness, type Parsed } from '../kind'
import { fold } from '../../core/text'
import { parseSchool } from '../school-name'
import { sizeOfSchool } from '../school-size'
import { GENERIC_WORDS } from '../school-words'
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
  weigh: ({ key }) => BY_SIZE[sizeOfSchool(key) ?? 'usual'],
  sentence: (pair) => sayTogether('school', pair),
})

/** A school of a thousand is rarer to have been at than one of a hundred thousand. */
const BY_SIZE = {
  small: { rarity: 0.75, reason: { key: 'affinity.rarity.smallSchool' } },
  large: { rarity: 0.42, reason: { key: 'affinity.rarity.largeSchool' } },
  usual: undefined,
} as const

/** Also used for universities as employers. */
export function compareSchools(a: Parsed, b: Parsed): Likeness | undefined {
  if (contradict(a.where, b.where)) return undefined
  // "Université Toulouse" and "Universite de Toulouse" may be two of the three there: a question, unless they are written alike.
  if (a.key === b.key && isSeveral(a.key) && fold(a.label) !== fold(b.label)) return 'ambiguous'
  if (a.known && b.known && a.key === b.key) return 'same'
  if (a.forms.some((form) => b.forms.includes(form))) return areApart(a, b) ? (isPlaced(a) && isPlaced(b) ? undefined : 'ambiguous') : 'same'
  if (mayMeet(a, b) || mayMeet(b, a)) return 'ambiguous'
  if (a.known && b.known) return undefined
  const short = a.short?.size ? new Set([...a.short, ...(b.short ?? [])]) : b.short
  const [left, right] = [a.words ?? [], b.words ?? []]
  return (isNearlyEqual(left, right, short ?? NONE, GENERIC_WORDS) || haveSameWords(left, right)) && !areApart(a, b) ? 'same' : undefined
}
const NONE: ReadonlySet<string> = new Set()

const mayMeet = (a: Parsed, b: Parsed): boolean => (a.maybe ?? []).some((name) => b.forms.includes(name) || b.maybe?.includes(name))

/** The words of a long name in another order, as another language has it: "Federal University of Minas Gerais". */
function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  const telling = a.filter((word) => !GENERIC_WORDS.has(word)).length
  if (a.length !== b.length || a.length < (telling < 2 ? 3 : 4) || (telling < 2 && !(telling === 1 && a.length === 3 && a.some((word) => SORTS.has(word))))) return false
  return [...a].sort().join(' ') === [...b].sort().join(' ')
}

/** Sorts of university of which a town or region has one. */
const SORTS = new Set(['autonomous', 'catholic', 'federal', 'technical'])

/** Towns whose university was parted into numbered ones that are all called by the town. */
const isSeveral = (key: string): boolean => key === 'university toulouse' || key === 'university lyon' || key === 'university rennes'

/** Same name, yet elsewhere: another campus or town is written, or one of many of that name is and the other is bare. */
function areApart(a: Parsed, b: Parsed): boolean {
  if (a.key === b.key && !(a.unclear && isPlaced(a) !== isPlaced(b))) return false
  const [left, right] = [a.tails ?? [], b.tails ?? []]
  // The name is the same already, so that a slip in the town ("Rehovot", "Rehovoth") parts nobody.
  if (left.length > 0 && right.length > 0) return !left.some((tail) => right.some((other) => tail === other || differByOne(tail, other)))
  return a.unclear === true && isPlaced(a) !== isPlaced(b)
}

const isPlaced = (parsed: Parsed): boolean => (parsed.tails?.length ?? 0) > 0 || (parsed.where?.length ?? 0) > 0
