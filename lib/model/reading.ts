import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Line, Manager, Url, Years } from './fact'
import { FACT_KINDS, HOWS, PLACE_ROLES, READ_FIELDS } from './kinds'

const How = z.enum(HOWS)

/** One field read: its value, the words on the page that it came from, and how they were found. */
export const Field = z.object({
  value: z.string().min(1).max(LIMITS.line),
  words: z.string().max(LIMITS.quote),
  how: How,
})
export type Field = z.infer<typeof Field>

/** A fact as read: no id and no key yet. `quote` is the words of the page. */
export const ReadFact = z.object({
  kind: z.enum(FACT_KINDS),
  text: z.string().min(1).max(LIMITS.line),
  years: Years.optional(),
  placeRole: z.enum(PLACE_ROLES).optional(),
  detail: z.string().max(LIMITS.line).optional(),
  quote: z.string().max(LIMITS.quote),
  how: How,
})
export type ReadFact = z.infer<typeof ReadFact>

/** One person as read from one page at one moment. */
export const Reading = z.object({
  /** Address in the address bar when the page was read. */
  url: Url,
  /** The page's own canonical profile address, where it states one on the same host. */
  profileUrl: Url.optional(),
  site: z.string().max(100),
  name: Field,
  headline: Field.optional(),
  title: Field.optional(),
  organisation: Field.optional(),
  location: Field.optional(),
  department: Field.optional(),
  manager: Manager.optional(),
  /** Longer than the other fields and of several lines: bio, About, a README. */
  about: Field.extend({ value: z.string().min(1).max(LIMITS.note) }).optional(),
  /** What they offer and what they look for, as they say themselves under such a label. */
  offers: z.array(Line).max(50).optional(),
  wishes: z.array(Line).max(50).optional(),
  links: z.array(Url).max(50),
  contacts: z.array(z.object({ kind: z.enum(['email', 'phone']), value: z.string().max(LIMITS.line) })).max(50),
  facts: z.array(ReadFact).max(LIMITS.rows),
  /** Which of the eight fields were found. */
  found: z.array(z.enum(READ_FIELDS)).max(READ_FIELDS.length),
})
export type Reading = z.infer<typeof Reading>

export const READ_FAILURES = ['NOT_A_PERSON', 'LOGIN_WALL', 'STILL_LOADING', 'LAYOUT_CHANGED', 'OUT_OF_SCOPE'] as const
export type ReadFailure = (typeof READ_FAILURES)[number]

/**
 * What the reader in the page answers: the page itself, pruned and bounded, still to be understood (`lib/sites/complete.ts`).
 * `tree` is JSON of nested arrays (`Packed` in `lib/sites/snapshot.ts`): as one text it crosses from page to extension
 * whole, where nested values deeper than a hundred levels would be lost.
 */
export const Snapshot = z.object({
  url: Url,
  base: Url,
  tree: z.string().max(12_000_000),
})
export type Snapshot = z.infer<typeof Snapshot>
