import { LIMITS } from '../../core/text'
import type { FactKind } from '../../model/kinds'
import type { Contact, Person } from '../../model/person'
import type { FollowUp } from '../../model/records'
import { tidyLine } from '../tidy'
import { type Draft, makeFact, type RowContext } from './draft'
import { type EventWords, printEvent, readEvent } from './event-cell'
import { printFact, readFact } from './fact-cell'
import { printList, readList } from './list-cell'
import { printNotes, readNotes } from './note-cell'
import { readConnected, readDay } from './read-days'
import { printStage, printTag, readStage, readTag } from './tag-words'

/** What the table says of a person beyond the person's own record. */
export interface RowExtras {
  /** The earliest open one. */
  next: FollowUp | undefined
  events: readonly EventWords[]
  lastContactOn: string | undefined
}

/** One column: how it is printed, absent for columns that only other programs write, and how its cell is read. */
export interface Column {
  name: string
  /** Other headings under which it is read, folded. */
  aliases?: readonly string[]
  print?: (person: Person, extras: RowExtras) => string
  read: (cell: string, draft: Draft, context: RowContext) => void
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

type LineField = 'headline' | 'title' | 'organisation' | 'location'

const lineColumn = (name: string, field: LineField, ...aliases: string[]): Column => ({
  name, aliases,
  print: (person) => person[field] ?? '',
  read: (cell, { person }) => { person[field] = tidyLine(cell, LIMITS.line) },
})

const contactColumn = (name: string, kind: Contact['kind'], ...aliases: string[]): Column => ({
  name, aliases,
  print: ({ contacts }) => printList(contacts.filter((contact) => contact.kind === kind).map(({ value }) => value)),
  read: (cell, { person }) => {
    for (const value of readList(cell, 25)) person.contacts.push({ kind, value: tidyLine(value, LIMITS.line) })
  },
})

const factColumn = (name: string, kind: FactKind, ...aliases: string[]): Column => ({
  name, aliases,
  print: ({ facts }) => printList(facts.filter((fact) => fact.kind === kind).map(printFact)),
  read: (cell, { person }, context) => {
    for (const value of readList(cell, LIMITS.rows - person.facts.length)) {
      const words = readFact(tidyLine(value, LIMITS.line * 3))
      person.facts.push(makeFact(kind, { ...words, text: tidyLine(words.text, LIMITS.line), ...(words.detail && { detail: tidyLine(words.detail, LIMITS.line) }) }, context))
    }
  },
})

const dayColumn = (name: string, print: NonNullable<Column['print']>, keep: (day: string, draft: Draft) => void, ...aliases: string[]): Column => ({
  name, aliases, print,
  read: (cell, draft, context) => {
    const day = readDay(cell, context.order)
    if (day) keep(day, draft)
    else context.complain({ key: 'exchange.problem.day', values: [tidyLine(cell, 40)] })
  },
})

const instantColumn = (name: string, field: 'createdAt' | 'updatedAt'): Column => ({
  name,
  print: (person) => person[field],
  read: (cell, { person }) => {
    // Only our own form: a spreadsheet does not rewrite it, and a guess would decide which of two versions is newer.
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(cell.trim()) && !Number.isNaN(Date.parse(cell.trim()))) person[field] = cell.trim()
  },
})

function readTags(cell: string, draft: Draft, context: RowContext): void {
  for (const word of readList(cell, 50)) {
    const tag = readTag(word.slice(0, 60))
    if (!tag) context.complain({ key: 'exchange.problem.tag', values: [tidyLine(word, 40)] })
    else if (!draft.tags.some(({ kind }) => kind === tag.kind)) draft.tags.push(tag)
  }
}

function readLinks(cell: string, { person }: Draft, context: RowContext): void {
  for (const link of readList(cell, 50)) {
    if (link.length > LIMITS.url || /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(link)) context.complain({ key: 'exchange.problem.link', values: [tidyLine(link, 40)] })
    else person.links.push(tidyLine(link, LIMITS.url))
  }
}

/**
 * The columns of the table, in their order. Headings and the words of tags and stages are part of the format: plain
 * English in every language of the interface, so that a file can be read anywhere.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'Name', aliases: ['full name'], print: ({ name }) => name, read: (cell, { person }) => { person.name = tidyLine(cell, LIMITS.name) } },
  { name: 'First name', aliases: ['given name'], read: (cell, draft) => { draft.givenName = tidyLine(cell, LIMITS.name) } },
  { name: 'Last name', aliases: ['family name', 'surname'], read: (cell, draft) => { draft.familyName = tidyLine(cell, LIMITS.name) } },
  lineColumn('Headline', 'headline'),
  lineColumn('Title', 'title', 'job title', 'position'),
  lineColumn('Organisation', 'organisation', 'organization', 'company', 'employer'),
  lineColumn('Location', 'location', 'city'),
  { name: 'Tags', print: ({ tie }) => printList(tie.tags.map(printTag)), read: readTags },
  {
    name: 'Stage', print: ({ tie }) => printStage(tie.stage),
    read: (cell, { person }, context) => {
      const stage = readStage(cell.slice(0, 60))
      if (stage) person.tie.stage = stage
      else context.complain({ key: 'exchange.problem.stage', values: [tidyLine(cell, 40)] })
    },
  },
  dayColumn('In stage since', ({ tie }) => tie.stageSince, (day, draft) => { draft.stageSince = day }),
  dayColumn('Term until', ({ tie }) => tie.until ?? '', (day, { person }) => { person.tie.until = day }),
  dayColumn('Next follow-up', (_, { next }) => next?.due ?? '', (day, draft) => { draft.due = day }),
  { name: 'Follow-up reason', print: (_, { next }) => next?.reason ?? '', read: (cell, draft) => { draft.reason = tidyLine(cell, LIMITS.line) } },
  dayColumn('Last contact', (_, { lastContactOn }) => lastContactOn ?? '', (day, { person }) => { person.lastContactOn = day }),
  {
    name: 'Met at', print: (_, { events }) => printList([...new Set(events.map(printEvent))]),
    read: (cell, draft) => { draft.events = readList(cell, 100).map((value) => readEvent(tidyLine(value, LIMITS.line))) },
  },
  // LinkedIn's own export of connections has this heading; who is in it is marked as a connection.
  {
    name: 'Connected on', print: ({ connection }) => connection?.since ?? '',
    read: (cell, { person }, context) => {
      const since = readConnected(cell) ?? readDay(cell, context.order)
      person.connection = { site: 'linkedin.com', ...(since === undefined ? {} : { since }) }
    },
  },
  { name: 'Links', aliases: ['link', 'url', 'profile url', 'linkedin', 'linkedin url', 'website'], print: ({ links }) => printList(links), read: readLinks },
  contactColumn('E-mail', 'email', 'email', 'email address', 'e mail address'),
  contactColumn('Phone', 'phone', 'phone number', 'mobile', 'telephone'),
  factColumn('Schools', 'school', 'school', 'university'),
  factColumn('Places', 'place'),
  factColumn('Employers', 'employer'),
  factColumn('Hobbies', 'hobby', 'interests'),
  factColumn('Languages', 'language'),
  factColumn('Causes', 'cause', 'volunteering'),
  factColumn('Groups', 'group'),
  factColumn('Events attended', 'event'),
  factColumn('Skills', 'skill'),
  factColumn('Projects', 'project'),
  {
    name: 'Notes', aliases: ['note'], print: ({ notes }) => printNotes(notes),
    read: (cell, { person }, { newId, now }) => {
      const at = new Date(now).toISOString()
      for (const { text, day } of readNotes(cell)) person.notes.push({ id: newId(), text, at: day ? `${day}T12:00:00.000Z` : at })
    },
  },
  // Only ids of our own making: "1", "2", "3" of another program would overwrite people who have nothing to do with it.
  { name: 'ID', print: ({ id }) => id, read: (cell, { person }) => { if (UUID.test(cell.trim())) person.id = cell.trim() } },
  instantColumn('Created', 'createdAt'),
  instantColumn('Updated', 'updatedAt'),
]
