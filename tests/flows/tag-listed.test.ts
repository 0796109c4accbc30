import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { undo } from '../../lib/flows/change'
import { knownAmong } from '../../lib/flows/listed'
import { tagListed } from '../../lib/flows/tag-listed'
import type { ListedPerson } from '../../lib/model/listed'
import { Person } from '../../lib/model/person'
import { profileKey } from '../../lib/sites/registry'
import { db } from '../../lib/store/database'

vi.stubGlobal('navigator', { language: 'en' })

const LIST = { url: 'https://signal.example/2026/attendees?page=1', site: 'generic', readAt: Date.parse('2026-11-23T10:00:00Z') }
const listed = (name: string, url?: string, more: Partial<ListedPerson> = {}): ListedPerson => ({ name, contacts: [], facts: [], ...(url ? { url } : {}), ...more })
const aino = listed('Aino Amberg', 'https://signal.example/people/aino', { headline: 'Engineer at Harbour Works', organisation: 'Harbour Works', facts: [{ kind: 'employer', text: 'Harbour Works', quote: 'Engineer at Harbour Works', how: 'text' }] })
const bram = listed('Bram Dalby', undefined, { headline: 'Surveyor' })

const tag = async (people: ListedPerson[], add: ('mentor' | 'sponsor')[], event?: string) => {
  const result = await tagListed(LIST, people, { add, ...(event ? { event: { name: event } } : {}) })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const everybody = (): Promise<Person[]> => db.people.orderBy('sortName').toArray()

beforeEach(async () => {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()))
})

describe('people chosen from a list', () => {
  it('are saved as one edit with their event, and all of it is taken back at once', async () => {
    const { seq, value } = await tag([aino, bram], ['mentor'], 'Signal 2026')
    expect(value).toEqual({ count: 2, fresh: 2 })
    const [first, second] = await everybody()
    expect(first).toMatchObject({ name: 'Aino Amberg', links: ['https://signal.example/people/aino'], tie: { tags: [{ kind: 'mentor', state: 'potential' }] } })
    expect(first?.facts[0]?.evidence[0]?.url).toBe(LIST.url)
    expect(second?.links).toEqual([])
    const [event] = await db.events.toArray()
    expect(first?.eventIds).toEqual([event?.id])
    expect(await db.journal.count()).toBe(1)
    await undo(seq)
    expect([await db.people.count(), await db.events.count()]).toEqual([0, 0])
  })

  it('are known again in the list: by their page, and without one by name and list; nobody is saved twice', async () => {
    await tag([aino, bram], ['mentor'], 'Signal 2026')
    expect((await tag([aino, bram, listed('Chiara Falk')], ['sponsor'], 'signal 2026')).value).toEqual({ count: 3, fresh: 1 })
    expect((await everybody()).map(({ name, tie }) => [name, tie.tags.map(({ kind }) => kind).join()])).toEqual([['Aino Amberg', 'mentor,sponsor'], ['Bram Dalby', 'mentor,sponsor'], ['Chiara Falk', 'sponsor']])
    expect(await db.events.count()).toBe(1)
  })

  it('of one name but with other pages are two, and a namesake saved elsewhere is left alone', async () => {
    await tag([aino], [])
    const other = listed('Aino Amberg', 'https://signal.example/people/aino-2')
    await tag([other, listed('Bram Dalby', 'https://signal.example/people/bram')], [])
    expect((await everybody()).map(({ name }) => name)).toEqual(['Aino Amberg', 'Aino Amberg', 'Bram Dalby'])
  })

  it('under LinkedIn’s second address are added to who has the same name and headline, once; two such are left to the user', async () => {
    const [short, opaque] = ['https://www.linkedin.com/in/aino-amberg/', 'https://www.linkedin.com/in/ACoAABx7Qk0B3mZpLw9vTzAaKk2Yd1RrXsE5uNc']
    const said = { headline: 'Engineer at Harbour Works' }
    await tag([listed('Aino Amberg', short, said)], ['mentor'])
    const elsewhere = { ...LIST, url: 'https://www.linkedin.com/search/results/people/?keywords=a' }
    const known = await knownAmong(db, [listed('Aino Amberg', opaque, said), listed('Aino Amberg', `${opaque}x`, { headline: 'Baker' })], elsewhere.url)
    expect([...known.values()].map(({ person, isLikely, namesake }) => [person?.name, isLikely, namesake?.name])).toEqual([['Aino Amberg', true, undefined], [undefined, undefined, 'Aino Amberg']])
    const result = await tagListed(elsewhere, [listed('Aino Amberg', opaque, said)], { add: ['sponsor'], event: { name: 'Signal 2026' } })
    expect(result.ok && result.value.value).toEqual({ count: 1, fresh: 0 })
    const [one, ...more] = await everybody()
    expect([more.length, one?.links]).toEqual([0, [short, opaque]])
    await tag([listed('Aino Amberg', 'https://www.linkedin.com/in/aino-2/', said)], ['mentor'])
    await tag([listed('Aino Amberg', 'https://www.linkedin.com/in/aino-3/', said)], ['mentor'])
    expect((await knownAmong(db, [listed('Aino Amberg', `${opaque}y`, said)], elsewhere.url)).get(profileKey(`${opaque}y`))?.isLikely).toBeUndefined()
  })

  it('are completed, and nothing that is there is written over', async () => {
    await tag([listed('Aino Amberg', aino.url, { headline: 'What she says now' })], [])
    await tag([aino], ['mentor'])
    const [person] = await everybody()
    expect(person).toMatchObject({ headline: 'What she says now', organisation: 'Harbour Works' })
    expect(person?.facts.map(({ text }) => text)).toEqual(['Harbour Works'])
    expect(person?.sources).toHaveLength(1)
  })

  it('are not taken for the page of the list itself', async () => {
    await tag([bram], [])
    const [row] = await db.people.toArray()
    expect(row?.linkKeys).toEqual([])
    expect(Person.safeParse(row).success).toBe(true)
  })
})
