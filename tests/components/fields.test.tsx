import { useEffect, useState } from 'react'
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

/** A place that another window changes. */
function Place({ onSave }: { onSave: (text: string, before: string) => void }) {
  const [value, setValue] = useState('Turku')
  useEffect(() => {
    const change = (): void => { setValue('Kemi') }
    addEventListener('elsewhere', change)
    return () => { removeEventListener('elsewhere', change) }
  }, [])
  return <><p>{`Now: ${value}`}</p><SavedLine label="Place" value={value} onSave={onSave} /></>
}

it('a saved line is saved once: when it is left, with Enter, when the page is hidden, and when the view goes away under it', async () => {
  const saved = vi.fn<(text: string, before: string) => void>()
  const shown = await show(<Place onSave={saved} />)
  const field = page.getByRole('textbox', { name: 'Place' })
  await field.fill('Oulu')
  await userEvent.keyboard('{Enter}')
  expect(saved.mock.calls).toEqual([['Oulu', 'Turku']])
  await field.fill(' Tampere ')
  await userEvent.tab()
  expect(saved.mock.calls.slice(1)).toEqual([['Tampere', 'Turku']])
  await field.fill('Vaasa')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(saved.mock.calls.slice(2)).toEqual([['Vaasa', 'Turku']])
  await field.fill('Rovaniemi')
  await checkBothThemes()
  // Another window saves another place meanwhile: what is typed stays, and what it was typed over is told.
  dispatchEvent(new Event('elsewhere'))
  await expect.element(page.getByText('Now: Kemi')).toBeVisible()
  await expect.element(field).toHaveValue('Rovaniemi')
  await shown.unmount()
  expect(saved.mock.calls.slice(3)).toEqual([['Rovaniemi', 'Turku']])
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
