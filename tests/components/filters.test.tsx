import { useState } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Everybody } from '@/components/hooks/use-everybody'
import { Filters } from '@/components/table/filters'
import type { Table, TableState } from '@/components/table/use-table'
import { filterPeople } from '@/lib/network/filters'
import { EMPTY_SELF } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { makePerson } from '../store/make'
import { checkBothThemes, show } from './show'

const people: PersonRow[] = Array.from({ length: 300 }, (_, index) => {
  const person = makePerson(`p${String(index)}`, { name: `Person ${String(index)}`, organisation: `House ${String(index % 150).padStart(3, '0')}` })
  return { ...person, tie: { ...person.tie, stage: index < 40 ? 'in-conversation' : 'spotted', tags: index % 100 === 0 ? [{ kind: 'shadow-sponsor', state: 'potential', since: '2026-11-02' }] : [] }, linkKeys: [], sortName: person.name }
})
const EVERYBODY: Everybody = { people, self: EMPTY_SELF, events: [], due: new Map(), goalNames: new Map(), eventNames: new Map(), mine: new Map() }

function Filtered({ isShared = false }: { isShared?: boolean }) {
  const [state, setState] = useState<TableState>({ query: '', filters: [], match: 'all', sort: { by: 'name', descending: false } })
  const context = { today: '2026-11-23', due: new Map(), goals: new Map(), events: new Map(), shared: new Map(), isShared }
  const rows = filterPeople(people, state.filters, state.match, context)
  const table: Table = {
    ...state, everybody: EVERYBODY, rows, columns: [], context, selected: new Set(), select: () => undefined, show: (patch) => { setState((known) => ({ ...known, ...patch })) },
    setColumns: () => undefined, view: undefined, open: () => undefined,
  }
  return <><p role="status">{`${String(rows.length)} people`}</p><Filters table={table} /></>
}

const count = page.getByRole('status')
/** Opens the small window and chooses what to filter by. */
async function filterBy(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: /Filter by/ }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

it('conditions are found by typing, chosen by keys, hold all or any, and are taken away one by one', async () => {
  await show(<Filtered />)
  await filterBy('Organisation')
  await expect.element(page.getByText('50 more; type to find them.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find' }).fill('house 007')
  await expect.poll(() => page.getByRole('listbox', { name: 'Organisation' }).getByRole('option').elements()).toHaveLength(1)
  await checkBothThemes()
  ;(page.getByRole('option', { name: /House 007/ }).element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Escape}')
  await expect.element(count).toHaveTextContent('2 people')
  await filterBy('Stage')
  await page.getByRole('option', { name: /in conversation/ }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(count).toHaveTextContent('1 people')
  await page.getByRole('button', { name: 'Which filters must hold' }).click()
  await page.getByRole('option', { name: 'Any may hold' }).click()
  await expect.element(count).toHaveTextContent('41 people')
  await checkBothThemes()
  await page.getByRole('button', { name: /Stage: in conversation/ }).click()
  await expect.element(count).toHaveTextContent('2 people')
  await page.getByRole('button', { name: /Organisation: House 007/ }).click()
  await expect.element(count).toHaveTextContent('300 people')
})

it('on a shared screen nobody can be found by being a shadow sponsor', async () => {
  const drawn = await show(<Filtered />)
  await filterBy('Tag')
  await expect.element(page.getByRole('option', { name: /potential shadow sponsor/ })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await drawn.rerender(<Filtered isShared />)
  await filterBy('Tag')
  await expect.element(page.getByRole('option', { name: /no tag|untagged/i }).or(page.getByRole('option').first())).toBeVisible()
  expect(page.getByRole('option', { name: /shadow/ }).query()).toBeNull()
})
