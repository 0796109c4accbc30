import Papa from 'papaparse'
import type { Person } from '../../model/person'
import type { FollowUp } from '../../model/records'
import type { State } from '../format'
import { escapeCell } from '../formula'
import { COLUMNS, type RowExtras } from './columns'

/** What the table is made from: only what it shows. */
export type Printable = Pick<State, 'people' | 'acts' | 'followUps' | 'events'>

/** The earliest open follow-up of each person. */
function nextByPerson(followUps: readonly FollowUp[]): Map<string, FollowUp> {
  const next = new Map<string, FollowUp>()
  for (const followUp of followUps) {
    const known = next.get(followUp.personId)
    if (followUp.state === 'open' && followUp.ideal === undefined && (!known || followUp.due < known.due)) next.set(followUp.personId, followUp)
  }
  return next
}

/** The day of the last act that is not quiet, for people who have quiet ones: the day itself would tell. */
function contactDay(state: Printable): (person: Person) => string | undefined {
  const quiet = new Set(state.acts.filter((act) => act.quiet).map((act) => act.personId))
  const last = new Map<string, string>()
  for (const { personId, on, quiet: isQuiet } of state.acts) {
    if (!isQuiet && on > (last.get(personId) ?? '')) last.set(personId, on)
  }
  return (person) => (quiet.has(person.id) ? last.get(person.id) : person.lastContactOn)
}

/** Prints the table; see `formats/csv.ts`. */
export function printTable(state: Printable): string {
  const printed = COLUMNS.filter((column) => column.print !== undefined)
  const next = nextByPerson(state.followUps)
  const contact = contactDay(state)
  const byId = new Map(state.events.map((event) => [event.id, event] as const))
  const rows = state.people.map((person) => {
    const events = person.eventIds.flatMap((id) => byId.get(id) ?? [])
    const extras: RowExtras = { next: next.get(person.id), events, lastContactOn: contact(person) }
    return printed.map((column) => escapeCell(column.print?.(person, extras) ?? ''))
  })
  return `\ufeff${Papa.unparse([printed.map((column) => column.name), ...rows], { newline: '\r\n', escapeFormulae: false })}\r\n`
}
