import './simulated'
import 'fake-indexeddb/auto'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalKey } from '../../lib/affinity/affinity'
import { setReference } from '../../lib/affinity/reference/reference'
import { undo } from '../../lib/flows/change'
import { noteStaleKeys, remakeKeys } from '../../lib/flows/remake-keys'
import { saveTyped } from '../../lib/flows/tag'
import { sharedByOthers } from '../../lib/flows/through-others'
import { editPerson } from '../../lib/flows/edit-person'
import { saveSelf, typedFact } from '../../lib/flows/own'
import { db } from '../../lib/store/database'
import { recentEdits } from '../../lib/store/queries'
import { loadReference } from '../../scripts/reference/load'
import { Machine } from '../../scripts/simulate/machine'
import { clock, inRealm } from '../../scripts/simulate/realm'
import { simulated } from '../../scripts/simulate/simulated-browser'

const PLACE = 'Reading, Berkshire'

/** Somebody saved before the reference data were there. */
async function savedByNameAlone(name = 'Ada Invented'): Promise<{ id: string; seq: number }> {
  const fact = typedFact('place', PLACE)
  const saved = await saveTyped({ name, facts: fact ? [fact] : [] }, [])
  if (!saved.ok) throw new Error(saved.failure.code)
  return { id: saved.value.value.id, seq: saved.value.seq }
}
const keyOf = async (id: string): Promise<string | undefined> => (await db.people.get(id))?.facts[0]?.key

/** A test on a machine with an empty database and without the reference data. */
const fresh = (what: string, work: () => Promise<void>): void => {
  it(what, () => {
    let ids = 0
    return inRealm(() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, async () => {
      clock.now = Date.parse('2026-11-23T06:00:00Z')
      simulated.close()
      setReference(undefined)
      await db.delete({ disableAutoOpen: false })
      await new Machine().start()
      await work()
    })
  })
}
afterAll(() => { setReference(undefined) })

describe('keys of saved people', () => {
  fresh('are made anew once the data are there, then left alone', async () => {
    const { id } = await savedByNameAlone()
    const before = await db.people.get(id)
    loadReference()
    expect(canonicalKey('place', PLACE)).not.toBe(before?.facts[0]?.key)
    expect(await remakeKeys()).toBe(1)
    const after = await db.people.get(id)
    expect(after?.facts[0]?.key).toBe(canonicalKey('place', PLACE))
    expect(after?.updatedAt).toBe(before?.updatedAt)
    expect(await remakeKeys()).toBe(0)
  })

  fresh('typed before the data came and saved after are those of the data: typed in, edited, of one’s own', async () => {
    const fact = typedFact('place', PLACE)
    if (!fact) throw new Error('no fact')
    const old = (await savedByNameAlone('Bo Invented')).id
    const person = await db.people.get(old)
    if (!person) throw new Error('nobody')
    loadReference()
    const wanted = canonicalKey('place', PLACE)
    expect(wanted).not.toBe(fact.key)
    const typed = await saveTyped({ name: 'Cy Invented', facts: [fact] }, [])
    await editPerson(person, { facts: [...person.facts, { ...fact, id: '00000000-0000-4000-8000-00000000abcd' }] })
    await saveSelf((self) => ({ ...self, facts: [fact] }))
    expect(typed.ok && (await keyOf(typed.value.value.id))).toBe(wanted)
    expect((await db.people.get(old))?.facts.map(({ key }) => key)).toEqual([wanted, wanted])
    expect((await db.self.get('self'))?.facts.map(({ key }) => key)).toEqual([wanted])
  })

  fresh('are no edit of the user’s, and what was undoable stays so', async () => {
    const { id, seq } = await savedByNameAlone()
    loadReference()
    await remakeKeys()
    expect((await recentEdits(db, 10)).length).toBe(1)
    expect((await undo(seq)).ok).toBe(true)
    expect(await db.people.get(id)).toBeUndefined()
  })

  fresh('go on where a closed window left them, over more people than one piece holds', async () => {
    for (const row of Array.from({ length: 1100 }, (_, at) => at)) {
      if (row === 0) await savedByNameAlone()
      else await db.people.add({ ...(await db.people.toCollection().first()), id: `00000000-0000-4000-9000-${String(row).padStart(12, '0')}` } as never)
    }
    loadReference()
    let pieces = 0
    await expect(remakeKeys(() => (++pieces > 2 ? Promise.reject(new Error('closed')) : Promise.resolve()))).rejects.toThrow('closed')
    await remakeKeys()
    const wanted = canonicalKey('place', PLACE)
    expect((await db.people.toArray()).filter(({ facts }) => facts[0]?.key !== wanted)).toEqual([])
  })

  fresh('of somebody whom the worker saved are made anew by the next window', async () => {
    loadReference()
    await remakeKeys()
    setReference(undefined)
    const { id } = await savedByNameAlone('Bo Invented')
    await noteStaleKeys(id)
    loadReference()
    expect(await keyOf(id)).not.toBe(canonicalKey('place', PLACE))
    expect(await remakeKeys()).toBe(1)
    expect(await keyOf(id)).toBe(canonicalKey('place', PLACE))
  })
})

describe('whom of the saved people share something', () => {
  fresh('is asked of the list as it is: after another edit, and after one is taken back that was not the last', async () => {
    const asked = async (): Promise<number> => (await sharedByOthers([{ kind: 'place', text: PLACE }]))[0]?.people.length ?? 0
    expect(await asked()).toBe(0)
    const { seq } = await savedByNameAlone()
    expect(await asked()).toBe(1)
    await savedByNameAlone('Bo Invented')
    expect(await asked()).toBe(2)
    await undo(seq)
    expect(await asked()).toBe(1)
  })
})
