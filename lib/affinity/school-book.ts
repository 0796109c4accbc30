import { SCHOOL_NICKNAMES, SHARED_ACRONYMS } from './data/school-nicknames'
import { SCHOOL_SHARED, SCHOOL_SYSTEMS } from './data/school-words'
import type { ListedSchool } from './reference/schools'
import { referenceInUse } from './reference/reference'
import { rowsOf } from './rows'
import { GENERIC_WORDS, isGeneric, spellSchool } from './school-words'
import { readSpot, type Where } from './where'

/** A school that a name means. */
export interface KnownSchool {
  /** Canonical words of its usual name; with a bar and the country where schools of several countries bear it. */
  key: string
  /** Every name that surely means it, in canonical words. */
  names: readonly string[]
  /** Names and acronyms that may mean it, and others. */
  maybe: readonly string[]
  /** ISO 3166-1; empty where unknown. */
  country: string
  /** As one would say it. Only of the hand-written ones. */
  title?: string
  /** The name was that of a part: a business school, a faculty. */
  part?: string
}

interface Famous {
  key: string
  title: string
  names: string[]
  maybe: string[]
}

/** The hand-written schools: those of this room, and those that the reference data bring. */
interface Book {
  famous: Map<string, Famous>
  /** Any name of a famous school -> its key, and the part that the name is of. */
  byNickname: Map<string, { key: string; part?: string }>
  /** Acronym -> keys of the schools that bear it. */
  shared: Map<string, string[]>
  /** Names that another's begins with, a telling word after it. */
  beginnings: Set<string>
  /** Words with which a known name begins. */
  firstWords: Set<string>
}

const NO_ROWS: readonly string[][] = []
let opened: { of: readonly string[][]; book: Book } | undefined

/** Built at first use, and anew when reference data come or go. */
function book(): Book {
  const more = referenceInUse()?.famousSchools ?? NO_ROWS
  if (opened?.of !== more) opened = { of: more, book: writeBook([...rowsOf(SCHOOL_NICKNAMES), ...more]) }
  return opened.book
}

function writeBook(rows: readonly string[][]): Book {
  const written: Book = { famous: new Map(), byNickname: new Map(), shared: new Map(), beginnings: new Set(), firstWords: new Set() }
  const isShared = new Set(rowsOf(SHARED_ACRONYMS).map(([acronym = '']) => spellSchool(acronym)))
  for (const [title = '', ...others] of rows) enterFamous(written, title, others.filter((other) => !isShared.has(spellSchool(other))))
  for (const [system = '', ...campuses] of rowsOf(SCHOOL_SYSTEMS)) for (const campus of campuses) {
    const key = written.byNickname.get(spellSchool(system))?.key ?? spellSchool(system)
    written.byNickname.set(spellSchool(`${system} ${campus}`), { key })
    written.famous.get(key)?.names.push(spellSchool(`${system} ${campus}`))
  }
  for (const [acronym = '', ...schools] of rowsOf(SHARED_ACRONYMS)) {
    const short = spellSchool(acronym)
    const keys = schools.map((school) => written.byNickname.get(spellSchool(school))?.key ?? spellSchool(school))
    written.shared.set(short, keys)
    for (const key of keys) written.famous.get(key)?.maybe.push(short)
  }
  withoutTown(written)
  for (const name of written.byNickname.keys()) {
    const words = name.split(' ')
    written.firstWords.add(words[0] ?? '')
    if (words.length > 2 && !GENERIC_WORDS.has(words[2] ?? '')) written.beginnings.add(words.slice(0, 2).join(' '))
  }
  return written
}

/** Sorts of university: "free university berlin" is not "the free university". */
const SORTS = new Set('american autonomous catholic city federal free medical national open polytechnic pontifical royal state technical veterinary'.split(' '))

/** "Georg August University" says which one without its town, where no other name is so. */
function withoutTown(written: Book): void {
  for (const [name, held] of [...written.byNickname]) {
    const words = name.split(' ')
    if (words.length < 3 || words.length > 4 || words.at(-2) !== 'university' || GENERIC_WORDS.has(words.at(-1) ?? '') || words.some((word) => SORTS.has(word)) || held.part !== undefined) continue
    const bare = words.slice(0, -1).join(' ')
    if (isGeneric(words.slice(0, -2)) || written.byNickname.has(bare) || referenceInUse()?.schools.byName.has(bare) === true || BORNE_BY_MANY.has(bare)) continue
    written.byNickname.set(bare, held)
    written.famous.get(held.key)?.names.push(bare)
  }
}

/** A school that stands in both tables is one: the further names are added to it. */
function enterFamous({ famous, byNickname }: Book, title: string, others: readonly string[]): void {
  const key = byNickname.get(spellSchool(title))?.key ?? spellSchool(title)
  const held = famous.get(key) ?? { key, title, names: [key], maybe: [] }
  famous.set(key, held)
  byNickname.set(key, { key })
  for (const other of others) {
    const name = spellSchool(other.replace(/^>/, ''))
    if (byNickname.has(name)) continue
    byNickname.set(name, other.startsWith('>') ? { key, part: other.slice(1) } : { key })
    held.names.push(name)
  }
}

/** Names that say nothing without a town. */
const BORNE_BY_MANY = new Set(SCHOOL_SHARED.trim().split('\n').map(spellSchool))
export const isBorneByMany = (name: string): boolean => BORNE_BY_MANY.has(name)

/** Names of famous schools are known without the reference data; the rest with it. */
export const isSharedAcronym = (name: string): boolean => book().shared.has(name)

/** Keys of the schools that bear an acronym, hand-written and by the reference data; one or none where it is not shared. */
export function bearersOf(acronym: string): readonly string[] {
  const listed = (referenceInUse()?.schools.byAcronym.get(acronym) ?? []).map(keyOf)
  return [...new Set([...(book().shared.get(acronym) ?? []), ...listed])]
}

/** The key of a listed school: its famous name where it has one. */
function keyOf(school: ListedSchool): string {
  for (const name of school.names) {
    const famous = book().byNickname.get(name)
    if (famous && !famous.part) return famous.key
  }
  const name = school.names[0] ?? ''
  const others = referenceInUse()?.schools.byName.get(name) ?? []
  return others.some((other) => other.country !== school.country) ? `${name}|${school.country}` : name
}

/** The school that a name in canonical words means, the words in any order where only one school has them; undefined when none or several. */
export function findSchool(name: string, where: Where): KnownSchool | undefined {
  const famous = book().byNickname.get(name)
  if (famous) return knownBy(famous.key, famous.part, where)
  const table = referenceInUse()?.schools
  if (!table || BORNE_BY_MANY.has(name)) return undefined
  const listed = inCountry(table.byName.get(name) ?? [], where)
  if (listed.length > 0) return oneOf(listed)
  const flipped = flip(name)
  if (flipped !== undefined && book().byNickname.has(flipped) && !book().beginnings.has(name)) return findSchool(flipped, where)
  if (flipped !== undefined && !table.beginnings.has(name)) {
    const turned = inCountry(table.byName.get(flipped) ?? [], where)
    if (turned.length > 0) return oneOf(turned)
  }
  const short = table.byAcronym.get(name)
  if (short && isOnly(name) && inCountry(short, where).length > 0) return oneOf(short)
  const named = findByWord(name)
  if (named) return findSchool(named, where)
  const sorted = table.byWords.get(name.split(' ').sort().join(' '))
  return sorted && inCountry([sorted], where).length > 0 ? knownOf(sorted) : undefined
}

/** "Waseda" is Waseda University, where the word is no town, country or other school. */
function findByWord(name: string): string | undefined {
  const reference = referenceInUse()
  if (!reference || name.split(' ').length > 2 || name.length < 4 || (reference.towns.named(name)[0]?.population ?? 0) > 20_000 || readSpot(name) || reference.lands.has(name) || isGeneric(name.split(' '))) return undefined
  const whole = [`${name} university`, `university ${name}`, `${name} business school`].filter((each) => reference.schools.byName.has(each) || book().byNickname.has(each))
  const [only] = whole
  return whole.length === 1 && only !== undefined ? only : undefined
}

/** "bristol university" is "university bristol", where no other school stands in the way; two to three words. */
function flip(name: string): string | undefined {
  const words = name.split(' ')
  if (words.length > 3 || words.filter((word) => word === 'university').length !== 1) return undefined
  if (words[0] === 'university') return [...words.slice(1), 'university'].join(' ')
  return words.at(-1) === 'university' ? ['university', ...words.slice(0, -1)].join(' ') : undefined
}

const inCountry = (schools: readonly ListedSchool[], where: Where): readonly ListedSchool[] =>
  where.length === 0 ? schools : schools.filter(({ country }) => country === '' || where.some((spot) => spot.country === country))

/** One school where all are of one country; a domain that tells none goes with any. */
function oneOf(schools: readonly ListedSchool[]): KnownSchool | undefined {
  const countries = new Set(schools.map(({ country }) => country).filter((country) => country !== ''))
  const [first] = schools
  if (!first || countries.size > 1) return undefined
  const known = schools.map(knownOf)
  const [one] = known
  return one && { ...one, country: [...countries][0] ?? '', names: [...new Set(known.flatMap(({ names }) => names))], maybe: [...new Set(known.flatMap(({ maybe }) => maybe))] }
}

function knownOf(school: ListedSchool): KnownSchool {
  const key = keyOf(school)
  const famous = book().famous.get(key)
  const sure: string[] = []
  const maybe: string[] = []
  for (const acronym of school.acronyms) (isOnly(acronym) ? sure : maybe).push(acronym)
  return {
    key, country: school.country, ...(famous && { title: famous.title }),
    names: [...new Set([...school.names.filter((name) => isOneCountry(name) && !isOthers(name, key)), ...(famous?.names ?? []), ...sure, ...turnsOf(school.names)])], maybe: [...maybe, ...(famous?.maybe ?? [])],
  }
}

/** Campuses share a domain: a name that is a famous school's own is no other one's. */
const isOthers = (name: string, key: string): boolean => (book().byNickname.get(name)?.key ?? key) !== key

/** The names with "University" at the other end, where nothing else is called so. */
function turnsOf(names: readonly string[]): string[] {
  const table = referenceInUse()?.schools
  return names.map(flip).filter((name) => name !== undefined && table !== undefined && !table.byName.has(name) && !table.beginnings.has(name) && !book().byNickname.has(name)) as string[]
}

const isOneCountry = (name: string): boolean => !BORNE_BY_MANY.has(name) && new Set((referenceInUse()?.schools.byName.get(name) ?? []).map(({ country }) => country).filter(Boolean)).size <= 1

/** Three letters or more, borne by one school and the initials of no other, and no famous one's. */
export const isOnly = (acronym: string): boolean =>
  acronym.length >= 3 && bearersOf(acronym).length === 1 && !book().byNickname.has(acronym) && (acronym.length >= 4 || (referenceInUse()?.schools.initials().get(acronym) ?? 0) <= 1)

/** A famous school, unless what is written around it says that it is elsewhere. */
function knownBy(key: string, part: string | undefined, where: Where): KnownSchool | undefined {
  const famous = book().famous.get(key)
  const listed = referenceInUse()?.schools.byName.get(key) ?? []
  if (where.length > 0 && listed.length > 0 && inCountry(listed, where).length === 0) return undefined
  const known = listed.length > 0 ? oneOf(inCountry(listed, where)) : undefined
  return {
    key, country: known?.country ?? '', names: [...new Set([...(famous?.names ?? [key]), ...(known?.names ?? []).filter((name) => !isOthers(name, key))])],
    maybe: [...new Set([...(famous?.maybe ?? []), ...(known?.maybe ?? [])])], ...(famous && { title: famous.title }), ...(part !== undefined && { part }),
  }
}

/** Whether a name is a hand-written one. */
export const isNickname = (name: string): boolean => book().byNickname.has(name)

/** Whether a name in canonical words is a school's, as it stands. */
export const isSchoolName = (name: string): boolean => book().byNickname.has(name) || !BORNE_BY_MANY.has(name) && referenceInUse()?.schools.byName.has(name) === true

/** Whether a known name begins with the word; with the reference data any may. */
export const beginsName = (word: string): boolean => book().firstWords.has(word) || referenceInUse() !== undefined
