import { once } from '../core/once'
import { LIMITS } from '../core/text'
import { SCHOOL_SYSTEMS } from './data/school-words'
import type { Parsed } from './kind'
import { linkSchool, type Link } from './link-school'
import { rowsOf } from './rows'
import { bearersOf, findSchool, isBorneByMany, isSharedAcronym } from './school-book'
import { piecesOf, type Piece } from './school-pieces'
import { isGeneric, spellSchool } from './school-words'
import { abbreviationsOf, keyOr, labelOf, tidy } from './tokens'
import { isDirection, meet, NOWHERE, readSpot, type Where } from './where'

/** Rank of a word like "college". */
const COLLEGE = 2

const systems = once(() => new Set(rowsOf(SCHOOL_SYSTEMS).map(([system = '']) => spellSchool(system))))

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
  let end = words.findIndex((word, index) => at >= 0 && index > at && (index < words.length - 1 || BEFORE_PART.has(words[index - 1] ?? '')) && PART_BEGINS.has(word))
  while (end > at + 1 && BEFORE_PART.has(words[end - 1] ?? '')) end--
  if (end > 0 && !isGeneric(words.slice(0, end))) return { name: words.slice(0, end), part: words.slice(end).join(' '), where: NOWHERE }
  const land = at > 0 && at < words.length - 1 ? readSpot(words.slice(at + 1).join(' ')) : undefined
  const isLand = land?.every((spot) => spot.region === undefined) === true
  const named = isLand && !isGeneric(words.slice(0, at))
  return named ? { name: words.slice(0, at + 1), part: '', where: land } : { name: words, part: '', where: NOWHERE }
}

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

/** Names that only their very letters tell from others: "UvA" is Amsterdam's, "UVA" is Virginia's. As written, the whole first part. */
const AS_WRITTEN: ReadonlyMap<string, string> = new Map([
  ['ecole polytechnique', 'Ecole Polytechnique Palaiseau'], ['Ecole Polytechnique', 'Ecole Polytechnique Palaiseau'], ['école polytechnique', 'Ecole Polytechnique Palaiseau'],
  ['École Polytechnique', 'Ecole Polytechnique Palaiseau'], ['École polytechnique', 'Ecole Polytechnique Palaiseau'], ['U of I', 'UIUC'], ['UvA', 'Universiteit van Amsterdam'],
  ['İTÜ', 'Istanbul Technical University'], ['ITÜ', 'Istanbul Technical University'], ['U.C.', 'University of California'], ['UniBo', 'University of Bologna'],
])
const spellOut = (text: string): string => {
  const [head = ''] = text.split(/\s*[,(]/, 1)
  const said = AS_WRITTEN.get(head)
  return said === undefined ? text : said + text.slice(head.length)
}

/**
 * A school's name understood, from the short ("ETH") to a full affiliation line ("Dept. of Physics, Univ. of X, Town, Country").
 * The key is the usual name of a school that is known, else the name's canonical words with campus; country, region and departments
 * are kept apart.
 */
export function parseSchool(text: string): Parsed {
  const clean = tidy(text, LIMITS.name)
  const pieces = piecesOf(spellOut(clean))
  const plain = parseUnknown(text, clean, pieces)
  const link = linkSchool(pieces, plain.where ?? NOWHERE)
  if (link) return parseKnown(plain, link)
  const name = plain.forms[0] ?? ''
  const bearers = isSharedAcronym(name) || (!name.includes(' ') && name.length <= 7) ? bearersOf(name) : []
  if (bearers.length === 0) return plain
  const [only, ...others] = plain.where && plain.where.length > 0 ? bearers.map((key) => findSchool(key.split('|')[0] ?? key, plain.where ?? NOWHERE)).filter((school) => school?.country !== '' && school !== undefined) : []
  if (only && others.length === 0) return parseKnown(plain, { school: only, names: [name] })
  return { ...plain, forms: [], words: [], maybe: [name, ...bearers.map((key) => key.split('|')[0] ?? key)] }
}

function parseKnown(plain: Parsed, { school, names }: Link): Parsed {
  const where = plain.where && plain.where.length > 0 ? plain.where : school.country === '' ? NOWHERE : [{ country: school.country }]
  return {
    key: school.key, label: school.part !== undefined && school.title !== undefined ? school.title : plain.label, known: true,
    forms: [...new Set([school.key, ...school.names, ...names])], maybe: school.maybe,
    words: (names[0] ?? school.key).split(' '), short: plain.short ?? new Set<string>(),
    where, tails: [], parts: plain.parts ?? [],
  }
}

function parseUnknown(text: string, clean: string, pieces: readonly Piece[]): Parsed {
  const at = findHead(pieces)
  const head = cutHead(pieces[at]?.words ?? [])
  const name = head.name
  const rest = readTail(pieces.filter((_, index) => index !== at), name, head)
  const bare = name.join(' ')
  const system = systems().has(bare)
  const tails = system ? [...rest.tails, ...rest.colleges] : rest.tails
  const full = [...name, ...tails.flatMap((tail) => tail.split(' '))]
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
    unclear: isBorneByMany(bare) || name[0] === 'saint',
  }
}

/** A generic name counts only with its town, a system only with its campus; any other also without. */
function formsOf(name: readonly string[], full: readonly string[], system: boolean): string[] {
  const generic = isGeneric(name)
  if (generic && isGeneric(full)) return []
  const whole = full.join(' ')
  return generic || system ? [whole] : [...new Set([whole, name.join(' ')])]
}
