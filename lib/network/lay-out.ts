import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { NetworkMap } from './graph'
import { homesOf, isHub } from './homes'

/** Where each dot stands; units of their own, y upwards. `room`: how far the people around a hub reach. */
export type Points = ReadonlyMap<string, { x: number; y: number; room?: number }>

/** The angle between one dot and the next on a spiral, as seeds stand in a sunflower: no two fall on one line. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Steps of the forces between hubs, and of pushing their flowers apart; and how many of them are one slice of some milliseconds. */
const FORCES = 240
const PUSHES = 120
const SLICE = 12

/** Between two people around one hub, between a hub and the first of them, and between two flowers. */
export const APART = 8
const HEART = 12
const GAP = 14

/** The map as a graph for drawing. Links that lead nowhere are left out; `home` says that a link is the short one, from somebody to the hub they stand around. */
export function toGraph(map: NetworkMap): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  const homes = homesOf(map)
  map.nodes.forEach(({ id, kind, label, role }, index) => {
    const radius = 10 * Math.sqrt(index + 1)
    graph.mergeNode(id, { x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN), kind, label, role })
  })
  for (const { from, to, kind } of map.links) {
    if (graph.hasNode(from) && graph.hasNode(to) && from !== to) graph.mergeEdge(from, to, { link: kind, home: homes.get(from) === to })
  }
  return graph
}

/** Fewer people around a hub are no flower that its name would have to keep clear of. */
const FLOWER = 5

/** A hub with whoever stands around it; `room` is how far they reach from its middle. The people without any link stand together, around nothing. */
interface Flower { x: number; y: number; room: number; id: string | undefined; people: string[] }

/**
 * Gives every dot its place, a slice at each `next`, so that the caller can let the window breathe in between; yields how much is done, 0 to 1. Hubs (organisations,
 * schools, events) are drawn together by whom they share (ForceAtlas2: Jacomy, Venturini, Heymann, Bastian 2014) and pushed apart until their flowers do not touch; people stand
 * around their home like seeds in a sunflower. Few hubs move, so that hundreds of people take no longer than the hubs do. No chance in it: the same map comes out the same.
 */
export function* layOut(graph: Graph): Generator<number> {
  if (graph.order < 2) return
  const flowers = flowersOf(graph)
  const hubs = hubGraph(graph, flowers)
  if (hubs.size > 0) {
    const settings = { ...forceAtlas2.inferSettings(hubs), barnesHutOptimize: hubs.order > 500, gravity: 0.6, scalingRatio: 60, slowDown: 2, edgeWeightInfluence: 0.7 }
    for (let done = 0; done < FORCES; done += SLICE) {
      forceAtlas2.assign(hubs, { iterations: SLICE, settings })
      yield (done / FORCES) * 0.6
    }
  }
  hubs.forEachNode((id, { x, y }) => { const flower = flowers.get(id); if (flower) Object.assign(flower, { x: Number(x), y: Number(y) }) })
  const all = [...flowers.values()]
  spread(all)
  for (let done = 0; done < PUSHES; done += SLICE) {
    for (let push = 0; push < SLICE; push++) pushApart(all)
    yield 0.6 + (done / PUSHES) * 0.3
  }
  for (const flower of all) plant(graph, flower)
  yield 1
}

function flowersOf(graph: Graph): Map<string, Flower> {
  const flowers = new Map<string, Flower>()
  const at = (id: string | undefined): Flower => {
    const known = flowers.get(id ?? '') ?? { x: 0, y: 0, room: 0, id, people: [] }
    flowers.set(id ?? '', known)
    return known
  }
  graph.forEachNode((id, { kind }) => { if (isHub(kind)) at(id) })
  graph.forEachNode((id, { kind }) => { if (!isHub(kind)) at(homeIn(graph, id)).people.push(id) })
  for (const flower of flowers.values()) flower.room = (flower.id === undefined ? 0 : HEART) + APART * Math.sqrt(flower.people.length)
  return flowers
}

/** The hub around which somebody stands: their own, else that of whom they are linked to. */
function homeIn(graph: Graph, id: string): string | undefined {
  const own = (person: string): string | undefined => { const edge = graph.findEdge(person, (_, { home }) => home === true); return edge === undefined ? undefined : graph.opposite(person, edge) }
  const found = own(id)
  if (found !== undefined) return found
  for (const near of graph.neighbors(id)) { const theirs = own(near); if (theirs !== undefined) return theirs }
  return undefined
}

/** Hubs alone, bound by how many people they share. */
function hubGraph(graph: Graph, flowers: ReadonlyMap<string, Flower>): Graph {
  const hubs = new Graph({ type: 'undirected', multi: false })
  ;[...flowers.keys()].forEach((id, index) => { hubs.addNode(id, { x: 40 * Math.sqrt(index + 1) * Math.cos(index * GOLDEN), y: 40 * Math.sqrt(index + 1) * Math.sin(index * GOLDEN) }) })
  graph.forEachNode((id, { kind }) => {
    if (isHub(kind)) return
    const near = graph.neighbors(id).filter((other) => hubs.hasNode(other)).slice(0, 12)
    near.forEach((a, index) => { for (const b of near.slice(index + 1)) hubs.updateEdge(a, b, ({ weight = 0 }) => ({ weight: Number(weight) + 1 })) })
  })
  return hubs
}

/** Brings the hubs to about the room that their flowers will need, so that little is left to push. */
function spread(flowers: readonly Flower[]): void {
  const need = Math.sqrt(flowers.reduce((sum, { room }) => sum + (room + GAP) ** 2, 0)) * 1.1
  const reach = Math.max(1, ...flowers.map(({ x, y }) => Math.hypot(x, y)))
  for (const flower of flowers) { flower.x *= need / reach; flower.y *= need / reach }
}

function pushApart(flowers: readonly Flower[]): void {
  for (const [index, a] of flowers.entries()) {
    // A little back to the middle, so that no hole stays where something was pushed away.
    a.x *= 0.995
    a.y *= 0.995
    for (let next = index + 1; next < flowers.length; next++) {
      const b = flowers[next]
      if (!b) continue
      const [dx, dy] = [b.x - a.x || 0.01 * (next - index), b.y - a.y || 0.01]
      const [far, need] = [Math.hypot(dx, dy), a.room + b.room + GAP]
      if (far >= need) continue
      const move = (need - far) / far / 2
      const heavy = a.room / (a.room + b.room || 1)
      a.x -= dx * move * 2 * (1 - heavy); a.y -= dy * move * 2 * (1 - heavy)
      b.x += dx * move * 2 * heavy; b.y += dy * move * 2 * heavy
    }
  }
}

/** People around their hub, each at the golden angle from the one before. */
function plant(graph: Graph, { id, x, y, room, people }: Flower): void {
  if (id !== undefined) graph.mergeNodeAttributes(id, { x, y, ...(people.length >= FLOWER ? { room } : {}) })
  const heart = id === undefined ? 0 : (HEART / APART) ** 2
  people.forEach((person, index) => {
    const far = APART * Math.sqrt(index + heart)
    graph.mergeNodeAttributes(person, { x: x + far * Math.cos(index * GOLDEN), y: y + far * Math.sin(index * GOLDEN) })
  })
}

/** Where each dot stands now. */
export const pointsOf = (graph: Graph): Points => new Map(graph.mapNodes((id, { x, y, room }) => [id, { x: Number(x), y: Number(y), ...(room === undefined ? {} : { room: Number(room) }) }]))

/** How much smaller or larger than usual dots are drawn, so that neighbours do not touch: `unit` is how many pixels one unit of the layout takes. */
export const dotScale = (unit: number): number => Math.max(0.3, Math.min(1.2, (unit * APART * 0.42) / 4))
