/** The colours that plots name, as they are in the theme that is on. */
const NAMES = ['ink', 'soft', 'bar', 'axis', 'glow', 'paper'] as const

/** A plot as a file of its own: its size, its name, its ground, and colours instead of the names of colours. `holder` is where the names mean something. */
export function standAlone(plot: Element, holder: Element, title: string): string {
  const copy = plot.cloneNode(true) as Element
  const [width, height] = [copy.getAttribute('width') ?? '640', copy.getAttribute('height') ?? '400']
  const svg = 'http://www.w3.org/2000/svg'
  copy.setAttribute('xmlns', svg)
  copy.removeAttribute('aria-hidden')
  const ground = document.createElementNS(svg, 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: 'var(--paper)' })) ground.setAttribute(name, value)
  const name = document.createElementNS(svg, 'title')
  name.textContent = title
  copy.prepend(name, ground)
  const style = getComputedStyle(holder)
  const valueOf = (variable: string): string => style.getPropertyValue(`--${variable}`).trim()
  copy.setAttribute('style', `font: 12px system-ui, sans-serif; color: ${valueOf('soft')}`)
  const text = new XMLSerializer().serializeToString(copy)
  return NAMES.reduce((known, variable) => known.replaceAll(`var(--${variable})`, valueOf(variable)), text)
}
