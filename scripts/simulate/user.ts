import { addDays } from '../../lib/core/day'
import { setCadence } from '../../lib/flows/cadence'
import { change, undo } from '../../lib/flows/change'
import { addFollowUp, completeFollowUp, logContactNow, removeFollowUp, snoozeFollowUp, snoozeFollowUps } from '../../lib/flows/follow-up'
import { saveSettings } from '../../lib/flows/own'
import { deletePeople, moveStage, tagPerson } from '../../lib/flows/person'
import { saveTyped } from '../../lib/flows/tag'
import { DOORS } from '../../lib/followups/wanted-reminders'
import { STAGES } from '../../lib/model/kinds'
import type { Act } from '../../lib/model/records'
import { db } from '../../lib/store/database'
import { openFollowUps, recentEdits } from '../../lib/store/queries'
import type { Random } from '../invent/random'
import { clock } from './realm'

/** More people than this and one is deleted; fewer, and one is added. */
const MOST = 12

const WEIGHTS = {
  plan: 10, ping: 3, done: 6, snooze: 5, snoozeSome: 1, remove: 2, tag: 3, untag: 1, contact: 3, door: 2, activate: 2, stage: 1, cadence: 1, add: 2, leave: 1, undo: 2, prefs: 1,
}
type Doing = keyof typeof WEIGHTS

/** Something that a user may do, by chance: with the product's own verbs. */
export async function doSomething(random: Random, today: string): Promise<unknown> {
  const people = await db.people.toCollection().primaryKeys()
  const open = await openFollowUps(db)
  const person = people.length === 0 ? undefined : random.pick(people)
  const followUp = open.length === 0 ? undefined : random.pick(open)
  const doing: Doing = person === undefined ? 'add' : people.length > MOST ? 'leave' : random.pickWeighted(WEIGHTS)
  const ahead = (): string => addDays(today, random.pick([0, 0, 1, 1, 2, 3, 5, 8, 21]))
  if (doing === 'add') return saveTyped({ name: `Invented ${String(random.whole(1, 1e9))}`, facts: [] }, random.chance(0.6) ? [random.pick(['mentor', 'sponsor', 'skip-level', 'connector'] as const)] : [])
  if (doing === 'undo') return undoSome(random)
  if (doing === 'prefs') return changeSettings(random)
  if (person === undefined) return undefined
  if (doing in OF_PERSON) return OF_PERSON[doing as keyof typeof OF_PERSON](person, random, ahead)
  return followUp && OF_FOLLOW_UP[doing as keyof typeof OF_FOLLOW_UP](followUp.id, random, ahead, open.map(({ id }) => id))
}

const OF_PERSON = {
  plan: (person: string, random: Random, ahead: () => string) => addFollowUp(person, random.chance(0.1) ? addDays(ahead(), -9) : ahead(), 'ask'),
  ping: (person: string, random: Random, ahead: () => string) => addFollowUp(person, ahead(), 'call', { ping: true, ...(random.chance(0.6) ? { at: `${String(random.whole(10, 23))}:${random.pick(['00', '30'])}` } : {}) }),
  tag: (person: string, random: Random) => tagPerson(person, [random.pick(['mentor', 'sponsor', 'skip-level', 'protege', 'connector'] as const)], []),
  untag: (person: string, random: Random) => tagPerson(person, [], [random.pick(['mentor', 'sponsor', 'skip-level', 'protege', 'connector'] as const)]),
  contact: (person: string) => logContactNow(person, 'talked'),
  stage: (person: string, random: Random) => moveStage(person, random.pick(STAGES)),
  cadence: (person: string, random: Random) => setCadence(person, [undefined, 'off' as const, { ideal: 2, latest: 3 }, { ideal: 7, latest: 9 }][random.whole(0, 3)]),
  leave: (person: string) => deletePeople([{ id: person, name: 'Invented' }]),
  activate: (person: string) => change({ key: 'edit.retagged', values: [''] }, async (write) => {
    const known = await write.get('people', person)
    if (known) await write.put('people', { ...known, tie: { ...known.tie, tags: known.tie.tags.map((tag) => ({ ...tag, state: 'active' as const })) } })
  }),
  door: (person: string, random: Random) => change({ key: 'edit.contactLogged', values: [''] }, async (write) => {
    const on = new Date(clock.now).toISOString().slice(0, 10)
    const act: Act = { id: crypto.randomUUID(), personId: person, kind: random.pick(DOORS), direction: 'received', state: 'closed', quiet: false, on, text: 'opened a door', createdAt: new Date(clock.now).toISOString() }
    await write.put('acts', act)
  }),
}

const OF_FOLLOW_UP = {
  done: (id: string) => completeFollowUp(id),
  snooze: (id: string, _: Random, ahead: () => string) => snoozeFollowUp(id, ahead()),
  snoozeSome: (_id: string, random: Random, ahead: () => string, all: string[]) => snoozeFollowUps(all.filter(() => random.chance(0.3)), ahead()),
  remove: (id: string) => removeFollowUp(id),
}

async function undoSome(random: Random): Promise<unknown> {
  const edits = await recentEdits(db, 5)
  return edits.length === 0 ? undefined : undo(random.pick(edits).seq)
}

function changeSettings(random: Random): Promise<unknown> {
  return saveSettings(random.pick([
    { notifyAt: random.pick(['00:00', '02:30', '07:15', '09:00', '18:00', '23:30']) },
    { quiet: random.pick([{ from: '22:00', to: '07:00' }, { from: '12:00', to: '13:00' }, { from: '00:30', to: '08:45' }]) },
    { keepInTouch: random.chance(0.8) },
    { cadences: { potential: { ideal: random.whole(1, 20), latest: 25 } } },
  ]))
}
