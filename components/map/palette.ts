import type { Palette } from '@/lib/network/print-svg'

/** The colours of the theme that is on, for what cannot read CSS variables. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return { paper: of('paper'), ink: of('ink'), line: between(of('line'), of('edge')), kinds: { person: of('accent'), organisation: of('amber'), school: of('green'), event: of('soft') } }
}

/** A colour a third of the way from one to the other, both as `#rrggbb`: links are to be seen, but not before what they bind. */
function between(from: string, to: string): string {
  const parts = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0)
  const end = parts(to)
  return `#${parts(from).map((part, index) => Math.round(part + ((end[index] ?? part) - part) / 3).toString(16).padStart(2, '0')).join('')}`
}
