import './simulated'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { logAct } from '../../lib/flows/act'
import { addFollowUp, completeFollowUp } from '../../lib/flows/follow-up'
import { saveTyped } from '../../lib/flows/tag'
import { ACT_KINDS } from '../../lib/model/kinds'
import { db } from '../../lib/store/database'
import { openFollowUps } from '../../lib/store/queries'
import { clock, inRealm } from '../../scripts/simulate/realm'

const DAY = 86_400_000

/** A potential mentor, saved on Monday, 23 November 2026. */
const withMentor = (work: (person: string) => Promise<void>): Promise<void> => {
  let ids = 0
  return inRealm(() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, async () => {
    clock.now = Date.parse('2026-11-23T08:00:00Z')
    clock.zone = 'Europe/Helsinki'
    await db.delete({ disableAutoOpen: false })
    const saved = await saveTyped({ name: 'Ada Invented', facts: [] }, ['mentor'])
    if (!saved.ok) throw new Error(saved.failure.code)
    await work(saved.value.value.id)
  })
}

const cadence = async () => (await openFollowUps(db)).find(({ kind }) => kind === 'cadence')

describe('whatever is logged is contact', () => {
  it.each(ACT_KINDS.flatMap((kind) => [{ kind, direction: 'given' as const }, { kind, direction: 'received' as const }]))('$kind, $direction, begins the rhythm anew', ({ kind, direction }) => withMentor(async (person) => {
    expect(await cadence()).toMatchObject({ due: '2027-01-07' })
    clock.now += 3 * DAY
    expect((await logAct(person, { kind, direction, text: 'something' })).ok).toBe(true)
    expect(await cadence()).toMatchObject({ due: '2027-01-10', ideal: '2027-01-10' })
  }))

  it('a follow-up that is done is an act like any other: the mentor who advised, and with whom one talked on a second day, is one', () => withMentor(async (person) => {
    await logAct(person, { kind: 'advice', direction: 'received', text: 'write shorter' })
    expect((await db.people.get(person))?.tie.tags).toMatchObject([{ kind: 'mentor', state: 'potential' }])
    clock.now += 2 * DAY
    await addFollowUp(person, '2026-11-25', 'say how it went')
    const planned = (await openFollowUps(db)).find(({ reason }) => reason === 'say how it went')
    await completeFollowUp(planned?.id ?? '')
    expect(await db.people.get(person)).toMatchObject({ lastContactOn: '2026-11-25', tie: { tags: [{ kind: 'mentor', state: 'active', since: '2026-11-25' }] } })
    expect(await cadence()).toMatchObject({ due: '2026-12-25' })
  }))
})
