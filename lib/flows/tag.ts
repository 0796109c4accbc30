import { newId } from '../core/id'
import type { Message } from '../core/message'
import { fail, ok, type Result } from '../core/result'
import { cleanLine, cleanText, LIMITS } from '../core/text'
import { canonicalKey } from '../affinity/affinity'
import type { Fact } from '../model/fact'
import { READ_FIELDS, type TieKind } from '../model/kinds'
import type { Person, Source, Tie } from '../model/person'
import type { ReadFact, Reading } from '../model/reading'
import { activate } from '../ties/activate'
import { retagged } from '../ties/retag'
import { addWorkChanges, findWorkChanges } from '../ties/work-changes'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import type { Edited, Writer } from '../store/edit'
import { personByKeys } from '../store/queries'
import { type Captured, recapture } from './capture'
import { change } from './change'
import { metNow } from './event'
import { instant, readClock, type Clock } from './clock'
import { whenReference } from './reference'
import { rekeyed } from './remake-keys'

/** What a person is before anything was said of them. */
export const newTie = (clock: Clock): Tie => ({ tags: [], stage: 'spotted', stageSince: clock.today, goalIds: [] })

/** Every address under which a reading's person may have been saved. */
export const keysOf = (reading: Reading): string[] =>
  [...new Set([reading.url, reading.profileUrl ?? ''].map(profileKey).filter((key) => key !== ''))]

/** Turns a fact as read into one to keep: with its key and its evidence. */
export function factOf(read: ReadFact, url: string, clock: Clock): Fact {
  const { kind, text, years, placeRole, detail, quote } = read
  return {
    id: newId(), kind, text, key: canonicalKey(kind, text), evidence: [{ quote, url, readOn: clock.today }],
    ...(years ? { years } : {}), ...(placeRole ? { placeRole } : {}), ...(detail ? { detail } : {}),
  }
}

function sourceOf({ reading, readAt }: Captured): Source {
  return { url: reading.url, site: reading.site, readAt: instant(readAt), fieldsRead: reading.found.length, fieldsExpected: READ_FIELDS.length }
}

/** A new person from a reading. */
export function personOf(captured: Captured, clock: Clock): Person {
  const { reading } = captured
  const at = instant(clock.now)
  return {
    id: newId(), name: reading.name.value,
    ...scalarsOf(reading),
    links: [...new Set([reading.profileUrl ?? reading.url, ...reading.links])].slice(0, 50),
    contacts: reading.contacts, facts: reading.facts.map((fact) => factOf(fact, reading.url, clock)),
    notes: [], eventIds: [], tie: newTie(clock), sources: [sourceOf(captured)], createdAt: at, updatedAt: at,
  }
}

/** The fields of a reading that a newer one replaces, as a person has them. */
export function scalarsOf(reading: Reading): Pick<Person, 'headline' | 'title' | 'organisation' | 'location' | 'about' | 'department' | 'manager' | 'offers' | 'wishes'> {
  const { headline, title, organisation, location, about, department, manager, offers, wishes } = reading
  return {
    ...(headline ? { headline: headline.value } : {}), ...(title ? { title: title.value } : {}),
    ...(organisation ? { organisation: organisation.value } : {}), ...(location ? { location: location.value } : {}),
    ...(about ? { about: about.value } : {}), ...(department ? { department: department.value } : {}), ...(manager ? { manager } : {}),
    ...(offers ? { offers } : {}), ...(wishes ? { wishes } : {}),
  }
}

/** A saved person with what a newer reading adds: what the page says now wins, what the user wrote stays. */
export function refresh(person: Person, captured: Captured, clock: Clock): Person {
  const { reading } = captured
  const known = new Set(person.facts.map((fact) => `${fact.kind}/${fact.key}/${fact.placeRole ?? ''}/${fact.years?.from ?? ''}`))
  const fresh = reading.facts.map((fact) => factOf(fact, reading.url, clock))
    .filter((fact) => !known.has(`${fact.kind}/${fact.key}/${fact.placeRole ?? ''}/${fact.years?.from ?? ''}`))
  const values = new Set(person.contacts.map((contact) => contact.value))
  const key = profileKey(reading.url)
  const changes = findWorkChanges(person, scalarsOf(reading), clock.today)
  return {
    ...person, ...scalarsOf(reading), ...(changes.length > 0 ? { changed: addWorkChanges(person.changed, changes) } : {}),
    links: [...new Set([...person.links, ...reading.links])].slice(0, 50),
    contacts: [...person.contacts, ...reading.contacts.filter((contact) => !values.has(contact.value))].slice(0, 50),
    facts: [...person.facts, ...fresh].slice(0, LIMITS.rows),
    sources: [sourceOf(captured), ...person.sources.filter((source) => profileKey(source.url) !== key)].slice(0, 100),
    updatedAt: instant(clock.now),
  }
}

/** Adds and takes away kinds of tie; one that is there already stays as it is. */
export const retag = (tie: Tie, add: readonly TieKind[], remove: readonly TieKind[], { today }: Clock): Tie => retagged(tie, add, remove, today)

/** What a click on the card saves. */
export interface TagChoice {
  add: TieKind[]
  remove: TieKind[]
}

/** What has been saved, and under which number it can be undone. */
export type Saved = Edited<{ id: string; name: string; isNew: boolean }>

/**
 * Saves the person on the page with these tags, or tags the one saved already. The page is read once more first:
 * `PAGE_MOVED_ON` when it no longer shows whom the user saw.
 */
export async function tagCaptured(captured: Captured, choice: TagChoice): Promise<Result<Saved>> {
  const again = await recapture(captured)
  if (!again.ok) return again
  await whenReference()
  return change(labelOf(choice, captured.reading.name.value), async (write) => {
    const clock = readClock()
    const found = await personByKeys(db, keysOf(again.value.reading))
    const person = found ? refresh(await current(write, found.id), again.value, clock) : personOf(again.value, clock)
    const tie = activate(retag(person.tie, choice.add, choice.remove, clock), await write.ofPerson('acts', person.id))
    await write.put('people', { ...(choice.remove.length > 0 ? person : await metNow(person)), tie })
    return { id: person.id, name: person.name, isNew: found === undefined }
  })
}

async function current(write: Writer, id: string): Promise<Person> {
  const person = await write.get('people', id)
  if (!person) throw new Error('A person vanished within the transaction that found them')
  return person
}

const labelOf = ({ add }: TagChoice, name: string): Message =>
  add.length > 1 ? { key: 'edit.taggedBoth', values: [name] }
  : add[0] === 'mentor' ? { key: 'edit.taggedMentor', values: [name] }
  : add[0] === 'sponsor' ? { key: 'edit.taggedSponsor', values: [name] }
  : { key: 'edit.saved', values: [name] }

/** What the user types about a person; every field but the name may be empty. */
export interface TypedPerson {
  name: string
  headline?: string
  organisation?: string
  location?: string
  link?: string
  note?: string
  facts: Fact[]
}

/** Saves a person typed by hand. `NAME_MISSING` without a name. */
export async function saveTyped(typed: TypedPerson, tags: readonly TieKind[], seenAt?: string): Promise<Result<Saved>> {
  const name = cleanLine(typed.name, LIMITS.name)
  if (name === '') return fail('NAME_MISSING')
  await whenReference()
  const clock = readClock()
  const at = instant(clock.now)
  const optional = (field: 'headline' | 'organisation' | 'location'): Partial<Person> => {
    const text = cleanLine(typed[field] ?? '')
    return text === '' ? {} : { [field]: text }
  }
  const person: Person = {
    id: newId(), name, ...optional('headline'), ...optional('organisation'), ...optional('location'),
    links: typed.link ? [cleanLine(typed.link, LIMITS.url)] : [], contacts: [], facts: typed.facts,
    notes: typed.note?.trim() ? [{ id: newId(), text: cleanText(typed.note), at }] : [],
    eventIds: [], tie: retag(newTie(clock), tags, [], clock),
    sources: seenAt ? [{ url: seenAt, site: 'typed', readAt: at, fieldsRead: 1, fieldsExpected: 1 }] : [],
    createdAt: at, updatedAt: at,
  }
  const result = await change({ key: 'edit.saved', values: [name] }, async (write) => {
    await write.put('people', await metNow(rekeyed(person)))
    return { id: person.id, name, isNew: true }
  })
  return result.ok ? ok(result.value) : result
}
