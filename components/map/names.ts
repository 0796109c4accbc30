import type Graph from 'graphology'
import type Sigma from 'sigma'
import type { MapNode, NetworkMap } from '@/lib/network/graph'
import { placeLabels, type Wanted } from '@/lib/network/place-labels'
import { byWeight, type Palette } from '@/lib/network/print-svg'

/** So many dots in sight try for a place for their names. */
const MOST = 160
const LINE = 16
/** Names of mentors and sponsors are written once one is this near, those of others nearer still; all of them where so few dots are drawn. */
const NEAR = { helps: 0.7, other: 0.4 } as const
const FEW = 60
const LONGEST = 32

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** How many pixels one unit of the layout takes now. */
export function unitOf(sigma: Sigma): number {
  const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 100, y: 0 })]
  return Math.hypot(b.x - a.x, b.y - a.y) / 100
}

interface NamesProps {
  sigma: Sigma
  map: NetworkMap
  graph: Graph
  palette: Palette
  isWanted: (id: string) => boolean
  /** Radius of a dot as one sees the whole, in pixels. */
  sizeOf: (node: MapNode) => number
}

/** Writes names over the picture each time it is drawn: hubs first, then mentors and sponsors, and everybody as one comes nearer; none covers another. */
export function writeNames({ sigma, map, graph, palette, isWanted, sizeOf }: NamesProps): void {
  const inOrder = byWeight(map)
  const { context } = layerOf(sigma)
  const widths = new Map<string, number>()
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? context.measureText(text).width
    widths.set(text, width)
    return width
  }
  const isFar = ({ kind, role }: MapNode, ratio: number): boolean => kind === 'person' && ratio > (role === undefined || role === 'other' ? NEAR.other : NEAR.helps)
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions()
    const { ratio } = sigma.getCamera()
    const unit = unitOf(sigma)
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    context.clearRect(0, 0, width, height)
    context.font = '12px system-ui, sans-serif'
    const wanted: Wanted[] = []
    for (const node of inOrder) {
      if (wanted.length >= MOST) break
      const at = sigma.getNodeDisplayData(node.id)
      if (!at || !isWanted(node.id) || (inOrder.length > FEW && isFar(node, ratio))) continue
      const { x, y } = sigma.framedGraphToViewport(at)
      if (x < 0 || y < 0 || x > width || y > height) continue
      const room: unknown = graph.getNodeAttribute(node.id, 'room')
      wanted.push({ id: node.id, x, y, size: sizeOf(node) / Math.sqrt(ratio), width: widthOf(short(node.label)), room: typeof room === 'number' && ratio > 0.3 ? room * unit : undefined })
    }
    paint(context, placeLabels(wanted, { width, height }, LINE), inOrder, palette)
  })
}

function paint(context: CanvasRenderingContext2D, placed: readonly { id: string; x: number; y: number }[], nodes: NetworkMap['nodes'], palette: Palette): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = palette.paper
  context.fillStyle = palette.ink
  for (const { id, x, y } of placed) {
    const text = short(byId.get(id)?.label ?? '')
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
}

/** A canvas over the picture that takes no clicks; it goes with the picture, and keeps its size. */
function layerOf(sigma: Sigma): { context: CanvasRenderingContext2D } {
  const canvas = sigma.createCanvas('names', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to write on')
  const fit = (): void => {
    const { width, height } = sigma.getDimensions()
    canvas.width = width * devicePixelRatio
    canvas.height = height * devicePixelRatio
    Object.assign(canvas.style, { width: `${String(width)}px`, height: `${String(height)}px` })
  }
  fit()
  sigma.on('resize', fit)
  return { context }
}
