import { once } from '../core/once'
import { METROS } from './data/metros'
import { kilometresBetween, type Town } from './reference/towns'
import { referenceInUse } from './reference/reference'
import { rowsOf } from './rows'
import type { Where } from './where'

/** A metropolitan area. */
export interface Metro {
  /** Folded name of the core town. */
  core: string
  where: Where
  /** Kilometres from the core's centre within which towns belong to it. */
  reach: number
  members: ReadonlySet<string>
}

const spotOf = (code: string): Where => [code.includes('-') ? { country: code.slice(0, 2), region: code } : { country: code }]

const all = once((): readonly { metro: Metro; names: string[] }[] => rowsOf(METROS).map(([core = '', code = '', reach = '', names = '', members = '']) => ({
  metro: { core, where: spotOf(code), reach: Number(reach), members: new Set(members === '' ? [] : members.split(',')) },
  names: names === '' ? [] : names.split(','),
})))

/** Lists of areas by what `keysOf` gives for each, in the order of the table. */
const listsBy = (keysOf: (one: { metro: Metro; names: string[] }) => Iterable<string>) => once((): ReadonlyMap<string, readonly Metro[]> => {
  const lists = new Map<string, Metro[]>()
  for (const one of all()) for (const key of keysOf(one)) lists.set(key, [...(lists.get(key) ?? []), one.metro])
  return lists
})
const byName = listsBy(({ names }) => names)
const byCore = listsBy(({ metro }) => [metro.core])
const byMember = listsBy(({ metro }) => metro.members)

/** The area of a name that people use for it: "bay area", "dfw", "twin cities". */
export const metroNamed = (name: string): Metro | undefined => byName().get(name)?.[0]

/** Areas around a core town of this name. */
export const metrosAround = (core: string): readonly Metro[] => byCore().get(core) ?? []

/** Areas that list a town of this name. */
export const metrosListing = (name: string): readonly Metro[] => byMember().get(name) ?? []

const cores = new WeakMap<object, readonly { metro: Metro; town: Town }[]>()

/** The core towns in the reference data, found once. */
function coreTowns(): readonly { metro: Metro; town: Town }[] {
  const towns = referenceInUse()?.towns
  if (!towns) return []
  const held = cores.get(towns)
  if (held) return held
  const found = all().flatMap(({ metro }) => {
    const town = towns.named(metro.core).find(({ country, region }) => metro.where.some((spot) => spot.country === country && (spot.region === undefined || spot.region === region)))
    return town ? [{ metro, town }] : []
  })
  cores.set(towns, found)
  return found
}

/** Areas that a town of the reference data lies in: within reach of the core. */
export const metrosOf = (town: Town): readonly Metro[] =>
  coreTowns().filter(({ metro, town: core }) => Math.abs(core.latitude - town.latitude) < 1 && kilometresBetween(core, town) <= metro.reach).map(({ metro }) => metro)

/** How far around a town its neighbours are near: 8 km for a village, 25 km for a city of a million. */
const reachOf = (people: number): number => 8 + Math.min(17, Math.sqrt(people) / 55)

/** The widest that two near towns can be apart, in kilometres. */
export const FARTHEST = 165

/** Whether two towns are near: in one metropolitan area, or close enough for the larger of them. */
export function areNear(a: Town, b: Town): boolean {
  const apart = kilometresBetween(a, b)
  if (apart <= reachOf(Math.max(a.population, b.population))) return true
  if (apart > FARTHEST) return false
  const around = metrosOf(a)
  return around.length > 0 && metrosOf(b).some((metro) => around.includes(metro))
}
