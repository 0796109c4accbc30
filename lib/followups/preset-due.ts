import { addDays, addMonths, type Day, nextWorkingDay } from '../core/day'
import { unreachable } from '../core/result'

/** Days offered when a follow-up is made; "on a day" is the user's own. */
export const PRESETS = ['next-working-day', 'in-a-week', 'in-a-month'] as const
export type Preset = (typeof PRESETS)[number]

/** The day that a preset means. Working days are those of `locale` (BCP 47). */
export function presetDue(preset: Preset, today: Day, locale: string): Day {
  switch (preset) {
    case 'next-working-day': return nextWorkingDay(today, locale)
    case 'in-a-week': return addDays(today, 7)
    case 'in-a-month': return addMonths(today, 1)
    default: return unreachable(preset)
  }
}
