import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Id, Instant, Line } from './fact'

/** What the user can point at on a page of a site they teach. */
export const RECIPE_FIELDS = ['name', 'title', 'department', 'location', 'manager', 'interests'] as const
export type RecipeField = (typeof RECIPE_FIELDS)[number]

/** Attributes whose values people who write pages choose by hand, and keep. No classes: build tools hash them. */
export const MARKS = [
  'itemprop', 'property', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-automation-id', 'data-field', 'data-label', 'data-th', 'data-title',
  'aria-label', 'id', 'name', 'rel',
] as const
export type Mark = (typeof MARKS)[number]

const Count = z.number().int().min(0).max(1000)
const Words = z.string().trim().min(1).max(80)
const Tag = z.string().regex(/^[A-Z][A-Z\d-]{0,40}$/)

/**
 * Where a field stands. `nth` of `of`: which of those that look alike, and how many there were; with another number the
 * page is built otherwise, and nothing is read. `line` of `lines` likewise for what a label heads; without it, all of it.
 */
export const Locator = z.discriminatedUnion('by', [
  z.object({ by: z.literal('label'), label: Words, nth: Count, of: Count, line: Count.optional(), lines: Count.optional() }),
  z.object({ by: z.literal('mark'), attribute: z.enum(MARKS), value: Words, nth: Count, of: Count }),
  z.object({ by: z.literal('heading'), level: z.number().int().min(1).max(6), nth: Count, of: Count.optional() }),
  z.object({ by: z.literal('place'), path: z.array(z.object({ tag: Tag, nth: Count, of: Count })).min(1).max(80), beside: z.string().max(400) }),
])
export type Locator = z.infer<typeof Locator>

/** What a recipe says without the user's own name for it and when it was made: what a colleague is given. */
const Said = {
  version: z.literal(1),
  name: Line,
  /** Exact host, without port. */
  host: z.string().regex(/^[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i),
  /** Path of a profile, `*` for a part that differs from person to person: `/people/*`. */
  path: z.string().startsWith('/').max(LIMITS.line),
  fields: z.partialRecord(z.enum(RECIPE_FIELDS), z.array(Locator).min(1).max(8)),
}

/** How to read one site's profiles, as the user taught it. It holds where things stand, never what stood there. */
export const Recipe = z.object({
  id: Id,
  ...Said,
  isOn: z.boolean(),
  /** The day on which the user said that another profile was read right. */
  checkedOn: Day.optional(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Recipe = z.infer<typeof Recipe>

/** A recipe as a file. */
export const RecipeFile = z.object({ format: z.literal('common-ground-recipe'), ...Said })
export type RecipeFile = z.infer<typeof RecipeFile>
