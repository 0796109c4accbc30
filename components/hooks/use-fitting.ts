import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Fitting {
  frame: RefObject<HTMLElement | null>
  /** Those that find room, in their order; undefined while all of them are laid out to be measured, which is never painted. */
  fitting: readonly string[] | undefined
}

/**
 * Which of `ids` find room side by side in the frame. While they are measured, all of them have to stand in it as elements with `data-fits`, in their order,
 * and what opens the others as `data-more`. `keep` is among those that fit. Measured anew when the frame changes its size and when `content`, which stands for
 * what is written in them, is another.
 */
export function useFitting(ids: readonly string[], keep: string, content: string): Fitting {
  const frame = useRef<HTMLElement>(null)
  const [size, setSize] = useState('')
  const [measured, setMeasured] = useState<{ of: string; fitting: readonly string[] }>()
  const of = JSON.stringify([size, ids, keep, content])
  const fitting = measured?.of === of ? measured.fitting : undefined
  useLayoutEffect(() => {
    const at = frame.current
    if (!at) return undefined
    const observer = new ResizeObserver(() => { setSize(`${String(at.clientWidth)} × ${String(at.clientHeight)}`) })
    observer.observe(at)
    return () => { observer.disconnect() }
  }, [])
  useLayoutEffect(() => {
    const at = frame.current
    if (!at || fitting !== undefined) return
    const widths = [...at.querySelectorAll('[data-fits]')].map(widthOf)
    const more = at.querySelector('[data-more]')
    setMeasured({ of, fitting: chooseFitting(ids.map((id, index) => ({ id, width: widths[index] ?? 0 })), keep, roomIn(at), more ? widthOf(more) : 0) })
  }, [of, fitting, ids, keep])
  return { frame, fitting }
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width

function roomIn(frame: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(frame)
  return frame.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
}

/** All where all fit; else as many of the first as leave room for the one to keep and for what opens the others. */
export function chooseFitting(items: readonly { id: string; width: number }[], keep: string, room: number, more: number): readonly string[] {
  const sum = items.reduce((total, { width }) => total + width, 0)
  if (sum <= room) return items.map(({ id }) => id)
  let left = room - more - (items.find(({ id }) => id === keep)?.width ?? 0)
  let isFull = false
  return items.filter(({ id, width }) => {
    if (id === keep) return true
    isFull ||= width > left
    if (!isFull) left -= width
    return !isFull
  }).map(({ id }) => id)
}
