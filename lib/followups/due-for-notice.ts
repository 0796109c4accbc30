import { dayAt, instantAt } from '../core/day'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { byDue } from './group-follow-ups'

/** Whether the user has yet to be told of it. Moving it to another day makes it new again. */
export const isUntold = ({ state, due, notifiedFor }: FollowUp): boolean => state === 'open' && notifiedFor !== due

/**
 * The follow-ups to announce now, in the order in which they fell due. The answer depends on the clock as it is, not on
 * how it came there: asleep, turned back, in another zone. None is announced twice for one day, once what `markAnnounced` gives is stored.
 */
export function dueForNotice<T extends FollowUp>(followUps: Iterable<T>, settings: Settings, now: number, zone: string): T[] {
  if (!settings.notify) return []
  const today = dayAt(now, zone)
  const isTime = now >= instantAt(today, settings.notifyAt, zone)
  return [...followUps].filter((followUp) => isUntold(followUp) && (followUp.due < today || (isTime && followUp.due === today))).sort(byDue)
}

/** The follow-up as it is once the user has been told of it. */
export const markAnnounced = <T extends FollowUp>(followUp: T): T => ({ ...followUp, notifiedFor: followUp.due })
