import type { Day } from '../core/day'
import type { FollowUp } from '../model/records'
import { isKeepInTouch } from './group-follow-ups'
import { isLate } from './working-days'

/** How pressing it is: not yet, due, or late, which is amber. */
export type Standing = 'ahead' | 'due' | 'late'

export const isDue = ({ due }: Pick<FollowUp, 'due'>, today: Day): boolean => due <= today

/**
 * How a follow-up stands. What was promised is late once two working days have gone by; a reminder to keep in touch once its
 * second threshold has passed. Putting it off makes it wait again. `weekend`: ISO days.
 */
export function standingOf(followUp: FollowUp, today: Day, weekend: readonly number[]): Standing {
  if (!isDue(followUp, today)) return 'ahead'
  const { due, latest } = followUp
  if (isKeepInTouch(followUp) && latest !== undefined && latest >= due) return latest < today ? 'late' : 'due'
  return isLate(due, today, weekend) ? 'late' : 'due'
}
