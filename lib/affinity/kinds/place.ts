import type { Message } from '../../core/message'
import type { PlaceRole } from '../../model/kinds'
import { defineKind, type Likeness, type Pair, type Parsed } from '../kind'
import { areNear } from '../metro'
import { parsePlace } from '../place-name'
import { kilometresBetween } from '../reference/towns'
import { neighboursOf, type Neighbour } from '../settle-town'
import { contradict, type Where } from '../where'

/** Places: where people grew up, lived, and work. */
export const kind = defineKind({
  kind: 'place',
  use: 'icebreaker',
  rarity: 0.45,
  overlaps: false,
  parse: parsePlace,
  prepare,
  compare,
  sentence: say,
})

/** Your own place knows its neighbours by name. */
function prepare(parsed: Parsed): Parsed {
  if (!parsed.town) return parsed
  const near = neighboursOf(parsed.town)
  return { ...parsed, near, maybe: [...(parsed.maybe ?? []), ...near.keys()] }
}

/** The same town, unless what is written around it speaks against it, or leaves in doubt which of several it is; or one near it. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (areInOtherCounties(a, b)) return undefined
  if (a.town && b.town) return a.town.row === b.town.row ? sameOrNear(a, b) : areNear(a.town, b.town) ? 'near' : undefined
  return compareNames(a, b) ?? (neighbour(a, b) || neighbour(b, a) || shareArea(a, b) ? 'near' : undefined)
}

/** "Ashford, Kent" is not "Ashford, Surrey"; "Berks" is Berkshire. */
const areInOtherCounties = ({ county: a }: Parsed, { county: b }: Parsed): boolean => a !== undefined && b !== undefined && a.slice(0, 2) !== b.slice(0, 2)

const sameOrNear = (a: Parsed, b: Parsed): Likeness => (a.metro || b.metro ? 'near' : 'same')

function compareNames(a: Parsed, b: Parsed): Likeness | undefined {
  if (contradict(a.where, b.where) || !a.forms.some((form) => b.forms.includes(form))) return undefined
  const [left, right] = [a.where ?? [], b.where ?? []]
  const tailsMeet = (a.tails ?? []).some((tail) => b.tails?.includes(tail))
  const bothTailed = (a.tails?.length ?? 0) > 0 && (b.tails?.length ?? 0) > 0
  if (bothTailed && !tailsMeet) return undefined
  const proved = tailsMeet || (left.length > 0 && right.length > 0)
  if (!proved && isPlaced(a) && isPlaced(b)) return undefined
  if (!proved && (a.unclear || b.unclear) && isPlaced(a) !== isPlaced(b)) return 'ambiguous'
  return sameOrNear(a, b)
}

/** A town beside one of the user's, by name and by what is written of its whereabouts. */
const neighbour = (own: Parsed, other: Parsed): boolean => neighbourOf(own, other) !== undefined
const neighbourOf = (own: Parsed, other: Parsed): Neighbour | undefined => {
  if (!own.near || !other.where || other.where.length === 0) return undefined
  const beside = other.forms.map((form) => own.near?.get(form)).find((found) => found !== undefined)
  return beside && !contradict(other.where, [{ country: beside.country, ...(beside.region !== '' && { region: beside.region }) }]) ? beside : undefined
}

const shareArea = (a: Parsed, b: Parsed): boolean => !contradict(countryOf(a), countryOf(b)) && (a.areas ?? []).some((core) => b.areas?.includes(core))
const countryOf = (parsed: Parsed): Where => (parsed.where ?? []).map(({ country }) => ({ country }))

/** Whole kilometres between two places whose whereabouts are known. */
function kilometresOf(a: Parsed, b: Parsed): number | undefined {
  if (a.town && b.town) return Math.round(kilometresBetween(a.town, b.town))
  return (neighbourOf(a, b) ?? neighbourOf(b, a))?.kilometres
}

const isPlaced = (parsed: Parsed): boolean => (parsed.where?.length ?? 0) > 0 || (parsed.tails?.length ?? 0) > 0

/**
 * Keys: `affinity.place.bothHometown`, `bothLived`, `bothWorks`, `both` ($1 place) and, where the two are bound to it
 * differently, `affinity.place.<mine><Theirs>` (`hometownLived`, …), and `near` ($1 mine, $2 theirs) or `nearKm`
 * ($3 whole kilometres), `ambiguous` ($1 mine, $2 theirs).
 */
function say({ degree, mine, theirs, myLabel, theirLabel, myParsed, theirParsed }: Pair): Message {
  if (degree === 'ambiguous') return { key: 'affinity.place.ambiguous', values: [myLabel, theirLabel] }
  if (degree === 'near') {
    const kilometres = kilometresOf(myParsed, theirParsed) ?? 0
    return kilometres > 0 ? { key: 'affinity.place.nearKm', values: [myLabel, theirLabel, kilometres] } : { key: 'affinity.place.near', values: [myLabel, theirLabel] }
  }
  const [left, right] = [mine.placeRole, theirs.placeRole]
  if (left === undefined || right === undefined) return { key: 'affinity.place.both', values: [myLabel] }
  return { key: `affinity.place.${left === right ? `both${capital(left)}` : `${left}${capital(right)}`}`, values: [myLabel] }
}

const capital = (role: PlaceRole): string => role.charAt(0).toUpperCase() + role.slice(1)
