import type { Palette } from '@/lib/network/print-svg'

/** The colours of the theme that is on, for what cannot read CSS variables. Links are to be seen, but not before what they bind. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return { paper: of('paper'), ink: of('ink'), line: mix(of('line'), of('edge'), 1 / 3), kinds: { person: of('accent'), organisation: of('amber'), school: of('green'), event: of('soft') } }
}

/** A colour some of the way (0 to 1) from one to the other, both as `#rrggbb`. */
export function mix(from: string, to: string, way: number): string {
  const parts = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0)
  const end = parts(to)
  return `#${parts(from).map((part, index) => Math.round(part + ((end[index] ?? part) - part) * way).toString(16).padStart(2, '0')).join('')}`
}
