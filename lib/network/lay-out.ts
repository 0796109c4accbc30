import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { NetworkMap } from './graph'

/** Where each dot stands; units of their own, y upwards. */
export type Points = ReadonlyMap<string, { x: number; y: number }>

/** The angle between one dot and the next on the spiral that the layout begins with: no two fall on one line. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Steps of the layout in all, and in one slice: a slice of a thousand dots takes some ten milliseconds. */
const STEPS = 240
const SLICE = 3

/** So many dots without links stand on one circle. */
const ON_RING = 160

/** The map as a graph for drawing, each dot at its place on a spiral. Links that lead nowhere are left out. */
export function toGraph({ nodes, links }: NetworkMap): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  nodes.forEach(({ id, kind, label }, index) => {
    const radius = 10 * Math.sqrt(index + 1)
    graph.mergeNode(id, { x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN), kind, label })
  })
  for (const { from, to, kind } of links) if (graph.hasNode(from) && graph.hasNode(to) && from !== to) graph.mergeEdge(from, to, { link: kind })
  return graph
}

/**
 * Moves the dots until what is bound stands together (ForceAtlas2: Jacomy, Venturini, Heymann, Bastian 2014), a slice at each `next`, so that
 * the caller can let the window breathe in between. Dots without links stand in a ring around the others, out of their way. Yields how much is
 * done, 0 to 1. No chance in it: the same graph comes out the same.
 */
export function* layOut(graph: Graph, steps = STEPS): Generator<number> {
  if (graph.order < 2) return
  const bound = graph.copy()
  const alone = graph.filterNodes((id) => graph.degree(id) === 0)
  for (const id of alone) bound.dropNode(id)
  const settings = { ...forceAtlas2.inferSettings(bound), barnesHutOptimize: bound.order > 300, gravity: 1, scalingRatio: 20, slowDown: 2, strongGravityMode: false }
  for (let done = 0; done < steps; done += SLICE) {
    if (bound.order > 1) forceAtlas2.assign(bound, { iterations: Math.min(SLICE, steps - done), settings })
    bound.forEachNode((id, { x, y }) => { graph.mergeNodeAttributes(id, { x, y }) })
    ring(graph, bound, alone)
    yield Math.min(1, (done + SLICE) / steps)
  }
}

/** Puts dots on circles around the graph that has been laid out. */
function ring(graph: Graph, inner: Graph, alone: readonly string[]): void {
  const points = inner.mapNodes((_, { x, y }) => ({ x: Number(x), y: Number(y) }))
  const middle = points.reduce((sum, { x, y }) => ({ x: sum.x + x / points.length, y: sum.y + y / points.length }), { x: 0, y: 0 })
  const radius = Math.max(10, ...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))
  alone.forEach((id, index) => {
    const turn = Math.floor(index / ON_RING)
    const angle = (2 * Math.PI * ((index % ON_RING) + turn / 2)) / Math.min(ON_RING, alone.length)
    const far = radius * (1.08 + turn * 0.05)
    graph.mergeNodeAttributes(id, { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) })
  })
}

/** Where each dot stands now. */
export const pointsOf = (graph: Graph): Points => new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]))
