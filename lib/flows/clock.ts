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

/** An instant as stored: ISO 8601, UTC. */
export const instant = (now: number): string => new Date(now).toISOString()
