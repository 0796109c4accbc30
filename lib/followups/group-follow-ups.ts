import { type Day, endOfWeek } from '../core/day'
import type { FollowUp } from '../model/records'

/** Open follow-ups by when they are due; each is in exactly one group, the earliest first. */
export interface FollowUpGroups<T> {
  overdue: T[]
  today: T[]
  /** The days that are left of this week, as weeks are in the locale. */
  week: T[]
  later: T[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of all lists: by day, then in the order in which they were made. */
export const byDue = (a: FollowUp, b: FollowUp): number => compare(a.due, b.due) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id)

/** Groups the open ones; those that are done are left out. `locale` is a BCP 47 tag. */
export function groupFollowUps<T extends FollowUp>(followUps: Iterable<T>, today: Day, locale: string): FollowUpGroups<T> {
  const groups: FollowUpGroups<T> = { overdue: [], today: [], week: [], later: [] }
  const lastOfWeek = endOfWeek(today, locale)
  for (const followUp of followUps) {
    if (followUp.state === 'done') continue
    if (followUp.due < today) groups.overdue.push(followUp)
    else if (followUp.due === today) groups.today.push(followUp)
    else (followUp.due <= lastOfWeek ? groups.week : groups.later).push(followUp)
  }
  for (const group of Object.values(groups)) (group as T[]).sort(byDue)
  return groups
}
