import { LEGAL_BEFORE, LEGAL_FORMS, NO_EMPLOYER } from './data/legal-forms'
import { findEmployer, housesAbove, tableOfEmployers, type KnownEmployer } from './employer-names'
import type { Parsed } from './kind'
import { referenceInUse } from './reference/reference'
import { schoolWords } from './school-words'
import { abbreviationsOf, keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from './tokens'
import { meet, NOWHERE, readSpot, type Where } from './where'

/** Words of company names that one slip must not touch, and that alone name no company. */
export const COMPANY_GENERIC: ReadonlySet<string> = new Set(
  `
  agency and associates bank business capital center city company consulting design digital engineering enterprises finance financial
  foundation global group hospital industries institute insurance international lab labs management media ministry national of partners
  restaurant services software solutions studio studios systems technologies technology the trading ventures
`.trim().split(/\s+/),
)

/** Takes legal forms off both ends, as long as a name is left: "AB Volvo" is "volvo", "Northwind GmbH & Co. KG" is "northwind". */
function stripLegal(words: readonly string[]): string[] {
  let [from, to] = [0, words.length]
  if (to - from > 2 && words[to - 2] === 'sp' && words[to - 1] === 'zoo') to -= 2
  while (to - from > 1 && (LEGAL_FORMS.has(words[to - 1] ?? '') || (words[to - 1] === 'and' && to < words.length))) to--
  if (to - from > 1 && LEGAL_BEFORE.has(words[from] ?? '')) from++
  return words.slice(from, to)
}

const nameWords = (text: string, written: readonly string[] = wordsOf(text)): string[] => {
  const words = stripLegal(written.filter((word, at, all) => !(word === 'and' && isLong(all[at - 1]) && isLong(all[at + 1]))))
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}
const isLong = (word: string | undefined): boolean => word !== undefined && word.length > 1

/** What a site's address ends in: "Booking.com", "Allegro.pl" are known without it as well. */
const DOMAIN_END = /\.(?:com|org|net|io|ai|co|app|dev|eu|de|fr|es|it|nl|pl|pt|se|fi|no|dk|ch|at|be|ie|uk|co\.uk|com\.br|in|jp|cn|tech|gg)\b/gi

const withoutDomain = (name: string): string => (name.includes('.') ? name.replace(DOMAIN_END, ' ') : name)

const spell = (name: string): string[] => {
  const words = wordsOf(name)
  const [full, bare] = [words.join(' '), (name.includes('.') ? nameWords(withoutDomain(name)) : nameWords(name, words)).join(' ')]
  return full === bare ? [full] : [full, bare]
}

const NO_ROWS: readonly string[][] = []
let opened: { of: readonly string[][]; table: ReadonlyMap<string, KnownEmployer> } | undefined

/** Built at first use, and anew when reference data come or go. */
function employers(): ReadonlyMap<string, KnownEmployer> {
  const more = referenceInUse()?.employers ?? NO_ROWS
  if (opened?.of !== more) opened = { of: more, table: tableOfEmployers(spell, more) }
  return opened.table
}
/** A country, or a town so large that houses name their offices by it. */
const isCountry = (name: string): boolean =>
  readSpot(name)?.every((spot) => spot.region === undefined) === true || (referenceInUse()?.towns.named(name)[0]?.population ?? 0) >= OFFICE
const OFFICE = 400_000

/** Behind a house that is known, its town says where the office is: "Siemens, Erlangen". Without the reference data any town leaves the house in doubt. */
const isTown = (name: string): boolean => (referenceInUse()?.towns.named(name).length ?? 0) > 0

/** Legal forms written without a space: "华为技术有限公司", "株式会社ニコン". */
const withoutAsianForms = (text: string): string => (/[^\u0000-\u024f]/.test(text) ? text.replace(/(?:股份|控股)?有限公司|株式会社|（株）|㈱|주식회사|集团$|集團$/g, '').trim() || text : text)

/**
 * A company's name understood: no legal form, no "The", no ".com", nothing in brackets; a country after a comma is kept apart
 * ("Siemens, Germany"). A town after a comma stays in the name: it may be another company.
 */
export function parseCompany(text: string): Parsed {
  const clean = withoutAsianForms(tidy(text))
  const { outside } = splitBrackets(clean)
  const [first = '', ...rest] = segmentsOf(withoutDomain(outside === '' ? clean : outside).replace(/\bco-op\b/gi, 'coop'))
  const words = nameWords(first)
  let where: Where = NOWHERE
  const tails: string[] = []
  for (const segment of rest) {
    const tail = wordsOf(segment)
    if (tail.every((word) => LEGAL_FORMS.has(word))) continue
    const met = meet(where, readSpot(tail.join(' ')) ?? NOWHERE)
    if (met && readSpot(tail.join(' '))) where = met
    else tails.push(nameWords(segment).join(' '))
  }
  const full = [...words, ...tails.flatMap((tail) => tail.split(' '))]
  const name = full.join(' ')
  const known = tails.every((tail) => isTown(tail)) ? (employers().get(wordsOf(first).join(' ')) ?? findEmployer(employers(), words, isCountry)) : undefined
  if (known) {
    const families = housesAbove(employers(), known)
    return { key: known.key, label: labelOf(text), forms: known.names, maybe: families, families, known: true, where }
  }
  const isNobody = name === '' || NO_EMPLOYER.has(name) || NO_EMPLOYER.has(wordsOf(clean).join(' ')) || full.every((word) => COMPANY_GENERIC.has(word))
  if (isNobody) return { key: keyOr(text, name), label: labelOf(text), forms: [], words: [], short: abbreviationsOf(clean), where }
  const initials = initialsOf(outside === '' ? clean : outside, full)
  const translated = inOneLanguage(outside === '' ? clean : outside)
  const families = societyOf(translated.length > 0 ? translated : full)
  return {
    key: keyOr(text, translated.join(' ') || name), label: labelOf(text), forms: [name, ...(translated.length > 0 ? [translated.join(' ')] : [])], words: full, ...(families.length > 0 && { families }), short: abbreviationsOf(clean), where,
    ...(initials.length > 0 && { initials }),
    maybe: [...families, ...initials.map((letters) => `~${letters}`), `~~${full.slice(0, Math.max(1, full.length - 1)).join(' ')}`, `~~${name}`],
  }
}

/** An institute's name in one language, as schools' names are: "Max-Planck-Institut für Physik" is the "Max Planck Institute for Physics". Else empty. */
function inOneLanguage(text: string): string[] {
  const written = schoolWords(text)
  const words = written[0] === 'mpi' && written.length > 1 ? ['max', 'planck', 'institute', ...written.slice(1)] : written
  return words.length > 2 && words.includes('institute') ? words : []
}

/** Research societies, folded, whose institutes begin with their name: an institute's people share the society, not each other's institute. */
const SOCIETIES = ['fraunhofer', 'helmholtz', 'leibniz', 'max planck']

/** The key of the society that an institute belongs to, in a list. "Leibniz Software" belongs to none. */
function societyOf(words: readonly string[]): string[] {
  const name = words.join(' ')
  const society = SOCIETIES.find((each) => name.startsWith(`${each} `))
  const isInstitute = society === 'fraunhofer' || words.some((word) => word === 'institute' || word === 'center' || word === 'zentrum' || word === 'centre')
  const key = society === undefined || !isInstitute ? undefined : SOCIETY_NAMES.map((end) => employers().get(`${society}${end}`)?.key).find((each) => each !== undefined)
  return key === undefined ? [] : [key]
}
const SOCIETY_NAMES = ['', ' society', ' association', ' gemeinschaft']

const ACRONYM = /^[a-z]{3,6}$/

/**
 * What tells an acronym and the name that it is made of from each other: of one short word itself, of three words or more their first letters, with and without the
 * small ones. "DFKI" is "Deutsches Forschungsinstitut für Künstliche Intelligenz" where neither is known; two long names never meet by their letters.
 */
function initialsOf(written: string, words: readonly string[]): string[] {
  const [only = ''] = words
  if (words.length === 1) return ACRONYM.test(only) ? [only] : []
  const all = wordsOf(written)
  return [...new Set([all, words, all.filter((word) => !SMALL.has(word)), words.filter((word) => !SMALL.has(word))].map((list) => list.map((word) => word[0] ?? '').join('')))].filter((letters) => words.length >= 3 && ACRONYM.test(letters))
}
const SMALL = new Set('and d da das de dei del della der des di do du e el en et for fur i in l la le les of och og op the und van voor y za'.split(' '))
