import type { Day } from '../../core/day'
import type { Person } from '../../model/person'
import type { Act, FollowUp } from '../../model/records'
import type { CalendarEntry } from './print-calendar'

/** What an entry says, in the user's language; made by the caller, since this room has no words. */
export interface EntryWords {
  /** "Follow up with Ada". */
  title: (person: Person, followUp: FollowUp) => string
  /** Why it is there, and what helps: a line each; empty ones are left out. */
  lines: (person: Person, followUp: FollowUp) => readonly string[]
  /** Every how many days a person is to be contacted; undefined where there is no cadence. */
  everyDays: (person: Person) => number | undefined
}

/** A name that leads nowhere (RFC 2606): an identity has to look like an address. */
const HOST = 'common-ground.invalid'
/** Seconds since then are the SEQUENCE: the later print wins, for 68 years. No count of prints is kept anywhere. */
const FIRST = Date.parse('2026-01-01T00:00:00Z')

/** Whether it belongs to what stays out of exports: a tie of shadow sponsorship alone, or a quiet act. */
export function isQuiet(followUp: FollowUp, { tie }: Person, acts: ReadonlyMap<string, Act>): boolean {
  const shadow = tie.tags.length > 0 && tie.tags.every(({ kind }) => kind === 'shadow-sponsor')
  return shadow || (followUp.actId !== undefined && acts.get(followUp.actId)?.quiet === true)
}

/**
 * A follow-up as an entry of a calendar. A reminder to keep in touch is one entry a person and repeats; its identity is the
 * person's, so that the entry moves when the reminder begins anew. One that is overdue stands on the day of printing.
 * @param now milliseconds since 1970.
 */
export function entryOf(followUp: FollowUp, person: Person, words: EntryWords, today: Day, now: number): CalendarEntry {
  const repeats = followUp.kind === 'cadence' || followUp.kind === 'skip-level'
  const everyDays = repeats ? words.everyDays(person) : undefined
  return {
    uid: `${repeats ? `cadence-${person.id}` : followUp.id}@${HOST}`,
    day: repeats && followUp.due < today ? today : followUp.due,
    summary: words.title(person, followUp),
    description: words.lines(person, followUp).filter((line) => line !== '').join('\n'),
    sequence: Math.max(0, Math.floor((now - FIRST) / 1000)),
    createdAt: followUp.createdAt, ...(everyDays === undefined ? {} : { everyDays }),
  }
}
