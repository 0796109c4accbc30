import type { MapNode, NetworkMap } from './graph'
import type { Points } from './lay-out'

/** Colours of the picture, as CSS colours. */
export interface Palette { paper: string; ink: string; line: string; kinds: Record<MapNode['kind'], string> }

const WIDTH = 1600
const HEIGHT = 1200
const MARGIN = 60
const MOST_LABELS = 120
const LONGEST = 40

/** What XML 1.0 cannot hold, even escaped: controls, halves of surrogate pairs, and two that are no characters. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

function short(text: string): string {
  const letters = [...text.slice(0, LONGEST * 4)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text
}

/** Radius of a dot, in pixels: the more it binds, the larger. */
export const dotSize = (kind: MapNode['kind'], links: number): number => (kind === 'person' ? 3 : 4) + Math.min(9, Math.sqrt(links) * (kind === 'person' ? 0.6 : 1.2))

/** How many links each dot has. */
export function countLinks({ links }: NetworkMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Brings all points into the picture, in their proportions, in tenths of a pixel. */
function fit(points: Points): (id: string) => { x: number; y: number } {
  const all = [...points.values()]
  const [left, right] = all.reduce(([least, most], { x }) => [Math.min(least, x), Math.max(most, x)], [Infinity, -Infinity])
  const [low, high] = all.reduce(([least, most], { y }) => [Math.min(least, y), Math.max(most, y)], [Infinity, -Infinity])
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(right - left, 1), (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1))
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return (id) => {
    const point = points.get(id)
    return point ? { x: tenth(WIDTH / 2 + (point.x - (left + right) / 2) * scale), y: tenth(HEIGHT / 2 - (point.y - (low + high) / 2) * scale) } : { x: WIDTH / 2, y: HEIGHT / 2 }
  }
}

/** The map as an SVG file (1.1; no script, no address in it), with labels for the dots that bind the most. */
export function printSvg(map: NetworkMap, points: Points, palette: Palette, title: string): string {
  const place = fit(points)
  const counts = countLinks(map)
  const size = ({ id, kind }: MapNode): number => dotSize(kind, counts.get(id) ?? 0)
  const lines = map.links.map(({ from, to, kind }) => {
    const [a, b] = [place(from), place(to)]
    return `<line x1="${String(a.x)}" y1="${String(a.y)}" x2="${String(b.x)}" y2="${String(b.y)}"${kind === 'introduced' ? ` stroke="${palette.ink}" stroke-width="2"` : ''}/>`
  })
  const dots = map.nodes.map((node) => {
    const { x, y } = place(node.id)
    return `<circle cx="${String(x)}" cy="${String(y)}" r="${size(node).toFixed(1)}" fill="${palette.kinds[node.kind]}"><title>${escapeXml(node.label)}</title></circle>`
  })
  const named = [...map.nodes].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, MOST_LABELS)
  const labels = named.map((node) => {
    const { x, y } = place(node.id)
    return `<text x="${(x + size(node) + 3).toFixed(1)}" y="${(y + 4).toFixed(1)}">${escapeXml(short(node.label))}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img">`,
    `<title>${escapeXml(title)}</title>`, `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g stroke="${palette.line}" stroke-width="1">`, ...lines, '</g>', '<g>', ...dots, '</g>',
    `<g font-family="system-ui, sans-serif" font-size="12" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">`, ...labels, '</g>', '</svg>',
  ].join('\n')
}
