import { referenceInUse } from './reference/reference'
import { OXBRIDGE_COLLEGES } from './data/school-nicknames'
import { beginsName, findSchool, isNickname, isSchoolName, type KnownSchool } from './school-book'
import { isPartWord, type Piece } from './school-pieces'
import { isGeneric } from './school-words'
import { readSpot, type Where } from './where'

/** A known school found in an affiliation, and the words there that named it. */
export interface Link {
  school: KnownSchool
  names: string[]
}

/** A name is looked for among so many words in a row; longer ones are not names. */
const LONGEST = 10

/**
 * The known school that an affiliation names: as it stands, with a campus or town beside ("University of California, Davis"), or within
 * words that are surely a part or a place ("Department of Economics Cornell University", "University of Exeter Exeter United Kingdom").
 */
export function linkSchool(pieces: readonly Piece[], where: Where): Link | undefined {
  const link = linkOxbridge(pieces, where) ?? linkPair(pieces, where) ?? linkWhole(pieces, where) ?? linkWithin(pieces, where)
  return link && !isElsewhere(link.school, pieces, link.names) ? link : undefined
}

const COLLEGES = new Set(OXBRIDGE_COLLEGES.trim().split(/[|\n]/))

/** "Trinity College, Cambridge" is part of its university, unless America is written behind. */
function linkOxbridge(pieces: readonly Piece[], where: Where): Link | undefined {
  const town = pieces.map(({ words }) => words.join(' ')).find((name) => name === 'oxford' || name === 'cambridge')
  if (town === undefined || where.some(({ country }) => country !== 'gb')) return undefined
  const college = pieces.map(({ words }) => words.join(' ')).find((name) => COLLEGES.has(name.replace(/ college$/, '')) && (name.endsWith(' college') || !COLLEGES.has(`${name} college`)) && name !== 'university')
  const school = college === undefined ? undefined : findSchool(`university ${town}`, where)
  return school && college !== undefined ? { school: { ...school, part: college }, names: [`${college} ${town}`] } : undefined
}

/** Two pieces that are one name, where one alone says little: "Kaunas, University of Technology". */
function linkPair(pieces: readonly Piece[], where: Where): Link | undefined {
  for (let at = 0; at < pieces.length; at++) for (let other = 0; other < pieces.length; other++) {
    const [one, two] = [pieces[at], pieces[other]]
    if (at === other || !one || !two || (Math.abs(at - other) > 1 && !isGeneric(one.words))) continue
    const name = [...one.words, ...two.words].join(' ')
    const school = isSchoolName(name) ? findSchool(name, where) : undefined
    if (school) return { school, names: [name] }
  }
  return undefined
}

/** One whole piece; that with the strongest word for an institution first. */
function linkWhole(pieces: readonly Piece[], where: Where): Link | undefined {
  const ranked = pieces.filter(({ words }) => !isGeneric(words)).sort((a, b) => strength(b) - strength(a))
  for (const { words, isPart, rank } of ranked) {
    const name = words.join(' ')
    const school = findSchool(name, where)
    // A medical or graduate school that has a domain of its own belongs to its university all the same.
    if (school) return linkWithin([{ words, rank, isPart }], where, isPartOf) ?? { school, names: [name] }
    // A known name further on would be that of a town or a network beside the school itself.
    if (rank === 3 && !isPart) return undefined
  }
  return undefined
}

const strength = ({ rank, isPart }: Piece): number => (isPart ? rank - 0.5 : rank)

/** The longest known name within a piece, with nothing but parts and places around it. */
function linkWithin(pieces: readonly Piece[], where: Where, isAfter: IsAfter = isPartOrPlace): Link | undefined {
  for (const { words } of pieces.length === 1 ? pieces : [...pieces].sort((a, b) => strength(b) - strength(a))) {
    const begins = words.map(beginsName)
    for (let length = Math.min(LONGEST, words.length - 1); length >= 1; length--) for (let from = 0; from + length <= words.length; from++) {
      if (begins[from] !== true) continue
      const name = words.slice(from, from + length)
      const spelt = name.join(' ')
      if (!isSchoolName(spelt) || isGeneric(name) || (length === 1 && !isNickname(spelt))) continue
      const school = findSchool(spelt, where)
      if (school && isBefore(words.slice(0, from), name) && isAfter(words.slice(from + length), name, school)) return { school, names: [spelt] }
    }
  }
  return undefined
}

/** Words after which a university's name follows: "Physiological Institute University of Melbourne", "Graduate School of Arts Kobe University". */
function isBefore(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 0) return true
  if (words.includes('hospital')) return false
  const whole = name.includes('university')
  return words.some((word) => isPartWord(word) || word === 'faculty' || (whole && (word === 'institute' || word === 'school')))
}

const BEGIN_PART = new Set(['center', 'department', 'division', 'faculty', 'laboratory', 'library', 'press'])
const END_PART = new Set(['department', 'faculty', 'laboratory'])
const SCHOOLS = new Set(['business', 'dental', 'engineering', 'graduate', 'law', 'medical', 'summer'])

type IsAfter = (words: readonly string[], name: readonly string[], school: KnownSchool) => boolean

const isPartOrPlace: IsAfter = (words, name, school) => words.length === 0 || isPartOf(words, name) || isPlace(words, name, school)

/** "School of Medicine", "Computer Science Department", "Graduate School"; a hospital is a house of its own. */
function isPartOf(words: readonly string[], name: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (words.includes('hospital')) return false
  if (words.length === 0) return false
  if (BEGIN_PART.has(first) || END_PART.has(words.at(-1) ?? '')) return true
  if ((first === 'school' || (first === 'college' && name.includes('university'))) && second !== '') return true
  // "University of Chicago Booth School of Business": a founder's name, then the school.
  if (name.includes('university') && words.slice(1, 3).includes('school')) return true
  if (SCHOOLS.has(first) && (second === 'school' || second === 'college' || second === 'program')) return true
  return first === 'international' && second === 'college'
}

/** Whether all the words are towns, regions and countries in which the school can be, or words of its name again. */
function isPlace(words: readonly string[], name: readonly string[], school: KnownSchool): boolean {
  // "Lyon 1" and "Lyon 2" are two universities.
  if (words.some((word) => /^\d{1,2}$/.test(word))) return false
  let rest = words.filter((word) => !/\d/.test(word))
  if (!isNamedByNickname(name) && !name.includes('university') && !name.includes('institute') && !name.includes('college')) return false
  // "Indiana University of Pennsylvania" is another school: a region alone says nothing, a town or country does.
  if (readSpot(rest.join(' '))?.every((spot) => spot.region !== undefined)) return false
  while (rest.length > 0) {
    const take = [3, 2, 1].find((length) => length <= rest.length && isSpot(rest.slice(0, length), name, school))
    if (take === undefined) return false
    rest = rest.slice(take)
  }
  return true
}

/** "INSEAD Fontainebleau": a name of five letters or more that means one school. */
const isNamedByNickname = (name: readonly string[]): boolean => name.join('').length >= 5 && isNickname(name.join(' '))

function isSpot(words: readonly string[], name: readonly string[], school: KnownSchool): boolean {
  const spelt = words.join(' ')
  if (words.every((word) => name.includes(word))) return true
  if (readSpot(spelt)?.some(({ country }) => school.country === '' || country === school.country)) return true
  return referenceInUse()?.towns.named(spelt).some(({ country }) => school.country === '' || country === school.country) === true
}

/** A town is written that lies in another country than the school: "MIT, Manipal". */
function isElsewhere(school: KnownSchool, pieces: readonly Piece[], names: readonly string[]): boolean {
  const towns = referenceInUse()?.towns
  if (!towns || school.country === '') return false
  return pieces.some(({ words, rank }) => {
    const spelt = words.filter((word) => !/\d/.test(word)).join(' ')
    if (rank > 0 || spelt === '' || names.some((name) => name.includes(spelt))) return false
    const named = towns.named(spelt)
    return named.length > 0 && !readSpot(spelt) && !named.some(({ country }) => country === school.country)
  })
}
