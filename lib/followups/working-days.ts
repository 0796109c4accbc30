import { getDayOfWeek, isWeekend } from '@internationalized/date'
import { addDays, dateOf, type Day } from '../core/day'

type WeekInfo = { weekend: number[] }
type Weeks = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }

/** A Monday, to ask a table about each day of a week. */
const MONDAY = '2026-11-02'

/**
 * The days that are no working days in `locale` (BCP 47), ISO: 1 is Monday, 7 is Sunday. As the browser knows them
 * (Intl.Locale's week data), else by the table of @internationalized/date, which is CLDR's.
 */
export function weekendOf(locale: string): number[] {
  const weeks: Weeks = new Intl.Locale(locale)
  const known = weeks.getWeekInfo?.() ?? weeks.weekInfo
  return known?.weekend ?? [1, 2, 3, 4, 5, 6, 7].filter((day) => isWeekend(dateOf(addDays(MONDAY, day - 1)), locale))
}

/** 1 is Monday, 7 is Sunday. */
const isoDay = (day: Day): number => getDayOfWeek(dateOf(day), 'en', 'mon') + 1

/** The next day after `day` that is none of the days off; a week without a working day counts as having five. */
export function nextWorking(day: Day, weekend: readonly number[]): Day {
  const off = weekend.length < 7 ? weekend : [6, 7]
  let next = addDays(day, 1)
  while (off.includes(isoDay(next))) next = addDays(next, 1)
  return next
}

/** Whether two working days have gone by since a day: 48 working hours, where a day is a day. A Friday's are over on Tuesday. */
export function isLate(due: Day, today: Day, weekend: readonly number[]): boolean {
  return nextWorking(nextWorking(due, weekend), weekend) <= today
}
