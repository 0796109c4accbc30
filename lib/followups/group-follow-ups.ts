import { type Day, endOfWeek } from '../core/day'
import type { FollowUp } from '../model/records'

/** Open follow-ups by when they are due; each is in exactly one group. */
export interface FollowUpGroups<T> {
  overdue: T[]
  today: T[]
  /** The days that are left of this week, as weeks are in the locale. */
  week: T[]
  later: T[]
  /** People it would be good to be in touch with by now: apart, so that they drown nothing that was promised. */
  touch: T[]
  /** The others to keep in touch with, when their day comes. */
  touchLater: T[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of all lists: by day, then in the order in which they were made. */
export const byDue = (a: FollowUp, b: FollowUp): number => compare(a.due, b.due) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id)

/** Whether it is a reminder to keep in touch, rather than something planned or promised. */
export const isKeepInTouch = ({ kind }: Pick<FollowUp, 'kind'>): boolean => kind === 'cadence' || kind === 'skip-level'

/** What comes round by itself, to keep in touch or to look a tie over: of no interest before its day. */
export const isOfInterest = ({ kind, due }: Pick<FollowUp, 'kind' | 'due'>, today: Day): boolean => due <= today || !(isKeepInTouch({ kind }) || kind === 'review')

/** Groups the open ones; those that are done are left out. `locale` is a BCP 47 tag. */
export function groupFollowUps<T extends FollowUp>(followUps: Iterable<T>, today: Day, locale: string): FollowUpGroups<T> {
  const groups: FollowUpGroups<T> = { overdue: [], today: [], week: [], later: [], touch: [], touchLater: [] }
  const lastOfWeek = endOfWeek(today, locale)
  for (const followUp of followUps) {
    if (followUp.state === 'done') continue
    if (isKeepInTouch(followUp)) (followUp.due <= today ? groups.touch : groups.touchLater).push(followUp)
    else if (followUp.due < today) groups.overdue.push(followUp)
    else if (followUp.due === today) groups.today.push(followUp)
    else (followUp.due <= lastOfWeek ? groups.week : groups.later).push(followUp)
  }
  for (const group of Object.values(groups)) (group as T[]).sort(byDue)
  return groups
}

/** The next thing open with a person: what is due, else what was planned or promised. What comes round by itself and lies ahead is none. */
export function nextOpen<T extends FollowUp>(followUps: readonly T[], today: Day): T | undefined {
  const open = followUps.filter(({ state }) => state === 'open').sort(byDue)
  return open.find((followUp) => followUp.due <= today) ?? open.find((followUp) => isOfInterest(followUp, today))
}
