import { addDays, addMonths, type Day } from '../core/day'
import { unreachable } from '../core/result'
import { nextWorking, weekendOf } from './working-days'

/** Days offered when a follow-up is made; "on a day" is the user's own. */
export const PRESETS = ['next-working-day', 'in-a-week', 'in-a-month'] as const
export type Preset = (typeof PRESETS)[number]

/** The day that a preset means. `weekend` (ISO days) is the user's own; without it, that of `locale` (BCP 47). */
export function presetDue(preset: Preset, today: Day, locale: string, weekend: readonly number[] = weekendOf(locale)): Day {
  switch (preset) {
    case 'next-working-day': return nextWorking(today, weekend)
    case 'in-a-week': return addDays(today, 7)
    case 'in-a-month': return addMonths(today, 1)
    default: return unreachable(preset)
  }
}
