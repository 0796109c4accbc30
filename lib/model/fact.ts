import { z } from 'zod'
import { isDay } from '../core/day'
import { LIMITS } from '../core/text'
import { FACT_KINDS, PLACE_ROLES } from './kinds'

// Extension pages forbid `eval`: without this, Zod tries it once at start and the browser logs a violation.
z.config({ jitless: true })

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.string().refine(isDay, 'not a day of the calendar')

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime()

export const Id = z.string().min(1).max(64)
export const Line = z.string().trim().min(1).max(LIMITS.line)
export const Url = z.string().max(LIMITS.url)

/** The quoted words, the page, the day. */
export const Evidence = z.object({
  quote: z.string().max(LIMITS.quote),
  url: Url,
  readOn: Day,
})
export type Evidence = z.infer<typeof Evidence>

/** Whom somebody reports to: a name, and their page where there is a link. */
export const Manager = z.object({ name: z.string().trim().min(1).max(LIMITS.name), url: Url.optional() })
export type Manager = z.infer<typeof Manager>

const Year = z.number().int().min(1900).max(2100)

/** First and last year; `to` missing and `ongoing` true means "until now". */
export const Years = z.object({
  from: Year.optional(),
  to: Year.optional(),
  ongoing: z.boolean().optional(),
})
export type Years = z.infer<typeof Years>

/** Something that can be shared: as written, its canonical key, the years if known, and where it was read. */
export const Fact = z.object({
  id: Id,
  kind: z.enum(FACT_KINDS),
  text: Line,
  /** Canonical key, made once at save by `lib/affinity`; may be re-made by a later version. */
  key: z.string().max(LIMITS.line),
  years: Years.optional(),
  placeRole: z.enum(PLACE_ROLES).optional(),
  /** Degree, field, title or team: what the person did there, as written. */
  detail: z.string().max(LIMITS.line).optional(),
  /** Empty when the user typed the fact. */
  evidence: z.array(Evidence).max(20),
})
export type Fact = z.infer<typeof Fact>
