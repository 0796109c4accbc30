import type { z } from 'zod'
import { LIMITS } from '../../core/text'
import { cut, tidyText } from '../tidy'

/**
 * Tidies every text of a freshly parsed JSON value, in place and bounded: no text is longer than our longest, before
 * anything normalises or compares it. The depth has been checked, so that recursion is safe.
 */
export function tidyStrings(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) {
    const inner = record[key]
    if (typeof inner !== 'string') tidyStrings(inner)
    else {
      const tidy = tidyText(inner, LIMITS.note)
      // `__proto__` from JSON is an own property; the schema's allow-list leaves it out, so it is never touched here.
      if (tidy !== inner && key !== '__proto__') record[key] = tidy
    }
  }
}

/** Cuts in place the texts of which the schema says that they are too long. Answers whether that was all that it said. */
export function cutToFit(root: unknown, issues: readonly z.core.$ZodIssue[]): boolean {
  let isAll = true
  for (const issue of issues) {
    const last = issue.path.at(-1)
    const parent = issue.path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], root)
    if (issue.code !== 'too_big' || issue.origin !== 'string' || last === undefined) isAll = false
    else {
      const record = parent as Record<PropertyKey, string>
      record[last] = cut(record[last] ?? '', Number(issue.maximum))
    }
  }
  return isAll
}
