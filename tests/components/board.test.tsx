import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Column } from '@/components/board/column'
import type { Stage } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { makePerson } from '../store/make'
import { checkBothThemes, show } from './show'

const people: PersonRow[] = Array.from({ length: 64 }, (_, index) => ({ ...makePerson(`p${String(index)}`, { name: `Person ${String(index)}` }), linkKeys: [], sortName: `person ${String(index)}` }))
const moved = vi.fn<(ids: readonly string[], stage: Stage) => void>()
const opened = vi.fn<(id: string) => void>()

it('a card is opened and moved with keys alone, each step told to a screen reader; a column shows some and tells of the rest', async () => {
  await show(
    <div style={{ display: 'flex', height: 500 }}>
      <Column stage="spotted" people={people} today="2026-11-23" onMove={moved} onOpen={opened} />
      <Column stage="reached-out" people={[]} today="2026-11-23" onMove={moved} onOpen={opened} />
    </div>,
  )
  const first = page.getByRole('region', { name: 'spotted' })
  await expect.poll(() => first.getByRole('row').elements()).toHaveLength(30)
  await checkBothThemes()
  await userEvent.keyboard('{Tab}{ArrowDown}{Enter}')
  expect(opened.mock.calls).toEqual([['p1']])
  await first.getByRole('row', { name: /^Person 1\b/ }).getByRole('button', { name: /^Move/ }).click()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(moved).toHaveBeenCalledOnce()
  expect(moved.mock.calls[0]?.[0]).toEqual(['p1'])
  // Dragged by keys: what can be done next is told to a screen reader, and so is that it was dropped.
  const told = (): string => document.querySelector('[data-live-announcer]')?.textContent ?? ''
  ;(first.getByRole('row', { name: /^Person 2\b/ }).getByRole('button', { name: /^Drag/ }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toContain('Started dragging')
  await expect.element(page.getByRole('region', { name: 'reached out' }).getByRole('button', { name: /^Drop on/ })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.poll(told).toContain('Drop canceled')
  expect(moved).toHaveBeenCalledOnce()
  ;(first.getByRole('row', { name: /^Person 2\b/ }).getByRole('button', { name: /^Drag/ }).element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('region', { name: 'reached out' }).getByRole('button', { name: /^Drop on/ })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => moved.mock.calls.at(-1)).toEqual([['p2'], 'reached-out'])
  await expect.poll(told).toContain('Drop complete')

  await page.getByRole('button', { name: /34/ }).click()
  await expect.poll(() => first.getByRole('row').elements()).toHaveLength(64)
})
