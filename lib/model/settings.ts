import { z } from 'zod'
import { Id, Instant } from './fact'
import { CADENCE_GROUPS } from './kinds'

/** Local time of day, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Days since the last contact: when it would be good to be in touch again, and when it is late. */
export const Cadence = z.object({ ideal: z.number().int().min(1).max(3650), latest: z.number().int().min(1).max(3650) })
export type Cadence = z.infer<typeof Cadence>

/** How the product behaves for this user. Sites turned on are not here: the browser's permissions are their truth. */
export const Settings = z.object({
  id: z.literal('settings'),
  theme: z.enum(['system', 'light', 'dark']),
  notify: z.boolean(),
  /** Local time of day, `HH:MM`, at which due follow-ups are announced. */
  notifyAt: TimeOfDay,
  welcomed: z.boolean(),
  /** No notification between these local times; may pass midnight. */
  quiet: z.object({ from: TimeOfDay, to: TimeOfDay }).optional(),
  /** Days that are no working days, ISO: 1 is Monday, 7 is Sunday. Missing means the locale's weekend. */
  weekend: z.array(z.number().int().min(1).max(7)).max(6).optional(),
  /** Reminders to keep in touch; missing means on. */
  keepInTouch: z.boolean().optional(),
  /** Reminders to look an active tie over every 120 days; missing means on. */
  reviewTies: z.boolean().optional(),
  cadences: z.partialRecord(z.enum(CADENCE_GROUPS), Cadence).optional(),
  /** How many follow-ups a day the user wants when many are planned at once. */
  dailyLimit: z.number().int().min(1).max(100).optional(),
  /** The event that is on: whoever is tagged carries it. Over at `until`. */
  eventMode: z.object({ eventId: Id, until: Instant }).optional(),
  /** The coverage lens of communities; missing means off. */
  communityLens: z.boolean().optional(),
  /** The user is sharing their screen: quiet acts and shadow sponsors are not shown. */
  sharedScreen: z.boolean().optional(),
  /** Keys that are a single letter or sign, such as ? and G P; missing means on. */
  singleKeys: z.boolean().optional(),
  /** Columns of the table, in their order. */
  columns: z.array(z.string().max(64)).max(64).optional(),
})
export type Settings = z.infer<typeof Settings>

/** The settings of a new user. */
export const DEFAULT_SETTINGS: Settings = { id: 'settings', theme: 'system', notify: true, notifyAt: '09:00', welcomed: false }
