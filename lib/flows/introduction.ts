import { addDays } from '../core/day'
import { newId } from '../core/id'
import type { Message } from '../core/message'
import { fail, type Result } from '../core/result'
import { cleanLine, cleanText, LIMITS } from '../core/text'
import { without } from '../core/without'
import type { IntroductionStep } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act } from '../model/records'
import { takeStep } from '../ties/introduction-steps'
import { refuse, type Edited, type Writer } from '../store/edit'
import { actOf, type Logged, reviseAct, settleDoor, planReportBack, writeAct } from './act'
import { change } from './change'
import { instant, readClock } from './clock'
import { changePerson } from './tie'

/** Days after which to ask how an introduction goes that was asked for. */
const ASK_AGAIN_AFTER = 7

/** Says who brought the user and this person together; an empty name takes it away. */
export function setIntroducedBy(id: string, by: { personId?: string; name: string }): Promise<Result<Edited<Person>>> {
  return changePerson(id, 'tie.changed', (person) => {
    const name = cleanLine(by.name, LIMITS.name)
    return name === '' ? without(person, 'introducedBy') : { ...person, introducedBy: { name, ...(by.personId === undefined ? {} : { personId: by.personId }) } }
  })
}

/** What was asked of whom. */
export interface Asked {
  /** Who is asked to introduce. */
  connectorId: string
  to: { personId?: string; name: string }
  blurb: string
  /** What the reminder says: "The introduction to Ilta". */
  reason: string
  goalIds?: readonly string[]
}

/** Notes that the user asked somebody for an introduction today, and comes back to it in a week. `NAME_MISSING` without whom to. */
export function askIntroduction({ connectorId, to, blurb, reason, goalIds }: Asked): Promise<Result<Edited<Logged>>> {
  const { now, today } = readClock()
  const name = cleanLine(to.name, LIMITS.name)
  if (name === '') return Promise.resolve(fail('NAME_MISSING'))
  const act: Act = {
    id: newId(), personId: connectorId, kind: 'introduction', direction: 'received', state: 'open', quiet: false, on: today, text: '', createdAt: instant(now),
    ...(goalIds && goalIds.length > 0 ? { goalIds: [...goalIds] } : {}),
    introduction: { to: { name, ...(to.personId === undefined ? {} : { personId: to.personId }) }, steps: [{ step: 'asked', on: today }], blurb: cleanText(blurb) },
  }
  return change(({ person }: Logged): Message => ({ key: 'introduction.did.asked', values: [person.name, name] }), async (write) => {
    await write.put('followUps', { id: newId(), personId: connectorId, due: addDays(today, ASK_AGAIN_AFTER), reason: cleanLine(reason), state: 'open', actId: act.id, createdAt: instant(now) })
    return writeAct(write, act)
  })
}

/** Takes the next step of an introduction, today. Once made, it is a door opened; looped back, it is closed. */
export function stepIntroduction(actId: string, step: IntroductionStep): Promise<Result<Edited<Person>>> {
  return reviseAct(actId, 'introduction.did.moved', async (act, write) => {
    const { today } = readClock()
    if (act.introduction === undefined) return refuse('NOT_FOUND')
    const next: Act = { ...act, introduction: takeStep(act.introduction, step, today), ...(step === 'made' ? { on: today } : {}) }
    if (step === 'agreed' || step === 'asked') return next
    if (step === 'made') await whenMade(write, next)
    if (step !== 'looped-back') return next
    await settleDoor(write, next, today)
    await writeAct(write, actOf(act.personId, { kind: 'report-back', direction: 'given', text: act.introduction.to.name, ...(act.goalIds ? { goalIds: act.goalIds } : {}) }))
    return { ...next, state: 'closed', reportedOn: today }
  })
}

/** The question how it goes is answered; whoever was met carries who introduced them; the thanks are planned. */
async function whenMade(write: Writer, act: Act): Promise<void> {
  for (const followUp of await write.ofPerson('followUps', act.personId)) {
    if (followUp.actId === act.id && followUp.state === 'open') await write.put('followUps', { ...followUp, state: 'done', doneOn: readClock().today })
  }
  await planReportBack(write, act)
  const met = act.introduction?.to.personId === undefined ? undefined : await write.get('people', act.introduction.to.personId)
  const connector = await write.get('people', act.personId)
  if (met && connector && met.introducedBy === undefined) await write.put('people', { ...met, introducedBy: { personId: connector.id, name: connector.name }, updatedAt: instant(readClock().now) })
}
