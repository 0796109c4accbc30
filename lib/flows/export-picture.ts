import { drawPng } from '../platform/draw-png'
import { offerFile } from '../platform/files'
import { readClock } from './clock'

/** Hands the user a picture as a file: SVG as it is, PNG drawn from it in this window. Nothing leaves the machine. */
export async function exportPicture(what: 'map' | 'outcomes', kind: 'svg' | 'png', svg: string): Promise<void> {
  const name = `common-ground-${what}-${readClock().today}.${kind}`
  if (kind === 'svg') offerFile(name, 'image/svg+xml', svg)
  else offerFile(name, 'image/png', await drawPng(svg))
}
