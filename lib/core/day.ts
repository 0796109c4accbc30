import { type CalendarDate, getDayOfWeek, parseDate, toCalendarDate, fromDate, toZoned, toCalendarDateTime, Time } from '@internationalized/date'

/** A calendar day without a zone, `YYYY-MM-DD` (ISO 8601, RFC 3339 full-date). The form in which days are stored. */
export type Day = string

/** Whether a text is a day that exists: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return parseDate(text).toString() === text
  } catch (error) {
    if (error instanceof RangeError || error instanceof Error) return false
    throw error
  }
}

/** The calendar date of a stored day. Throws on a text that is no day. */
export const dateOf = (day: Day): CalendarDate => parseDate(day)

/** The day that the clock on the wall shows at `now` (milliseconds since 1970) in `zone` (IANA name). */
export const dayAt = (now: number, zone: string): Day => toCalendarDate(fromDate(new Date(now), zone)).toString()

/** The instant (milliseconds since 1970) at which the clock in `zone` shows `time` (`HH:MM`) on `day`. In a gap of daylight saving: just after it. */
export function instantAt(day: Day, time: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return toZoned(toCalendarDateTime(dateOf(day), new Time(hour, minute)), zone, 'compatible').toDate().getTime()
}

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => dateOf(day).add({ days }).toString()

/** The same day `months` later; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day => dateOf(day).add({ months }).toString()

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The last day of the week that `day` is in, with weeks as in `locale`. */
export function endOfWeek(day: Day, locale: string): Day {
  return addDays(day, 6 - getDayOfWeek(dateOf(day), locale))
}
