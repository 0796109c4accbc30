import { addDays, type Day, dayAt, instantAt } from '../core/day'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { byDue, isKeepInTouch } from './group-follow-ups'
import { outsideQuiet } from './quiet-hours'

/** Whether the user has yet to be told of it. Moving it to another day makes it new again. */
export const isUntold = ({ state, due, notifiedFor }: FollowUp): boolean => state === 'open' && notifiedFor !== due

/**
 * When the daily notice is to come next (milliseconds since 1970): on the first day of what is untold, but at most once a day,
 * at the time of day that the user chose, outside quiet hours. What was missed comes at once: then the answer is `now`.
 * The answer depends on the clock as it is, not on how it came there: asleep, turned back, in another zone.
 * @param first the earliest day among what is untold; undefined when there is nothing.
 * @param last the day on which the daily notice came last. A day in the future is the trace of a clock turned back, and counts for nothing.
 */
export function digestAt(first: Day | undefined, last: Day | undefined, settings: Settings, now: number, zone: string): number | undefined {
  if (first === undefined || !settings.notify) return undefined
  const hadToday = last !== undefined && last <= dayAt(now, zone)
  const day = hadToday && last >= first ? addDays(last, 1) : first
  return outsideQuiet(Math.max(now, instantAt(day, settings.notifyAt, zone)), settings.quiet, zone)
}

/** When the notification of a single follow-up is to come: on its day, at its time; `now` when that has passed. */
export function pingAt({ due, at }: Pick<FollowUp, 'due' | 'at'>, settings: Settings, now: number, zone: string): number | undefined {
  if (!settings.notify) return undefined
  return outsideQuiet(Math.max(now, instantAt(due, at ?? settings.notifyAt, zone)), settings.quiet, zone)
}

/** The order in which a notice names them: what was promised first, then people to keep in touch with; each as it fell due. */
export const byPromise = (a: FollowUp, b: FollowUp): number => Number(isKeepInTouch(a)) - Number(isKeepInTouch(b)) || byDue(a, b)

/** The follow-up as it is once the user has been told of it. */
export const markTold = <T extends FollowUp>(followUp: T): T => ({ ...followUp, notifiedFor: followUp.due })
