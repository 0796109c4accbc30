import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Fact, Id, Instant, Line, Manager, Url } from './fact'
import { STAGES, TIE_KINDS } from './kinds'
import { Cadence } from './settings'

/** One kind within a tie. A click makes it potential; for a sponsor only a logged act makes it active. */
export const TieTag = z.object({
  kind: z.enum(TIE_KINDS),
  state: z.enum(['potential', 'active']),
  since: Day,
})
export type TieTag = z.infer<typeof TieTag>

/** You and one person. */
export const Tie = z.object({
  tags: z.array(TieTag).max(TIE_KINDS.length),
  stage: z.enum(STAGES),
  stageSince: Day,
  goalIds: z.array(Id).max(100),
  /** The last day of the term; missing means ongoing. */
  until: Day.optional(),
  /** Advocate in residence: of which organisation or programme, and when. */
  advocate: z.object({ of: Line, from: Day.optional(), until: Day.optional() }).optional(),
  /** Reciprocal and reverse mentoring: what each teaches the other. */
  teaching: z.object({ mine: z.array(Line).max(50), theirs: z.array(Line).max(50) }).optional(),
  /** Limits of the user's that this person has been told of. */
  told: z.array(z.object({ limitId: Id, on: Day })).max(100).optional(),
  /** Whether they have seen the user's work; a sponsor has to. */
  seenWork: z.boolean().optional(),
  /** How it is to work together, rated by the user after they talked: 1 to 5 taps, in words. */
  fit: z.object({ values: z.number().int().min(1).max(5).optional(), ways: z.number().int().min(1).max(5).optional(), on: Day }).optional(),
})
export type Tie = z.infer<typeof Tie>

export const Note = z.object({ id: Id, text: z.string().min(1).max(LIMITS.note), at: Instant })
export type Note = z.infer<typeof Note>

export const Contact = z.object({ kind: z.enum(['email', 'phone']), value: Line })
export type Contact = z.infer<typeof Contact>

/** One page that this person was read from. */
export const Source = z.object({
  url: Url,
  /** Id of the site's adapter, or `generic`; `typed` where the user wrote it. */
  site: z.string().max(100),
  readAt: Instant,
  fieldsRead: z.number().int().min(0).max(100),
  fieldsExpected: z.number().int().min(0).max(100),
  /** Read from a list of many people at this address, which is nobody's own page. */
  fromList: z.boolean().optional(),
})
export type Source = z.infer<typeof Source>

/** A title or an employer that was another before. What was before may have been unknown, what is now may have been taken away. */
export const WorkChange = z.object({
  field: z.enum(['title', 'organisation']),
  from: z.string().max(LIMITS.line),
  to: z.string().max(LIMITS.line),
  on: Day,
  settledOn: Day.optional(),
  /** Proposals of `lib/ties/proposals.ts` that the user has accepted. */
  done: z.array(z.string().max(40)).max(20).optional(),
})
export type WorkChange = z.infer<typeof WorkChange>

export const Person = z.object({
  id: Id,
  name: z.string().trim().min(1).max(LIMITS.name),
  headline: z.string().max(LIMITS.line).optional(),
  title: z.string().max(LIMITS.line).optional(),
  organisation: z.string().max(LIMITS.line).optional(),
  location: z.string().max(LIMITS.line).optional(),
  department: z.string().max(LIMITS.line).optional(),
  /** Whom they report to, as a page said. */
  manager: Manager.optional(),
  /** What they say of themselves, as read. */
  about: z.string().max(LIMITS.note).optional(),
  /** What they offer and what they look for, as a page of theirs says (XING: "Ich biete", "Ich suche"). */
  offers: z.array(Line).max(50).optional(),
  wishes: z.array(Line).max(50).optional(),
  links: z.array(Url).max(50),
  contacts: z.array(Contact).max(50),
  facts: z.array(Fact).max(LIMITS.rows),
  notes: z.array(Note).max(LIMITS.rows),
  eventIds: z.array(Id).max(LIMITS.rows),
  tie: Tie,
  sources: z.array(Source).max(100),
  /** Day of the last logged act; kept by the store in the act's own transaction. */
  lastContactOn: Day.optional(),
  /** This person's own cadence; `off` means no reminders to keep in touch. */
  cadence: z.union([Cadence, z.literal('off')]).optional(),
  /** Who introduced them: a saved person, or a name. */
  introducedBy: z.object({ personId: Id.optional(), name: z.string().max(LIMITS.name) }).optional(),
  /** Rank at work as the user corrected it: 0 learning to 6 leading the whole (`Level` of lib/roles); missing means as the title says. Never about age. */
  seniority: z.number().int().min(0).max(6).optional(),
  /** Communities typed by the user; never inferred, never exported unless asked for. */
  communities: z.array(Line).max(100).optional(),
  /** A connection of the user's on some site, as its own export of connections says. */
  connection: z.object({ site: z.string().max(100), since: Day.optional() }).optional(),
  /** What changed in their work since they were saved, the newest first; `settledOn` once the user has looked at it. */
  changed: z.array(WorkChange).max(50).optional(),
  /** Merged into this one: what they were called, and when. */
  mergedFrom: z.array(z.object({ name: z.string().max(LIMITS.name), at: Instant })).max(50).optional(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Person = z.infer<typeof Person>
