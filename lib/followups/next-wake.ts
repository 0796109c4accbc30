import { instantAt } from '../core/day'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { isUntold } from './due-for-notice'

/**
 * When to wake next: the instant (milliseconds since 1970) at which the earliest follow-up that has not been announced is
 * to be, which is its day at `settings.notifyAt` on the clock in `zone`; `now` when that has passed. Undefined when there
 * is none, or when the user wants no notices. One alarm at that instant is enough: it is asked again after each change.
 */
export function nextWake(followUps: Iterable<FollowUp>, settings: Settings, now: number, zone: string): number | undefined {
  if (!settings.notify) return undefined
  let first: string | undefined
  for (const followUp of followUps) {
    if (isUntold(followUp) && (first === undefined || followUp.due < first)) first = followUp.due
  }
  return first === undefined ? undefined : Math.max(now, instantAt(first, settings.notifyAt, zone))
}
