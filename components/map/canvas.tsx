import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type Graph from 'graphology'
import Sigma from 'sigma'
import type { NetworkMap, NodeKind } from '@/lib/network/graph'
import { countLinks, dotSize } from '@/lib/network/print-svg'
import { readPalette } from './palette'

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

function draw(frame: HTMLElement, map: NetworkMap, graph: Graph, chosen: () => string | undefined): Sigma {
  const palette = readPalette()
  const counts = countLinks(map)
  const isNear = (id: string): boolean => { const at = chosen(); return at === undefined || !graph.hasNode(at) || id === at || graph.areNeighbors(id, at) }
  return new Sigma(graph, frame, {
    allowInvalidContainer: true, labelColor: { color: palette.ink }, labelFont: 'system-ui, sans-serif', labelSize: 12, labelRenderedSizeThreshold: 7, labelDensity: 0.6,
    defaultEdgeColor: palette.line, minCameraRatio: 0.02, maxCameraRatio: 4, stagePadding: 40,
    nodeReducer: (id, data) => {
      const kind = data['kind'] as NodeKind
      const near = isNear(id)
      return { ...data, size: dotSize(kind, counts.get(id) ?? 0), color: near ? palette.kinds[kind] : palette.line, label: near ? String(data['label']) : null, forceLabel: chosen() === id, zIndex: near ? 1 : 0 }
    },
    edgeReducer: (edge, data) => {
      const near = graph.extremities(edge).every(isNear)
      return { ...data, hidden: chosen() !== undefined && !near, color: data['link'] === 'introduced' ? palette.ink : palette.line, size: data['link'] === 'introduced' ? 2 : 1 }
    },
    // The label under the pointer, on a ground of the theme: sigma's own is always white.
    defaultDrawNodeHover: (context, data, settings) => {
      if (!data.label) return
      context.font = `${String(settings.labelSize)}px ${settings.labelFont}`
      const width = context.measureText(data.label).width
      context.fillStyle = palette.paper
      context.fillRect(data.x + data.size, data.y - 11, width + 10, 22)
      context.fillStyle = palette.ink
      context.fillText(data.label, data.x + data.size + 5, data.y + 4)
    },
  })
}
