import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Fact, Id, Instant, Line, Url } from './fact'
import { ACT_KINDS } from './kinds'

/** One entry in the ledger. Any act counts as contact. */
export const Act = z.object({
  id: Id,
  personId: Id,
  kind: z.enum(ACT_KINDS),
  direction: z.enum(['given', 'received']),
  state: z.enum(['open', 'closed']),
  /** Quiet acts stay out of normal exports. */
  quiet: z.boolean(),
  on: Day,
  text: z.string().max(LIMITS.note),
  createdAt: Instant,
})
export type Act = z.infer<typeof Act>

/** Something to come back to on a day. */
export const FollowUp = z.object({
  id: Id,
  personId: Id,
  due: Day,
  reason: z.string().max(LIMITS.line),
  state: z.enum(['open', 'done']),
  doneOn: Day.optional(),
  /** The due day for which the user has already been notified: makes delivery exactly once. */
  notifiedFor: Day.optional(),
  createdAt: Instant,
})
export type FollowUp = z.infer<typeof FollowUp>

/** A conference, meet-up or programme session. */
export const Event = z.object({
  id: Id,
  name: Line,
  on: Day.optional(),
  place: z.string().max(LIMITS.line).optional(),
  url: Url.optional(),
  createdAt: Instant,
})
export type Event = z.infer<typeof Event>

const Entry = z.object({ id: Id, text: Line })
/** A goal, limit, offer or wish to learn, in the user's own words. */
export type Entry = z.infer<typeof Entry>

/** The user: the same kinds of fact as everyone else, and what only the user has. */
export const Self = z.object({
  id: z.literal('self'),
  name: z.string().max(LIMITS.name).optional(),
  title: z.string().max(LIMITS.line).optional(),
  organisation: z.string().max(LIMITS.line).optional(),
  facts: z.array(Fact).max(LIMITS.rows),
  goals: z.array(Entry).max(100),
  limits: z.array(Entry).max(100),
  offers: z.array(Entry).max(100),
  wishes: z.array(Entry).max(100),
  updatedAt: Instant,
})
export type Self = z.infer<typeof Self>

/** How the product behaves for this user. Sites turned on are not here: the browser's permissions are their truth. */
export const Settings = z.object({
  id: z.literal('settings'),
  theme: z.enum(['system', 'light', 'dark']),
  notify: z.boolean(),
  /** Local time of day, `HH:MM`, at which due follow-ups are announced. */
  notifyAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  welcomed: z.boolean(),
})
export type Settings = z.infer<typeof Settings>

/** The settings of a new user. */
export const DEFAULT_SETTINGS: Settings = { id: 'settings', theme: 'system', notify: true, notifyAt: '09:00', welcomed: false }
