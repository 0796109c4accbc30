import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type Graph from 'graphology'
import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering'
import type { MapNode, NetworkMap } from '@/lib/network/graph'
import { dotScale } from '@/lib/network/lay-out'
import { countLinks, dotSize } from '@/lib/network/print-svg'
import { unitOf, writeNames } from './names'
import { mix, readPalette } from './palette'

/** What the buttons beside the picture do to it. */
export interface Camera { zoomIn: () => void; zoomOut: () => void; reset: () => void }

interface CanvasProps {
  map: NetworkMap
  graph: Graph
  /** The dot that is chosen: it and its neighbours stand out. */
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
  camera: Ref<Camera>
  theme: string
}

/** More dots than this do not fit in sight with their names. */
const CROWD = 60

/** Whether this browser can draw with WebGL 2 now; it may be switched off. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** The map, drawn by sigma. For the eye and the mouse: the list beside it says the same. */
export function Canvas({ map, graph, chosen, onChoose, camera, theme }: CanvasProps) {
  const frame = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma>(undefined)
  const latest = useRef({ onChoose, chosen })
  useEffect(() => { latest.current = { onChoose, chosen } })

  useEffect(() => {
    if (!frame.current) return
    const drawn = draw(frame.current, map, graph, () => latest.current.chosen)
    drawn.on('clickNode', ({ node }) => { latest.current.onChoose(node) })
    drawn.on('clickStage', () => { latest.current.onChoose(undefined) })
    sigma.current = drawn
    return () => { drawn.kill(); sigma.current = undefined }
  }, [map, graph, theme])

  useEffect(() => {
    const drawn = sigma.current
    if (!drawn) return
    drawn.refresh({ skipIndexation: true })
    const at = chosen === undefined ? undefined : drawn.getNodeDisplayData(chosen)
    // Among many it is brought to the middle; few are all in sight anyway.
    if (at && graph.order > CROWD) drawn.getCamera().setState({ x: at.x, y: at.y, ratio: Math.min(drawn.getCamera().ratio, 0.5) })
  }, [chosen, graph])

  useImperativeHandle(camera, () => ({
    zoomIn: () => { zoom(sigma.current, 1 / 1.5) },
    zoomOut: () => { zoom(sigma.current, 1.5) },
    reset: () => { sigma.current?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }) },
  }))
  return <div ref={frame} aria-hidden className="absolute inset-0" />
}

function zoom(sigma: Sigma | undefined, by: number): void {
  const state = sigma?.getCamera()
  state?.setState({ ratio: Math.max(0.02, Math.min(4, state.ratio * by)) })
}

/** So many links between flowers are drawn while nothing is chosen; more would be a grey cloud. */
const MOST_LONG = 200

function draw(frame: HTMLElement, map: NetworkMap, graph: Graph, chosen: () => string | undefined): Sigma {
  const palette = readPalette()
  const counts = countLinks(map)
  const byId = new Map(map.nodes.map((node) => [node.id, node]))
  const faint = mix(palette.paper, palette.line, 0.5)
  const isCrowded = graph.size - graph.filterEdges((_, { home }) => home === true).length > MOST_LONG
  const isNear = (id: string): boolean => { const at = chosen(); return at === undefined || !graph.hasNode(at) || id === at || graph.areNeighbors(id, at) }
  const look = (id: string): MapNode | undefined => byId.get(id)
  let larger = 1
  const sigma = new Sigma(graph, frame, {
    // Names are written by `writeNames`, so that none covers another.
    allowInvalidContainer: true, renderLabels: false, labelFont: 'system-ui, sans-serif', labelSize: 12,
    edgeProgramClasses: { plain: EdgeRectangleProgram, introduced: EdgeArrowProgram }, defaultEdgeType: 'plain',
    defaultEdgeColor: palette.line, minCameraRatio: 0.02, maxCameraRatio: 4, stagePadding: 48, zIndex: true,
    nodeReducer: (id, data) => {
      const node = look(id)
      const near = isNear(id)
      const size = (node ? dotSize(node, counts.get(id) ?? 0) : 3) * larger
      return { ...data, size, color: node && near ? palette.kinds[node.kind] : palette.line, zIndex: near ? 1 : 0, highlighted: chosen() === id }
    },
    edgeReducer: (edge, data) => {
      const at = chosen()
      const isIntroduction = data['link'] === 'introduced'
      const touches = at !== undefined && graph.hasExtremity(edge, at)
      const hidden = at === undefined ? isCrowded && data['home'] !== true && !isIntroduction : !touches
      return { ...data, hidden, type: isIntroduction ? 'introduced' : 'plain', color: isIntroduction ? palette.ink : touches ? palette.kinds.person : data['home'] === true ? palette.line : faint, size: isIntroduction ? 2 : touches ? 1.5 : 0.8, zIndex: isIntroduction ? 2 : touches ? 1 : 0 }
    },
    // The name under the pointer, on a ground of the theme: sigma's own is always white.
    defaultDrawNodeHover: (context, data, settings) => {
      if (!data.label) return
      context.font = `600 ${String(settings.labelSize)}px ${settings.labelFont}`
      const width = context.measureText(data.label).width
      context.fillStyle = palette.paper
      context.fillRect(data.x + data.size + 1, data.y - 10, width + 8, 20)
      context.strokeStyle = palette.line
      context.strokeRect(data.x + data.size + 1, data.y - 10, width + 8, 20)
      context.fillStyle = palette.ink
      context.fillText(data.label, data.x + data.size + 5, data.y + 4)
    },
  })
  const measure = (): void => { larger = dotScale(unitOf(sigma) * sigma.getCamera().ratio) }
  measure()
  sigma.on('resize', () => { measure(); sigma.refresh() })
  writeNames({ sigma, map, graph, palette, isWanted: (id) => chosen() === undefined || isNear(id), sizeOf: (node) => dotSize(node, counts.get(node.id) ?? 0) * larger })
  // Last: what was drawn before was drawn without the names.
  sigma.refresh()
  return sigma
}
