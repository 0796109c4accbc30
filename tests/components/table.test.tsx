import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Grid } from '@/components/table/grid'
import { SelectionBar } from '@/components/table/selection-bar'
import type { Everybody } from '@/components/hooks/use-everybody'
import type { Table } from '@/components/table/use-table'
import { VirtualList } from '@/components/ui/virtual-list'
import { db } from '@/lib/store/database'
import { EMPTY_SELF } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { makePerson } from '../store/make'
import { checkBothThemes, forget, show } from './show'

const NAMES = ['Ada', 'Bertil', 'Carla', 'Dag', 'Elin']
const rows: PersonRow[] = Array.from({ length: 10_000 }, (_, index) => {
  const name = `${NAMES[index % NAMES.length] ?? ''} ${String(index).padStart(5, '0')}`
  return { ...makePerson(`p${String(index)}`, { name, title: `Title ${String(index)}` }), linkKeys: [], sortName: name.toLowerCase() }
})

const CONTEXT = { today: '2026-11-23', due: new Map(), goals: new Map(), events: new Map(), shared: new Map(), isShared: false }
const EVERYBODY: Everybody = { people: rows, self: EMPTY_SELF, events: [], due: new Map(), goalNames: new Map(), eventNames: new Map(), mine: new Map() }
const sorted = vi.fn()
const opened = vi.fn()

function Selectable() {
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const table: Table = {
    query: '', filters: [], match: 'all', sort: { by: 'name', descending: false }, everybody: EVERYBODY, rows, columns: ['title', 'stage'], context: CONTEXT,
    selected, select, show: sorted, setColumns: () => undefined, view: undefined, open: () => undefined,
  }
  return <><p role="status">{`${String(selected.size)} selected`}</p><div style={{ height: 400, display: 'flex', flexDirection: 'column' }}><Grid table={table} rows={rows} current={undefined} onOpen={opened} /></div></>
}

it('a table of 10,000 is walked, selected and opened with keys, and only what is in sight exists', async () => {
  await show(<Selectable />)
  const focused = (): string => document.activeElement?.textContent ?? ''
  await page.getByRole('rowheader', { name: 'Ada 00000' }).click()
  expect(opened).toHaveBeenLastCalledWith('p0')
  ;(page.getByRole('rowheader', { name: 'Ada 00000' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown} ')
  await expect.element(page.getByRole('status')).toHaveTextContent('1 selected')
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await expect.element(page.getByRole('status')).toHaveTextContent('3 selected')
  await expect.poll(focused).toBe('Elin 00004')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(focused).toBe('Title 4')
  await checkBothThemes()
  expect(page.getByRole('row').elements().length).toBeLessThan(60)
  expect(page.getByRole('grid').element().getAttribute('aria-rowcount')).toBe('10001')
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await expect.poll(() => page.getByRole('rowheader', { name: 'Elin 09999' }).query()).not.toBeNull()
  await userEvent.keyboard('{Enter}')
  expect(opened).toHaveBeenLastCalledWith('p9999')
  await userEvent.keyboard('{Control>}a{/Control}')
  await expect.element(page.getByRole('status')).toHaveTextContent('10000 selected')
  await userEvent.keyboard('{Control>}{Home}{/Control}')
  await page.getByRole('button', { name: 'Job title' }).click()
  expect(sorted).toHaveBeenLastCalledWith({ sort: { by: 'title', descending: false } })
})

it('what is done to thousands shows how far it has come; stopped, nothing is written, and keys go on from the selection', async () => {
  await forget()
  await db.people.bulkPut(rows)
  await show(<SelectionBar chosen={rows} everybody={EVERYBODY} onSelectAll={undefined} total={10_000} onClear={() => undefined} />)
  await page.getByRole('button', { name: 'Move to stage' }).click()
  await page.getByRole('menuitem', { name: 'in conversation' }).click()
  await expect.element(page.getByRole('progressbar', { name: /.+/ })).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.element(page.getByRole('button', { name: 'Stop' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('group', { name: 'Selected people' })).toHaveFocus()
  expect(await db.people.filter(({ tie }) => tie.stage !== 'spotted').count()).toBe(0)
  expect(await db.journal.count()).toBe(0)
})

it('in a list letters jump to names, signs do not, and Space selects', async () => {
  const selected = vi.fn<(ids: ReadonlySet<string>) => void>()
  await show(
    <div style={{ height: 300, display: 'flex', flexDirection: 'column' }}>
      <VirtualList label="People" items={rows} idOf={({ id }) => id} nameOf={({ name }) => name} render={({ name }) => <span>{name}</span>} onOpen={opened} selected={new Set()} onSelect={selected} />
    </div>,
  )
  const focused = (): string => document.activeElement?.textContent ?? ''
  await userEvent.keyboard('{Tab}')
  await expect.poll(focused).toBe('Ada 00000')
  await userEvent.keyboard('car')
  await expect.poll(focused).toBe('Carla 00002')
  const heard = vi.fn<(key: string) => void>()
  addEventListener('keydown', (event) => { if (!event.defaultPrevented) heard(event.key) }, { once: true })
  await userEvent.keyboard('?')
  expect(heard).toHaveBeenCalledWith('?')
  await userEvent.keyboard(' ')
  expect([...(selected.mock.lastCall?.[0] ?? [])]).toEqual(['p2'])
  await checkBothThemes()
})
