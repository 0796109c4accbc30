import { chunksOf } from '../core/chunks'
import { newId } from '../core/id'
import type { Day } from '../core/day'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine } from '../core/text'
import type { Stage, TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act, Event, FollowUp } from '../model/records'
import { db } from '../store/database'
import { type Edited, refuse, type Writer } from '../store/edit'
import { allEvents } from '../store/queries'
import { activate } from '../ties/activate'
import { change } from './change'
import { type Clock, instant, readClock } from './clock'
import { metAt } from './event'
import { goOn, type Report, stepsOf } from './steps'
import { retag } from './tag'

/** What becomes of some people of an edit; what else is to be written goes through `write`. */
type Work = (people: readonly Person[], write: Writer, clock: Clock) => Promise<readonly Person[]> | readonly Person[]


/**
 * Runs one edit, with one undo, over everybody of these ids who is still there, some hundreds at a time. `NOT_FOUND` where nobody is; `CANCELLED`, with nothing
 * written, where `report` answers false. Answers how many.
 */
function each(ids: readonly string[], key: string, report: Report, work: Work, values: readonly string[] = []): Promise<Result<Edited<number>>> {
  const clock = readClock()
  const step = stepsOf(report)
  return change((count: number): Message => ({ key, values: [count, ...values], count }), async (write) => {
    let count = 0
    // In order of ids, as the database keeps them: neighbours are read at once.
    for (const some of chunksOf([...new Set(ids)].sort())) {
      const people = (await write.getMany('people', some)).filter((person) => person !== undefined)
      if (people.length === 0) continue
      await write.putMany('people', (await work(people, write, clock)).map((person) => ({ ...person, updatedAt: instant(clock.now) })))
      count += people.length
      step(some.length)
    }
    return count > 0 ? count : refuse('NOT_FOUND')
  }, step)
}

/** Adds a kind of tie to many, or takes it off them. */
export const setKindOfMany = (ids: readonly string[], kind: TieKind, on: boolean, report = goOn): Promise<Result<Edited<number>>> =>
  each(ids, 'many.tagged', report, async (people, write, clock) => {
    if (!on) return people.map((person) => ({ ...person, tie: retag(person.tie, [], [kind], clock) }))
    const acts = new Map<string, Act[]>(people.map(({ id }) => [id, []]))
    for (const act of await write.ofPeople('acts', people.map(({ id }) => id))) acts.get(act.personId)?.push(act)
    return people.map((person) => ({ ...person, tie: activate(retag(person.tie, [kind], [], clock), acts.get(person.id) ?? []) }))
  })

/** Moves many to one stage; who is there already keeps the days. */
export const moveMany = (ids: readonly string[], stage: Stage, report = goOn): Promise<Result<Edited<number>>> =>
  each(ids, 'many.moved', report, (people, _write, clock) =>
    people.map((person) => (person.tie.stage === stage ? person : { ...person, tie: { ...person.tie, stage, stageSince: clock.today } })))

/** Ties a goal to many. */
export const setGoalOfMany = (ids: readonly string[], goalId: string, report = goOn): Promise<Result<Edited<number>>> =>
  each(ids, 'many.goal', report, (people) => people.map((person) => ({ ...person, tie: { ...person.tie, goalIds: [...new Set([...person.tie.goalIds, goalId])] } })))

/** Plans one follow-up with each of many, on the same day. */
export const followUpMany = (ids: readonly string[], due: Day, reason: string, report = goOn): Promise<Result<Edited<number>>> =>
  each(ids, 'many.followUp', report, async (people, write, clock) => {
    await write.putMany('followUps', people.map(({ id }): FollowUp => ({ id: newId(), personId: id, due, reason: cleanLine(reason), state: 'open', createdAt: instant(clock.now) })))
    return people
  })

/** Says where many were met: at the event of this name, or a new one. `INVALID` without a name. */
export function metAtMany(ids: readonly string[], name: string, report = goOn): Promise<Result<Edited<number>>> {
  const text = cleanLine(name)
  let event: Event | undefined
  return each(ids, 'many.metAt', report, async (people, write, { today, now }) => {
    if (text === '') return refuse('INVALID', 'name')
    event ??= (await allEvents(db)).find((known) => known.name.toLocaleLowerCase() === text.toLocaleLowerCase())
    if (!event) {
      event = { id: newId(), name: text, on: today, createdAt: instant(now) }
      await write.put('events', event)
    }
    const known = event
    return people.map((person) => metAt(person, known))
  }, [text])
}
