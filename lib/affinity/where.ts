import { COUNTRY_NAMES } from './data/countries'
import { REGION_NAMES } from './data/regions'
import { rowsOf } from './rows'

/** One way to read the qualifiers of a place: ISO 3166-1 country, and ISO 3166-2 region within it. */
export interface Spot {
  country: string
  region?: string
}

/**
 * Every way to read them that does not contradict itself: "Atlanta, GA" is in Georgia, USA, or in Gabon.
 * Empty: nothing is said about country and region.
 */
export type Where = readonly Spot[]

export const NOWHERE: Where = []

let names: Map<string, Spot[]> | undefined

/** The table of names, built at first use (about 3,000 entries, under 2 ms) and kept: it never changes. */
function table(): Map<string, Spot[]> {
  if (names) return names
  const map = new Map<string, Spot[]>()
  const add = (name: string, spot: Spot): void => {
    const known = map.get(name)
    if (known) known.push(spot)
    else map.set(name, [spot])
  }
  for (const [code = '', ...rest] of rowsOf(COUNTRY_NAMES)) for (const name of new Set([code, ...rest])) add(name, { country: code })
  for (const [code = '', ...rest] of rowsOf(REGION_NAMES)) for (const name of rest) add(name, { country: code.slice(0, 2), region: code })
  names = map
  return map
}

/** Every country and region that a folded name can mean; undefined when none is known by it. */
export const readSpot = (folded: string): Where | undefined => table().get(folded)

/** Adds one more qualifier: keeps the readings that agree. Undefined when none does. */
export function meet(a: Where, b: Where): Where | undefined {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const met: Spot[] = []
  for (const x of a) for (const y of b) {
    if (!agree(x, y)) continue
    const spot = x.region === undefined ? y : x
    if (!met.some((known) => known.country === spot.country && known.region === spot.region)) met.push(spot)
  }
  return met.length === 0 ? undefined : met
}

const agree = (a: Spot, b: Spot): boolean =>
  a.country === b.country && (a.region === undefined || b.region === undefined || a.region === b.region)

/** Whether both say something about country or region and no reading of the one fits any of the other. */
export const contradict = (a: Where | undefined, b: Where | undefined): boolean =>
  meet(a ?? NOWHERE, b ?? NOWHERE) === undefined

/** For keys: "us-or", "ca/us-ca"; empty when nothing is said. */
export const spell = (where: Where): string => where.map((spot) => spot.region ?? spot.country).sort().join('/')

/** Words after which a name that looks like a region belongs to them: "New Delhi", "South Wales", "West Virginia". Sorted. */
const DIRECTIONS = new Set([
  'central', 'east', 'eastern', 'lower', 'mid', 'middle', 'new', 'north', 'north east', 'north west', 'northern', 'port', 'san', 'santa',
  'south', 'south east', 'south west', 'southern', 'upper', 'west', 'western',
])

/** Whether the words before a region's name are part of another name together with it. */
export const isDirection = (words: string): boolean => DIRECTIONS.has(words)
