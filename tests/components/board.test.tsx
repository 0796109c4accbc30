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

it('a card is opened and moved with keys alone, a column shows some and tells of the rest', async () => {
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
  await page.getByRole('button', { name: /34/ }).click()
  await expect.poll(() => first.getByRole('row').elements()).toHaveLength(64)
})
