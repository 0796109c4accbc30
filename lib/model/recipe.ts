import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Id, Instant, Line } from './fact'

/** What the user can point at on a page of a site they teach. */
export const RECIPE_FIELDS = ['name', 'title', 'department', 'location', 'manager', 'interests'] as const
export type RecipeField = (typeof RECIPE_FIELDS)[number]

/** How to read one site's profiles, as the user taught it. It holds where things stand, never what stood there. */
export const Recipe = z.object({
  id: Id,
  version: z.literal(1),
  name: Line,
  host: z.string().min(1).max(253),
  /** Path of a profile, `*` for what differs from person to person: `/people/*`. */
  path: z.string().min(1).max(LIMITS.line),
  fields: z.partialRecord(z.enum(RECIPE_FIELDS), z.array(z.string().min(1).max(LIMITS.line)).min(1).max(8)),
  isOn: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Recipe = z.infer<typeof Recipe>
