import { once } from '../../core/once'

/** A town of the reference data. */
export interface Town {
  /** Its row: towns are in the order of country, region, name. */
  row: number
  /** The usual name, folded. */
  name: string
  country: string
  /** ISO 3166-2 as the tables of this room spell it, else GeoNames' code; empty where unknown. */
  region: string
  /** People, to about 6 %. */
  population: number
  /** Degrees, to about 0.008. */
  latitude: number
  longitude: number
}

/** The planes of numbers and the names, as the file holds them; towns are made when asked for. */
export interface TownTable {
  readonly size: number
  /** Every town of a folded name, the largest first. */
  named(name: string): readonly Town[]
  /** Towns within `km` of one, itself left out, of at least `people`; nearest last is not promised. */
  around(town: Town, km: number, people: number): Town[]
  /** The folded names of a town, the usual one first. */
  namesOf(town: Town): readonly string[]
}

/** Kilometres between two points by the haversine formula, on a sphere of 6,371 km. */
export function kilometresBetween(a: Pick<Town, 'latitude' | 'longitude'>, b: Pick<Town, 'latitude' | 'longitude'>): number {
  const radians = Math.PI / 180
  const [dLat, dLon] = [(b.latitude - a.latitude) * radians, (b.longitude - a.longitude) * radians]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLon / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Reads the sections `town-*`; throws where one is missing: the file is ours, and tested. */
export function readTownTable(section: (name: string) => Uint8Array): TownTable {
  const text = (name: string): string[] => new TextDecoder().decode(section(name)).split('\n')
  const names = text('town-names')
  const lands = text('town-lands').map((line) => line.split('|'))
  const starts = lands.map(([start]) => Number(start))
  const [sizes, latHigh, latLow, lonHigh, lonLow] = ['town-sizes', 'town-lat-high', 'town-lat-low', 'town-lon-high', 'town-lon-low'].map(section)
  const byName = once(() => indexNames(names))
  const latitudes = Float32Array.from(names, (_, row) => (((latHigh?.[row] ?? 0) << 8) + (latLow?.[row] ?? 0)) / 64 - 90)
  const latitudeOf = (row: number): number => latitudes[row] ?? 0
  const populationOf = (row: number): number => Math.round(2 ** ((sizes?.[row] ?? 0) / 6))
  const longitudeOf = (row: number): number => (((lonHigh?.[row] ?? 0) << 8) + (lonLow?.[row] ?? 0)) / 64 - 180
  const townAt = (row: number): Town => {
    const [, country = '', region = ''] = lands[lastAtMost(starts, row)] ?? []
    return { row, name: firstName(names[row] ?? ''), country, region, population: populationOf(row), latitude: latitudeOf(row), longitude: longitudeOf(row) }
  }
  return {
    size: names.length,
    named: (name) => {
      const rows = byName().get(name)
      return rows === undefined ? [] : (typeof rows === 'number' ? [rows] : rows).map(townAt).sort((a, b) => b.population - a.population)
    },
    around: (town, km, people) => {
      const found: Town[] = []
      // A degree of latitude is 111 km; the band is cut first, for most towns of the world are outside of it.
      const band = km / 111
      const wide = band / Math.max(0.05, Math.cos((town.latitude * Math.PI) / 180)) + 0.1
      for (let row = 0; row < names.length; row++) {
        if (Math.abs((latitudes[row] ?? 0) - town.latitude) > band || row === town.row || populationOf(row) < people || Math.abs(longitudeOf(row) - town.longitude) > wide) continue
        const other = townAt(row)
        if (kilometresBetween(town, other) <= km) found.push(other)
      }
      return found
    },
    namesOf: (town) => (names[town.row] ?? '').split('|'),
  }
}

const firstName = (line: string): string => line.slice(0, line.includes('|') ? line.indexOf('|') : line.length)

function indexNames(names: readonly string[]): ReadonlyMap<string, number | number[]> {
  const byName = new Map<string, number | number[]>()
  names.forEach((line, row) => {
    for (const name of line.split('|')) {
      const held = byName.get(name)
      if (held === undefined) byName.set(name, row)
      else if (typeof held === 'number') byName.set(name, [held, row])
      else held.push(row)
    }
  })
  return byName
}

/** Index of the last start that is not above the row, by halving. */
function lastAtMost(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= row) low = middle
    else high = middle - 1
  }
  return low
}
