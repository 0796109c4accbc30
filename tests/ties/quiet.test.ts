import { describe, expect, it } from 'vitest'
import type { Backup } from '../../lib/model/backup'
import type { Person } from '../../lib/model/person'
import { withoutQuiet } from '../../lib/ties/quiet'
import { makeFollowUp, makePerson } from '../store/make'
import { makeAct } from './make'

const state = (more: Partial<Backup>): Backup => ({ format: 'common-ground', version: 1, exportedAt: '2026-11-03T10:00:00.000Z', people: [], acts: [], followUps: [], events: [], ...more })
const sponsor = (more: Partial<Person> = {}): Person => {
  const person = makePerson('p1', more)
  return { ...person, tie: { ...person.tie, tags: [{ kind: 'shadow-sponsor', state: 'active', since: '2026-02-01' }, { kind: 'sponsor', state: 'active', since: '2026-02-01' }] } }
}

describe('an export without quiet matters', () => {
  it('says nothing of them, not by a reminder, a tag or a day either', () => {
    const quiet = makeAct({ id: 'q', kind: 'endorsement', quiet: true, on: '2026-03-03' })
    const open = makeAct({ kind: 'advice', on: '2026-02-02' })
    const seen = withoutQuiet(state({ people: [sponsor({ lastContactOn: '2026-03-03' })], acts: [quiet, open], followUps: [makeFollowUp('f', { actId: 'q' }), makeFollowUp('g')] }))
    expect(seen.acts).toEqual([open])
    expect(seen.followUps.map(({ id }) => id)).toEqual(['g'])
    expect(seen.people[0]?.tie.tags).toEqual([{ kind: 'sponsor', state: 'potential', since: '2026-02-01' }])
    expect(seen.people[0]?.lastContactOn).toBe('2026-02-02')
    expect(JSON.stringify(seen)).not.toContain('2026-03-03')
    expect(JSON.stringify(seen)).not.toContain('shadow')
  })

  it('keeps a sponsor active whom an open act bears out, and a contact that was open too', () => {
    const seen = withoutQuiet(state({ people: [sponsor({ lastContactOn: '2026-03-03' })], acts: [makeAct({ kind: 'endorsement', quiet: true, on: '2026-03-03' }), makeAct({ kind: 'visibility', on: '2026-03-03' })] }))
    expect(seen.people[0]?.tie.tags).toEqual([{ kind: 'sponsor', state: 'active', since: '2026-02-01' }])
    expect(seen.people[0]?.lastContactOn).toBe('2026-03-03')
  })

  it('is the state itself where nothing is quiet', () => {
    const all = state({ people: [makePerson('p1')], acts: [makeAct()] })
    expect(withoutQuiet(all)).toBe(all)
  })
})
