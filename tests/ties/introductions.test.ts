import { describe, expect, it } from 'vitest'
import type { Fact } from '../../lib/model/fact'
import type { Person } from '../../lib/model/person'
import { writeBlurb } from '../../lib/ties/blurb'
import { findPaths } from '../../lib/ties/introduction-paths'
import { nextStep, takeStep } from '../../lib/ties/introduction-steps'
import { makePerson } from '../store/make'

const fact = (kind: Fact['kind'], text: string): Fact => ({ id: `${kind} ${text}`, kind, text, key: text.toLowerCase(), evidence: [] })
const near = (id: string, more: Partial<Person> = {}): Person => makePerson(id, { lastContactOn: '2026-10-01', ...more })
const target = makePerson('target', { organisation: 'Kelo Transit', facts: [fact('employer', 'Vaisto Maps'), fact('school', 'Aalto'), fact('language', 'English')], eventIds: ['e1'] })
const found = (...people: Person[]) => findPaths(target, people).map(({ person, reasons }) => [person.id, ...reasons.map(({ key }) => key.split('.').at(-1))].join(' '))

describe('who could introduce the user', () => {
  it('names the reason: organisation, event, employer, school', () => {
    expect(found(near('a', { organisation: 'KELO TRANSIT' }), near('b', { eventIds: ['e1'] }), near('c', { facts: [fact('employer', 'Vaisto Maps')] }), near('d', { facts: [fact('school', 'Aalto')] })))
      .toEqual(['a organisation', 'b event', 'c employer', 'd school'])
  })

  it('puts whoever brought the two together first', () => {
    const introduced = { ...target, introducedBy: { personId: 'z', name: 'Z' } }
    expect(findPaths(introduced, [near('a', { organisation: 'Kelo Transit' }), near('z')])[0]?.person.id).toBe('z')
    expect(found(near('y', { introducedBy: { personId: 'target', name: 'T' } }))).toEqual(['y introduced'])
  })

  it('takes a shared language or town for no acquaintance, and nobody for themselves', () => {
    expect(found(near('a', { facts: [fact('language', 'English'), fact('place', 'Tampere')] }), target)).toEqual([])
  })

  it('leaves out whom the user does not know, and whom they closed with thanks; a connection on a site is known a little', () => {
    const closed = near('c', { organisation: 'Kelo Transit' })
    expect(found(makePerson('a', { organisation: 'Kelo Transit' }), { ...closed, tie: { ...closed.tie, stage: 'closed' } })).toEqual([])
    expect(found(makePerson('b', { organisation: 'Kelo Transit', connection: { site: 'linkedin.com' } }), near('d', { organisation: 'Kelo Transit' }))).toEqual(['d organisation', 'b organisation'])
  })

  it('says one house once, though it is written as organisation and as employer', () => {
    const kelo = makePerson('k', { ...target, id: 'k', facts: [fact('employer', 'Kelo Transit')] })
    expect(findPaths(kelo, [near('a', { organisation: 'Kelo Transit', facts: [fact('employer', 'Kelo Transit')] })])[0]?.reasons).toHaveLength(1)
  })

  it('finds them among 20,000 in well under a second, five at most', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => near(`p${String(index)}`, { organisation: index % 10 === 0 ? 'Kelo Transit' : 'Elsewhere', facts: [fact('school', `School ${String(index)}`)] }))
    expect(findPaths(target, many)).toHaveLength(5)
  })
})

describe('the steps of an introduction', () => {
  it('go from asked to looped back, each with its day', () => {
    let introduction = takeStep({ to: { name: 'Ilta' }, steps: [] }, 'asked', '2026-02-01')
    const days: string[] = []
    for (let step = nextStep(introduction); step !== undefined; step = nextStep(introduction)) {
      introduction = takeStep(introduction, step, `2026-02-0${String(introduction.steps.length + 1)}`)
      days.push(step)
    }
    expect(days).toEqual(['agreed', 'made', 'replied', 'looped-back'])
    expect(introduction.steps.map(({ step, on }) => `${step} ${on}`)).toEqual(['asked 2026-02-01', 'agreed 2026-02-02', 'made 2026-02-03', 'replied 2026-02-04', 'looped-back 2026-02-05'])
  })

  it('taken twice keep their place and the newer day', () => {
    const once = takeStep({ to: { name: 'Ilta' }, steps: [{ step: 'asked', on: '2026-02-01' }, { step: 'made', on: '2026-02-05' }] }, 'asked', '2026-02-09')
    expect(once.steps.map(({ step, on }) => `${step} ${on}`)).toEqual(['asked 2026-02-09', 'made 2026-02-05'])
    expect(nextStep(once)).toBe('replied')
  })
})

describe('the lines to forward', () => {
  const self = { name: 'Runa Testrup', title: 'Engineer', organisation: 'Northwind', goals: [{ id: 'g', text: 'Lead a team' }], offers: [{ id: 'o', text: 'Review a talk' }] }
  const keys = (input: Partial<Parameters<typeof writeBlurb>[0]>) =>
    writeBlurb({ self, connector: 'Mirembe Castell', target: 'Ilta', shared: ['Aalto', 'bouldering', 'chess'], ...input }).map((line) => line.map(({ key, values = [] }) => `${key.split('.').at(-1) ?? ''}: ${values.join('|')}`).join())

  it('say who, what for, what is shared and what is offered', () => {
    expect(keys({})).toEqual(['ask: Mirembe|Ilta', '', 'whoAt: Runa Testrup|Engineer, Northwind', 'goal: Lead a team', 'shared: Aalto, bouldering', 'offer: Review a talk', 'end: '])
  })

  it('leave out what is not known, and goals that are over', () => {
    expect(keys({ self: { goals: [{ id: 'g', text: 'Lead a team', state: 'reached' }], offers: [] }, shared: [] })).toEqual(['ask: Mirembe|Ilta', '', 'end: '])
  })
})
