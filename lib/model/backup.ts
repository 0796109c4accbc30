import { z } from 'zod'
import { Instant } from './fact'
import { Review, SavedView, Template } from './kept'
import { Person } from './person'
import { Recipe } from './recipe'
import { Act, Event, FollowUp, Self } from './records'
import { Settings } from './settings'

/** The JSON export: everything the user has, so that reading it back gives the same state. */
export const Backup = z.object({
  format: z.literal('common-ground'),
  version: z.literal(1),
  exportedAt: Instant,
  self: Self.optional(),
  settings: Settings.optional(),
  people: z.array(Person),
  acts: z.array(Act),
  followUps: z.array(FollowUp),
  events: z.array(Event),
  templates: z.array(Template).optional(),
  reviews: z.array(Review).optional(),
  savedViews: z.array(SavedView).optional(),
  recipes: z.array(Recipe).optional(),
})
export type Backup = z.infer<typeof Backup>
