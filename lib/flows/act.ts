import { addDays, type Day } from '../core/day'
import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine, cleanText, LIMITS } from '../core/text'
import type { ActKind, Opening, TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act, FollowUp } from '../model/records'
import { opensDoor } from '../roles/doors'
import { activate, becameActive, settleTie } from '../ties/activate'
import { refuse, type Edited, type Writer } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** Days after which it is time to tell somebody what became of the door they opened. */
export const REPORT_BACK_AFTER = 14

/** What the user says of an act; everything but its kind and direction may be left out. */
export interface ActDraft {
  kind: ActKind
  direction: Act['direction']
  text?: string
  /** Missing means today. */
  on?: Day
  quiet?: boolean
  goalIds?: string[]
  url?: string
  opening?: Opening
}

/** What logging did: the person after it, the act, and the kinds of tie that it made active. */
export interface Logged {
  person: Person
  act: Act
  became: TieKind[]
}

/** Promises stay open until kept, feedback until the user has told what came of it. */
const staysOpen = ({ kind, direction }: ActDraft): boolean => kind === 'promise' || (kind === 'feedback' && direction === 'received')

/** An act as the user tells it, made today. */
export function actOf(personId: string, draft: ActDraft): Act {
  const { now, today } = readClock()
  const url = cleanLine(draft.url ?? '', LIMITS.url)
  return {
    id: newId(), personId, kind: draft.kind, direction: draft.direction, state: staysOpen(draft) ? 'open' : 'closed', quiet: draft.quiet ?? false,
    on: draft.on ?? today, text: cleanText(draft.text ?? ''), createdAt: instant(now),
    ...(draft.goalIds && draft.goalIds.length > 0 ? { goalIds: draft.goalIds } : {}), ...(url === '' ? {} : { url }), ...(draft.opening ? { opening: draft.opening } : {}),
  }
}

/** Logs an act: one edit that also notes the contact, makes the tie active where it does, and plans to report back on a door. `NOT_FOUND` when the person is gone. */
export function logAct(personId: string, draft: ActDraft): Promise<Result<Edited<Logged>>> {
  return change(({ person, act }): Message => ({ key: `ledger.logged.${act.kind}`, values: [person.name] }), async (write) => {
    const act = actOf(personId, draft)
    if (act.kind === 'report-back' && act.direction === 'given') await settleOnlyDoor(write, act)
    return writeAct(write, act)
  })
}

/**
 * Puts a new act into the ledger and does all that follows from it, within an edit that is under way: the day of last contact, active
 * tags, the reminder to report back.
 */
export async function writeAct(write: Writer, act: Act): Promise<Logged> {
  const { now } = readClock()
  const person = (await write.get('people', act.personId)) ?? refuse('NOT_FOUND')
  await write.put('acts', act)
  const tie = activate(person.tie, await write.ofPerson('acts', person.id))
  const later = person.lastContactOn !== undefined && person.lastContactOn > act.on
  const next: Person = { ...person, tie, updatedAt: instant(now), ...(later || !isContact(act) ? {} : { lastContactOn: act.on }) }
  await write.put('people', next)
  if (act.direction === 'received' && opensDoor(act)) await planReportBack(write, act)
  return { person: next, act, became: becameActive(person.tie, tie) }
}

/** Any act counts as contact, but for one that is still to come. */
const isContact = (act: Act): boolean => act.on <= readClock().today

/** Plans to tell the giver of a door what became of it, once. */
export async function planReportBack(write: Writer, act: Act): Promise<void> {
  const planned = (await write.ofPerson('followUps', act.personId)).some((followUp) => followUp.actId === act.id && followUp.state === 'open')
  if (planned || act.reportedOn !== undefined) return
  const { now, today } = readClock()
  const due = addDays(act.on, REPORT_BACK_AFTER)
  const followUp: FollowUp = {
    id: newId(), personId: act.personId, due: due < today ? today : due, reason: act.quiet ? '' : cleanLine(act.introduction?.to.name ?? act.text), state: 'open', kind: 'report-back', actId: act.id, createdAt: instant(now),
  }
  await write.put('followUps', followUp)
}

/** A report back that names no door is about the only one of which nothing was told yet. */
async function settleOnlyDoor(write: Writer, report: Act): Promise<void> {
  const untold = (await write.ofPerson('acts', report.personId)).filter((act) => act.direction === 'received' && opensDoor(act) && act.reportedOn === undefined)
  const [only] = untold
  if (untold.length === 1 && only) await settleDoor(write, only, report.on)
}

/** Notes on what was received that its giver knows how it went, and closes the reminder. */
export async function settleDoor(write: Writer, act: Act, on: Day): Promise<void> {
  await write.put('acts', { ...act, reportedOn: on, state: act.kind === 'feedback' ? 'closed' : act.state })
  for (const followUp of await write.ofPerson('followUps', act.personId)) {
    if (followUp.actId === act.id && followUp.state === 'open') await write.put('followUps', { ...followUp, state: 'done', doneOn: on })
  }
}

/** Runs one edit of one act. `NOT_FOUND` when it is gone. */
export function reviseAct(id: string, key: string, work: (act: Act, write: Writer) => Promise<Act> | Act): Promise<Result<Edited<Person>>> {
  return change((person: Person): Message => ({ key, values: [person.name] }), async (write) => {
    const act = (await write.get('acts', id)) ?? refuse('NOT_FOUND')
    const before = await write.ofPerson('acts', act.personId)
    const next = await work(act, write)
    if (next !== act) await write.put('acts', next)
    return settle(write, act.personId, before)
  })
}

/** Puts the person right after acts changed: active tags, the day of last contact. */
async function settle(write: Writer, personId: string, before: readonly Act[]): Promise<Person> {
  const person = (await write.get('people', personId)) ?? refuse('NOT_FOUND')
  const { now, today } = readClock()
  const acts = await write.ofPerson('acts', personId)
  const last = acts.map(({ on }) => on).filter((on) => on <= today).sort().at(-1)
  const isLater = last !== undefined && last > (person.lastContactOn ?? '')
  const next: Person = { ...person, tie: settleTie(person.tie, before, acts, today), ...(isLater ? { lastContactOn: last } : {}), updatedAt: instant(now) }
  await write.put('people', next)
  return next
}

/** What can be corrected of an act; an empty address takes it away. */
export type ActPatch = Partial<Pick<Act, 'text' | 'on' | 'quiet' | 'goalIds' | 'url' | 'opening' | 'direction' | 'kind'>>

/** Corrects an act. */
export function editAct(id: string, patch: ActPatch): Promise<Result<Edited<Person>>> {
  return reviseAct(id, 'ledger.did.edited', (act) => {
    const next: Act = { ...act, ...patch, ...(patch.text === undefined ? {} : { text: cleanText(patch.text) }) }
    const url = patch.url === undefined ? next.url : cleanLine(patch.url, LIMITS.url)
    if (url === undefined || url === '') Reflect.deleteProperty(next, 'url')
    else next.url = url
    return next
  })
}

/** Takes an act out of the ledger, with the reminder that it made. What it alone made active is potential again. */
export function removeAct(id: string): Promise<Result<Edited<Person>>> {
  return change((person: Person): Message => ({ key: 'ledger.did.removed', values: [person.name] }), async (write) => {
    const act = (await write.get('acts', id)) ?? refuse('NOT_FOUND')
    const before = await write.ofPerson('acts', act.personId)
    await write.remove('acts', id)
    for (const followUp of await write.ofPerson('followUps', act.personId)) {
      if (followUp.actId === id && followUp.state === 'open') await write.remove('followUps', followUp.id)
    }
    return settle(write, act.personId, before)
  })
}

/** A promise kept. */
export const keepPromise = (id: string): Promise<Result<Edited<Person>>> => reviseAct(id, 'ledger.did.kept', (act) => ({ ...act, state: 'closed' }))

/** Feedback acted on, today: now its giver would like to hear of it. */
export function actOnFeedback(id: string): Promise<Result<Edited<Person>>> {
  return reviseAct(id, 'ledger.did.actedOn', async (act, write) => {
    await planReportBack(write, { ...act, on: readClock().today })
    return { ...act, actedOn: readClock().today }
  })
}

/** The user told somebody, today, what became of a door or of feedback: logs it, and closes the loop. */
export function reportBack(id: string, said = ''): Promise<Result<Edited<Logged>>> {
  return change(({ person }: Logged): Message => ({ key: 'ledger.did.reported', values: [person.name] }), async (write) => {
    const act = (await write.get('acts', id)) ?? refuse('NOT_FOUND')
    await settleDoor(write, act, readClock().today)
    return writeAct(write, actOf(act.personId, { kind: 'report-back', direction: 'given', text: said || act.text, quiet: act.quiet, ...(act.goalIds ? { goalIds: act.goalIds } : {}) }))
  })
}
