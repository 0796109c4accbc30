import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** What plots are drawn with: names of the theme's colours, and the system's where it forces its own. */
export const PLOT_COLOURS = '[--bar:var(--accent)] [--axis:var(--edge)] [--glow:var(--accent-soft)] forced-colors:[--bar:CanvasText] forced-colors:[--axis:CanvasText] forced-colors:[--glow:Highlight] forced-colors:[--ink:CanvasText]'

/** The width of an element in whole pixels, as it changes; 0 until it is known. */
export function useWidth(holder: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!holder.current) return
    const watch = new ResizeObserver(([entry]) => { if (entry) setWidth(Math.floor(entry.contentRect.width)) })
    watch.observe(holder.current)
    return () => { watch.disconnect() }
  }, [holder])
  return width
}

interface PlotFigureProps {
  /** What it shows, in words. */
  label: string
  /** How many places there are to look at, with what each says; none where the plot is not gone through. */
  count: number
  sayAt: (index: number) => string
  /** Which place a point belongs to, by its distance from the left edge. */
  placeOf: (x: number, width: number) => number
  draw: (width: number, at: number | undefined) => Element
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 4, PageUp: -4, Home: -Infinity, End: Infinity }

/** A plot that can be gone through with the arrows or the pointer; what it shows at a place is said below it. Its table says the same. */
export function PlotFigure({ label, count, sayAt, placeOf, draw }: PlotFigureProps) {
  const holder = useRef<HTMLDivElement>(null)
  const width = useWidth(holder)
  const [at, setAt] = useState<number>()
  const place = at === undefined || at >= count ? undefined : at
  useEffect(() => {
    if (width === 0) return
    const plot = draw(width, place)
    plot.setAttribute('aria-hidden', 'true')
    holder.current?.replaceChildren(plot)
  }, [draw, width, place])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    setAt(Math.max(0, Math.min(count - 1, place === undefined ? (step > 0 && step !== Infinity ? 0 : count - 1) : place + step)))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const next = placeOf(event.clientX - event.currentTarget.getBoundingClientRect().left, width)
    setAt(next >= 0 && next < count ? next : undefined)
  }
  return (
    <figure className="m-0 flex min-w-0 flex-col gap-1">
      <div role="group" aria-label={label} tabIndex={0} className={`min-w-0 text-soft ${PLOT_COLOURS}`} onKeyDown={onKeyDown} onPointerMove={onPointerMove} onPointerLeave={() => { setAt(undefined) }}>
        <div ref={holder} />
      </div>
      <p role="status" className="m-0 min-h-4.5 text-sm text-soft">{place === undefined ? '' : sayAt(place)}</p>
    </figure>
  )
}
