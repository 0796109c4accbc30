import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useAtHand } from '@/components/palette/at-hand'
import { Keys } from '@/components/palette/keys'
import { Notices } from '@/components/ui/toast'
import type { View } from '@/components/view'
import { saveTyped } from '@/lib/flows/tag'
import { db } from '@/lib/store/database'
import { checkBothThemes, forget, show } from './show'

const VIEWS: View[] = [{ id: 'people', order: 1, Component: () => null }, { id: 'board', order: 2, only: 'workspace', Component: () => null }]
const go = vi.fn<(view: string, id?: string) => void>()
const palette = page.getByRole('dialog', { name: 'Find or do' })

function Window({ singles, id, name = 'Mirembe Castell' }: { singles: boolean; id?: string; name?: string }) {
  useAtHand(id === undefined ? undefined : { name, id, isElsewhere: false, save: () => Promise.resolve(id), tag: () => undefined })
  return <><input aria-label="A field" /><Keys go={go} surface="workspace" views={VIEWS} singles={singles} /><Notices /></>
}

const saved = async (name: string): Promise<string> => {
  const result = await saveTyped({ name, facts: [] }, ['mentor'])
  return result.ok ? result.value.value.id : ''
}

beforeEach(async () => {
  go.mockClear()
  await forget()
})

it('letters typed right after Ctrl+K, before the palette is there, are not lost, and neither is Enter', async () => {
  const id = await saved('Mirembe Castell')
  await saved('Tobiah Renn')
  await show(<Window singles />)
  await userEvent.keyboard('{Control>}k{/Control}mirembe{Enter}')
  await expect.poll(() => go.mock.calls).toEqual([['people', id]])
  await expect.element(palette).not.toBeInTheDocument()
})

it('an action on the person at hand asks one thing more, goes back a step, and its outcome can be taken back', async () => {
  const id = await saved('Mirembe Castell')
  await show(<Window singles id={id} />)
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(palette.getByRole('combobox')).toHaveFocus()
  await expect.element(palette.getByRole('option', { selected: true })).toHaveTextContent('Tag as potential mentor')
  await checkBothThemes()
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{ArrowDown}add a note{Enter}')
  await expect.element(palette.getByRole('combobox', { name: 'A note on Mirembe Castell' })).toHaveValue('')
  await userEvent.keyboard('{Escape}')
  await expect.element(palette.getByRole('combobox', { name: 'Find or do' })).toHaveValue('')
  await userEvent.keyboard('add a note{Enter}')
  await expect.element(palette.getByRole('combobox', { name: 'A note on Mirembe Castell' })).toHaveValue('')
  await userEvent.keyboard('Knows the harbour{Enter}')
  await expect.poll(async () => (await db.people.get(id))?.notes.map(({ text }) => text)).toEqual(['Knows the harbour'])
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await db.people.get(id))?.notes).toEqual([])
  await expect.element(page.getByText('Taken back')).toBeVisible()
})

it('opened while the next person is still being read, it offers nothing for the one before', async () => {
  const shown = await show(<Window singles id="before" />)
  location.hash = '#/people/next'
  try {
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(palette.getByRole('option', { name: /^Board/ })).toBeVisible()
    await expect.element(palette.getByRole('group', { name: 'Mirembe Castell' })).not.toBeInTheDocument()
    await shown.rerender(<Window singles id="next" name="Åse Holmqvist" />)
    await expect.element(palette.getByRole('group', { name: 'Åse Holmqvist' })).toBeVisible()
  }
  finally { location.hash = '' }
})

it('single keys go, search and help; never while somebody types, and not where they are switched off', async () => {
  const shown = await show(<Window singles />)
  await userEvent.keyboard('gb')
  expect(go.mock.calls).toEqual([['board']])
  await page.getByRole('textbox', { name: 'A field' }).click()
  await userEvent.keyboard('gb?')
  await expect.element(page.getByRole('textbox', { name: 'A field' })).toHaveValue('gb?')
  ;(document.activeElement as HTMLElement).blur()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await checkBothThemes()
  await userEvent.keyboard('gb{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await shown.rerender(<Window singles={false} />)
  await userEvent.keyboard('gb?')
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(palette).toBeVisible() // the one dialog: no key before it opened any
  expect(go).toHaveBeenCalledOnce()
})
