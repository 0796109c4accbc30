import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { Database, migrations, SCHEMA } from '../../lib/store/database'
import { edit } from '../../lib/store/edit'
import { everything, peopleOfEvent } from '../../lib/store/queries'
import { makeFollowUp, makePerson, NOW, plainKey } from './make'

/** The database as version 1 left it, with one record in each of its tables. */
async function leaveVersion1(name: string): Promise<void> {
  const old = new Database(name, migrations.slice(0, 1))
  await old.people.add({ ...makePerson('p1', { eventIds: ['e1'] }), linkKeys: ['example.org/p1'], sortName: 'person p1' })
  await old.followUps.add({ ...makeFollowUp('f1'), openDue: '2026-11-05' })
  await old.acts.add({ id: 'a1', personId: 'p1', kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: '2026-11-02', text: 'said', createdAt: '2026-11-02T09:00:00.000Z' })
  await old.events.add({ id: 'e1', name: 'Harbour Night', createdAt: '2026-11-02T09:00:00.000Z' })
  old.close()
}

describe('from version 1', () => {
  it('everything is still there, and events find their people', async () => {
    await leaveVersion1('from-1')
    const db = new Database('from-1')
    const { people, acts, followUps, events, recipes } = await everything(db)
    expect([people, acts, followUps, events, recipes].map((rows) => rows.map(({ id }) => id))).toEqual([['p1'], ['a1'], ['f1'], ['e1'], []])
    expect((await peopleOfEvent(db, 'e1')).map(({ name }) => name)).toEqual(['Person p1'])
    expect(await db.meta.get('schema')).toEqual({ id: 'schema', value: SCHEMA })
    db.close()
  })

  it('the upgraded database takes edits', async () => {
    await leaveVersion1('from-1-edit')
    const db = new Database('from-1-edit')
    const result = await edit(db, { key: 'edit.changed' }, plainKey, NOW, (write) => write.put('people', makePerson('p2')))
    expect(result.ok).toBe(true)
    expect(await db.people.count()).toBe(2)
    db.close()
  })
})
