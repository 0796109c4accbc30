import type { Message } from '../../core/message'
import type { PlaceRole } from '../../model/kinds'
import { defineKind, type Likeness, type Pair, type Parsed } from '../kind'
import { parsePlace } from '../place-name'
import { contradict } from '../where'

/** Places: where people grew up, lived, and work. */
export const kind = defineKind({
  kind: 'place',
  use: 'icebreaker',
  rarity: 0.45,
  overlaps: false,
  parse: parsePlace,
  compare,
  sentence: say,
})

/** The same town, unless what is written around it speaks against it, or leaves in doubt which of several it is. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (contradict(a.where, b.where) || !a.forms.some((form) => b.forms.includes(form))) return undefined
  const [left, right] = [a.where ?? [], b.where ?? []]
  const tailsMeet = (a.tails ?? []).some((tail) => b.tails?.includes(tail))
  const bothTailed = (a.tails?.length ?? 0) > 0 && (b.tails?.length ?? 0) > 0
  if (bothTailed && !tailsMeet) return undefined
  const proved = tailsMeet || (left.length > 0 && right.length > 0)
  if (!proved && isPlaced(a) && isPlaced(b)) return undefined
  if (!proved && (a.unclear || b.unclear) && isPlaced(a) !== isPlaced(b)) return undefined
  return a.metro || b.metro ? 'near' : 'same'
}

const isPlaced = (parsed: Parsed): boolean => (parsed.where?.length ?? 0) > 0 || (parsed.tails?.length ?? 0) > 0

/**
 * Keys: `affinity.place.bothHometown`, `bothLived`, `bothWorks`, `both` ($1 place) and, where the two are bound to it
 * differently, `affinity.place.<mine><Theirs>` (`hometownLived`, …), and `near` ($1 mine, $2 theirs).
 */
function say({ degree, mine, theirs, myLabel, theirLabel }: Pair): Message {
  if (degree === 'near') return { key: 'affinity.place.near', values: [myLabel, theirLabel] }
  const [left, right] = [mine.placeRole, theirs.placeRole]
  if (left === undefined || right === undefined) return { key: 'affinity.place.both', values: [myLabel] }
  return { key: `affinity.place.${left === right ? `both${capital(left)}` : `${left}${capital(right)}`}`, values: [myLabel] }
}

const capital = (role: PlaceRole): string => role.charAt(0).toUpperCase() + role.slice(1)
