import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { State } from '../../lib/exchange/format'
import { format as csv } from '../../lib/exchange/formats/csv'
import { format as json } from '../../lib/exchange/formats/json'
import { type Changes, type ImportPlan, planImport } from '../../lib/exchange/plan-import'
import { fold } from '../../lib/core/text'
import { Backup } from '../../lib/model/backup'
import type { Person } from '../../lib/model/person'
import { type Self } from '../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { backup } from './arbitraries'

const at = '2026-11-01T10:00:00.000Z'
const laterAt = '2026-11-20T10:00:00.000Z'
const keyOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
const EMPTY: Backup = { format: 'common-ground', version: 1, exportedAt: at, people: [], acts: [], followUps: [], events: [] }

function person(id: string, name: string, more: Partial<Person> = {}): Person {
  const tie: Person['tie'] = { tags: [], stage: 'spotted', stageSince: '2026-11-01', goalIds: [] }
  return { id, name, links: [], contacts: [], facts: [], notes: [], eventIds: [], tie, sources: [], createdAt: at, updatedAt: at, ...more }
}
const fact = (id: string, text: string, more: Partial<Person['facts'][number]> = {}): Person['facts'][number] => ({ id, kind: 'school', text, key: text, evidence: [], ...more })
const act = (id: string, personId: string): Backup['acts'][number] => ({ id, personId, kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: '2026-11-02', text: `said ${id}`, createdAt: at })
const followUp = (id: string, personId: string, due: string): Backup['followUps'][number] => ({ id, personId, due, reason: 'Say thanks', state: 'open', createdAt: at })

const applied = <T extends { id: string }>(before: readonly T[], { added, updated }: Changes<T>): T[] => {
  const after = new Map(updated.map((change) => [change.before.id, change.after] as const))
  return [...before.map((record) => after.get(record.id) ?? record), ...added]
}
/** Another state about partly the same people: some by id, some by link and name. */
function entangle(mine: Backup, theirs: Backup): Backup {
  const ids = new Map<string, string>()
  const people = theirs.people.map((raw, index): Person => {
    const twin = mine.people[index]
    if (!twin || index % 3 === 2) return raw
    if (index % 3 === 1) { ids.set(raw.id, twin.id); return { ...raw, id: twin.id } }
    return { ...raw, name: twin.name, links: [...twin.links, ...raw.links], facts: [...raw.facts, ...twin.facts.map((fact) => ({ ...fact, id: `${fact.id.slice(0, 20)}-twin` }))] }
  })
  const move = <T extends { personId: string }>(record: T): T => ({ ...record, personId: ids.get(record.personId) ?? record.personId })
  return { ...theirs, people, acts: [...theirs.acts.map(move), ...mine.acts.slice(1)], followUps: theirs.followUps.map(move), events: [...theirs.events, ...mine.events.slice(1)] }
}

/** The state that the plan leads to. */
function apply(state: State, plan: ImportPlan): State {
  return {
    people: applied(state.people, plan), acts: applied(state.acts, plan.acts), followUps: applied(state.followUps, plan.followUps), events: applied(state.events, plan.events),
    self: plan.self ?? state.self, settings: plan.settings ?? state.settings,
  }
}
const plan = (existing: Partial<State>, incoming: Partial<Backup>): ImportPlan => planImport({ ...EMPTY, ...existing }, { ...EMPTY, ...incoming }, keyOf)
let count = 0
const readTable = (text: string): Parameters<typeof planImport>[1] => {
  const result = csv.parse(text, { newId: () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`, now: Date.parse(laterAt), today: '2026-11-20' })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('a backup', () => {
  it('restores exactly what it was made from', () => {
    fc.assert(fc.property(backup, (state) => {
      const { people, acts, followUps, events } = apply(EMPTY, planImport(EMPTY, state, keyOf))
      const unique = <T extends { id: string }>(records: readonly T[]): boolean => new Set(records.map(({ id }) => id)).size === records.length
      fc.pre(unique(state.acts) && unique(state.followUps) && unique(state.events))
      expect({ people, acts, followUps, events }).toEqual({ people: state.people, acts: state.acts, followUps: state.followUps, events: state.events })
    }))
  })

  it('changes nothing the second time, loses nothing, and what it leads to is always valid', () => {
    fc.assert(fc.property(backup, backup, (mine, raw) => {
      const theirs = entangle(mine, raw)
      const after = apply(mine, planImport(mine, theirs, keyOf))
      expect(Backup.safeParse({ ...EMPTY, ...after, self: undefined, settings: undefined }).success).toBe(true)
      expect(planImport(after, theirs, keyOf).isEmpty).toBe(true)
      const ids = new Set(after.people.map(({ id }) => id))
      for (const { personId } of [...after.acts, ...after.followUps]) expect(ids).toContain(personId)
      const sameId = new Set(mine.people.map(({ id }) => id).filter((id) => theirs.people.some((other) => other.id === id)))
      const everything = JSON.stringify(after)
      const folded = fold(after.people.flatMap((one) => [one.name, one.title, one.headline, one.organisation, one.location, ...one.notes.map(({ text }) => text)]).join(' '), 1e6)
      for (const { id, notes, facts, contacts, name, title } of [...mine.people, ...theirs.people].filter((one) => !sameId.has(one.id))) {
        expect(ids.has(id) || theirs.people.some((other) => other.id === id)).toBe(true)
        for (const text of [name, title ?? '']) expect(folded.includes(fold(text)) || everything.includes(text)).toBe(true)
        for (const { text } of notes) expect(everything).toContain(JSON.stringify(text).slice(1, -1))
        for (const { value } of contacts.filter(({ value: text }) => !/^[\d\s()+./–-]{5,}$/.test(text))) expect(everything.toLowerCase()).toContain(JSON.stringify(value).slice(1, -1).toLowerCase())
        expect(facts.filter((one) => !after.people.some((other) => other.facts.some((kept) => kept.kind === one.kind && fold(kept.text) === fold(one.text))))).toEqual([])
      }
    }), { numRuns: 100 })
  })

  it('keeps the version edited last', () => {
    const old = person('p', 'Ada Example', { title: 'Engineer' })
    const fresh = person('p', 'Ada Example', { title: 'CTO', updatedAt: laterAt })
    expect(plan({ people: [old] }, { people: [fresh] }).updated).toEqual([{ before: old, after: fresh }])
    expect(plan({ people: [fresh] }, { people: [old] })).toMatchObject({ updated: [], unchanged: 1, isEmpty: true })
  })

  it('joins one person saved twice under the same link, and loses nothing', () => {
    const mine = person('a', 'Ada Example', {
      title: 'Engineer', links: ['https://www.example.org/in/ada/'], facts: [fact('f1', 'Aalto University')], notes: [{ id: 'n1', text: 'Met at the fair', at }],
      tie: { tags: [{ kind: 'mentor', state: 'potential', since: '2026-11-01' }], stage: 'in-conversation', stageSince: '2026-11-01', goalIds: [] },
    })
    const theirs = person('b', 'Ada K. Example', {
      title: 'CTO', organisation: 'Northwind', links: ['https://example.org/in/ada'], updatedAt: laterAt, lastContactOn: '2026-11-02', notes: [{ id: 'n2', text: 'Likes bouldering', at }],
      facts: [fact('f2', 'aalto university', { years: { from: 2011, to: 2013 }, evidence: [{ quote: 'Aalto 2011–2013', url: 'https://example.org/in/ada', readOn: '2026-11-02' }] }), fact('f3', 'ETH Zürich')],
      tie: { tags: [{ kind: 'sponsor', state: 'active', since: '2026-11-02' }], stage: 'spotted', stageSince: '2026-11-20', goalIds: ['g'] },
    })
    const result = plan({ people: [mine] }, { people: [theirs], acts: [act('x', 'b')], followUps: [followUp('y', 'b', '2026-12-01')] })
    expect(result.added).toEqual([])
    const after = result.updated[0]?.after
    expect(after).toMatchObject({ id: 'a', name: 'Ada K. Example', title: 'CTO', organisation: 'Northwind', links: mine.links, lastContactOn: '2026-11-02' })
    expect(after?.facts).toMatchObject([{ id: 'f1', years: { from: 2011, to: 2013 }, evidence: [{ quote: 'Aalto 2011–2013' }] }, { id: 'f3' }])
    expect(after?.tie).toMatchObject({ stage: 'in-conversation', stageSince: '2026-11-01', goalIds: ['g'], tags: [{ kind: 'mentor' }, { kind: 'sponsor', state: 'active' }] })
    expect(after?.notes.map(({ text }) => text)).toEqual(['Met at the fair', 'Likes bouldering', 'Ada Example\nEngineer'])
    expect(result.acts.added).toMatchObject([{ id: 'x', personId: 'a' }])
    expect(result.followUps.added).toMatchObject([{ id: 'y', personId: 'a' }])
  })

  it('does not join two people of one company page, and says so', () => {
    const links = ['https://northwind.example/']
    const result = plan({ people: [person('a', 'Maria Lopez', { links })] }, { people: [person('b', 'Maria Silva', { links })] })
    expect(result.added.map(({ name }) => name)).toEqual(['Maria Silva'])
    expect(result.problems).toEqual([{ key: 'exchange.plan.sameLink', values: ['Maria Silva', 'Maria Lopez'] }])
  })

  it('leaves out what belongs to nobody, and says how much', () => {
    const result = plan({ people: [person('known', 'Kim Muster')] }, {
      people: [person('p', 'Ada Example', { eventIds: ['gone'] })], acts: [act('a', 'p'), act('b', 'nobody'), act('c', 'known')], followUps: [followUp('f', 'nobody', '2026-12-01')],
    })
    expect(result.acts.added.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(result.followUps.added).toEqual([])
    expect(result.added[0]?.eventIds).toEqual([])
    expect(result.problems).toEqual([{ key: 'exchange.plan.lostEvents', values: [1], count: 1 }, { key: 'exchange.plan.orphans', values: [2], count: 2 }])
  })

  it('announces nothing twice and reopens nothing that is done', () => {
    const mine = { people: [person('p', 'Ada Example')], followUps: [{ ...followUp('f', 'p', '2026-11-02'), notifiedFor: '2026-11-02' }, { ...followUp('g', 'p', '2026-11-03'), state: 'done' as const, doneOn: '2026-11-03' }] }
    const result = plan(mine, { people: mine.people, followUps: [followUp('f', 'p', '2026-11-02'), followUp('g', 'p', '2026-11-03')] })
    expect(result.followUps).toEqual({ added: [], updated: [], unchanged: 2 })
  })

  it('keeps the answers of both sides to what could be two things, and the later one where both answered', () => {
    const answer = (theirs: string, same: boolean) => ({ kind: 'school' as const, mine: 'mit', theirs, same })
    const mine: Self = { id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: laterAt, settled: [answer('a', true), answer('b', false)] }
    const theirs: Self = { ...mine, updatedAt: at, settled: [answer('b', true), answer('c', true)] }
    expect(new Set(plan({ self: mine }, { self: theirs }).self?.settled)).toEqual(new Set([answer('a', true), answer('b', false), answer('c', true)]))
  })

  it('adds the user of the backup to a name typed a minute ago', () => {
    const typed: Self = { id: 'self', name: 'Noor', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: laterAt }
    const saved: Self = { ...typed, name: 'Noor Invented', title: 'Engineer', facts: [fact('f', 'Aalto University')], goals: [{ id: 'g', text: 'Lead a team' }], updatedAt: at }
    expect(plan({ self: typed, settings: DEFAULT_SETTINGS }, { self: saved, settings: { ...DEFAULT_SETTINGS, theme: 'dark' } }))
      .toMatchObject({ self: { name: 'Noor', title: 'Engineer', facts: [{ id: 'f' }], goals: [{ id: 'g' }] }, settings: { theme: 'dark' } })
    expect(plan({ settings: { ...DEFAULT_SETTINGS, theme: 'light' } }, { settings: { ...DEFAULT_SETTINGS, theme: 'dark' } }).settings).toBeUndefined()
  })
})

describe('a table', () => {
  it('of ours brings nothing new to the state that it was made from', () => {
    fc.assert(fc.property(backup, (state) => {
      const unquiet = { ...state, acts: [] }
      const result = planImport(unquiet, readTable(csv.print(unquiet)), keyOf)
      expect({ people: result.updated, added: result.added, followUps: result.followUps.added, events: result.events.added }).toEqual({ people: [], added: [], followUps: [], events: [] })
    }), { numRuns: 100 })
  })

  it('knows events of one name apart by their day, and by who was there', () => {
    const events = ['2026-05-01', '2026-05-08', undefined].map((on, index) => ({ id: `e${index}`, name: 'Harbour Night', createdAt: at, ...(on && { on }) }))
    const people = events.map(({ id }, index) => person(`${index}1111111-1111-4111-8111-111111111111`, `Ada Example ${index}`, { eventIds: [id] }))
    const state = { ...EMPTY, people, events }
    expect(planImport(state, readTable(csv.print(state)), keyOf).isEmpty).toBe(true)
    expect(planImport(EMPTY, readTable(csv.print(state)), keyOf).events.added.map(({ name, on }) => [name, on])).toEqual(events.map(({ name, on }) => [name, on]))
  })

  it('edited in a spreadsheet changes the fields edited, and keeps what a table does not carry', () => {
    const evidence = [{ quote: 'Aalto', url: 'https://example.org', readOn: '2026-11-01' }]
    const id = '11111111-1111-4111-8111-111111111111'
    const mine = person(id, 'Ada Example', { title: 'Engineer', organisation: 'Northwind', facts: [fact('f1', 'Aalto University', { evidence })] })
    const state = { ...EMPTY, people: [mine] }
    const edited = csv.print(state).replace('Engineer', 'CTO').replace('Aalto University', 'Aalto University; ETH Zürich').replace('Northwind', '')
    const [change] = planImport(state, readTable(edited), keyOf).updated
    expect(change?.after).toMatchObject({ id, title: 'CTO', organisation: 'Northwind', facts: [{ id: 'f1', evidence }, { text: 'ETH Zürich' }] })
    const since = { ...EMPTY, people: [{ ...mine, title: 'Founder', updatedAt: laterAt }] }
    expect(planImport(since, readTable(edited), keyOf).updated[0]?.after.title).toBe('Founder')
  })

  it('of another program, imported twice, makes nobody twice', () => {
    const text = 'First Name,Last Name,Company,URL,Met at\nAda,Example,Northwind,,Fair\nKim,Muster,Northwind,https://example.org/in/kim,Fair\nKim,Muster,Northwind,https://example.org/in/kim,\n'
    const first = apply(EMPTY, planImport(EMPTY, readTable(text), keyOf))
    expect(first.people.map(({ name }) => name)).toEqual(['Ada Example', 'Kim Muster'])
    expect(first.events).toHaveLength(1)
    expect(planImport(first, readTable(text), keyOf)).toMatchObject({ isEmpty: true, counts: { added: 0, updated: 0, unchanged: 3 } })
  })

  it('comes back as the state that JSON came from, where JSON and table meet', () => {
    const state = { ...EMPTY, people: [person('11111111-1111-4111-8111-111111111111', 'Ada Example')] }
    const back = json.parse(json.print(state))
    expect(back.ok && planImport(back.value, readTable(csv.print(state)), keyOf).isEmpty).toBe(true)
  })
})
