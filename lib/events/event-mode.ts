import { addDays, dayAt, instantAt } from '../core/day'
import type { Settings } from '../model/settings'

/** Nobody is at an event any more, on the clock on the wall. */
const MORNING = '05:00'
/** Started this shortly before morning, it is meant for the day that begins. In milliseconds. */
const SHORTEST = 4 * 3_600_000

/** No evening is longer; one that seems so was begun before the clock was turned back. In milliseconds. */
const LONGEST = 36 * 3_600_000

/** When event mode that is started at `now` ends by itself: the next morning in `zone` (IANA), milliseconds since 1970. */
export function modeEnds(now: number, zone: string): number {
  const today = dayAt(now, zone)
  const mornings = [today, addDays(today, 1), addDays(today, 2)].map((day) => instantAt(day, MORNING, zone))
  return mornings.find((morning) => morning - now >= SHORTEST) ?? now + 24 * 3_600_000
}

/** The event that is on at `now`; undefined once its morning has come, when none was started, or when the clock was turned back by days meanwhile. */
export function eventOn({ eventMode }: Pick<Settings, 'eventMode'>, now: number): string | undefined {
  const left = eventMode ? Date.parse(eventMode.until) - now : 0
  return eventMode && left > 0 && left <= LONGEST ? eventMode.eventId : undefined
}
