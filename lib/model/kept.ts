import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Id, Instant, Line } from './fact'

/** A message to start from, with places such as `{first name}`. */
export const Template = z.object({ id: Id, name: Line, text: z.string().max(LIMITS.note), createdAt: Instant, updatedAt: Instant })
export type Template = z.infer<typeof Template>

/** What the user decided about a tie in a review. */
export const REVIEW_CHOICES = ['keep', 'change', 'close'] as const

/** One review of one tie: five taps, each a question of `components` answered yes, partly or no. */
export const Review = z.object({
  id: Id,
  personId: Id,
  on: Day,
  answers: z.record(z.string().max(40), z.enum(['yes', 'partly', 'no'])),
  choice: z.enum(REVIEW_CHOICES),
  note: z.string().max(LIMITS.note).optional(),
  createdAt: Instant,
})
export type Review = z.infer<typeof Review>

/** Filters, order and columns of the table, under a name. */
export const SavedView = z.object({
  id: Id,
  name: Line,
  query: z.string().max(LIMITS.line),
  filters: z.array(z.object({ by: z.string().max(40), value: z.string().max(LIMITS.line) })).max(50),
  match: z.enum(['all', 'any']),
  sort: z.object({ by: z.string().max(40), descending: z.boolean() }),
  columns: z.array(z.string().max(64)).max(64),
  createdAt: Instant,
})
export type SavedView = z.infer<typeof SavedView>
