import { once } from '../../core/once'
import { GENERIC_WORDS } from '../school-words'

/** A school of the reference data. */
export interface ListedSchool {
  /** ISO 3166-1, lower case; empty where its domain does not tell. */
  country: string
  /** Names in canonical words (`spellSchool`), the usual one first. */
  names: readonly string[]
  acronyms: readonly string[]
}

export interface SchoolTable {
  byName: ReadonlyMap<string, readonly ListedSchool[]>
  /** By the words in alphabetical order, where one school alone has them: "Federal University of X" is "Universidade Federal de X". */
  byWords: ReadonlyMap<string, ListedSchool | undefined>
  byAcronym: ReadonlyMap<string, readonly ListedSchool[]>
  /** Names that others begin with, a telling word after it: "washington university" of "washington university saint louis". */
  beginnings: ReadonlySet<string>
  /** How many names have these initials; counted when first asked. */
  initials(): ReadonlyMap<string, number>
}

/** Two words in the other order are another school too often: "Miami University" is not "University of Miami". */
const ENOUGH_WORDS = 3

/** Reads the lines `country\tname|name\tacronym|acronym`. Each index is made when it is first asked for. */
export function readSchoolTable(text: string): SchoolTable {
  const schools = once(() => text.split('\n').map(readSchool))
  const byName = once(() => indexBy(schools(), ({ names }) => names))
  const byAcronym = once(() => indexBy(schools(), ({ acronyms }) => acronyms))
  const byWords = once(() => indexWords(schools()))
  const beginnings = once(() => new Set(schools().flatMap(({ names }) => names.flatMap(beginningsOf))))
  return {
    get byName() { return byName() },
    get byAcronym() { return byAcronym() },
    get byWords() { return byWords() },
    get beginnings() { return beginnings() },
    initials: once(() => countInitials(byName().keys())),
  }
}

function readSchool(line: string): ListedSchool {
  const [country = '', names = '', acronyms = ''] = line.split('\t')
  return { country, names: names.split('|'), acronyms: acronyms === '' ? [] : acronyms.split('|') }
}

function indexBy(schools: readonly ListedSchool[], keysOf: (school: ListedSchool) => readonly string[]): ReadonlyMap<string, readonly ListedSchool[]> {
  const index = new Map<string, ListedSchool[]>()
  for (const school of schools) for (const key of keysOf(school)) {
    const list = index.get(key)
    if (!list) index.set(key, [school])
    else if (!list.includes(school)) list.push(school)
  }
  return index
}

function indexWords(schools: readonly ListedSchool[]): ReadonlyMap<string, ListedSchool | undefined> {
  const index = new Map<string, ListedSchool | undefined>()
  for (const school of schools) for (const name of school.names) {
    const words = name.split(' ')
    if (words.length < ENOUGH_WORDS) continue
    const sorted = words.sort().join(' ')
    index.set(sorted, index.has(sorted) && index.get(sorted) !== school ? undefined : school)
  }
  return index
}

function beginningsOf(name: string): string[] {
  const words = name.split(' ')
  const found: string[] = []
  for (let end = 2; end < words.length; end++) if (!GENERIC_WORDS.has(words[end] ?? '')) found.push(words.slice(0, end).join(' '))
  return found
}

function countInitials(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) {
    const initials = name.split(' ').map((word) => word[0] ?? '').join('')
    counts.set(initials, (counts.get(initials) ?? 0) + 1)
  }
  return counts
}
