import { newId } from '../core/id'
import { without } from '../core/without'
import type { Result } from '../core/result'
import { cleanLine, cleanText } from '../core/text'
import { eventOn, modeEnds } from '../events/event-mode'
import type { ListedEvent } from '../model/listed'
import type { Person } from '../model/person'
import type { Event } from '../model/records'
import { DEFAULT_SETTINGS } from '../model/settings'
import { db } from '../store/database'
import { refuse, type Edited, type Writer } from '../store/edit'
import { allEvents, peopleOfEvent, settings } from '../store/queries'
import { change } from './change'
import { instant, readClock } from './clock'

/** The fields of an event that the user writes; an empty text takes a field away. */
export type EventPatch = Partial<Pick<Event, 'name' | 'on' | 'until' | 'place' | 'url' | 'kind' | 'organisation' | 'notes'>>

/** The event of this name and day that the user has, or undefined. Two years of one conference are two events. */
export function findEvent(events: readonly Event[], wanted: Pick<ListedEvent, 'name' | 'on' | 'url'>): Event | undefined {
  const plain = (text: string): string => cleanLine(text).toLocaleLowerCase()
  const alike = events.filter(({ name, on }) => plain(name) === plain(wanted.name) && (on === undefined || wanted.on === undefined || on === wanted.on))
  return alike.find(({ on }) => on === wanted.on) ?? alike[0]
}

/** Makes an event, or finds the one that it is. `NAME_MISSING` without a name. */
export function saveEvent(wanted: ListedEvent & Pick<Event, 'kind' | 'organisation'>): Promise<Result<Edited<Event>>> {
  return change((event: Event) => ({ key: 'eventPage.edit.saved', values: [event.name] }), (write) => eventOf(write, wanted))
}

async function eventOf(write: Writer, wanted: ListedEvent & Pick<Event, 'kind' | 'organisation'>): Promise<Event> {
  const name = cleanLine(wanted.name)
  if (name === '') return refuse('NAME_MISSING')
  const known = findEvent(await allEvents(db), { ...wanted, name })
  const event: Event = { ...wanted, ...known, id: known?.id ?? newId(), name: known?.name ?? name, createdAt: known?.createdAt ?? instant(readClock().now) }
  await write.put('events', event)
  return event
}

/** Starts event mode: until the next morning, whoever is tagged or saved carries this event. */
export function startEventMode(wanted: ListedEvent): Promise<Result<Edited<Event>>> {
  return change((event: Event) => ({ key: 'eventPage.edit.started', values: [event.name] }), async (write) => {
    const event = await eventOf(write, wanted)
    const { now, zone } = readClock()
    const current = { ...DEFAULT_SETTINGS, ...(await write.get('settings', 'settings')) }
    await write.put('settings', { ...current, eventMode: { eventId: event.id, until: instant(modeEnds(now, zone)) } })
    return event
  })
}

/** Ends event mode before its morning. */
export function stopEventMode(): Promise<Result<Edited<void>>> {
  return change({ key: 'eventPage.edit.stopped' }, async (write) => {
    await write.put('settings', without({ ...DEFAULT_SETTINGS, ...(await write.get('settings', 'settings')) }, 'eventMode'))
  })
}

/** The event that is on now; undefined when none is, or when it was deleted. */
export async function currentEvent(): Promise<Event | undefined> {
  const id = eventOn(await settings(db), readClock().now)
  return id === undefined ? undefined : db.events.get(id)
}

/** A person who is being tagged or saved, with the event that is on. */
export const metNow = async <T extends Pick<Person, 'eventIds'>>(person: T): Promise<T> => metAt(person, await currentEvent())

/** A person who was met at an event, where there is one; once, however often it is said. */
export const metAt = <T extends Pick<Person, 'eventIds'>>(person: T, event: Event | undefined): T =>
  (event && !person.eventIds.includes(event.id) ? { ...person, eventIds: [...person.eventIds, event.id] } : person)

/** Changes only the fields given. `NOT_FOUND` when the event is gone. */
export function editEvent(id: string, patch: EventPatch): Promise<Result<Edited<Event>>> {
  return change((event: Event) => ({ key: 'eventPage.edit.changed', values: [event.name] }), async (write) => {
    const event = (await write.get('events', id)) ?? refuse('NOT_FOUND')
    const next: Event = { ...event, ...patch }
    for (const field of ['place', 'organisation', 'url', 'on', 'until', 'notes'] as const) {
      const text = patch[field] === undefined ? undefined : field === 'notes' ? cleanText(patch[field]) : cleanLine(patch[field])
      if (text === '') Reflect.deleteProperty(next, field)
      else if (text !== undefined) next[field] = text
    }
    next.name = cleanLine(next.name) || event.name
    await write.put('events', next)
    return next
  })
}

/** Deletes an event and takes it off its people and their follow-ups, who stay; where it was on, nothing is. */
export function deleteEvent(id: string): Promise<Result<Edited<Event>>> {
  return change((event: Event) => ({ key: 'eventPage.edit.deleted', values: [event.name] }), async (write) => {
    const event = (await write.get('events', id)) ?? refuse('NOT_FOUND')
    for (const { id: personId } of await peopleOfEvent(db, id)) {
      const person = await write.get('people', personId)
      if (person) await write.put('people', { ...person, eventIds: person.eventIds.filter((known) => known !== id), updatedAt: instant(readClock().now) })
      for (const followUp of await write.ofPerson('followUps', personId)) {
        if (followUp.eventId === id) await write.put('followUps', without(followUp, 'eventId'))
      }
    }
    const prefs = await write.get('settings', 'settings')
    if (prefs?.eventMode?.eventId === id) await write.put('settings', without(prefs, 'eventMode'))
    await write.remove('events', id)
    return event
  })
}
