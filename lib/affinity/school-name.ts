import { LIMITS } from '../core/text'
import { INSTITUTION_WORDS, PART_WORDS, SCHOOL_FILLERS, SCHOOL_GENERIC, SCHOOL_NICKNAMES, SCHOOL_SHARED, SCHOOL_SYSTEMS, SCHOOL_WORDS } from './data/school-words'
import type { Parsed } from './kind'
import { abbreviationsOf, keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from './tokens'
import { isDirection, meet, NOWHERE, readSpot, rowsOf, type Where } from './where'

const STANDARD = new Map(rowsOf(SCHOOL_WORDS).flatMap(([canonical = '', ...forms]) => forms.map((form) => [form, canonical] as const)))
const FILLERS = new Set(SCHOOL_FILLERS.trim().split(/\s+/))
const PARTS = new Set(PART_WORDS.trim().split(/\s+/))
const STRENGTH = new Map(INSTITUTION_WORDS.flatMap((words, rank) => words.map((word) => [word, INSTITUTION_WORDS.length - rank] as const)))

/** Rank of a word like "college". */
const COLLEGE = 2

/** Words that alone name no school; a slip in one of them is never forgiven. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(SCHOOL_GENERIC.trim().split(/\s+/))

/** Degrees and the like in brackets: they say nothing about which school. Folded. */
const DEGREES = new Set('ba bba bs bsc be beng btech dba emba honours hons jd llb llm ma mba md me meng mphil mres ms msc mtech phd'.split(' '))

/** The words of a school's name in one language: "Univ. de Genève" is "university geneve". Order is kept: "Miami University" is not "University of Miami". */
export function schoolWords(text: string): string[] {
  const words: string[] = []
  for (const word of wordsOf(text.replace(/[+#]/g, ' '))) {
    if (FILLERS.has(word)) continue
    if (word === 'tu') words.push('technical', 'university')
    else words.push(STANDARD.get(word) ?? word)
  }
  return words
}

const spelt = (name: string): string => schoolWords(name).join(' ')
const NICKNAMES = new Map(rowsOf(SCHOOL_NICKNAMES).flatMap(([canonical = '', ...names]) => names.map((name) => [spelt(name), spelt(canonical).split(' ')] as const)))
const SYSTEMS = new Set(rowsOf(SCHOOL_SYSTEMS).map(([system = '']) => spelt(system)))
/** "university michigan ann arbor" -> "university michigan". */
const MAIN_CAMPUS = new Map(rowsOf(SCHOOL_SYSTEMS).flatMap(([system = '', ...campuses]) =>
  campuses.map((campus) => [spelt(`${system} ${campus}`), spelt(system).split(' ')] as const)))
const SHARED = new Set(SCHOOL_SHARED.trim().split('\n').map(spelt))

/** The words of the well-known name where these are a short one of it, else the same words. */
const canonicalOf = (words: readonly string[]): readonly string[] => {
  const named = NICKNAMES.get(words.join(' ')) ?? words
  return MAIN_CAMPUS.get(named.join(' ')) ?? named
}

interface Piece {
  words: string[]
  rank: number
  isPart: boolean
}

const pieceOf = (segment: string): Piece => {
  const words = schoolWords(segment)
  const rank = Math.max(0, ...words.map((word) => STRENGTH.get(word) ?? 0))
  return { words, rank, isPart: words.some((word) => PARTS.has(word)) && rank < INSTITUTION_WORDS.length }
}

/** The segments of an affiliation: also split at " at " after an institution, so that "University of Texas at Austin" is "University of Texas, Austin". */
function piecesOf(text: string): Piece[] {
  const { outside, inside } = splitBrackets(text.replace(/^\d{1,2}(?=\p{L})/u, ''))
  const brackets = inside.filter((part) => !DEGREES.has(wordsOf(part).join('')) && !isInitialsOf(part, outside))
  const segments = segmentsOf(outside === '' ? text : outside).flatMap((segment) => segment.split(/\s+at\s+(?:the\s+)?/i, 4))
  return [...segments, ...(outside === '' ? [] : brackets)].map(pieceOf).filter((piece) => piece.words.length > 0)
}

const isInitialsOf = (part: string, name: string): boolean => {
  const letters = wordsOf(part).join('')
  const words = wordsOf(name)
  const initials = (list: string[]): string => list.map((word) => word[0] ?? '').join('')
  return letters === initials(words) || letters === initials(words.filter((word) => !FILLERS.has(word)))
}

interface Tail {
  where: Where
  tails: string[]
  parts: string[]
  /** Colleges named beside their university: they tell the members of a system apart. */
  colleges: string[]
}

/** Sorts what stands around the name: country, region, department, anything else. */
function readTail(pieces: readonly Piece[], head: readonly string[], cut: Cut): Tail {
  const tail: Tail = { where: cut.where, tails: [], parts: cut.part === '' ? [] : [cut.part], colleges: [] }
  for (const piece of pieces) {
    const rest = readPlace(piece.words.filter((word) => !/\d/.test(word)), tail)
    if (rest.length === 0 || rest.every((word) => head.includes(word))) continue
    if (piece.isPart || piece.rank > 0) tail.parts.push(rest.join(' '))
    else tail.tails.push(rest.join(' '))
    if (!piece.isPart && piece.rank >= COLLEGE && !isGeneric(rest)) tail.colleges.push(rest.join(' '))
  }
  return tail
}

/** Takes a country or region off the end of the words ("houston texas"), and gives back what is left. */
function readPlace(words: string[], tail: Tail): string[] {
  for (let take = Math.min(4, words.length); take > 0; take--) {
    const spot = readSpot(words.slice(-take).join(' '))
    const met = spot && meet(tail.where, spot)
    if (!met || isDirection(words.slice(0, -take).join(' '))) continue
    tail.where = met
    return words.slice(0, -take)
  }
  return words
}

interface Cut {
  name: readonly string[]
  part: string
  where: Where
}

/** Words that begin a part of a university when they follow its name, and those that may stand before them. */
const PART_BEGINS = new Set(['college', 'department', 'dept', 'faculty', 'school'])
const BEFORE_PART = new Set(['business', 'engineering', 'graduate', 'international', 'law', 'medical', 'summer'])

/** "Gifu University School of Medicine" is Gifu University, and a part of it; "Murdoch University Australia" is in Australia. */
function cutHead(words: readonly string[]): Cut {
  const at = words.indexOf('university')
  let end = words.findIndex((word, index) => at >= 0 && index > at && index < words.length - 1 && PART_BEGINS.has(word))
  while (end > at + 1 && BEFORE_PART.has(words[end - 1] ?? '')) end--
  if (end > 0 && !isGeneric(words.slice(0, end))) return { name: words.slice(0, end), part: words.slice(end).join(' '), where: NOWHERE }
  const land = at > 0 && at < words.length - 1 ? readSpot(words.slice(at + 1).join(' ')) : undefined
  const isLand = land?.every((spot) => spot.region === undefined) === true
  const named = isLand && !isGeneric(words.slice(0, at))
  return named ? { name: words.slice(0, at + 1), part: '', where: land } : { name: words, part: '', where: NOWHERE }
}

const isGeneric = (words: readonly string[]): boolean => words.every((word) => GENERIC_WORDS.has(word))

/** The name itself: the piece with the strongest institution word; the first of equals; the first piece where none has one. */
function findHead(pieces: readonly Piece[]): number {
  let best = 0
  pieces.forEach((piece, index) => {
    const held = pieces[best]
    const [now, then] = [piece.isPart ? piece.rank - 0.5 : piece.rank, held ? (held.isPart ? held.rank - 0.5 : held.rank) : 0]
    if (now > then) best = index
  })
  return best
}

/**
 * A school's name understood, from the short ("ETH") to a full affiliation line ("Dept. of Physics, Univ. of X, Town, Country").
 * The key is the name's canonical words with campus; country, region and departments are kept apart.
 */
export function parseSchool(text: string): Parsed {
  const clean = tidy(text, LIMITS.name)
  const pieces = piecesOf(clean)
  const at = findHead(pieces)
  const head = cutHead(pieces[at]?.words ?? [])
  const name = canonicalOf(head.name)
  const rest = readTail(pieces.filter((_, index) => index !== at), name, head)
  const bare = name.join(' ')
  const system = SYSTEMS.has(bare)
  const tails = system ? [...rest.tails, ...rest.colleges] : rest.tails
  const full = canonicalOf([...name, ...tails.flatMap((tail) => tail.split(' '))])
  const forms = formsOf(name, full, system)
  return {
    key: keyOr(text, full.join(' ')),
    label: labelOf(text),
    forms,
    // A slip is looked for in the name alone: towns are compared apart.
    words: forms.length === 0 ? [] : forms.length === 1 ? full : name,
    short: abbreviationsOf(clean),
    where: rest.where,
    tails,
    parts: rest.parts,
    unclear: SHARED.has(bare) || name[0] === 'saint',
  }
}

/** A generic name counts only with its town, a system only with its campus; any other also without. */
function formsOf(name: readonly string[], full: readonly string[], system: boolean): string[] {
  const generic = isGeneric(name)
  if (generic && isGeneric(full)) return []
  const whole = full.join(' ')
  return generic || system ? [whole] : [...new Set([whole, name.join(' ')])]
}
