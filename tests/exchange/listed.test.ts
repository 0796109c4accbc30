import { describe, expect, it } from 'vitest'
import { indexPeople } from '../../lib/exchange/plan/find-person'
import { mergePeople } from '../../lib/exchange/plan/merge-people'
import type { Person } from '../../lib/model/person'
import { profileKey } from '../../lib/sites/registry'

const at = '2026-11-01T10:00:00.000Z'
const LIST = 'https://signal.example/2026/attendees'

const listed = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id, name, links: [], contacts: [], facts: [], notes: [], eventIds: [], tie: { tags: [], stage: 'spotted', stageSince: '2026-11-01', goalIds: [] },
  sources: [{ url: LIST, site: 'generic', readAt: at, fieldsRead: 1, fieldsExpected: 4, fromList: true }], createdAt: at, updatedAt: at, ...more,
})

describe('what people offer and look for', () => {
  it('is joined when two records become one, each thing once', () => {
    const merged = mergePeople(listed('1', 'Aino Amberg', { offers: ['Sea charts'], wishes: ['A sponsor'] }), listed('2', 'Aino Amberg', { offers: ['sea charts', 'Tide tables'] }), { profileKeyOf: profileKey, of: 'records' })
    expect(merged).toMatchObject({ wishes: ['A sponsor'] })
    expect(merged.offers?.map((text) => text.toLowerCase())).toEqual(['sea charts', 'tide tables'])
  })
})

describe('people read from one list', () => {
  it('are not taken for one another because of it', () => {
    const finder = indexPeople([listed('1', 'Aino Amberg')], profileKey)
    expect(finder.byLink(listed('2', 'Bram Dalby'))).toEqual({})
    expect(finder.byLink(listed('3', 'Aino Amberg'))).toEqual({})
  })

  it('keep department and manager when two records become one, and what gives way becomes a note', () => {
    const merged = mergePeople(listed('1', 'Aino Amberg', { department: 'Quay', manager: { name: 'Bertil Moss' } }), listed('2', 'Aino Amberg', { department: 'Hydrography', updatedAt: '2026-11-02T10:00:00.000Z' }), { profileKeyOf: profileKey, of: 'records' })
    expect(merged).toMatchObject({ id: '1', department: 'Hydrography', manager: { name: 'Bertil Moss' } })
    expect(merged.notes.map(({ text }) => text)).toEqual(['Quay'])
    expect(merged.sources.every(({ fromList }) => fromList)).toBe(true)
  })
})
