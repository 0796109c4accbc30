import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** "people[3]" or "people[3].facts[0].years.from". */
export const spellPath = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step).slice(0, 40)}`)).join('')

/** The value that a path leads to; undefined where it leads nowhere. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a record', null: 'null', undefined: 'nothing',
}

const kindOf = (value: unknown): string =>
  (value === null ? 'null' : Array.isArray(value) ? 'a list' : KINDS[typeof value]) ?? 'something else'

const quote = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value === 'number' ? String(value) : kindOf(value))

/** What is wrong, in words that the owner of the file understands. */
function complaint(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type': return `should be ${KINDS[issue.expected] ?? issue.expected}, but is ${kindOf(value)}`
    case 'too_big': return `is more than the ${issue.maximum} allowed`
    case 'too_small': return issue.origin === 'string' ? 'is empty' : `is less than ${issue.minimum}`
    case 'invalid_value': return `is ${quote(value)}, which is none of: ${issue.values.map(String).join(', ')}`
    case 'invalid_format': return `is ${quote(value)}, which is not written as it should be`
    default: return `is ${quote(value)}, which is not valid`
  }
}

/** Says where in the file the first fault is, whose record it is in, and how many more there are. */
export function describeIssues(issues: readonly Issue[], root: unknown): string {
  const [first] = issues
  if (!first) return ''
  const name = valueAt(root, [...first.path.slice(0, 2), 'name'])
  const whose = first.path.length > 2 && typeof name === 'string' ? ` (${name.slice(0, 60)})` : ''
  const more = issues.length > 1 ? `; and ${issues.length - 1} more` : ''
  return `${spellPath(first.path)}${whose}: ${complaint(first, valueAt(root, first.path))}${more}`
}
