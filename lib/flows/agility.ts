import { nextWorking } from '../followups/working-days'
import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import type { Self } from '../model/records'
import type { Person, WorkChange } from '../model/person'
import { retagged } from '../ties/retag'
import type { Proposal, ProposalId } from '../ties/proposals'
import { refuse, type Edited, type Writer } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'
import { daysOff } from './days-off'
import { saveSelf } from './own'
import { changePerson } from './tie'

/** Accepts one proposal: does what it says, in one edit, and is not proposed again for this change. `reason` is what a reminder says. */
export function acceptProposal(id: string, proposal: Exclude<Proposal, { id: 'backup-sponsor' }>, reason = ''): Promise<Result<Edited<Person>>> {
  return changePerson(id, 'agility.did', async (person, write) => accepted(await apply(person, proposal, reason, write), proposal.id))
}

async function apply(person: Person, proposal: Exclude<Proposal, { id: 'backup-sponsor' }>, reason: string, write: Writer): Promise<Person> {
  const { now, today } = readClock()
  const { tie } = person
  switch (proposal.id) {
    case 'congratulate':
      await write.put('followUps', { id: newId(), personId: person.id, due: nextWorking(today, await daysOff()), reason, state: 'open', createdAt: instant(now) })
      return person
    case 'add-sponsor': return { ...person, tie: retagged(tie, ['sponsor'], [], today) }
    case 'end-skip-level': return { ...person, tie: retagged(tie, [], ['skip-level'], today) }
    case 'end-advocate': return tie.advocate ? { ...person, tie: { ...tie, advocate: { ...tie.advocate, until: today } } } : person
    case 'next-goal': return { ...person, tie: { ...tie, goalIds: [...tie.goalIds.filter((goal) => goal !== proposal.from.id), proposal.to.id] } }
    case 'drop-goal': return { ...person, tie: { ...tie, goalIds: tie.goalIds.filter((goal) => goal !== proposal.from.id) } }
  }
}

/** Tags somebody as potential sponsor for the goals of one who left, and notes that this is done. */
export function acceptBackup(leftId: string, backupId: string): Promise<Result<Edited<Person>>> {
  return change((person: Person): Message => ({ key: 'edit.taggedSponsor', values: [person.name] }), async (write) => {
    const { now, today } = readClock()
    const left = (await write.get('people', leftId)) ?? refuse('NOT_FOUND')
    const backup = (await write.get('people', backupId)) ?? refuse('NOT_FOUND')
    const tie = retagged(backup.tie, ['sponsor'], [], today)
    const next: Person = { ...backup, tie: { ...tie, goalIds: [...new Set([...tie.goalIds, ...left.tie.goalIds])].slice(0, 100) }, updatedAt: instant(now) }
    await write.put('people', next)
    await write.put('people', { ...accepted(left, 'backup-sponsor'), updatedAt: instant(now) })
    return next
  })
}

/** Notes on what changed that a proposal about it was accepted. */
function accepted(person: Person, id: ProposalId): Person {
  return person.changed === undefined ? person : {
    ...person, changed: person.changed.map((one): WorkChange => (one.settledOn === undefined ? { ...one, done: [...new Set([...(one.done ?? []), id])] } : one)),
  }
}

/** The user has looked at what changed, and lets it be. */
export const settleChanges = (id: string): Promise<Result<Edited<Person>>> => changePerson(id, 'agility.did', settled)

/** The same for a change in the user's own work. */
export const settleOwnChanges = (): Promise<Result<Edited<Self>>> => saveSelf(settled)

function settled<T extends { changed?: WorkChange[] | undefined }>(whose: T): T {
  const { today } = readClock()
  return whose.changed === undefined ? whose : { ...whose, changed: whose.changed.map((one): WorkChange => (one.settledOn === undefined ? { ...one, settledOn: today } : one)) }
}
