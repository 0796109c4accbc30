import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** A cell: row -1 is the headings, column 0 the box to tick. */
export interface Cell { row: number; column: number }

interface GridKeys {
  rows: number
  columns: number
  scroller: RefObject<HTMLDivElement | null>
  /** Makes a row exist before it is focused. */
  reveal: (row: number) => void
  onEnter: (row: number) => void
  /** Space; `reach` with Shift: from where the selection began. */
  onSelect: (row: number, reach: boolean) => void
  onSelectAll: () => void
}

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], PageDown: [10, 0], PageUp: [-10, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Home: [0, -Infinity], End: [0, Infinity],
}

/** Keys of a data grid (WAI-ARIA grid pattern): one cell takes part in Tab, arrows move between cells, Ctrl+Home and Ctrl+End to the corners. */
export function useGridKeys({ rows, columns, scroller, reveal, onEnter, onSelect, onSelectAll }: GridKeys) {
  const [wanted, setAt] = useState<Cell>({ row: 0, column: 1 })
  const hasToFocus = useRef(false)
  const at = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) }
  useEffect(() => {
    if (!hasToFocus.current) return
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${String(at.row)}/${String(at.column)}"]`)
    if (!cell) return
    hasToFocus.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const move = (row: number, column: number): void => {
    const next = { row: Math.max(-1, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) }
    hasToFocus.current = true
    setAt(next)
    if (next.row >= 0) reveal(next.row)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isCommand = event.ctrlKey || event.metaKey
    const step = STEPS[event.key]
    if (event.altKey) return
    if (isCommand && (event.key === 'Home' || event.key === 'End')) move(event.key === 'Home' ? 0 : rows - 1, event.key === 'Home' ? 0 : columns - 1)
    else if (isCommand && step) return
    else if (step) {
      move(at.row + step[0], at.column + step[1])
      if (event.shiftKey && step[0] !== 0) onSelect(Math.max(0, Math.min(rows - 1, at.row + step[0])), true)
    } else if (isCommand && event.key === 'a') onSelectAll()
    else if (isCommand || at.row < 0) return
    else if (event.key === 'Enter') onEnter(at.row)
    else if (event.key === ' ') onSelect(at.row, event.shiftKey)
    else return
    event.preventDefault()
  }
  return { at, setAt, onKeyDown }
}
