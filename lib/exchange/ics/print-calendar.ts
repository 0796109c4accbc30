import { addDays, type Day } from '../../core/day'
import { calendarText } from './calendar-text'

/** One entry of a calendar: a day, who and why. Texts are plain, in any form. */
export interface CalendarEntry {
  /** Stays the same for the same thing, so that a calendar that reads it again changes its entry instead of adding one. */
  uid: string
  day: Day
  summary: string
  description: string
  /** Every so many days again. */
  everyDays?: number
  /** Number of changes so far: a calendar takes the entry with the higher one. */
  sequence: number
  /** When it was made, an instant (ISO 8601). */
  createdAt: string
}

const PRODUCT = '-//Common Ground//Follow-ups//EN'

/** The form of an instant: `20261123T090000Z` (RFC 5545, 3.3.5). */
const stamp = (instant: string): string => `${instant.replace(/[-:]/g, '').slice(0, 15)}Z`
/** The form of a day: `20261123` (RFC 5545, 3.3.4). */
const plain = (day: Day): string => day.replaceAll('-', '')

/**
 * A calendar (iCalendar, RFC 5545): an all-day event for each entry, with an alarm on the day at `alarmAt` (`HH:MM`), CRLF, lines
 * folded at 75 octets. All-day events block no time (TRANSP). Print again after a change, and the calendar that reads it changes its entries.
 * @param now when it is printed, an instant (ISO 8601): DTSTAMP and LAST-MODIFIED.
 */
export function printCalendar(entries: readonly CalendarEntry[], name: string, alarmAt: string, now: string): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${calendarText(name)}`,
    ...entries.flatMap((entry) => printEntry(entry, alarmAt, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

function printEntry({ uid, day, summary, description, everyDays, sequence, createdAt }: CalendarEntry, alarmAt: string, now: string): string[] {
  const title = calendarText(summary)
  return [
    'BEGIN:VEVENT', `UID:${calendarText(uid)}`, `DTSTAMP:${stamp(now)}`, `CREATED:${stamp(createdAt)}`, `LAST-MODIFIED:${stamp(now)}`, `SEQUENCE:${String(sequence)}`,
    `DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`, ...(everyDays === undefined ? [] : [`RRULE:FREQ=DAILY;INTERVAL=${String(everyDays)}`]),
    `SUMMARY:${title}`, ...(description === '' ? [] : [`DESCRIPTION:${calendarText(description)}`]), 'TRANSP:TRANSPARENT', 'CATEGORIES:Common Ground',
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, `TRIGGER:${sinceMidnight(alarmAt)}`, 'END:VALARM', 'END:VEVENT',
  ]
}

/** From the beginning of the day to a time on it: `PT9H30M` (RFC 5545, 3.3.6). */
function sinceMidnight(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return `PT${String(hours)}H${String(minutes)}M`
}

const OCTETS = 75

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}

/** Folds a line at 75 octets, never within a character; the space that begins a continuation counts (RFC 5545, 3.1). */
function fold(line: string): string {
  if (line.length * 3 <= OCTETS || (line.length <= OCTETS && /^[\x20-\x7e]*$/.test(line))) return line
  const parts: string[] = []
  let part = ''
  let room = OCTETS
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      parts.push(part)
      part = ''
      room = OCTETS - 1
    }
    part += character
    room -= size
  }
  return [...parts, part].join('\r\n ')
}
