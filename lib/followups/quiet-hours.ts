import { addDays, dayAt, instantAt } from '../core/day'
import type { Settings } from '../model/settings'

/**
 * The first instant (milliseconds since 1970) from `at` on that lies in no quiet hours, on the clock in `zone`. Hours may pass
 * midnight; hours that begin when they end are none.
 */
export function outsideQuiet(at: number, quiet: Settings['quiet'], zone: string): number {
  if (quiet === undefined || quiet.from === quiet.to) return at
  const today = dayAt(at, zone)
  for (const day of [addDays(today, -1), today]) {
    const start = instantAt(day, quiet.from, zone)
    const end = instantAt(quiet.from < quiet.to ? day : addDays(day, 1), quiet.to, zone)
    if (start <= at && at < end) return end
  }
  return at
}
