import { offerFile } from '../platform/files'
import { drawPng } from '../platform/draw-png'
import { readClock } from './clock'

/** Hands the user the picture of the map as a file: SVG as it is, PNG drawn from it in this window. Nothing leaves the machine. */
export async function exportMap(kind: 'svg' | 'png', svg: string): Promise<void> {
  const name = `common-ground-map-${readClock().today}.${kind}`
  if (kind === 'svg') offerFile(name, 'image/svg+xml', svg)
  else offerFile(name, 'image/png', await drawPng(svg))
}
