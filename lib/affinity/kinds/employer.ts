import { COMPANY_GENERIC, parseCompany } from '../company-name'
import { defineKind, type Likeness, type Parsed } from '../kind'
import { isSchoolName } from '../school-book'
import { parseSchool } from '../school-name'
import { GENERIC_WORDS, schoolWords } from '../school-words'
import { sayPlainly, sayTogether } from '../sentences'
import { isNearlyEqual } from '../typo'
import { contradict } from '../where'
import { compareSchools } from './school'

/** Employers. Universities employ people too: their names are read as schools' names are. */
export const kind = defineKind({
  kind: 'employer',
  use: 'icebreaker',
  rarity: 0.45,
  overlaps: true,
  parse: (text) => (isUniversity(text) ? parseSchool(text) : parseCompany(text)),
  compare,
  sentence: (pair) => (pair.degree === 'kind-of' ? sayPlainly('employer', pair) : sayTogether('employer', pair)),
})

const HINT = /univ|ylio|uniw|egyetem|sveuc|унив/i
const isUniversity = (text: string): boolean => {
  const cut = text.slice(0, 300)
  return (HINT.test(cut) && schoolWords(cut).includes('university')) || isInstitute(cut)
}

/** "MIT", "Georgia Institute of Technology" as an employer: a known school by an acronym in capitals, or with such a word in its name. */
const isInstitute = (text: string): boolean => {
  const words = schoolWords(text.split(/[,(]/, 1)[0] ?? '')
  return (/^[A-Z]{3,6}$/.test(text.trim()) || words.some((word) => word === 'institute' || word === 'college' || word === 'polytechnic')) && isSchoolName(words.join(' '))
}

const GENERIC = new Set([...GENERIC_WORDS, ...COMPANY_GENERIC])

/** A company's name, one word long, is never forgiven a slip: invented names differ by a letter. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (a.tails || b.tails) return a.tails && b.tails ? compareSchools(a, b) : undefined
  if (a.forms.some((form) => b.forms.includes(form))) return 'same'
  if (a.families?.includes(b.key) || b.families?.includes(a.key)) return 'kind-of'
  if (a.known || b.known) return undefined
  const [left, right] = [a.words ?? [], b.words ?? []]
  if (left.length !== right.length && Math.min(left.length, right.length) === 1 && a.initials?.some((letters) => b.initials?.includes(letters)) && !contradict(a.where, b.where)) return 'same'
  if (withoutGroup(left) === withoutGroup(right)) return 'same'
  return left.length > 1 && isNearlyEqual(left, right, NONE, GENERIC) ? 'same' : undefined
}
/** "REWE Group" is REWE. */
const withoutGroup = (words: readonly string[]): string => (words.length > 1 && GROUPS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ')
const GROUPS = new Set(['group', 'groupe', 'gruppe', 'grupo', 'gruppo', 'konzern', 'koncern', 'konserni'])

const NONE: ReadonlySet<string> = new Set()
