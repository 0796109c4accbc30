import { fail, ok, type Result } from '../../core/result'
import { fold } from '../../core/text'
import type { Event, FollowUp } from '../../model/records'
import type { ParseContext, Problem, Table } from '../format'
import { unescapeCell } from '../formula'
import { tidyLine } from '../tidy'
import { COLUMNS, type Column } from './columns'
import { closeDraft, type Draft, openDraft, type RowContext } from './draft'
import { type EventWords, printEvent } from './event-cell'
import { type SlashOrder, slashOrderOf } from './read-days'
import { readRecords } from './read-records'

/** A column of the file that we know, and where it stands. */
interface Place {
  column: Column
  index: number
  heading: string
}

/** Nobody reads more; a hostile file must not fill the memory with them. */
const MAX_PROBLEMS = 1000
/** Some programs write lines of explanation before the headings. */
const MAX_PREAMBLE = 10

const BY_HEADING = new Map(COLUMNS.flatMap((column) => [fold(column.name), ...(column.aliases ?? [])].map((heading) => [heading, column] as const)))

/** The columns that a row of headings names, each once. */
function placesIn(row: readonly string[]): Place[] {
  const places = row.slice(0, 500).flatMap((heading, index) => {
    const column = BY_HEADING.get(fold(heading))
    return column ? [{ column, index, heading: heading.trim() }] : []
  })
  return places.filter((place, index) => places.findIndex(({ column }) => column === place.column) === index)
}

const hasName = (places: readonly Place[]): boolean => places.some(({ column: { name } }) => name === 'Name' || name === 'First name' || name === 'Last name')

/** What reading a whole table needs and leaves. */
interface Reading {
  context: ParseContext
  places: readonly Place[]
  order: SlashOrder
  events: Map<string, Event>
  table: Table
}

/** Reads a table; see `formats/csv.ts`. */
export function readTable(text: string, context: ParseContext): Result<Table> {
  const records = readRecords(text)
  if (!records.ok) return records
  const { rows, skipped, broken } = records.value
  const top = rows.slice(0, MAX_PREAMBLE).findIndex((row) => hasName(placesIn(row)))
  const headings = rows[top]
  if (!headings) return fail('FILE_NOT_CSV')
  const places = placesIn(headings)
  const days = places.filter(({ column: { name } }) => /^(?:Last contact|Next|In stage|Term)/.test(name))
  const body = rows.slice(top + 1)
  const order = slashOrderOf((function* () { for (const row of body) for (const { index } of days) yield row[index] ?? '' })())
  const table: Table = { people: [], followUps: [], events: [], problems: [...unknownHeadings(headings, places, top + 1 + skipped), ...broken.map(brokenRow)] }
  const reading: Reading = { context, places, order, events: new Map(), table }
  for (const [index, row] of body.entries()) readRow(row, index + top + 2 + skipped, reading)
  table.events.push(...reading.events.values())
  return ok(table)
}

const brokenRow = (row: number): Problem => ({ row, message: { key: 'exchange.problem.quotes' } })

function unknownHeadings(headings: readonly string[], places: readonly Place[], row: number): Problem[] {
  const known = new Set(places.map(({ index }) => index))
  return headings.slice(0, 500).flatMap((heading, index): Problem[] => {
    const name = tidyLine(heading, 60)
    return known.has(index) || name === '' ? [] : [{ row, column: name, message: { key: 'exchange.problem.column', values: [name] } }]
  })
}

function readRow(row: readonly string[], number: number, reading: Reading): void {
  if (row.every((cell) => cell.trim() === '')) return
  const { context, places, order, table } = reading
  const draft = openDraft(context)
  let column = ''
  const rowContext: RowContext = { ...context, order, complain: (message) => complain(table, { row: number, column, message }) }
  for (const place of places) {
    const cell = unescapeCell(row[place.index] ?? '').trim()
    if (cell === '') continue
    column = place.heading
    place.column.read(cell, draft, rowContext)
  }
  const person = closeDraft(draft, context)
  if (person.name === '') return complain(table, { row: number, message: { key: 'exchange.problem.name' } })
  person.eventIds = [...new Set(draft.events.map((words) => eventOf(words, reading).id))]
  table.people.push(person)
  const followUp = followUpOf(draft, person.id, reading.context)
  if (followUp) table.followUps.push(followUp)
}

function complain(table: Table, problem: Problem): void {
  if (table.problems.length < MAX_PROBLEMS) table.problems.push(problem)
}

/** The event of the file by that name and day. */
function eventOf(words: EventWords, { events, context }: Reading): Event {
  const key = printEvent(words)
  const known = events.get(key)
  if (known) return known
  const event: Event = { id: context.newId(), ...words, createdAt: new Date(context.now).toISOString() }
  events.set(key, event)
  return event
}

function followUpOf({ due, reason }: Draft, personId: string, { newId, now }: ParseContext): FollowUp | undefined {
  return due === undefined ? undefined : { id: newId(), personId, due, reason, state: 'open', createdAt: new Date(now).toISOString() }
}
