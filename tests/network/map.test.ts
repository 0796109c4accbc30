import { describe, expect, it } from 'vitest'
import type { Act } from '../../lib/model/records'
import { buildGraph, type MapChoice, neighboursOf, NODE_KINDS } from '../../lib/network/graph'
import { layOut, pointsOf, toGraph } from '../../lib/network/lay-out'
import { placeLabels } from '../../lib/network/place-labels'
import { printSvg } from '../../lib/network/print-svg'
import { invent } from '../../scripts/invent/invent'
import { someone } from './someone'

const ALL: MapChoice = { kinds: new Set(NODE_KINDS), most: 100 }
const school = (key: string) => ({ id: key, kind: 'school' as const, text: key.toUpperCase(), key, evidence: [] })
const events = [{ id: 'night', name: 'Harbour Night', createdAt: '2026-01-01T00:00:00.000Z' }]
const made = (more: Partial<Act> = {}): Act => ({
  id: 'act', personId: 'ada', kind: 'introduction', direction: 'received', state: 'closed', quiet: false, on: '2026-01-01', text: '', createdAt: '2026-01-01T00:00:00.000Z',
  introduction: { to: { personId: 'cai', name: 'cai' }, steps: [{ step: 'asked', on: '2026-01-01' }, { step: 'made', on: '2026-01-02' }] }, ...more,
})
const people = [
  someone('ada', { organisation: 'NORTHWIND', facts: [school('aalto')], eventIds: ['night'], tie: { goalIds: ['lead'], tags: [{ kind: 'shadow-sponsor', state: 'active', since: '2026-01-01' }] } }),
  someone('ben', { organisation: 'Northwind', facts: [school('aalto'), school('turku')], introducedBy: { personId: 'ada', name: 'ada' }, tie: { tags: [{ kind: 'sponsor', state: 'potential', since: '2026-01-01' }] } }),
  someone('cai', { organisation: 'Alone', eventIds: ['night', 'gone'] }),
]
const said = (map: ReturnType<typeof buildGraph>): string[] => map.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort()

describe('what the map is made of', () => {
  it('is people, and what binds two of them or more', () => {
    const map = buildGraph({ people, events, acts: [made()] }, ALL)
    expect(map.nodes.filter(({ kind }) => kind !== 'person').map(({ label }) => label).sort()).toEqual(['AALTO', 'Harbour Night', 'Northwind'])
    expect(said(map)).toEqual([
      'ada introduced ben', 'ada introduced cai', 'ada met event/night', 'ada studied school/aalto', 'ada works organisation/northwind',
      'ben studied school/aalto', 'ben works organisation/northwind', 'cai met event/night',
    ])
  })

  it('draws no quiet act, and nobody as a sponsor who is one in the shadow', () => {
    const map = buildGraph({ people, events, acts: [made({ quiet: true })] }, ALL)
    expect(said(map)).not.toContain('ada introduced cai')
    expect(map.nodes.find(({ id }) => id === 'ada')?.role).toBe('other')
    expect(map.nodes.find(({ id }) => id === 'ben')?.role).toBe('sponsor')
  })

  it('draws an introduction only once it was made', () => {
    const asked = made({ introduction: { to: { personId: 'cai', name: 'cai' }, steps: [{ step: 'asked', on: '2026-01-01' }] } })
    expect(said(buildGraph({ people, events, acts: [asked] }, ALL))).not.toContain('ada introduced cai')
  })

  it('is narrowed down to a goal and to kinds, and says how many it leaves out', () => {
    expect(buildGraph({ people, events, acts: [] }, { ...ALL, goalId: 'lead' }).nodes.map(({ id }) => id)).toEqual(['ada'])
    expect(buildGraph({ people, events, acts: [] }, { kinds: new Set(['event']), most: 100 }).nodes.map(({ kind }) => kind)).not.toContain('school')
    const few = buildGraph({ people, events, acts: [] }, { ...ALL, most: 1 })
    expect([few.people, few.nodes.map(({ id }) => id)]).toEqual([{ shown: 1, total: 3 }, ['ben']])
  })

  it('knows the neighbours from both ends', () => {
    const near = neighboursOf(buildGraph({ people, events, acts: [] }, ALL))
    expect(near.get('organisation/northwind')?.map(({ id }) => id).sort()).toEqual(['ada', 'ben'])
    expect(near.get('ben')).toContainEqual({ id: 'ada', as: 'introducedBy' })
  })
})

describe('where the dots stand', () => {
  const many = buildGraph({ ...invent({ count: 300, seed: 'map', today: '2026-01-15' }) }, { ...ALL, most: 300 })
  const laid = () => { const graph = toGraph(many); expect([...layOut(graph)].at(-1)).toBe(1); return pointsOf(graph) }

  it('is the same each time, and no two dots share a place', () => {
    const points = laid()
    expect(laid()).toEqual(points)
    expect(new Set([...points.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(many.nodes.length)
    expect([...points.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  it('has what is bound nearer than what is not', () => {
    const points = laid()
    const far = (a: string, b: string): number => { const [p, q] = [points.get(a), points.get(b)]; return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Infinity }
    const mean = (all: number[]): number => all.reduce((sum, value) => sum + value, 0) / all.length
    const bound = many.links.map(({ from, to }) => far(from, to))
    const any = many.nodes.slice(1).map(({ id }, index) => far(id, many.nodes[(index * 7) % many.nodes.length]?.id ?? id)).filter((value) => value > 0)
    expect(mean(bound)).toBeLessThan(mean(any) * 0.8)
  })

  it('comes to an end for nobody and for one', () => {
    for (const nodes of [[], many.nodes.slice(0, 1)]) expect([...layOut(toGraph({ nodes, links: many.links, people: { shown: 1, total: 1 } }))]).toEqual([])
  })
})

describe('the picture as a file', () => {
  const palette = { paper: '#fff', ink: '#000', line: '#ccc', kinds: { person: '#00f', organisation: '#a60', school: '#080', event: '#555' } }

  it('holds every dot and link, and no name can break out of it', () => {
    const nasty = [someone('a', { name: '"><script>alert(1)</script>\u0000\ud800 & co', organisation: 'X & Y' }), someone('b', { name: '𝔘'.repeat(5000), organisation: 'X & Y' })]
    const map = buildGraph({ people: nasty, events: [], acts: [] }, ALL)
    const svg = printSvg(map, pointsOf(toGraph(map)), palette, 'A <title>')
    expect(svg.match(/<circle /g)).toHaveLength(3)
    expect(svg.match(/<line /g)).toHaveLength(2)
    expect(svg).not.toMatch(/<script|\u0000|href/)
    expect(svg.isWellFormed()).toBe(true)
    expect(svg).toContain('X &amp; Y')
    expect(svg).toMatch(/<text [^>]*>𝔘{39}…<\/text>/u)
    expect(svg).not.toContain('NaN')
  })
})

describe('names on the picture', () => {
  it('never cover one another nor leave the frame; those that come first choose first', () => {
    const frame = { width: 400, height: 300 }
    const wanted = Array.from({ length: 300 }, (_, index) => ({ id: String(index), x: (index * 73) % 400, y: (index * 37) % 300, size: 4, width: 40 + (index % 7) * 20, room: index % 9 === 0 ? 20 : undefined }))
    const placed = placeLabels(wanted, frame, 16)
    const boxes = placed.map(({ id, x, y }) => ({ left: x, right: x + (wanted[Number(id)]?.width ?? 0), top: y - 8, bottom: y + 8 }))
    const overlaps = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
    expect(overlaps).toEqual([])
    expect(boxes.every(({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= 400 && bottom <= 300)).toBe(true)
    expect(placed.length).toBeGreaterThan(20)
    expect(placeLabels([{ id: 'late', x: 200, y: 150, size: 4, width: 50 }, { id: 'gone', x: 200, y: 150, size: 4, width: 390 }], frame, 16).map(({ id }) => id)).toEqual(['late'])
  })
})
