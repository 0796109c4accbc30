import { addDays, type Day } from '../core/day'
import type { Message } from '../core/message'
import type { Review } from '../model/kept'
import type { Person } from '../model/person'
import type { Self } from '../model/records'

/** The five taps, in their order. */
export const REVIEW_QUESTIONS = ['goal', 'know', 'both', 'glad', 'next'] as const
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number]

/** Days between two reviews of one tie. */
export const REVIEW_EVERY = 120

/** Where there is something to review: a tie that is active, or that has come further than a first message. */
function isReviewed({ tie }: Person): boolean {
  if (tie.stage === 'closed' || tie.tags.length === 0) return false
  return tie.tags.some(({ state }) => state === 'active') || !['spotted', 'reached-out', 'dormant'].includes(tie.stage)
}

/** The day on which a tie is to be reviewed, 120 days after the last review or after it began; undefined for ties that have not begun. */
export function reviewDue(person: Person, reviews: readonly Review[]): Day | undefined {
  if (!isReviewed(person)) return undefined
  const last = reviews.filter(({ personId }) => personId === person.id).map(({ on }) => on).sort().at(-1)
  const began = person.tie.tags.map(({ since }) => since).sort()[0] ?? person.tie.stageSince
  return addDays(last ?? began, REVIEW_EVERY)
}

const first = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/** A kind note to end with: thanks, what it led to, and a door left open. One message a line; an empty list is a blank line. */
export function writeClosingNote(person: Person, self: Pick<Self, 'name' | 'goals'>, opened: readonly string[]): Message[][] {
  const goals = self.goals.filter(({ id }) => person.tie.goalIds.includes(id)).map(({ text }) => text)
  const line = (key: string, ...values: string[]): Message[] => [{ key: `review.note.${key}`, values }]
  return [
    line('hello', first(person.name)), [],
    goals.length > 0 ? line('thanksFor', goals.join(', ')) : line('thanks'),
    ...(opened.length > 0 ? [line('opened', opened.slice(0, 3).join('; '))] : []),
    line('open'), [], line('bye', self.name?.trim() ? first(self.name) : ''),
  ]
}
