import { BARE_MEANS, BARE_UNCLEAR } from './data/cities'
import { FARTHEST, areNear, metrosOf } from './metro'
import { referenceInUse } from './reference/reference'
import { kilometresBetween, type Town } from './reference/towns'
import { rowsOf } from './rows'
import type { Where } from './where'

const FOREMOST = new Map(rowsOf(BARE_MEANS).map(([city = '', country = '']) => [city, country] as const))
const UNCLEAR = new Set(BARE_UNCLEAR.trim().split('\n'))

/** How many times larger a town must be than the next of its name, for the bare name to mean it. */
const FAR_LARGER = 5
/** Below this the bare name of several towns means none in particular, however much smaller the others are. */
const NOTED = 15_000

/** A name's town, or that it could be several. */
export type Settled = { town: Town } | { unclear: true } | undefined

function namedAny(names: readonly string[]): readonly Town[] {
  const towns = referenceInUse()?.towns
  if (!towns) return []
  const found = new Map<number, Town>()
  for (const name of new Set(names)) for (const town of towns.named(name)) found.set(town.row, town)
  return [...found.values()].sort((a, b) => b.population - a.population)
}

/**
 * Which town of the reference data a folded name (and its other spellings) means, given what is said about where it is. `sure` where the name was written in a way
 * that only the foremost one bears ("Санкт-Петербург"). Undefined when none is known.
 */
export function settleTown([name = '', ...others]: readonly string[], where: Where, sure = false): Settled {
  const named = namedAny([name, ...others])
  if (named.length === 0) return undefined
  const foremost = where.length === 0 ? FOREMOST.get(name) : undefined
  const fitting = named.filter((town) => (foremost === undefined ? isIn(town, where) : town.country === foremost))
  const first = ownFirst(fitting, name)
  if (!first) return undefined
  if (sure) return { town: first }
  // A large town's other name is a smaller one's own: "Minster" is in Kent, and a word for Münster.
  if (where.length === 0 && foremost === undefined && others.length === 0 && first.name !== name && fitting.some((town) => town.name === name)) return { unclear: true }
  if (where.length === 0 && UNCLEAR.has(name)) return { unclear: true }
  if (where.some(({ region }) => region !== undefined) && new Set(fitting.map(({ country }) => country)).size === 1) return { town: first }
  // One town's quarters bear its name too: only a namesake elsewhere makes it unclear.
  const rival = fitting.find((town) => town !== first && kilometresBetween(first, town) > 30)
  if (rival && first.population < rival.population * FAR_LARGER && foremost === undefined) return { unclear: true }
  return rival && where.length === 0 && foremost === undefined && first.population < NOTED ? { unclear: true } : { town: first }
}

/** The largest; but a noted town whose own name it is comes before a larger one's other name: "Bern" is no Brno. */
function ownFirst(fitting: readonly Town[], name: string): Town | undefined {
  const [first] = fitting
  const own = fitting.find((town) => town.name === name)
  return first && own && first.name !== name && own.population >= OWN && first.population < own.population * FAR_LARGER ? own : first
}
const OWN = 50_000

const isIn = (town: Town, where: Where): boolean =>
  where.length === 0 || where.some(({ country, region }) => town.country === country && (region === undefined || town.region === '' || town.region === region))

/** A town near the user's, as it can be met on a page without the reference data. */
export interface Neighbour {
  country: string
  region: string
  kilometres: number
}

/** The neighbours of a town by folded name; where two bear one name, the nearer. */
export function neighboursOf(town: Town): Map<string, Neighbour> {
  const neighbours = new Map<string, Neighbour>()
  const reach = Math.max(30, ...metrosOf(town).map(({ reach: km }) => 2 * km))
  for (const other of referenceInUse()?.towns.around(town, Math.min(reach, FARTHEST), 0) ?? []) {
    if (!areNear(town, other)) continue
    const kilometres = Math.round(kilometresBetween(town, other))
    const held = neighbours.get(other.name)
    if (!held || held.kilometres > kilometres) neighbours.set(other.name, { country: other.country, region: other.region, kilometres })
  }
  return neighbours
}

/** 0 common … 1 rare, by population: growing up in a town of 4,000 is rarer than in one of four million. */
export const rarityOfTown = (people: number): number =>
  people < 6_000 ? 0.85 : people < 20_000 ? 0.72 : people < 100_000 ? 0.6 : people < 500_000 ? 0.45 : people < 2_000_000 ? 0.32 : 0.22

/** Two figures of a number of people: 4,096 is "4,100". */
export function roundPeople(people: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, people))) - 1)
  return Math.round(people / step) * step
}
