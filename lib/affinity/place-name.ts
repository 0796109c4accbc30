import { once } from '../core/once'
import { fold } from '../core/text'
import { BARE_MEANS, BARE_UNCLEAR, CITY_NAMES } from './data/cities'
import type { Parsed } from './kind'
import { keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from './tokens'
import { metroNamed, metrosAround, metrosListing } from './metro'
import { kilometresBetween, type Town } from './reference/towns'
import { referenceInUse } from './reference/reference'
import { rowsOf } from './rows'
import { rarityOfTown, roundPeople, settleTown } from './settle-town'
import { isDirection, meet, NOWHERE, readSpot as readKnownSpot, spell, type Spot, type Where } from './where'

const canonical = once(() => new Map(rowsOf(CITY_NAMES).flatMap(([city = '', ...names]) => names.map((name) => [fold(name), city] as const))))
/** The usual name of a town by any of its names; undefined for one that has no other. */
const usualOf = (name: string): string | undefined => canonical().get(name) ?? referenceInUse()?.cityNames.get(name)
const otherNames = once(() => new Map(rowsOf(CITY_NAMES).map(([city = '', ...names]) => [city, names.map((name) => fold(name))] as const)))
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
  return referenceInUse()?.lands.get(name)?.map(spotOf)
}

/** What is written behind a town: a country, a region, or a county of one. "Reading, Berkshire" is in England. */
const readBehind = (name: string): Where | undefined => readSpot(name) ?? referenceInUse()?.counties.get(name)?.map(spotOf)

const spotOf = (code: string): Spot => (code.length === 2 ? { country: code } : { country: code.slice(0, 2), region: code })

/** Words that make a town a metropolitan area, at its beginning or end. Folded. */
const METRO_BEFORE = ['greater', 'metropolitan', 'grossraum', 'metropole de', 'area metropolitana de']
const METRO_AFTER = ['bay area', 'metropolitan area', 'metropolitan region', 'metro area', 'metroplex', 'metropolregion', 'metro', 'area', 'region', 'capital region']

/** "Greater Boston Area" is Boston, as a metropolitan area; "Greater Minneapolis-St. Paul Area" is named for its first town. */
function stripMetro(name: string): { name: string; metro: boolean } {
  let rest = name
  for (const word of METRO_AFTER) if (rest.endsWith(` ${word}`)) { rest = rest.slice(0, -word.length - 1); break }
  for (const word of METRO_BEFORE) if (rest.startsWith(`${word} `)) { rest = rest.slice(word.length + 1); break }
  if (rest === name) return { name: stripTitle(name), metro: false }
  const words = rest.split(' ')
  const core = metrosAround(usualOf(rest) ?? rest).length > 0 ? rest : words.map((_, end) => words.slice(0, words.length - end).join(' ')).find((begin) => metrosAround(usualOf(begin) ?? begin).length > 0)
  return { name: core ?? stripTitle(rest), metro: true }
}

/** What towns are called before or after their name: "City of Leeds", "Ville de Lyon", "Hansestadt Rostock", "Pune City". Folded. */
const TITLE_BEFORE = ['city of', 'town of', 'ville de', 'ciudad de', 'cidade de', 'citta di', 'comune di', 'gemeente', 'stad', 'stadt', 'hansestadt', 'landeshauptstadt', 'municipality of', 'municipio de', 'm st', 'miasto', 'downtown', 'central', 'inner', 'tp', 'thanh pho', 'г', 'город']
const TITLE_AFTER = ['city', 'stad', 'kommun', 'kommune', 'municipality', 'urban', 'city centre', 'city center', 'downtown', 'shi', 'si']

/** Takes a title off where a known town is left, and the whole is none: "Kansas City" stays. */
function stripTitle(name: string): string {
  if (isTownName(name)) return name
  for (const title of TITLE_BEFORE) if (name.startsWith(`${title} `) && isTownName(name.slice(title.length + 1))) return name.slice(title.length + 1)
  for (const title of TITLE_AFTER) if (name.endsWith(` ${title}`) && isTownName(name.slice(0, -title.length - 1))) return name.slice(0, -title.length - 1)
  const bare = name.replace(/[市区]$/, '')
  return bare !== name && isTownName(bare) ? bare : name
}

const isTownName = (name: string): boolean => usualOf(name) !== undefined || FOREMOST.has(name) || UNCLEAR.has(name) || (referenceInUse()?.towns.named(name).length ?? 0) > 0

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
  /** The first region that is a city: "Shibuya, Tokyo". */
  city?: string
  /** The county or department, folded. */
  county?: string
}

/** Cities that are regions of their own: a quarter is written before them. Folded, sorted. */
const CITY_REGIONS = new Set(['bangkok', 'beijing', 'berlin', 'bremen', 'brussels', 'chongqing', 'delhi', 'hamburg', 'moscow', 'seoul', 'shanghai', 'tianjin', 'tokyo', 'vienna', 'wien'])

function readQualifiers(segments: readonly string[]): Qualified {
  const read: Qualified = { where: NOWHERE, tails: [] }
  for (const segment of segments) {
    const name = wordsOf(segment).filter((word) => !/\d/.test(word)).join(' ')
    const behind = readBehind(name)
    const met = meet(read.where, behind ?? NOWHERE)
    if (CITY_REGIONS.has(usualOf(name) ?? name)) read.city ??= usualOf(name) ?? name
    if (behind && met && readSpot(name) === undefined) read.county ??= name.replace(/^(?:county|co) /, '')
    if (behind && met) read.where = met
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
  const { segments, isArea } = splitArea([...segmentsOf(outside === '' ? clean : outside), ...(outside === '' ? [] : inside)])
  const written = headOf(segments[0] ?? '')
  const label = labelOf((segments[0] ?? text).replace(/^\d{4,6}\s+/, ''))
  if (NO_PLACE.has(written)) return { key: keyOr(text, written), label, forms: [] }
  const named = metroNamed(written) ?? metroNamed(stripMetro(written).name)
  if (named && segments.length <= 2) return parseTown(text, label, named.core, { where: named.where, tails: [] }, true)
  const land = isLargeTown(written) ? readKnownSpot(written) : readSpot(written)
  if (land && segments.length === 1 && !FOREMOST.has(written) && !UNCLEAR.has(written) && usualOf(written) === undefined) return parseLand(text, label, land)
  const rest = readQualifiers(segments.slice(1))
  if (land && rest.tails.length === 0 && isWithin(land, rest.where)) return parseLand(text, label, meet(land, rest.where) ?? land)
  return parseTown(text, label, written, rest, isArea)
}

/** "California, USA" is still a region; "Ontario, California" is a town. */
const isWithin = (land: Where, where: Where): boolean =>
  where.length > 0 && where.every((spot) => spot.region === undefined) &&
  land.some((spot) => spot.region !== undefined && where.some((other) => other.country === spot.country))

/** "San José" is a town before it is a region of Costa Rica. */
const isLargeTown = (name: string): boolean => (referenceInUse()?.towns.named(name)[0]?.population ?? 0) >= LARGE

/** "Frankfurt (Oder)" and "Halle, Saale" are towns of two words. */
function joinTail(written: string, rest: Qualified): { written: string; rest: Qualified } {
  const [tail, ...more] = rest.tails
  const whole = `${written} ${tail ?? ''}`
  const isOne = tail !== undefined && more.length === 0 && (referenceInUse()?.towns.named(whole).length ?? 0) > 0
  return isOne ? { written: whole, rest: { ...rest, tails: [] } } : { written, rest }
}

/** "Portland, Oregon Metropolitan Area" is Portland's, in Oregon. */
function splitArea(segments: string[]): { segments: string[]; isArea: boolean } {
  const last = segments.at(-1) ?? ''
  const short = last.replace(/\s+(?:metropolitan area|metropolitan region|metro area|metroplex|metro|area)$/i, '')
  return segments.length < 2 || short === last ? { segments, isArea: false } : { segments: [...segments.slice(0, -1), short], isArea: true }
}

function parseTown(text: string, label: string, head: string, around: Qualified, isArea = false): Parsed {
  const { written, rest } = joinTail(head, around)
  const metro = isArea ? { name: written, metro: true } : stripMetro(written)
  const whole = usualOf(metro.name) ?? metro.name
  const isTown = isTownName(metro.name) || isTownName(whole)
  const split = isTown ? { name: whole, where: NOWHERE } : splitLast(metro.name)
  const name = usualOf(split.name) ?? split.name
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
    where, tails: rest.tails, metro: metro.metro, unclear: UNCLEAR.has(name), ...(rest.county !== undefined && { county: rest.county }),
  }
  return name === '' ? parsed : settle(parsed, name, metro.name, said, rest.city)
}

/** Letters outside the Latin, Greek and Cyrillic-free ranges: a name in its own script means the town of that land. */
const isForeignScript = (name: string): boolean => /[^\u0000-\u024f]/.test(name)

/**
 * With the reference data: which town it is, where it lies, under which other names it can be met. `name` is the usual one, `written` what
 * stands there: the town's own name may be the one or the other.
 */
function settle(parsed: Parsed, name: string, written: string, said: Where, city?: string): Parsed {
  const within = quarterOf(parsed, name, said)
  if (within) return within
  const hasRegion = said.some(({ region }) => region !== undefined)
  const settled = settleTown([...new Set([name, written, ...spellingsOf(name)])], said, isForeignScript(written) || (written !== name && !UNCLEAR.has(written)))
  const around = settled || city === undefined ? undefined : settleTown([city], said)
  if (around && 'town' in around && city !== undefined) return settleAt({ ...parsed, metro: true }, around.town, city)
  if (!settled || ((parsed.tails?.length ?? 0) > 0 && !hasRegion && !('town' in settled && isBeyondDoubt(settled.town, parsed.tails ?? [])))) return withListings(parsed, name)
  if ('unclear' in settled) return { ...parsed, unclear: true }
  return settleAt(parsed, settled.town, name)
}

function settleAt(parsed: Parsed, town: Town, name: string): Parsed {
  const usual = usualOf(town.name) ?? town.name
  const region = town.region === '' ? undefined : town.region
  return {
    ...parsed, town, key: `${usual}|${region ?? town.country}`, unclear: false, tails: [],
    where: [{ country: town.country, ...(region !== undefined && { region }) }],
    forms: [...new Set([usual, name, ...namesOf(town)])],
    rarity: parsed.metro ? 0.25 : rarityOfTown(town.population),
    ...(town.population < 30_000 && !parsed.metro && { reason: { key: 'affinity.rarity.town', values: [roundPeople(town.population)] } }),
  }
}

/** The other names by which the town table may know a town. */
function spellingsOf(usual: string): readonly string[] {
  const base = otherNames().get(usual) ?? []
  return [...base, ...(referenceInUse()?.citySpellings.get(usual) ?? [])]
}

/** So large that a tail which names nothing known ("Noord-Holland", "Oberbayern") cannot mean another town of its name. */
const BEYOND_DOUBT = 200_000
const isBeyondDoubt = (town: Town, tails: readonly string[]): boolean => {
  const towns = referenceInUse()?.towns
  const namesakes = towns?.named(town.name).filter((other) => other.row !== town.row && other.country !== town.country) ?? []
  const isForemost = namesakes.length === 0 || (town.population >= BEYOND_DOUBT && namesakes.every(({ population }) => population < NAMESAKE))
  return isForemost && tails.every((tail) => (towns?.named(tail).length ?? 0) === 0)
}
/** A namesake abroad so large may be the one that an unknown tail ("Dorset") tells of. */
const NAMESAKE = 40_000

/** So near a large town named after the comma that it is one of its quarters: "Hackney, London", "Koramangala, Bengaluru". */
const QUARTER_WITHIN = 40
const METROPOLIS = 400_000

/** A quarter of the large town that is written behind it: the town itself where the quarter is unknown, as an area; else the quarter. */
function quarterOf(parsed: Parsed, name: string, said: Where): Parsed | undefined {
  const [tail, ...more] = parsed.tails ?? []
  if (tail === undefined || more.length > 0 || parsed.metro) return undefined
  const large = settleTown([usualOf(tail) ?? tail, tail], said)
  if (!large || !('town' in large) || large.town.population < METROPOLIS) return undefined
  const known = referenceInUse()?.towns.named(name) ?? []
  const quarter = known.find((town) => town.country === large.town.country && kilometresBetween(town, large.town) <= QUARTER_WITHIN)
  if (quarter) return settleAt(parsed, quarter, name)
  return known.some((town) => town.country === large.town.country) ? undefined : settleAt({ ...parsed, metro: true }, large.town, usualOf(tail) ?? tail)
}

const namesOf = (town: Town): readonly string[] => referenceInUse()?.towns.namesOf(town) ?? []

/** A quarter that is no town of its own, listed by hand with one area only: the area. */
function settleAsListed(parsed: Parsed, name: string): Parsed | undefined {
  const [only, ...others] = metrosListing(name)
  if (!only || others.length > 0 || (referenceInUse()?.towns.named(name).length ?? 1) > 0 || meet(only.where, parsed.where ?? NOWHERE) === undefined) return undefined
  const core = settleTown([only.core], only.where)
  return core && 'town' in core ? settleAt({ ...parsed, metro: true }, core.town, only.core) : undefined
}

/** Without the reference data, the areas that list the town by hand stand for its neighbourhood. */
function withListings(parsed: Parsed, name: string): Parsed {
  const listed = settleAsListed(parsed, name)
  if (listed) return listed
  const areas = parsed.metro ? metrosAround(name) : [...metrosListing(name), ...metrosAround(name)]
  const agreeing = areas.filter(({ where }) => parsed.where && parsed.where.length > 0 && meet(where, parsed.where) !== undefined)
  return agreeing.length === 0 ? parsed : { ...parsed, areas: agreeing.map(({ core, where }) => `${core}|${spell(where)}`), maybe: agreeing.flatMap(({ core, members }) => [core, ...members]) }
}
