import { describe, expect, it } from 'vitest'
import { coverCommunities, coverGoals, coverOrganisations, findClusters, type Holder } from '../../lib/network/coverage'
import { anyone, selfWith, TODAY } from './people'

const openly = { isShared: false }
const words = (holders: readonly Holder[]): string[] => holders.map(({ name, state }) => `${name} ${state}`)

describe('coverage of goals', () => {
  const { goals } = selfWith(['Lead', 'Speak'])
  const people = [
    anyone('Milla', { tags: [['mentor', 'potential']], goalIds: ['Lead'] }), anyone('Ada', { tags: [['mentor', 'active']], goalIds: ['Lead'] }),
    anyone('Sven', { tags: [['shadow-sponsor', 'active']], goalIds: ['Lead'] }), anyone('Gone', { tags: [['sponsor', 'active']], goalIds: ['Lead', 'Speak'], stage: 'closed' }),
    anyone('Con', { tags: [['connector', 'active']], goalIds: ['Lead'] }),
  ]

  it('tells who is active from who is potential, the active first', () => {
    const [lead] = coverGoals(goals, people, openly)
    expect(words(lead?.mentor.held ?? [])).toEqual(['Ada active', 'Milla potential'])
    expect(words(lead?.sponsor.held ?? [])).toEqual(['Sven active'])
  })

  it('names, where a side is empty, who holds that role for something else', () => {
    const [, speak] = coverGoals(goals, people, openly)
    expect(speak?.mentor).toEqual({ role: 'mentor', held: [], others: [{ id: 'Ada', name: 'Ada', state: 'active' }, { id: 'Milla', name: 'Milla', state: 'potential' }] })
  })

  it('hides shadow sponsors on a shared screen, also from the suggestions', () => {
    const [lead, speak] = coverGoals(goals, people, { isShared: true })
    expect([lead?.sponsor, speak?.sponsor].map((side) => [side?.held, side?.others])).toEqual([[[], []], [[], []]])
  })

  it('leaves out goals that are over', () => {
    expect(coverGoals([{ id: 'x', text: 'x', state: 'reached' }], people, openly)).toEqual([])
  })
})

describe('coverage of organisations', () => {
  it('names advocates with the end of their term, and whom else one knows there', () => {
    const rows = coverOrganisations([
      anyone('Aino', { tags: [['advocate-in-residence', 'active']], organisation: 'Elsewhere', advocate: { of: 'Northwind', until: '2026-12-10' } }),
      anyone('Bo', { tags: [['mentor', 'potential']], organisation: 'NORTHWIND' }), anyone('Cai', { organisation: 'Northwind', goalIds: ['x'] }),
      anyone('Dag', { tags: [['advocate-in-residence', 'active']], organisation: 'Harbour', advocate: { of: 'Harbour', until: '2026-11-01' } }),
    ], TODAY, openly)
    expect(rows.map(({ name, advocates, known }) => [name, advocates.map(({ name: who, endsSoon }) => [who, endsSoon]), words(known)])).toEqual([
      ['Northwind', [['Aino', true]], ['Bo potential']], ['Harbour', [], ['Dag active']],
    ])
  })
})

describe('coverage of programmes', () => {
  it('lists a programme where somebody tied was met, with its advocate or with whom one might ask; the same name is one row', () => {
    const programmes = [{ id: 'e1', name: 'Rise Programme' }, { id: 'e2', name: 'Harbour Fellows' }]
    const rows = coverOrganisations([
      { ...anyone('Aino', { tags: [['advocate-in-residence', 'potential']], organisation: 'Northwind', advocate: { of: 'rise programme' } }), eventIds: ['e1'] },
      { ...anyone('Bo', { tags: [['mentor', 'active']] }), eventIds: ['e1', 'e2', 'gone'] },
    ], TODAY, openly, programmes)
    expect(rows.map(({ name, advocates, known }) => [name, advocates.map(({ name: who }) => who), words(known)])).toEqual([
      ['Rise Programme', ['Aino'], ['Bo active']], ['Harbour Fellows', [], ['Bo active']],
    ])
  })
})

describe('clusters', () => {
  const at = (name: string, school?: string, more = {}) => anyone(name, { tags: [['mentor', 'potential']], facts: school ? [{ kind: 'school', key: school }] : [], ...more })

  it('says that nearly all share a school, among those of whom one is known', () => {
    const people = [at('a', 'aalto'), at('b', 'aalto'), at('c', 'aalto'), at('d', 'aalto'), at('e', 'lund'), at('f')]
    expect(findClusters(people, openly)).toEqual([{ kind: 'school', text: 'aalto', count: 4, known: 5 }])
    expect(findClusters([...people, at('g', 'lund')], openly)).toEqual([])
  })

  it('knows an employer from where they work, says nothing of two, and of those who are no mentor or sponsor', () => {
    const works = (name: string) => at(name, undefined, { organisation: 'Northwind' })
    expect(findClusters([works('a'), works('b')], openly)).toEqual([])
    expect(findClusters([works('a'), works('b'), works('c')], openly)).toEqual([{ kind: 'employer', text: 'Northwind', count: 3, known: 3 }])
    expect(findClusters([works('a'), works('b'), anyone('c', { organisation: 'Northwind' })], openly)).toEqual([])
  })
})

describe('communities', () => {
  it('counts only what was typed, of the user first, whatever case it is in', () => {
    const people = [
      anyone('Ada', { tags: [['mentor', 'active']], communities: ['First Generation', 'Parents'] }), anyone('Bo', { tags: [['sponsor', 'potential']] }),
      anyone('Cai', { communities: ['first generation'] }),
    ]
    const rows = coverCommunities(['first generation', 'Immigrants'], people, openly)
    expect(rows.map(({ community, isMine, mentor, sponsor }) => [community, isMine, words(mentor), words(sponsor)])).toEqual([
      ['first generation', true, ['Ada active'], []], ['Immigrants', true, [], []], ['Parents', false, ['Ada active'], []],
    ])
  })
})
