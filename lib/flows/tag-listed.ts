import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine, LIMITS } from '../core/text'
import type { TieKind } from '../model/kinds'
import type { ListedEvent, ListedPerson } from '../model/listed'
import type { Person, Source } from '../model/person'
import type { Event } from '../model/records'
import { listKey } from '../sites/people/join-lists'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import { type Edited, refuse, type Writer } from '../store/edit'
import { allEvents } from '../store/queries'
import { change } from './change'
import { findEvent } from './event'
import { type Clock, instant, readClock } from './clock'
import { knownAmong, listedId } from './listed'
import { whenReference } from './reference'
import { factOf, newTie, retag } from './tag'

/** The list that people were chosen from. */
export interface FromList {
  url: string
  site: string
  /** Milliseconds since 1970. */
  readAt: number
}

/** What is to become of the chosen. */
export interface ListChoice {
  add: TieKind[]
  event?: ListedEvent | undefined
}

/** How many of the chosen are new among the saved. */
export interface SavedFromList {
  count: number
  fresh: number
}

const sourceOf = ({ url, site, readAt }: FromList, listed: ListedPerson): Source => ({
  url, site, readAt: instant(readAt), fromList: true,
  fieldsRead: [listed.name, listed.headline, listed.organisation, listed.location].filter(Boolean).length, fieldsExpected: 4,
})

type Scalars = Pick<Person, 'headline' | 'title' | 'organisation' | 'location'>

function scalarsOf({ headline, title, organisation, location }: ListedPerson): Scalars {
  return { ...(headline ? { headline } : {}), ...(title ? { title } : {}), ...(organisation ? { organisation } : {}), ...(location ? { location } : {}) }
}

function newPerson(listed: ListedPerson, list: FromList, clock: Clock): Person {
  const at = instant(clock.now)
  return {
    id: newId(), name: listed.name, ...scalarsOf(listed), links: listed.url ? [listed.url] : [], contacts: listed.contacts,
    facts: listed.facts.map((fact) => factOf(fact, list.url, clock)), notes: [], eventIds: [], tie: newTie(clock),
    sources: [sourceOf(list, listed)], createdAt: at, updatedAt: at,
  }
}

/** A saved person with what the list adds: nothing that is there is written over, for a list says less than a page of one's own. */
function withListed(person: Person, listed: ListedPerson, list: FromList, clock: Clock): Person {
  const known = new Set(person.facts.map((fact) => `${fact.kind}/${fact.key}`))
  const fresh = listed.facts.map((fact) => factOf(fact, list.url, clock)).filter((fact) => !known.has(`${fact.kind}/${fact.key}`))
  const values = new Set(person.contacts.map(({ value }) => value))
  const isLinked = !listed.url || person.links.some((link) => profileKey(link) === profileKey(listed.url ?? ''))
  return {
    ...scalarsOf(listed), ...person,
    links: isLinked || !listed.url ? person.links : [...person.links, listed.url].slice(0, 50),
    contacts: [...person.contacts, ...listed.contacts.filter(({ value }) => !values.has(value))].slice(0, 50),
    facts: [...person.facts, ...fresh].slice(0, LIMITS.rows),
    sources: [sourceOf(list, listed), ...person.sources.filter((source) => source.fromList !== true || listKey(source.url) !== listKey(list.url))].slice(0, 100),
    updatedAt: instant(clock.now),
  }
}

/** The event of this name that the user has, or a new one. Undefined where no name is left of it. */
async function eventFor(write: Writer, wanted: ListedEvent | undefined, clock: Clock): Promise<Event | undefined> {
  const name = cleanLine(wanted?.name ?? '')
  if (!wanted || name === '') return undefined
  const known = findEvent(await allEvents(db), { ...wanted, name })
  if (known) return known
  const { on, until, place, url } = wanted
  const event: Event = {
    id: newId(), name, ...(on ? { on } : {}), ...(until ? { until } : {}), ...(place ? { place } : {}), ...(url ? { url } : {}), createdAt: instant(clock.now),
  }
  await write.put('events', event)
  return event
}

const labelOf = ({ add }: ListChoice, { count }: SavedFromList): Message => {
  const key = add.length > 1 ? 'list.edit.both' : add[0] === 'mentor' ? 'list.edit.mentor' : add[0] === 'sponsor' ? 'list.edit.sponsor' : 'list.edit.saved'
  return { key, values: [count], count }
}

/**
 * Saves the chosen people of a list with these tags and this event, as one edit with one undo. Who is saved already is
 * tagged and completed. `NOT_FOUND` when nobody is chosen.
 */
export async function tagListed(list: FromList, people: readonly ListedPerson[], choice: ListChoice): Promise<Result<Edited<SavedFromList>>> {
  await whenReference()
  return change((value: SavedFromList) => labelOf(choice, value), async (write) => {
    if (people.length === 0) return refuse('NOT_FOUND')
    const clock = readClock()
    const event = await eventFor(write, choice.event, clock)
    const known = await knownAmong(db, people, list.url)
    let fresh = 0
    for (const listed of people) {
      const found = known.get(listedId(listed))?.person
      const current = found && (await write.get('people', found.id))
      if (!current) fresh++
      const person = current ? withListed(current, listed, list, clock) : newPerson(listed, list, clock)
      await write.put('people', {
        ...person, tie: retag(person.tie, choice.add, [], clock),
        eventIds: event ? [...new Set([...person.eventIds, event.id])] : person.eventIds,
      })
    }
    return { count: people.length, fresh }
  })
}
