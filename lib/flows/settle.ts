import { chunksOf } from '../core/chunks'
import { newId } from '../core/id'
import { reconcile, type Reconciled } from '../followups/reconcile'
import { type Known, wantedReminders, wantsReport } from '../followups/wanted-reminders'
import type { Act } from '../model/records'
import type { Settings } from '../model/settings'
import { db } from '../store/database'
import type { Writer } from '../store/edit'
import { settings } from '../store/queries'
import { readMany, readOfPeople } from '../store/read-many'
import type { Change } from '../store/rows'
import { type Clock, instant, readClock } from './clock'
import type { Step } from './steps'

/** What an edit touched: people whose reminders may follow from it, or everybody where the settings of reminders changed. */
export interface Touched {
  people: Set<string>
  everybody: boolean
}

/** Settings from which reminders follow. */
const DECISIVE = ['keepInTouch', 'reviewTies', 'cadences'] as const

/** Whose reminders may follow from a change of one record. */
export function touch(touched: Touched, { table, key, before, after }: Change): void {
  if (table === 'people' && after !== undefined) touched.people.add(key)
  if (table === 'acts' || table === 'reviews' || table === 'followUps') {
    for (const record of [before, after] as ({ personId?: string; kind?: string } | undefined)[]) {
      const follows = table !== 'followUps' || (record?.kind !== undefined && record.kind !== 'planned')
      if (record?.personId !== undefined && follows) touched.people.add(record.personId)
    }
  }
  if (table === 'settings') touched.everybody ||= DECISIVE.some((field) => JSON.stringify((before as Settings | undefined)?.[field]) !== JSON.stringify((after as Settings | undefined)?.[field]))
}

/**
 * Brings the reminders of these people in line with what is known of them, within the edit under way: so a cadence begins
 * anew in the very transaction that logs the contact, whichever part of the product logs it.
 */
export async function settle(write: Writer, { people, everybody }: Touched, step?: Step): Promise<void> {
  if (!everybody && people.size === 0) return
  const prefs = await settings(db)
  const clock = readClock()
  // In order of ids, as the database keeps them: neighbours are read at once.
  const ids = everybody ? await db.people.toCollection().primaryKeys() : [...people].sort()
  for (const some of chunksOf(ids)) {
    await settleSome(write, some, prefs, clock)
    step?.(some.length)
  }
}

async function settleSome(write: Writer, ids: readonly string[], prefs: Settings, clock: Clock): Promise<void> {
  const all: Reconciled = { put: [], remove: [] }
  for (const known of await knownOf(ids)) {
    const { put, remove } = reconcile(known.followUps, wantedReminders(known, prefs, clock.today), {
      personId: known.person.id, today: clock.today, createdAt: instant(clock.now), newId, doorOf: (id) => doorOf(known.acts, id),
    })
    all.put.push(...put)
    all.remove.push(...remove)
  }
  if (all.put.length > 0) await write.putMany('followUps', all.put)
  if (all.remove.length > 0) await write.removeMany('followUps', all.remove)
}

function doorOf(acts: readonly Act[], id: string): 'open' | 'reported' | 'gone' {
  const act = acts.find((known) => known.id === id)
  return act === undefined ? 'gone' : wantsReport(act) ? 'open' : act.reportedOn !== undefined || act.introduction ? 'reported' : 'gone'
}

async function knownOf(ids: readonly string[]): Promise<Known[]> {
  const [people, followUps, acts, reviews] = await Promise.all([
    readMany(db.people, ids), readOfPeople(db.followUps, ids),
    readOfPeople(db.acts, ids), readOfPeople(db.reviews, ids),
  ])
  const [openOf, actsOf, reviewsOf] = [byPerson(followUps), byPerson(acts), byPerson(reviews)]
  return people.filter((person) => person !== undefined)
    .map((person) => ({ person, followUps: openOf(person.id), acts: actsOf(person.id), reviews: reviewsOf(person.id) }))
}

function byPerson<T extends { personId: string }>(records: readonly T[]): (personId: string) => T[] {
  const found = new Map<string, T[]>()
  for (const record of records) found.set(record.personId, [...(found.get(record.personId) ?? []), record])
  return (personId) => found.get(personId) ?? []
}

/** The writer of an edit, noting whom it touches. */
export function watching(write: Writer, touched: Touched): Writer {
  const note = async (table: Change['table'], key: string, after: unknown): Promise<void> => {
    // What was there before matters for settings, and for a record that goes: whose it was.
    const before = table === 'settings' || after === undefined ? await write.get(table, key) : undefined
    touch(touched, { table, key, before, after })
  }
  return {
    ...write,
    put: async (table, record) => {
      await note(table, record.id, record)
      await write.put(table, record)
    },
    remove: async (table, key) => {
      await note(table, key, undefined)
      await write.remove(table, key)
    },
    putMany: async (table, records) => {
      // Nothing is awaited for each: a transaction is lost over hundreds of promises that are not the database's.
      const before = table === 'settings' ? await write.getMany(table, records.map(({ id }) => id)) : []
      records.forEach((record, index) => { touch(touched, { table, key: record.id, before: before[index], after: record }) })
      await write.putMany(table, records)
    },
    removeMany: async (table, keys) => {
      const before = await write.getMany(table, keys)
      keys.forEach((key, index) => { touch(touched, { table, key, before: before[index] }) })
      await write.removeMany(table, keys)
    },
  }
}
