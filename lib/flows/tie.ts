import type { Message } from '../core/message'
import type { Result } from '../core/result'
import type { TieKind } from '../model/kinds'
import type { Person, Tie } from '../model/person'
import { activate } from '../ties/activate'
import { withCommunities } from '../ties/communities'
import { refuse, type Edited, type Writer } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'
import { retag } from './tag'

/** Runs one edit of one person within the history; `work` gets them as they are now. `NOT_FOUND` when they are gone. */
export function changePerson(id: string, key: string, work: (person: Person, write: Writer) => Promise<Person> | Person): Promise<Result<Edited<Person>>> {
  return change((person: Person): Message => ({ key, values: [person.name] }), async (write) => {
    const person = (await write.get('people', id)) ?? refuse('NOT_FOUND')
    const next = { ...(await work(person, write)), updatedAt: instant(readClock().now) }
    await write.put('people', next)
    return next
  })
}

/** Changes the tie to one person: goals, term, what each teaches, what they were told. `patch` gets it as it is now, so that another window's change stays. */
export const changeTie = (id: string, patch: (tie: Tie) => Tie): Promise<Result<Edited<Person>>> =>
  changePerson(id, 'tie.changed', (person) => ({ ...person, tie: patch(person.tie) }))

/** Adds or takes away a kind of tie; it is active at once where acts logged earlier bear it out. */
export function setKind(id: string, kind: TieKind, on: boolean): Promise<Result<Edited<Person>>> {
  return changePerson(id, 'edit.retagged', async (person, write) => {
    const tie = retag(person.tie, on ? [kind] : [], on ? [] : [kind], readClock())
    return { ...person, tie: activate(tie, await write.ofPerson('acts', id)) }
  })
}

/** Names somebody as the advocate in an organisation or programme; potential until an act of theirs bears it out. */
export const nameAdvocate = (id: string, of: string): Promise<Result<Edited<Person>>> =>
  changePerson(id, 'edit.retagged', async (person, write) => {
    const tie = retag(person.tie, ['advocate-in-residence'], [], readClock())
    return { ...person, tie: activate({ ...tie, advocate: { ...tie.advocate, of } }, await write.ofPerson('acts', id)) }
  })

/** Ties a goal to a person, or unties it. */
export const setGoal = (id: string, goalId: string, on: boolean): Promise<Result<Edited<Person>>> => changeTie(id, (tie) => ({
  ...tie, goalIds: on ? [...new Set([...tie.goalIds, goalId])] : tie.goalIds.filter((known) => known !== goalId),
}))

/** Notes that this person knows of a limit of the user's, or that they do not. */
export const setTold = (id: string, limitId: string, on: boolean): Promise<Result<Edited<Person>>> => changeTie(id, (tie) => {
  const others = (tie.told ?? []).filter((told) => told.limitId !== limitId)
  return { ...tie, told: on ? [...others, { limitId, on: readClock().today }] : others }
})

/** Whether they have seen the user's work, which a sponsor has to. */
export const setSeenWork = (id: string, seen: boolean): Promise<Result<Edited<Person>>> => changeTie(id, (tie) => ({ ...tie, seenWork: seen }))

/** The communities that the user says a person belongs to, typed over what stood there `before`; none takes the field away. */
export const setCommunities = (id: string, before: string, typed: string): Promise<Result<Edited<Person>>> =>
  changePerson(id, 'edit.changed', (person) => withCommunities(person, before, typed))
