import { COMPANY_GENERIC, parseCompany } from '../company-name'
import { defineKind, type Likeness, type Parsed } from '../kind'
import { GENERIC_WORDS, parseSchool, schoolWords } from '../school-name'
import { sayTogether } from '../sentences'
import { isNearlyEqual } from '../typo'
import { compareSchools } from './school'

/** Employers. Universities employ people too: their names are read as schools' names are. */
export const kind = defineKind({
  kind: 'employer',
  use: 'icebreaker',
  rarity: 0.45,
  overlaps: true,
  parse: (text) => (isUniversity(text) ? parseSchool(text) : parseCompany(text)),
  compare,
  sentence: (pair) => sayTogether('employer', pair),
})

const HINT = /univ|ylio|uniw|egyetem|sveuc|унив/i
const isUniversity = (text: string): boolean => HINT.test(text.slice(0, 300)) && schoolWords(text.slice(0, 300)).includes('university')

const GENERIC = new Set([...GENERIC_WORDS, ...COMPANY_GENERIC])

/** A company's name, one word long, is never forgiven a slip: invented names differ by a letter. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (a.tails || b.tails) return a.tails && b.tails ? compareSchools(a, b) : undefined
  if (a.forms.some((form) => b.forms.includes(form))) return 'same'
  const [left, right] = [a.words ?? [], b.words ?? []]
  return left.length > 1 && isNearlyEqual(left, right, NONE, GENERIC) ? 'same' : undefined
}
const NONE: ReadonlySet<string> = new Set()
