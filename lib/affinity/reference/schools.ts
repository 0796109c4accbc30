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

/** Reads the lines `country\tname|name\tacronym|acronym`. */
export function readSchoolTable(text: string): SchoolTable {
  const table = { byName: new Map<string, ListedSchool[]>(), byWords: new Map<string, ListedSchool | undefined>(), byAcronym: new Map<string, ListedSchool[]>(), beginnings: new Set<string>(), initials: () => (counted ??= countInitials(table.byName.keys())) }
  let counted: Map<string, number> | undefined
  for (const line of text.split('\n')) {
    const [country = '', names = '', acronyms = ''] = line.split('\t')
    const school: ListedSchool = { country, names: names.split('|'), acronyms: acronyms === '' ? [] : acronyms.split('|') }
    for (const name of school.names) enter(table, school, name)
    for (const acronym of school.acronyms) push(table.byAcronym, acronym, school)
  }
  return table
}

function enter(table: { byName: Map<string, ListedSchool[]>; byWords: Map<string, ListedSchool | undefined>; beginnings: Set<string> }, school: ListedSchool, name: string): void {
  push(table.byName, name, school)
  const words = name.split(' ')
  for (let end = 2; end < words.length; end++) if (!GENERIC_WORDS.has(words[end] ?? '')) table.beginnings.add(words.slice(0, end).join(' '))
  if (words.length < ENOUGH_WORDS) return
  const sorted = words.sort().join(' ')
  const held = table.byWords.get(sorted)
  table.byWords.set(sorted, table.byWords.has(sorted) && held !== school ? undefined : school)
}

function countInitials(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) {
    const initials = name.split(' ').map((word) => word[0] ?? '').join('')
    counts.set(initials, (counts.get(initials) ?? 0) + 1)
  }
  return counts
}

function push<K>(map: Map<K, ListedSchool[]>, key: K, school: ListedSchool): void {
  const list = map.get(key)
  if (!list) map.set(key, [school])
  else if (!list.includes(school)) list.push(school)
}
