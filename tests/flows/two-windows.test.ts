import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { change, undo } from '../../lib/flows/change'
import { editPerson, type PersonLine, type PersonPatch } from '../../lib/flows/edit-person'
import { Person } from '../../lib/model/person'
import { db } from '../../lib/store/database'

vi.stubGlobal('navigator', { language: 'en' })
// The words themselves are not asked for here: a key and what is filled in will do.
fakeBrowser.i18n.getMessage = (key: string, fill: unknown = []) => [key, ...[fill].flat()].join(' ')

const at = '2026-11-02T09:00:00.000Z'
const fact = (id: string, text: string): Person['facts'][number] => ({ id, kind: 'hobby', text, key: text.toLowerCase(), evidence: [] })

/** A person with every field there is, before and after another window's edit: a field that is added to the model has to be added here. */
const BEFORE: Required<Person> = {
  id: 'p1', name: 'Mirembe Castell', headline: 'Builds platforms', title: 'VP Platform', organisation: 'Northwind', location: 'Turku', department: 'Platform',
  manager: { name: 'Birgit Aldermann' }, about: 'About her', offers: ['Feedback'], wishes: ['Reviewers'], links: ['https://people.example/mirembe'],
  contacts: [{ kind: 'email', value: 'mirembe@people.example' }], facts: [fact('f1', 'Sauna')], notes: [{ id: 'n1', text: 'First', at }], eventIds: ['e1'],
  tie: { tags: [{ kind: 'mentor', state: 'potential', since: '2026-11-02' }], stage: 'spotted', stageSince: '2026-11-02', goalIds: ['g1'] },
  sources: [{ url: 'https://people.example/mirembe', site: 'generic', readAt: at, fieldsRead: 3, fieldsExpected: 8 }], lastContactOn: '2026-11-01', cadence: { ideal: 30, latest: 60 },
  introducedBy: { name: 'Ilta' }, seniority: 4, communities: ['parents'], connection: { site: 'linkedin.com' }, changed: [{ field: 'title', from: 'Director', to: 'VP Platform', on: '2026-10-01' }],
  mergedFrom: [{ name: 'M. Castell', at }], createdAt: at, updatedAt: at,
}
const AFTER: Required<Person> = {
  id: 'p1', name: 'Mirembe Castell-Aho', headline: 'Runs platforms', title: 'CTO', organisation: 'Kelo Transit', location: 'Tampere', department: 'Research',
  manager: { name: 'Oddny Vesterlind' }, about: 'More about her', offers: ['Feedback', 'Time'], wishes: [], links: ['https://people.example/mirembe', 'https://kelo.example/mirembe'],
  contacts: [{ kind: 'phone', value: '+358 40 000' }], facts: [fact('f1', 'Sauna'), fact('f2', 'Chess')], notes: [{ id: 'n2', text: 'Second', at }, { id: 'n1', text: 'First', at }], eventIds: ['e1', 'e2'],
  tie: { tags: [{ kind: 'sponsor', state: 'potential', since: '2026-11-20' }], stage: 'in-conversation', stageSince: '2026-11-20', goalIds: ['g2'], told: [{ limitId: 'l1', on: '2026-11-20' }] },
  sources: [], lastContactOn: '2026-11-20', cadence: 'off', introducedBy: { name: 'Teuvo' }, seniority: 6, communities: ['first generation'], connection: { site: 'linkedin.com', since: '2020-01-01' },
  changed: [{ field: 'title', from: 'Director', to: 'VP Platform', on: '2026-10-01', settledOn: '2026-11-20' }], mergedFrom: [{ name: 'M. Castell', at }, { name: 'Mirembe C.', at }],
  createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-11-20T09:00:00.000Z',
}
/** What the second window writes, from how the person stood before. */
const LATER: Required<PersonPatch> = {
  name: 'Mirembe A. Castell', headline: 'Mends platforms', title: 'Chief Engineer', organisation: 'Harbour Works', location: 'Oulu',
  links: [...BEFORE.links, 'https://harbour.example/mirembe'], contacts: [...BEFORE.contacts, { kind: 'email', value: 'm@harbour.example' }], facts: [...BEFORE.facts, fact('f3', 'Rowing')],
}
const LINES = ['name', 'headline', 'title', 'organisation', 'location'] as const satisfies readonly PersonLine[]
const FIELDS = (Object.keys(Person.shape) as (keyof Person)[]).filter((field) => field !== 'id' && field !== 'updatedAt')
const WRITTEN = Object.keys(LATER) as (keyof PersonPatch)[]

const put = async (person: Person): Promise<void> => {
  const result = await change({ key: 'edit.changed', values: [person.name] }, (write) => write.put('people', person))
  if (!result.ok) throw new Error(result.failure.code)
}
const save = async (patch: PersonPatch) => {
  const result = await editPerson(BEFORE, patch)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const saved = async (): Promise<Person> => Person.parse(await db.people.get('p1'))
/** Only the fields of a patch or a person that are named. */
const only = <T extends object>(record: T, field: keyof T): Partial<T> => ({ [field]: record[field] } as Partial<T>)
const words = (value: unknown): string[] => (Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [JSON.stringify(value)])

beforeEach(async () => {
  await Promise.all(db.tables.filter(({ name }) => name !== 'meta').map((table) => table.clear()))
  await put(BEFORE)
})

describe('what one window changed while another had the same person open', () => {
  it.each(FIELDS)('%s stays, whatever else the other one saves', async (field) => {
    for (const written of WRITTEN.filter((one) => one !== field)) {
      await put({ ...BEFORE, ...only(AFTER, field) })
      const { value } = await save(only(LATER, written))
      expect(value.clashes).toEqual([])
      const now = await saved()
      // A new title or employer is noted beside the changes known.
      expect(now[field], written).toEqual(field === 'changed' ? expect.arrayContaining(AFTER.changed ?? []) : field === 'facts' ? AFTER.facts.map(({ id, text }) => expect.objectContaining({ id, text })) : AFTER[field])
      expect(now[written] instanceof Array ? words(now[written].map((item) => (typeof item === 'object' && 'text' in item ? item.text : item))).sort() : now[written])
        .toEqual(Array.isArray(LATER[written]) ? words(LATER[written].map((item) => (typeof item === 'object' && 'text' in item ? item.text : item))).sort() : LATER[written])
    }
  })

  it.each(LINES)('%s in both: the later one stands and is told of, the earlier one is kept as a note', async (field) => {
    await put({ ...BEFORE, ...only(AFTER, field) })
    const { value, seq } = await save(only(LATER, field))
    const now = await saved()
    expect(now[field]).toBe(LATER[field])
    expect(value.clashes.map(({ theirs }) => theirs)).toEqual([AFTER[field]])
    expect(now.notes.map(({ text }) => text).join()).toContain(AFTER[field])
    expect(now.notes.map(({ text }) => text)).toContain('First')
    await undo(seq)
    expect((await saved())[field]).toBe(AFTER[field])
  })

  it.each(['links', 'contacts', 'facts'] as const)('%s in both: what either added is there, what either took away is not', async (field) => {
    await put({ ...BEFORE, ...only(AFTER, field) })
    const { value } = await save(only(LATER, field))
    expect(value.clashes).toEqual([])
    const now = JSON.stringify((await saved())[field])
    const expected = { links: ['people.example', 'kelo.example', 'harbour.example'], contacts: ['+358 40 000', 'm@harbour.example'], facts: ['Sauna', 'Chess', 'Rowing'] }[field]
    for (const text of expected) expect(now).toContain(text)
    expect(now).not.toContain('mirembe@people.example')
  })

  it('one fact in both: the later one stands, and the other is told of and kept; a fact changed in one and taken away in the other stays', async () => {
    await put({ ...BEFORE, facts: [{ ...fact('f1', 'Smoke sauna'), detail: 'Fridays' }] })
    const { value } = await save({ facts: [fact('f1', 'Ice swimming')] })
    expect(value.clashes).toEqual([{ label: expect.any(String) as string, theirs: 'Smoke sauna, Fridays' }])
    const now = await saved()
    expect(now.facts.map(({ text }) => text)).toEqual(['Ice swimming'])
    expect(now.notes[0]?.text).toContain('Smoke sauna, Fridays')

    await put({ ...BEFORE, facts: [fact('f1', 'Smoke sauna')] })
    await save({ facts: [] })
    expect((await saved()).facts.map(({ text }) => text)).toEqual(['Smoke sauna'])
  })

  it('all of it at the same moment: eight windows save a field each, and none is lost', async () => {
    await Promise.all(WRITTEN.map((written) => save(only(LATER, written))))
    const now = await saved()
    expect(LINES.map((line) => now[line])).toEqual(LINES.map((line) => LATER[line]))
    expect([now.links.length, now.contacts.length, now.facts.length]).toEqual([2, 2, 2])
  })

  it('somebody whom the other window deleted is there again, with what was typed', async () => {
    await change({ key: 'edit.changed', values: [''] }, (write) => write.remove('people', 'p1'))
    await save({ title: 'Chief Engineer' })
    expect(await saved()).toMatchObject({ title: 'Chief Engineer', organisation: 'Northwind', notes: [{ text: 'First' }] })
  })
})
