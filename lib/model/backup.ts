import { z } from 'zod'
import { Instant } from './fact'
import { Person } from './person'
import { Act, Event, FollowUp, Self, Settings } from './records'

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
})
export type Backup = z.infer<typeof Backup>
