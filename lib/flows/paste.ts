import { newId } from '../core/id'
import { fail, type Result } from '../core/result'
import { cleanLine, cleanText, fold, LIMITS } from '../core/text'
import type { TieKind } from '../model/kinds'
import type { Contact, Person } from '../model/person'
import type { PastedRow } from '../paste/row'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import { refuse, type Edited } from '../store/edit'
import { allPeople, peopleByKeys } from '../store/queries'
import { change } from './change'
import { instant, readClock, type Clock } from './clock'
import { newTie, retag } from './tag'

/** Who a pasted row may be already. `isSure`: by link or address, or by name and firm; else only the name is the same. */
export interface KnownAs {
  id: string
  name: string
  isSure: boolean
}

/** Whom of the saved people the rows mean, by place in the list. */
export async function knownAmongPasted(rows: readonly PastedRow[]): Promise<(KnownAs | undefined)[]> {
  const linked = await peopleByKeys(db, rows.flatMap(({ link }) => (link ? [profileKey(link)] : [])))
  const byLink = new Map(linked.flatMap((person) => person.linkKeys.map((key) => [key, person] as const)))
  const wanted = new Set(rows.map(({ name }) => fold(name)))
  const emails = new Set(rows.flatMap(({ email }) => email ?? []))
  const byEmail = new Map<string, Person>()
  const byName = new Map<string, Person[]>()
  for (const person of await allPeople(db)) {
    for (const { value } of person.contacts) if (emails.has(value.toLowerCase())) byEmail.set(value.toLowerCase(), person)
    if (wanted.has(person.sortName)) byName.set(person.sortName, [...(byName.get(person.sortName) ?? []), person])
  }
  return rows.map((row) => {
    const sure = (row.link && byLink.get(profileKey(row.link))) || (row.email && byEmail.get(row.email))
    if (sure) return { id: sure.id, name: sure.name, isSure: true }
    const namesakes = row.name === '' ? [] : byName.get(fold(row.name)) ?? []
    const colleague = namesakes.find(({ organisation }) => organisation !== undefined && row.organisation !== undefined && fold(organisation) === fold(row.organisation))
    const found = colleague ?? namesakes[0]
    return found && { id: found.id, name: found.name, isSure: colleague !== undefined }
  })
}

/** One row as the user lets it in; `same` is the saved person whom it completes. */
export interface Accepted {
  row: PastedRow
  same?: string | undefined
}

export interface PasteChoice {
  add: readonly TieKind[]
  eventId?: string | undefined
}

/** Saves all rows as one edit with one undo: new people, and saved ones completed. `NAME_MISSING` while a row has no name; `NOT_FOUND` when there are none. */
export async function savePasted(accepted: readonly Accepted[], { add, eventId }: PasteChoice): Promise<Result<Edited<number>>> {
  if (accepted.length === 0) return fail('NOT_FOUND')
  if (accepted.some(({ row }) => cleanLine(row.name) === '')) return fail('NAME_MISSING')
  return change({ key: 'paste.edit', values: [accepted.length], count: accepted.length }, async (write) => {
    const clock = readClock()
    for (const { row, same } of accepted) {
      const person = same === undefined ? newPerson(row, clock) : complete((await write.get('people', same)) ?? refuse('NOT_FOUND'), row, clock)
      await write.put('people', {
        ...person, tie: retag(person.tie, add, [], clock),
        eventIds: eventId === undefined ? person.eventIds : [...new Set([...person.eventIds, eventId])],
      })
    }
    return accepted.length
  })
}

const contactsOf = ({ email, phone }: PastedRow): Contact[] => [
  ...(email ? [{ kind: 'email' as const, value: cleanLine(email) }] : []), ...(phone ? [{ kind: 'phone' as const, value: cleanLine(phone) }] : []),
]

function newPerson(row: PastedRow, clock: Clock): Person {
  const at = instant(clock.now)
  return {
    id: newId(), name: cleanLine(row.name, LIMITS.name), ...scalars(row), links: row.link ? [row.link.slice(0, LIMITS.url)] : [], contacts: contactsOf(row), facts: [],
    notes: row.note ? [{ id: newId(), text: cleanText(row.note), at }] : [], eventIds: [], tie: newTie(clock), sources: [], createdAt: at, updatedAt: at,
  }
}

const scalars = ({ title, organisation, location }: PastedRow): Pick<Person, 'title' | 'organisation' | 'location'> =>
  ({ ...(title ? { title: cleanLine(title) } : {}), ...(organisation ? { organisation: cleanLine(organisation) } : {}), ...(location ? { location: cleanLine(location) } : {}) })

/** A saved person with what the list adds; nothing that is there is written over. */
function complete(person: Person, row: PastedRow, clock: Clock): Person {
  const values = new Set(person.contacts.map(({ value }) => value.toLowerCase()))
  const note = row.note && !person.notes.some(({ text }) => text.includes(row.note ?? '')) ? [{ id: newId(), text: cleanText(row.note), at: instant(clock.now) }] : []
  const isLinked = !row.link || person.links.some((link) => profileKey(link) === profileKey(row.link ?? ''))
  return {
    ...scalars(row), ...person, links: isLinked ? person.links : [...person.links, row.link ?? ''].slice(0, 50),
    contacts: [...person.contacts, ...contactsOf(row).filter(({ value }) => !values.has(value.toLowerCase()))].slice(0, 50),
    notes: [...note, ...person.notes].slice(0, LIMITS.rows), updatedAt: instant(clock.now),
  }
}
