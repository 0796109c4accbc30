import { type Day, dayAt } from '../core/day'
import { uiLocale, zone } from '../words/words'

/** The moment, as the pure rooms want it: they have no clock of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number
  today: Day
  zone: string
  locale: string
}

/** Reads the clock on the wall, in the zone the user is in now. */
export function readClock(): Clock {
  const now = Date.now()
  const here = zone()
  return { now, today: dayAt(now, here), zone: here, locale: uiLocale() }
}

/** Today in the zone of this machine, as `readClock` says it, without what languages and zones cost at their first use: 13 ms of a worker's start. */
export function readToday(): Day {
  const here = new Date(Date.now())
  return [String(here.getFullYear()).padStart(4, '0'), ...[here.getMonth() + 1, here.getDate()].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** An instant as stored: ISO 8601, UTC. */
export const instant = (now: number): string => new Date(now).toISOString()
