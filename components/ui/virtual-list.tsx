import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface VirtualListProps<T> {
  label: string
  items: readonly T[]
  idOf: (item: T) => string
  /** What letters typed on the list look for. */
  nameOf: (item: T) => string
  render: (item: T) => ReactNode
  /** Enter, or a click on the row. */
  onOpen: (item: T) => void
  /** Space; without it rows cannot be selected. */
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** Height of a row in pixels before it is measured. */
  estimate?: number
  current?: string | undefined
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }

/**
 * A list as long as it needs to be, of which only the rows in sight exist (WAI-ARIA grid pattern, one column).
 * Arrows, Page keys, Home and End move; letters jump; Enter opens; Space selects; Tab goes into a row's own buttons.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, idOf, nameOf, selected, onSelect, onOpen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const wanted = useRef(false)
  const typed = useRef({ text: '', when: 0 })
  const rows = useVirtualizer({
    count: items.length, getScrollElement: () => scroller.current, estimateSize: () => props.estimate ?? 60, overscan: 8,
    getItemKey: (index) => { const item = items[index]; return item === undefined ? index : idOf(item) },
  })
  const focused = Math.min(at, Math.max(items.length - 1, 0))

  const move = (index: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, index))
    wanted.current = true
    setAt(next)
    rows.scrollToIndex(next)
  }
  useEffect(() => {
    if (!wanted.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(focused)}"]`)
    if (row) { wanted.current = false; row.focus({ preventScroll: true }) }
  })

  const jump = (letter: string): void => {
    const now = performance.now()
    typed.current = { text: now - typed.current.when < 700 ? typed.current.text + letter : letter, when: now }
    const text = typed.current.text.toLocaleLowerCase()
    const from = text.length === 1 ? focused + 1 : focused
    for (let step = 0; step < items.length; step++) {
      const index = (from + step) % items.length
      const item = items[index]
      if (item !== undefined && nameOf(item).toLocaleLowerCase().startsWith(text)) return move(index)
    }
  }
  const toggle = (item: T): void => {
    if (!selected || !onSelect) return
    const next = new Set(selected)
    if (!next.delete(idOf(item))) next.add(idOf(item))
    onSelect(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const onRow = event.target instanceof HTMLElement && event.target.role === 'row'
    const item = items[focused]
    if (!onRow || item === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) move(focused + step)
    else if (event.key === 'Enter') onOpen(item)
    else if (event.key === ' ') toggle(item)
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) jump(event.key)
    else return
    event.preventDefault()
  }

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto" data-testid="list-scroller">
      <div
        role="grid" aria-label={props.label} aria-rowcount={items.length} aria-multiselectable={selected !== undefined}
        onKeyDown={onKeyDown} className="relative w-full" style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (item === undefined) return null
          const id = idOf(item)
          return (
            <div
              key={row.key} ref={rows.measureElement} data-index={row.index} role="row" aria-rowindex={row.index + 1}
              aria-selected={selected?.has(id)} aria-current={props.current === id || undefined}
              tabIndex={row.index === focused ? 0 : -1} onFocus={() => { setAt(row.index) }}
              onClick={(event) => { if (!(event.target as HTMLElement).closest('button,a,input,label')) onOpen(item) }}
              className="absolute top-0 left-0 w-full cursor-pointer border-b border-line px-3 py-2 -outline-offset-2 hover:bg-sunken aria-current:bg-accent-soft aria-selected:bg-accent-soft"
              style={{ transform: `translateY(${String(row.start)}px)` }}
            >
              <div role="gridcell">{props.render(item)}</div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
