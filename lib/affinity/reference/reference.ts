import { once } from '../../core/once'
import { fail, ok, type Result } from '../../core/result'
import { readSections } from './container'
import { readSchoolTable, type SchoolTable } from './schools'
import { readTownTable, type TownTable } from './towns'

/** What the world knows of schools, towns and the names of lands and languages. Built by `npm run reference`. */
export interface Reference {
  /** Another text for other data. */
  stamp: string
  schools: SchoolTable
  towns: TownTable
  /** Folded name -> codes, as in `where.ts`: countries and regions that the hand-kept tables lack. */
  lands: ReadonlyMap<string, readonly string[]>
  /** Folded name of a county, department or province -> codes of the regions that it lies in. Written behind a town, never alone. */
  counties: ReadonlyMap<string, readonly string[]>
  /** Folded name -> code of BCP 47. */
  languages: ReadonlyMap<string, string>
  /** Rows of hand-written names, as the tables in `data/` have them: more than a panel should carry from the start. */
  famousSchools: readonly string[][]
  employers: readonly string[][]
  /** Folded name -> the name of the town that it is in the town table or in `data/cities.ts`. */
  cityNames: ReadonlyMap<string, string>
  /** The other way round. */
  citySpellings: ReadonlyMap<string, readonly string[]>
}

const SECTIONS = ['schools', 'regions', 'counties', 'languages', 'countries', 'town-names', 'town-lands', 'town-sizes', 'town-lat-high', 'town-lat-low', 'town-lon-high', 'town-lon-low', 'famous-schools', 'employers', 'city-names']

/**
 * Reads the inflated file. `INVALID` when the bytes are no such file, or cut short. A few milliseconds: each table is made when it is first asked for (schools about 100 ms,
 * towns 60 ms, all of them 40 MB), so that a window which asks for none pays for none.
 */
export function readReference(bytes: Uint8Array): Result<Reference, 'INVALID'> {
  const sections = readSections(bytes)
  if (!sections || SECTIONS.some((name) => !sections.has(name))) return fail('INVALID', 'reference data')
  const section = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array()
  const lines = (name: string): string[][] => new TextDecoder().decode(section(name)).split('\n').map((line) => line.split('|'))
  const make: { [Part in keyof Reference]: () => Reference[Part] } = {
    stamp: once(() => stampOf(bytes)),
    schools: once(() => readSchoolTable(new TextDecoder().decode(section('schools')))),
    towns: once(() => readTownTable(section)),
    lands: once(() => codesByName([...lines('countries'), ...lines('regions')])),
    counties: once(() => codesByName(lines('counties'))),
    famousSchools: once(() => lines('famous-schools')),
    employers: once(() => lines('employers')),
    cityNames: once(() => new Map(lines('city-names').flatMap(([city = '', ...names]) => names.map((name) => [name, city] as const)))),
    citySpellings: once(() => new Map(lines('city-names').map(([city = '', ...names]) => [city, names] as const))),
    languages: once(() => new Map(lines('languages').flatMap(([code = '', ...names]) => names.map((name) => [name, code] as const)))),
  }
  return ok(Object.defineProperties({}, Object.fromEntries(Object.entries(make).map(([part, get]) => [part, { get, enumerable: true }]))) as Reference)
}

/** Length and a sum over every 61st byte (FNV-1a): data built anew differ in it, short of a miracle. */
function stampOf(bytes: Uint8Array): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at += 61) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193)
  return `${String(bytes.length)}-${(sum >>> 0).toString(16)}`
}

function codesByName(rows: readonly string[][]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>()
  for (const [code = '', ...names] of rows) for (const name of names) {
    const held = codes.get(name)
    if (!held) codes.set(name, [code])
    else if (!held.includes(code)) held.push(code)
  }
  return codes
}

let current: Reference | undefined

/**
 * Gives the engine the reference data, or takes it away (undefined). Facts understood from then on know the world; without it everything
 * works by names alone. Not a store: the data never changes, and the same data give the same answers.
 */
export function setReference(reference: Reference | undefined): void {
  current = reference
}

/** The reference data in use; undefined when none was given. */
export const referenceInUse = (): Reference | undefined => current
