import type { MapLink, MapNode, NetworkMap } from './graph'
import { homesOf } from './homes'
import { dotScale, type Points } from './lay-out'
import { placeLabels } from './place-labels'

/** Colours of the picture, as CSS colours. */
export interface Palette { paper: string; ink: string; line: string; kinds: Record<MapNode['kind'], string> }

const WIDTH = 1600
const HEIGHT = 1200
const MARGIN = 60
/** So many names try for a place. */
const MOST_LABELS = 400
const LONGEST = 40

/** What XML 1.0 cannot hold, even escaped: controls, halves of surrogate pairs, and two that are no characters. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

function short(text: string): string {
  const letters = [...text.slice(0, LONGEST * 4)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text
}

/** Radius of a dot, in pixels: a hub the larger the more it binds, a mentor or a sponsor larger than others. */
export const dotSize = ({ kind, role }: Pick<MapNode, 'kind' | 'role'>, links: number): number =>
  kind === 'person' ? (role === undefined || role === 'other' ? 3 : 4.5) : 4 + Math.min(8, Math.sqrt(links))

/** How many links each dot has. */
export function countLinks({ links }: NetworkMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Brings all points into the picture, in their proportions, in tenths of a pixel. */
function fit(points: Points): { place: (id: string) => { x: number; y: number; room?: number }; scale: number } {
  const all = [...points.values()]
  const [left, right] = all.reduce(([least, most], { x }) => [Math.min(least, x), Math.max(most, x)], [Infinity, -Infinity])
  const [low, high] = all.reduce(([least, most], { y }) => [Math.min(least, y), Math.max(most, y)], [Infinity, -Infinity])
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(right - left, 1), (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1))
  const tenth = (value: number): number => Math.round(value * 10) / 10
  const place = (id: string): { x: number; y: number; room?: number } => {
    const point = points.get(id)
    if (!point) return { x: WIDTH / 2, y: HEIGHT / 2 }
    return { x: tenth(WIDTH / 2 + (point.x - (left + right) / 2) * scale), y: tenth(HEIGHT / 2 - (point.y - (low + high) / 2) * scale), ...(point.room === undefined ? {} : { room: point.room * scale }) }
  }
  return { place, scale }
}

/** About how wide a name is at 12 pixels, in pixels. */
const widthOf = (text: string): number => [...text].length * 6.8

/** Dots in the order in which their names are written: hubs by what they bind, then mentors and sponsors, then the others. */
export function byWeight(map: NetworkMap): MapNode[] {
  const counts = countLinks(map)
  const rank = ({ kind, role }: MapNode): number => (kind !== 'person' ? 0 : role === undefined || role === 'other' ? 2 : 1)
  return [...map.nodes].sort((a, b) => rank(a) - rank(b) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
}

/** The map as an SVG file (1.1; no script, no address in it), with as many names as find a place. Who introduced whom is an arrow; links within a flower are plain, others faint. */
export function printSvg(map: NetworkMap, points: Points, palette: Palette, title: string): string {
  const { place, scale } = fit(points)
  const larger = dotScale(scale)
  const counts = countLinks(map)
  const homes = homesOf(map)
  const size = (node: MapNode): number => dotSize(node, counts.get(node.id) ?? 0) * larger
  const line = ({ from, to }: MapLink, more: string): string => {
    const [a, b] = [place(from), place(to)]
    return `<line x1="${String(a.x)}" y1="${String(a.y)}" x2="${String(b.x)}" y2="${String(b.y)}"${more}/>`
  }
  const plain = map.links.filter(({ kind }) => kind !== 'introduced')
  const dots = map.nodes.map((node) => {
    const { x, y } = place(node.id)
    return `<circle cx="${String(x)}" cy="${String(y)}" r="${size(node).toFixed(1)}" fill="${palette.kinds[node.kind]}"><title>${escapeXml(node.label)}</title></circle>`
  })
  const inOrder = byWeight(map)
  const names = new Map(inOrder.map(({ id, label }) => [id, short(label)]))
  const labels = placeLabels(inOrder.slice(0, MOST_LABELS).map((node) => ({ id: node.id, ...place(node.id), size: size(node), width: widthOf(names.get(node.id) ?? '') })), { width: WIDTH, height: HEIGHT }, 15)
    .map(({ id, x, y }) => `<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}">${escapeXml(names.get(id) ?? '')}</text>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img">`,
    `<title>${escapeXml(title)}</title>`, `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<defs><marker id="to" viewBox="0 0 8 8" refX="11" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${palette.ink}"/></marker></defs>`,
    `<g stroke="${palette.line}" stroke-width="1">`, ...plain.map((link) => line(link, homes.get(link.from) === link.to ? '' : ' stroke-opacity="0.4"')), '</g>',
    `<g stroke="${palette.ink}" stroke-width="1.5">`, ...map.links.filter(({ kind }) => kind === 'introduced').map((link) => line(link, ' marker-end="url(#to)"')), '</g>', '<g>', ...dots, '</g>',
    `<g font-family="system-ui, sans-serif" font-size="12" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">`, ...labels, '</g>', '</svg>',
  ].join('\n')
}
