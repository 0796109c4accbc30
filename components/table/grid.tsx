import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useRef, useState } from 'react'
import type { SortBy } from '@/lib/network/columns'
import type { PersonRow } from '@/lib/store/rows'
import { t } from '@/lib/words/words'
import { useShared } from '../hooks/use-shared'
import { cellText, WIDTHS } from './cell'
import { useGridKeys } from './use-grid-keys'
import type { Table } from './use-table'

const ROW = 40
const BOX = 40

interface GridProps {
  table: Table
  rows: readonly PersonRow[]
  current: string | undefined
  onOpen: (id: string) => void
}

const CELL = 'flex shrink-0 items-center text-sm -outline-offset-2'

/** The rows and columns: only those rows exist that are in sight. Space and clicks on the boxes select; Shift reaches. */
export function Grid({ table, rows, current, onOpen }: GridProps) {
  const { columns, selected, select, context } = table
  const scroller = useRef<HTMLDivElement>(null)
  const [anchor, setAnchor] = useState(0)
  const sharedOf = useShared()
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12, scrollPaddingStart: ROW })
  const shown = ['name', ...columns] as const
  const width = BOX + shown.reduce((sum, column) => sum + WIDTHS[column], 0)

  const pick = (index: number, reach: boolean): void => {
    const next = new Set(selected)
    if (reach) for (const person of rows.slice(Math.min(anchor, index), Math.max(anchor, index) + 1)) next.add(person.id)
    else {
      const id = rows[index]?.id ?? ''
      if (!next.delete(id)) next.add(id)
      setAnchor(index)
    }
    select(next)
  }
  const selectAll = (): void => { if (table.everybody) select(new Set(rows.map(({ id }) => id))) }
  const keys = useGridKeys({
    rows: rows.length, columns: shown.length + 1, scroller, reveal: (row) => { virtual.scrollToIndex(row) }, onSelectAll: selectAll, onSelect: pick,
    onEnter: (row) => { const person = rows[row]; if (person) onOpen(person.id) },
  })
  const onClick = (event: MouseEvent, index: number, person: PersonRow): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) pick(index, event.shiftKey)
    else if ((event.target as HTMLElement).closest('[data-box]')) pick(index, false)
    else onOpen(person.id)
  }
  const tab = (row: number, column: number) => ({
    'data-cell': `${String(row)}/${String(column)}`, tabIndex: keys.at.row === row && keys.at.column === column ? 0 : -1, onFocus: () => { keys.setAt({ row, column }) },
  })

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto border-t border-line" data-testid="table-scroller">
      <div role="grid" aria-label={t('nav.people')} aria-rowcount={rows.length + 1} aria-colcount={shown.length + 1} aria-multiselectable onKeyDown={keys.onKeyDown} className="min-w-full" style={{ width }}>
        <div role="rowgroup" className="sticky top-0 z-10 bg-raised">
          <div role="row" aria-rowindex={1} className="flex border-b border-line" style={{ height: ROW }}>
            <div role="columnheader" aria-colindex={1} className={`${CELL} sticky left-0 z-10 justify-center bg-raised`} style={{ width: BOX }}>
              <button type="button" {...tab(-1, 0)} aria-label={t('table.selectAll')} onClick={selectAll} className="flex size-8 cursor-pointer items-center justify-center rounded-md hover:bg-sunken">
                <Box isOn={selected.size > 0 && rows.every(({ id }) => selected.has(id))} />
              </button>
            </div>
            {shown.map((column, index) => <Heading key={column} column={column} index={index + 1} table={table} tab={tab(-1, index + 1)} />)}
          </div>
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const person = rows[index]
            return person === undefined ? null : (
              <div
                key={person.id} role="row" aria-rowindex={index + 2} aria-selected={selected.has(person.id)} aria-current={current === person.id || undefined}
                onClick={(event) => { onClick(event, index, person) }} style={{ height: ROW, transform: `translateY(${String(start)}px)` }}
                className="group absolute top-0 left-0 flex w-full cursor-pointer border-b border-line bg-paper select-none hover:bg-sunken aria-current:bg-accent-soft aria-selected:bg-accent-soft"
              >
                <div role="gridcell" data-box aria-colindex={1} {...tab(index, 0)} aria-label={t('table.select', [person.name])} className={`${CELL} sticky left-0 justify-center bg-inherit`} style={{ width: BOX }}>
                  <Box isOn={selected.has(person.id)} />
                </div>
                {shown.map((column, at) => (
                  <Value key={column} isName={column === 'name'} index={at + 1} tab={tab(index, at + 1)} width={WIDTHS[column]} text={column === 'name' ? person.name : cellText(person, column, context, sharedOf)} />
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

type TabProps = { 'data-cell': string; tabIndex: number; onFocus: () => void }

function Value({ isName, index, tab, width, text }: { isName: boolean; index: number; tab: TabProps; width: number; text: string }) {
  return (
    <div role={isName ? 'rowheader' : 'gridcell'} aria-colindex={index + 1} {...tab} className={`${CELL} px-2 ${isName ? 'sticky left-10 bg-inherit font-medium' : 'text-soft group-aria-current:text-ink group-aria-selected:text-ink'}`} style={{ width }}>
      <span className="truncate" title={text}><bdi>{text}</bdi></span>
    </div>
  )
}

function Heading({ column, index, table, tab }: { column: SortBy; index: number; table: Table; tab: TabProps }) {
  const isOn = table.sort.by === column
  const order = isOn ? (table.sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <div role="columnheader" aria-sort={order} aria-colindex={index + 1} className={`${CELL} ${column === 'name' ? 'sticky left-10 z-10 bg-raised' : ''}`} style={{ width: WIDTHS[column] }}>
      <button type="button" {...tab} onClick={() => { table.show({ sort: { by: column, descending: isOn && !table.sort.descending } }) }} className="flex h-full min-h-8 w-full cursor-pointer items-center gap-1 px-2 text-left text-sm text-soft -outline-offset-2 hover:bg-sunken hover:text-ink">
        <span className="truncate">{t(`table.column.${column}`)}</span>
        <span aria-hidden>{isOn ? (table.sort.descending ? '↓' : '↑') : ''}</span>
      </button>
    </div>
  )
}

function Box({ isOn }: { isOn: boolean }) {
  return <span aria-hidden className={`flex size-4 items-center justify-center rounded-[3px] border text-xs leading-none ${isOn ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-raised'}`}>{isOn ? '✓' : ''}</span>
}
