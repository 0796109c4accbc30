import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PlanFollowUp } from '@/components/followup/plan'
import { Choice } from '@/components/ui/choice'
import { SavedLine } from '@/components/ui/saved-line'
import { checkBothThemes, show } from './show'

const CLOCK = { now: Date.parse('2026-11-23T10:00:00Z'), today: '2026-11-23', zone: 'UTC', locale: 'en' }

function Fruit() {
  const [value, setValue] = useState<'fig' | 'plum'>('fig')
  return <Choice label="Fruit" value={value} options={[{ id: 'fig', label: 'Figs' }, { id: 'plum', label: 'Plums' }]} onChange={setValue} />
}

it('a choice is named by its label and its value, and chosen with keys', async () => {
  await show(<Fruit />)
  await expect.element(page.getByRole('button', { name: 'Figs Fruit' })).toBeVisible()
  await userEvent.keyboard('{Tab}{Enter}')
  await checkBothThemes()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(page.getByRole('button', { name: 'Plums Fruit' })).toBeVisible()
})

it('a saved line is saved once: when it is left, with Enter, when the page is hidden, and when the view goes away under it', async () => {
  const saved = vi.fn<(text: string) => void>()
  const shown = await show(<SavedLine label="Place" value="Turku" onSave={saved} />)
  const field = page.getByRole('textbox', { name: 'Place' })
  await field.fill('Oulu')
  await userEvent.keyboard('{Enter}')
  expect(saved.mock.calls).toEqual([['Oulu']])
  await field.fill(' Tampere ')
  await userEvent.tab()
  expect(saved.mock.calls.slice(1)).toEqual([['Tampere']])
  await field.fill('Vaasa')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(saved.mock.calls.slice(2)).toEqual([['Vaasa']])
  await field.fill('Rovaniemi')
  await checkBothThemes()
  await shown.unmount()
  expect(saved.mock.calls.slice(3)).toEqual([['Rovaniemi']])
})

it('a day gone by cannot be planned for, and says so; a preset is one press', async () => {
  const planned = vi.fn<(day: string, reason: string) => void>()
  await show(<PlanFollowUp clock={CLOCK} onPlan={planned} />)
  await page.getByRole('textbox', { name: 'What about? (optional)' }).fill('Say thanks')
  const day = page.getByLabelText('On a day')
  await day.fill('2026-11-22')
  await expect.element(page.getByRole('button', { name: 'Set' })).toBeDisabled()
  await expect.element(day).toHaveAccessibleDescription(/\S/)
  await checkBothThemes()
  await day.fill('2026-12-01')
  await page.getByRole('button', { name: 'Set' }).click()
  await page.getByRole('button', { name: /In a week/ }).click()
  expect(planned.mock.calls).toEqual([['2026-12-01', 'Say thanks'], ['2026-11-30', 'Say thanks']])
})
