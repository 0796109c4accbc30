import { z } from 'zod'
import { LIMITS } from '../core/text'
import { Day, Line, Url } from './fact'
import { ReadFact } from './reading'

/** Longest list of people that one page may give. */
export const MOST_LISTED = 2000

/** One of many people on a page, as far as the list tells. */
export const ListedPerson = z.object({
  name: z.string().trim().min(1).max(LIMITS.name),
  /** Their own page, where the list links to it. */
  url: Url.optional(),
  headline: Line.optional(),
  title: Line.optional(),
  organisation: Line.optional(),
  location: Line.optional(),
  contacts: z.array(z.object({ kind: z.enum(['email', 'phone']), value: z.string().min(1).max(200) })).max(10),
  facts: z.array(ReadFact).max(50),
})
export type ListedPerson = z.infer<typeof ListedPerson>

/** What a page says of the event that its people are of. */
export const ListedEvent = z.object({ name: Line, on: Day.optional(), until: Day.optional(), place: Line.optional(), url: Url.optional() })
export type ListedEvent = z.infer<typeof ListedEvent>

/** Everybody on one page at one moment. */
export const PeopleReading = z.object({
  url: Url,
  /** Id of the site whose links were known, or `generic`. */
  site: z.string().max(100),
  people: z.array(ListedPerson).min(1).max(MOST_LISTED),
  event: ListedEvent.optional(),
  /** Entries beside them whose name is not one that a person has; they are counted, not shown. */
  leftOut: z.number().int().min(0),
})
export type PeopleReading = z.infer<typeof PeopleReading>
