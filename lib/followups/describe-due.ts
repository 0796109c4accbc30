import { type Day, daysBetween } from '../core/day'
import type { Message } from '../core/message'

type Form = 'weekday' | 'day' | 'year'
const OPTIONS: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
}

/** Making a formatter takes longer than drawing a row; the few that are needed are kept. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(day: Day, form: Form, locale: string): string {
  const key = `${locale} ${form}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[form], timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter.format(new Date(`${day}T00:00:00Z`))
}

/** A day in words: "12 March", with the year when it is not this one. `locale` is a BCP 47 tag. */
export const sayDay = (day: Day, today: Day, locale: string): string => format(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'year', locale)

/**
 * When it is due, in kind words: "due since Tuesday", "due since 12 March", "today", "tomorrow", "in 3 days", "on 12 March".
 * It says since when, never how much too late. Keys: `followUp.due.*`.
 */
export function describeDue(due: Day, today: Day, locale = 'en'): Message {
  const days = daysBetween(today, due)
  if (days < -6) return { key: 'followUp.due.since', values: [sayDay(due, today, locale)] }
  if (days < -1) return { key: 'followUp.due.since', values: [format(due, 'weekday', locale)] }
  if (days === -1) return { key: 'followUp.due.sinceYesterday' }
  if (days === 0) return { key: 'followUp.due.today' }
  if (days === 1) return { key: 'followUp.due.tomorrow' }
  if (days < 7) return { key: 'followUp.due.inDays', values: [days], count: days }
  return { key: 'followUp.due.on', values: [sayDay(due, today, locale)] }
}
