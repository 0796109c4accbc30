import { newId } from '../core/id'
import type { Day } from '../core/day'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine } from '../core/text'
import type { Stage, TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Event } from '../model/records'
import { db } from '../store/database'
import { type Edited, refuse, type Writer } from '../store/edit'
import { allEvents } from '../store/queries'
import { activate } from '../ties/activate'
import { change } from './change'
import { type Clock, instant, readClock } from './clock'
import { retag } from './tag'

/** Runs one edit, with one undo, over everybody of these ids who is still there. `NOT_FOUND` where nobody is. Answers how many. */
function each(ids: readonly string[], key: string, work: (person: Person, write: Writer, clock: Clock) => Promise<Person> | Person, values: readonly string[] = []): Promise<Result<Edited<number>>> {
  const clock = readClock()
  return change((count: number): Message => ({ key, values: [count, ...values], count }), async (write) => {
    let count = 0
    for (const id of ids) {
      const person = await write.get('people', id)
      if (!person) continue
      await write.put('people', { ...(await work(person, write, clock)), updatedAt: instant(clock.now) })
      count++
    }
    return count > 0 ? count : refuse('NOT_FOUND')
  })
}

/** Adds a kind of tie to many, or takes it off them. */
export const setKindOfMany = (ids: readonly string[], kind: TieKind, on: boolean): Promise<Result<Edited<number>>> =>
  each(ids, 'many.tagged', async (person, write, clock) => {
    const tie = retag(person.tie, on ? [kind] : [], on ? [] : [kind], clock)
    return { ...person, tie: on ? activate(tie, await write.ofPerson('acts', person.id)) : tie }
  })

/** Moves many to one stage; who is there already keeps the days. */
export const moveMany = (ids: readonly string[], stage: Stage): Promise<Result<Edited<number>>> =>
  each(ids, 'many.moved', (person, _write, clock) =>
    person.tie.stage === stage ? person : { ...person, tie: { ...person.tie, stage, stageSince: clock.today } })

/** Ties a goal to many. */
export const setGoalOfMany = (ids: readonly string[], goalId: string): Promise<Result<Edited<number>>> =>
  each(ids, 'many.goal', (person) => ({ ...person, tie: { ...person.tie, goalIds: [...new Set([...person.tie.goalIds, goalId])] } }))

/** Plans one follow-up with each of many, on the same day. */
export const followUpMany = (ids: readonly string[], due: Day, reason: string): Promise<Result<Edited<number>>> =>
  each(ids, 'many.followUp', async (person, write, clock) => {
    await write.put('followUps', { id: newId(), personId: person.id, due, reason: cleanLine(reason), state: 'open', createdAt: instant(clock.now) })
    return person
  })

/** Says where many were met: at the event of this name, or a new one. `INVALID` without a name. */
export function metAtMany(ids: readonly string[], name: string): Promise<Result<Edited<number>>> {
  const text = cleanLine(name)
  let event: Event | undefined
  return each(ids, 'many.metAt', async (person, write, { today, now }) => {
    if (text === '') return refuse('INVALID', 'name')
    event ??= (await allEvents(db)).find((known) => known.name.toLocaleLowerCase() === text.toLocaleLowerCase())
    if (!event) {
      event = { id: newId(), name: text, on: today, createdAt: instant(now) }
      await write.put('events', event)
    }
    return { ...person, eventIds: [...new Set([...person.eventIds, event.id])] }
  }, [text])
}
