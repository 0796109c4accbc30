import { getDayOfWeek } from '@internationalized/date'
import { addDays, dateOf, type Day } from '../core/day'
import { unreachable } from '../core/result'

/** Days offered for putting a follow-up off; counted from today, however long it has been due. */
export const SNOOZES = ['a-day', 'three-days', 'a-week', 'next-monday'] as const
export type Snooze = (typeof SNOOZES)[number]

/** The day that a snooze leads to; always later than today. */
export function snoozedTo(option: Snooze, today: Day): Day {
  switch (option) {
    case 'a-day': return addDays(today, 1)
    case 'three-days': return addDays(today, 3)
    case 'a-week': return addDays(today, 7)
    case 'next-monday': return addDays(today, 7 - getDayOfWeek(dateOf(today), 'en', 'mon'))
    default: return unreachable(option)
  }
}
