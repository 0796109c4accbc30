import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Fact, Id, Instant, Line, Url } from './fact'
import { WorkChange } from './person'
import { TimeOfDay } from './settings'
import { ACT_KINDS, FACT_KINDS, EVENT_KINDS, FOLLOW_UP_KINDS, INTRODUCTION_STEPS, OPENINGS } from './kinds'

/** An introduction under way: who makes it is the act's person, `to` is who is met. */
export const Introduction = z.object({
  to: z.object({ personId: Id.optional(), name: z.string().max(LIMITS.name) }),
  steps: z.array(z.object({ step: z.enum(INTRODUCTION_STEPS), on: Day })).max(INTRODUCTION_STEPS.length),
  /** The few lines that can be forwarded. */
  blurb: z.string().max(LIMITS.note).optional(),
})
export type Introduction = z.infer<typeof Introduction>

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
  /** The goals it served. */
  goalIds: z.array(Id).max(100).optional(),
  /** Where it can be seen: an endorsement's address. */
  url: Url.optional(),
  introduction: Introduction.optional(),
  /** What an opportunity was. */
  opening: z.enum(OPENINGS).optional(),
  /** Feedback: the day on which the user had acted on it. */
  actedOn: Day.optional(),
  /** A door opened, or feedback: the day on which the user told them how it went. */
  reportedOn: Day.optional(),
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
  /** Missing means planned by the user. */
  kind: z.enum(FOLLOW_UP_KINDS).optional(),
  /** A cadence's second threshold: past this day it is late. */
  latest: Day.optional(),
  /** Made by the product: the day that was worked out for it. `due` differs from it once the user has put it off. */
  ideal: Day.optional(),
  /** The user wants a notification of its own for this one, beside the daily one. */
  ping: z.boolean().optional(),
  /** When that notification is to come, on the clock on the wall; missing means at the daily one's time. */
  at: TimeOfDay.optional(),
  /** The act that it is about: the door to report back on. */
  actId: Id.optional(),
  eventId: Id.optional(),
  /** The first line or message prepared for it. */
  draft: z.string().max(LIMITS.note).optional(),
  /** The day on which the user copied that message, to send it by hand. */
  copiedOn: Day.optional(),
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
  kind: z.enum(EVENT_KINDS).optional(),
  /** The last day, where it runs for several. */
  until: Day.optional(),
  organisation: z.string().max(LIMITS.line).optional(),
  notes: z.string().max(LIMITS.note).optional(),
  /** People of this event whom the user has looked at and put aside: for later, or not at all. */
  later: z.array(Id).max(LIMITS.rows).optional(),
  declined: z.array(Id).max(LIMITS.rows).optional(),
})
export type Event = z.infer<typeof Event>

const Entry = z.object({ id: Id, text: Line })
/** A goal, limit, offer or wish to learn, in the user's own words. */
export type Entry = z.infer<typeof Entry>

/** What the user is after. `state` missing means open. */
export const Goal = Entry.extend({ state: z.enum(['open', 'reached', 'let-go']).optional(), by: Day.optional(), closedOn: Day.optional() })
export type Goal = z.infer<typeof Goal>

/** One question of the common ground that the user answered: whether two names of one kind of fact mean the same. */
export const Settled = z.object({ kind: z.enum(FACT_KINDS), mine: z.string().max(LIMITS.line), theirs: z.string().max(LIMITS.line), same: z.boolean() })
export type Settled = z.infer<typeof Settled>

/** The user: the same kinds of fact as everyone else, and what only the user has. */
export const Self = z.object({
  id: z.literal('self'),
  name: z.string().max(LIMITS.name).optional(),
  title: z.string().max(LIMITS.line).optional(),
  organisation: z.string().max(LIMITS.line).optional(),
  facts: z.array(Fact).max(LIMITS.rows),
  goals: z.array(Goal).max(100),
  limits: z.array(Entry).max(100),
  offers: z.array(Entry).max(100),
  wishes: z.array(Entry).max(100),
  /** Whom the user reports to. */
  manager: z.object({ name: z.string().max(LIMITS.name), url: Url.optional() }).optional(),
  /** What changed in the user's own work, the newest first; as `Person.changed`. */
  changed: z.array(WorkChange).max(50).optional(),
  /** Communities that the user typed, for the coverage lens alone; never inferred. */
  communities: z.array(Line).max(100).optional(),
  /** Answers to "could be the same: is it?", by the canonical keys of the user's fact and the other one's. */
  settled: z.array(Settled).max(500).optional(),
  updatedAt: Instant,
})
export type Self = z.infer<typeof Self>
