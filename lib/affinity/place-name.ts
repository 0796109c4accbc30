import { fold } from '../core/text'
import { BARE_MEANS, BARE_UNCLEAR, CITY_NAMES } from './data/cities'
import type { Parsed } from './kind'
import { keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from './tokens'
import { metroNamed, metrosAround, metrosListing } from './metro'
import type { Town } from './reference/towns'
import { referenceInUse } from './reference/reference'
import { rowsOf } from './rows'
import { rarityOfTown, roundPeople, settleTown } from './settle-town'
import { isDirection, meet, NOWHERE, readSpot as readKnownSpot, spell, type Where } from './where'

const CANONICAL = new Map(rowsOf(CITY_NAMES).flatMap(([city = '', ...names]) => names.map((name) => [name, city] as const)))
const FOREMOST = new Map(rowsOf(BARE_MEANS).map(([city = '', country = '']) => [city, country] as const))
const UNCLEAR = new Set(BARE_UNCLEAR.trim().split('\n'))

/** Not places that two people could share. Folded. */
const NO_PLACE = new Set([
  '', 'anywhere', 'earth', 'everywhere', 'global', 'home', 'home office', 'hybrid', 'internet', 'online', 'planet earth', 'remote',
  'the internet', 'the world', 'world', 'worldwide',
])

/** A town at least so large is meant before a region or country of its name. */
const LARGE = 50_000

/** The country or region of a folded name, by the tables of this room, then by the reference data. */
function readSpot(name: string): Where | undefined {
  const known = readKnownSpot(name)
  if (known) return known
  return referenceInUse()?.lands.get(name)?.map((code) => (code.length === 2 ? { country: code } : { country: code.slice(0, 2), region: code }))
}

/** Words that make a town a metropolitan area, at its beginning or end. Folded. */
const METRO_BEFORE = ['greater', 'metropolitan', 'grossraum', 'metropole de', 'area metropolitana de']
const METRO_AFTER = ['bay area', 'metropolitan area', 'metropolitan region', 'metro area', 'metroplex', 'metropolregion', 'metro', 'area', 'region', 'capital region']

/** "Greater Boston Area" is Boston, as a metropolitan area. */
function stripMetro(name: string): { name: string; metro: boolean } {
  let rest = name
  for (const word of METRO_AFTER) if (rest.endsWith(` ${word}`)) { rest = rest.slice(0, -word.length - 1); break }
  for (const word of METRO_BEFORE) if (rest.startsWith(`${word} `)) { rest = rest.slice(word.length + 1); break }
  return { name: rest, metro: rest !== name }
}

/** "Austin Texas" without a comma: the town, and what its last words say. */
function splitLast(name: string): { name: string; where: Where } {
  const words = name.split(' ')
  for (let take = Math.min(3, words.length - 1); take > 0; take--) {
    const town = words.slice(0, -take).join(' ')
    const spot = readSpot(words.slice(-take).join(' '))
    if (spot && !isDirection(town)) return { name: town, where: spot }
  }
  return { name, where: NOWHERE }
}

interface Qualified {
  where: Where
  tails: string[]
}

function readQualifiers(segments: readonly string[]): Qualified {
  const read: Qualified = { where: NOWHERE, tails: [] }
  for (const segment of segments) {
    const name = wordsOf(segment).filter((word) => !/\d/.test(word)).join(' ')
    const met = meet(read.where, readSpot(name) ?? NOWHERE)
    if (readSpot(name) && met) read.where = met
    else if (name !== '') read.tails.push(name)
  }
  return read
}

/** The town as written, without a postal code. */
function headOf(segment: string): string {
  const words = wordsOf(segment).map((word) => (word === 'st' ? 'saint' : word))
  const letters = words.filter((word) => !/\d/.test(word))
  return (letters.length === 0 ? words : letters).join(' ')
}

/** A country or a region on its own: "Finland", "California". */
function parseLand(text: string, label: string, where: Where): Parsed {
  const key = spell(where)
  const isCountry = where.every((spot) => spot.region === undefined)
  return { key: keyOr(text, key), label, forms: [`=${key}`], where, tails: [], rarity: isCountry ? 0.08 : 0.2 }
}

/**
 * A place as people write it: "Tampere", "Tampere, Pirkanmaa, Finland", "Portland OR", "Greater Boston Area", "Suomi".
 * The key is the town's canonical name, and after a bar the country or region where it is written or beyond doubt.
 */
export function parsePlace(text: string): Parsed {
  const clean = tidy(text)
  const { outside, inside } = splitBrackets(clean)
  const segments = [...segmentsOf(outside === '' ? clean : outside), ...(outside === '' ? [] : inside)]
  const written = headOf(segments[0] ?? '')
  const label = labelOf((segments[0] ?? text).replace(/^\d{4,6}\s+/, ''))
  if (NO_PLACE.has(written)) return { key: keyOr(text, written), label, forms: [] }
  const named = metroNamed(written)
  if (named && segments.length <= 2) return parseTown(text, label, named.core, { where: named.where, tails: [] }, true)
  const land = isLargeTown(written) ? readKnownSpot(written) : readSpot(written)
  if (land && segments.length === 1 && !FOREMOST.has(written) && !UNCLEAR.has(written) && !CANONICAL.has(written)) return parseLand(text, label, land)
  const rest = readQualifiers(segments.slice(1))
  if (land && rest.tails.length === 0 && isWithin(land, rest.where)) return parseLand(text, label, meet(land, rest.where) ?? land)
  return parseTown(text, label, written, rest)
}

/** "California, USA" is still a region; "Ontario, California" is a town. */
const isWithin = (land: Where, where: Where): boolean =>
  where.length > 0 && where.every((spot) => spot.region === undefined) &&
  land.some((spot) => spot.region !== undefined && where.some((other) => other.country === spot.country))

/** "San José" is a town before it is a region of Costa Rica. */
const isLargeTown = (name: string): boolean => (referenceInUse()?.towns.named(name)[0]?.population ?? 0) >= LARGE

function parseTown(text: string, label: string, written: string, rest: Qualified, isArea = false): Parsed {
  const metro = isArea ? { name: written, metro: true } : stripMetro(written)
  const whole = CANONICAL.get(metro.name) ?? metro.name
  const isTown = CANONICAL.has(metro.name) || FOREMOST.has(whole) || UNCLEAR.has(whole) || referenceInUse()?.towns.named(whole).length
  const split = isTown ? { name: whole, where: NOWHERE } : splitLast(metro.name)
  const name = CANONICAL.get(split.name) ?? split.name
  const core = metro.metro && rest.where.length === 0 ? metrosAround(name) : []
  const said = core.length === 1 && core[0] ? core[0].where : (meet(rest.where, split.where) ?? rest.where)
  const country = FOREMOST.get(name)
  const bare = said.length === 0 && rest.tails.length === 0
  const where = bare && country !== undefined ? [{ country }] : said
  const key = [name, spell(where), ...rest.tails.slice(0, 2)].filter((part) => part !== '').join('|')
  const parsed: Parsed = {
    key: keyOr(text, name === '' ? '' : key),
    label: fold(label) === '' ? labelOf(text) : label,
    forms: name === '' ? [] : [name],
    where, tails: rest.tails, metro: metro.metro, unclear: UNCLEAR.has(name),
  }
  return name === '' ? parsed : settle(parsed, name, said)
}

/** With the reference data: which town it is, where it lies, under which other names it can be met. */
function settle(parsed: Parsed, name: string, said: Where): Parsed {
  const hasRegion = said.some(({ region }) => region !== undefined)
  if ((parsed.tails?.length ?? 0) > 0 && !hasRegion) return withListings(parsed, name)
  const settled = settleTown(name, said)
  if (!settled) return withListings(parsed, name)
  if ('unclear' in settled) return { ...parsed, unclear: true }
  const { town } = settled
  const usual = CANONICAL.get(town.name) ?? town.name
  const region = town.region === '' ? undefined : town.region
  return {
    ...parsed, town, key: `${usual}|${region ?? town.country}`, unclear: false, tails: [],
    where: [{ country: town.country, ...(region !== undefined && { region }) }],
    forms: [...new Set([usual, name, ...namesOf(town)])],
    rarity: parsed.metro ? 0.25 : rarityOfTown(town.population),
    ...(town.population < 30_000 && !parsed.metro && { reason: { key: 'affinity.rarity.town', values: [roundPeople(town.population)] } }),
  }
}

const namesOf = (town: Town): readonly string[] => referenceInUse()?.towns.namesOf(town) ?? []

/** Without the reference data, the areas that list the town by hand stand for its neighbourhood. */
function withListings(parsed: Parsed, name: string): Parsed {
  const areas = parsed.metro ? metrosAround(name) : [...metrosListing(name), ...metrosAround(name)]
  const agreeing = areas.filter(({ where }) => parsed.where && parsed.where.length > 0 && meet(where, parsed.where) !== undefined)
  return agreeing.length === 0 ? parsed : { ...parsed, areas: agreeing.map(({ core, where }) => `${core}|${spell(where)}`), maybe: agreeing.flatMap(({ core, members }) => [core, ...members]) }
}
