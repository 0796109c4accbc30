import { chunksOf } from '../core/chunks'
import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine, cleanText } from '../core/text'
import { without } from '../core/without'
import type { Stage, TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Event } from '../model/records'
import { activate } from '../ties/activate'
import { refuse, type Edited, type Writer } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'
import { currentEvent, metAt, metNow } from './event'
import { goOn, stepsOf } from './steps'
import { retag } from './tag'

/** Runs one edit of one saved person. `NOT_FOUND` when they were deleted meanwhile, in another window say. */
function revise(id: string, label: (person: Person) => Message, work: (person: Person, write: Writer) => Promise<Person> | Person): Promise<Result<Edited<Person>>> {
  return change(label, async (write) => {
    const person = await write.get('people', id)
    if (!person) return refuse('NOT_FOUND')
    const next = { ...(await work(person, write)), updatedAt: instant(readClock().now) }
    await write.put('people', next)
    return next
  })
}

const changed = (person: Person): Message => ({ key: 'edit.changed', values: [person.name] })

/** Adds and takes away kinds of tie of a saved person. */
export function tagPerson(id: string, add: TieKind[], remove: TieKind[]): Promise<Result<Edited<Person>>> {
  return revise(id, (person) => ({ key: 'edit.retagged', values: [person.name] }),
    async (person, write) => {
      const tie = activate(retag(person.tie, add, remove, readClock()), await write.ofPerson('acts', id))
      return { ...(add.length > 0 ? await metNow(person) : person), tie }
    })
}

/** Moves a tie to another stage; the days in the stage begin anew. */
export function moveStage(id: string, stage: Stage): Promise<Result<Edited<Person>>> {
  return revise(id, (person) => ({ key: 'edit.moved', values: [person.name] }), (person) =>
    person.tie.stage === stage ? person : { ...person, tie: { ...person.tie, stage, stageSince: readClock().today } })
}

/** Adds a note. An empty one changes nothing. */
export function addNote(id: string, text: string): Promise<Result<Edited<Person>>> {
  const note = cleanText(text)
  return revise(id, (person) => ({ key: 'edit.noted', values: [person.name] }), (person) =>
    note === '' ? person : { ...person, notes: [{ id: newId(), text: note, at: instant(readClock().now) }, ...person.notes].slice(0, 500) })
}

/** Takes a note away. */
export function removeNote(id: string, noteId: string): Promise<Result<Edited<Person>>> {
  return revise(id, changed, (person) => ({ ...person, notes: person.notes.filter((note) => note.id !== noteId) }))
}

/** Says where the user met this person: at an event known by this name, or a new one. */
export function addMetAt(id: string, name: string, known: readonly Event[]): Promise<Result<Edited<Person>>> {
  return revise(id, (person) => ({ key: 'edit.metAt', values: [person.name] }), async (person, write) => {
    const text = cleanLine(name)
    if (text === '') return person
    const found = known.find((event) => event.name.toLocaleLowerCase() === text.toLocaleLowerCase())
    const event: Event = found ?? { id: newId(), name: text, on: readClock().today, createdAt: instant(readClock().now) }
    if (!found) await write.put('events', event)
    return { ...person, eventIds: [...new Set([...person.eventIds, event.id])] }
  })
}

/** Takes an event off a person; the event itself stays. */
export function removeMetAt(id: string, eventId: string): Promise<Result<Edited<Person>>> {
  return revise(id, changed, (person) => ({ ...person, eventIds: person.eventIds.filter((known) => known !== eventId) }))
}

/** Deletes people with all that hangs on them, as one edit that can be undone. */
export function deletePeople(people: readonly { id: string; name: string }[], report = goOn): Promise<Result<Edited<number>>> {
  const [first] = people
  const label: Message = people.length === 1 && first
    ? { key: 'edit.deleted', values: [first.name] }
    : { key: 'edit.deletedMany', values: [people.length], count: people.length }
  const step = stepsOf(report)
  return change(label, async (write) => {
    for (const ids of chunksOf(people.map(({ id }) => id).sort())) {
      for (const table of ['acts', 'followUps', 'reviews'] as const) await write.removeMany(table, (await write.ofPeople(table, ids)).map(({ id }) => id))
      await write.removeMany('people', ids)
      step(ids.length)
    }
    return people.length
  }, step)
}

/** Tags many people at once, as one edit. */
export function tagMany(ids: readonly string[], add: TieKind[]): Promise<Result<Edited<number>>> {
  return change({ key: 'edit.retaggedMany', values: [ids.length], count: ids.length }, async (write) => {
    const [event, clock] = [await currentEvent(), readClock()]
    for (const some of chunksOf(ids)) {
      const people = (await write.getMany('people', some)).filter((person) => person !== undefined)
      await write.putMany('people', people.map((person) => ({
        ...metAt(person, event), tie: retag(person.tie, add, [], clock), updatedAt: instant(clock.now),
      })))
    }
    return ids.length
  })
}

/** Corrects the rank that a person's title suggests; `undefined` goes back to what the title says. */
export function correctSeniority(id: string, seniority: number | undefined): Promise<Result<Edited<Person>>> {
  return revise(id, changed, (person) => (seniority === undefined ? without(person, 'seniority') : { ...person, seniority }))
}
