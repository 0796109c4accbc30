import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../lib/core/day'
import type { Person } from '../../lib/model/person'
import { Database } from '../../lib/store/database'
import { edit, type Writer } from '../../lib/store/edit'
import { everything } from '../../lib/store/queries'
import { undoEdit } from '../../lib/store/undo'
import { makeFollowUp, makePerson, NOW, plainKey } from './make'

const PEOPLE = ['a', 'b'] as const
const LINES = ['title', 'organisation', 'headline'] as const
const KINDS = ['mentor', 'sponsor', 'connector'] as const

/** One thing that a user does; each touches one field, one item of a list, or one record of another table. */
type Step =
  | { do: 'line'; who: string; line: (typeof LINES)[number]; text: string }
  | { do: 'note' | 'tag' | 'untag'; who: string; which: number }
  | { do: 'stage'; who: string; stage: Person['tie']['stage'] }
  | { do: 'plan' | 'done' | 'act'; who: string; which: number }
  | { do: 'goal'; text: string }

const who = fc.constantFrom(...PEOPLE)
const which = fc.integer({ min: 0, max: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('line' as const), who, line: fc.constantFrom(...LINES), text: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ do: fc.constantFrom('note' as const, 'tag' as const, 'untag' as const), who, which }),
  fc.record({ do: fc.constant('stage' as const), who, stage: fc.constantFrom('spotted' as const, 'mentor' as const, 'dormant' as const) }),
  fc.record({ do: fc.constantFrom('plan' as const, 'done' as const, 'act' as const), who, which }),
  fc.record({ do: fc.constant('goal' as const), text: fc.constantFrom('lead', 'speak') }),
)

/** What the step makes of a person; the same object where it changes nothing. `at` is in what it writes, so that no two steps write the same. */
function stepped(person: Person, wanted: Step, at: number): Person {
  const { tie } = person
  switch (wanted.do) {
    case 'line': return { ...person, [wanted.line]: `${wanted.text} ${String(at)}` }
    case 'note': return person.notes.some(({ id }) => id === `n${String(wanted.which)}`) ? person : { ...person, notes: [...person.notes, { id: `n${String(wanted.which)}`, text: `note ${String(at)}`, at: '2026-11-02T09:00:00.000Z' }] }
    case 'tag': case 'untag': {
      const kind = KINDS[wanted.which] ?? 'mentor'
      const has = tie.tags.some((tag) => tag.kind === kind)
      if (has === (wanted.do === 'tag')) return person
      return { ...person, tie: { ...tie, tags: has ? tie.tags.filter((tag) => tag.kind !== kind) : [...tie.tags, { kind, state: 'potential', since: addDays('2026-11-02', at) }] } }
    }
    case 'stage': return tie.stage === wanted.stage ? person : { ...person, tie: { ...tie, stage: wanted.stage, stageSince: addDays('2026-11-02', at + 1) } }
    default: return person
  }
}

async function perform(write: Writer, wanted: Step, at: number): Promise<boolean> {
  if (wanted.do === 'goal') {
    const self = await write.get('self', 'self')
    if (self?.goals.some(({ text }) => text === wanted.text)) return false
    await write.put('self', { ...(self ?? { id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: '2026-11-02T09:00:00.000Z' }), goals: [...(self?.goals ?? []), { id: `g${wanted.text}`, text: wanted.text }] })
    return true
  }
  if (wanted.do === 'plan' || wanted.do === 'done' || wanted.do === 'act') {
    const id = `${wanted.who}${String(wanted.which)}`
    if (wanted.do === 'act') return (await write.get('acts', id)) === undefined && (await write.put('acts', { id, personId: wanted.who, kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: '2026-11-02', text: '', createdAt: '2026-11-02T09:00:00.000Z' }), true)
    const known = await write.get('followUps', id)
    if (wanted.do === 'plan' ? known !== undefined : known?.state !== 'open') return false
    await write.put('followUps', known ? { ...known, state: 'done', doneOn: '2026-11-03' } : makeFollowUp(id, { personId: wanted.who }))
    return true
  }
  const person = await write.get('people', wanted.who)
  const next = person && stepped(person, wanted, at)
  if (next === undefined || next === person) return false
  await write.put('people', { ...next, updatedAt: new Date(NOW + at).toISOString() })
  return true
}

const start = (write: Writer): Promise<void> => write.putMany('people', PEOPLE.map((id) => makePerson(id)))

/** The state as a user sees it: without when it was written, and lists without their order. */
async function stateOf(db: Database) {
  const all = await everything(db)
  const plain = (person: Person) => ({ ...person, updatedAt: '', notes: person.notes.map(({ text }) => text).sort(), tie: { ...person.tie, tags: person.tie.tags.map(({ kind, since }) => `${kind} ${since}`).sort() } })
  return { ...all, people: all.people.map(plain), self: all.self && { ...all.self, goals: all.self.goals.map(({ id }) => id).sort() } }
}

let count = 0
/** A database in which these steps were done, those without effect left out; the state before each, and its number in the history. */
async function history(steps: readonly { step: Step; at: number }[]) {
  const db = new Database(`undo-${String(count++)}`)
  await edit(db, { key: 'edit.changed' }, plainKey, NOW, start)
  const done: { seq: number; step: Step; at: number; before: unknown }[] = []
  for (const { at, step: wanted } of steps) {
    const before = await everything(db)
    const result = await edit(db, { key: 'edit.changed' }, plainKey, NOW + at, (write) => perform(write, wanted, at))
    if (result.ok && result.value.value) done.push({ seq: result.value.seq, step: wanted, at, before })
  }
  return { db, done }
}

describe('the history, whatever was done', () => {
  it('taken back last first, goes through exactly the states that were', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { db, done } = await history(steps.map((each, at) => ({ step: each, at })))
      for (const { seq, before } of done.toReversed()) {
        expect(await undoEdit(db, seq)).toMatchObject({ ok: true, value: { kept: [] } })
        expect(await everything(db)).toEqual(before)
      }
      await db.delete()
    }), { numRuns: 25 })
  })

  it('taken back in any order, ends as if what was taken back had never been done, or refuses and changes nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (steps, order) => {
      const { db, done } = await history(steps.map((each, at) => ({ step: each, at })))
      const taken = new Set<number>()
      for (const place of order) {
        const { seq } = done[place % Math.max(1, done.length)] ?? { seq: -1 }
        const before = await everything(db)
        const result = await undoEdit(db, seq)
        if (result.ok) taken.add(seq)
        else expect([await everything(db), ['CHANGED_SINCE', 'NOTHING_TO_UNDO']]).toEqual([before, expect.arrayContaining([result.failure.code])])
      }
      const other = await history(done.filter(({ seq }) => !taken.has(seq)))
      expect(await stateOf(db)).toEqual(await stateOf(other.db))
      await Promise.all([db.delete(), other.db.delete()])
    }), { numRuns: 40 })
  }, 20_000)

  it('says what stays because it was changed again', async () => {
    const db = new Database('undo-partly')
    const put = async (more: Partial<Person>) => {
      const result = await edit(db, { key: 'edit.changed' }, plainKey, NOW, async (write) => write.put('people', { ...((await write.get('people', 'a')) ?? makePerson('a')), ...more }))
      return result.ok ? result.value.seq : -1
    }
    await put({})
    const both = await put({ title: 'CTO', organisation: 'Kelo' })
    const later = await put({ title: 'CEO' })
    expect(await undoEdit(db, both)).toMatchObject({ ok: true, value: { kept: ['title'] } })
    expect(await db.people.get('a')).toMatchObject({ title: 'CEO' })
    expect((await db.people.get('a'))?.organisation).toBeUndefined()
    const again = await put({ title: 'Chair' })
    expect(await undoEdit(db, later)).toEqual({ ok: false, failure: { code: 'CHANGED_SINCE' } })
    expect((await undoEdit(db, again)).ok).toBe(true)
    expect((await undoEdit(db, later)).ok).toBe(true)
    await db.delete()
  })
})
