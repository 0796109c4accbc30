import { useState } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Navigation } from '@/components/navigation'
import type { View } from '@/components/view'
import { checkBothThemes, forget, show } from './show'

const IDS = ['people', 'board', 'map', 'coverage', 'outcomes', 'follow-ups', 'reach-out', 'ties', 'me', 'events', 'settings']
const NAMES = ['People', 'Board', 'Map', 'Coverage', 'Outcomes', 'Follow-ups', 'Reach out', 'Ties', 'Me', 'Events', 'Settings']
const VIEWS: View[] = IDS.map((id, order) => ({ id, order, Component: () => null }))

function Window({ width }: { width: number }) {
  const [current, go] = useState('people')
  return <div style={{ width }}><Navigation views={VIEWS} current={current} surface="workspace" go={go} /></div>
}

it('views that find no room in the one line are in a menu, by keys too; the current one is always in the line', async () => {
  await forget()
  const shown = await show(<Window width={320} />)
  const bar = page.getByRole('navigation', { name: 'Views' })
  const links = (): (string | null)[] => bar.getByRole('link').elements().map(({ textContent }) => textContent)
  const isOneLine = (): boolean => bar.element().clientHeight < 48 && bar.element().scrollWidth <= bar.element().clientWidth
  await expect.poll(() => links().length).toBeLessThan(6)
  const first = links()
  expect(first.length).toBeGreaterThan(1)
  expect(first).toEqual(NAMES.slice(0, first.length))
  expect(isOneLine()).toBe(true)
  await userEvent.keyboard('{Tab}'.repeat(first.length + 1))
  await expect.element(bar.getByRole('button', { name: 'More' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(page.getByRole('menuitem').elements().map(({ textContent }) => textContent)).toEqual(NAMES.slice(first.length))
  await checkBothThemes()
  await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}')
  await expect.element(bar.getByRole('link', { name: 'Reach out' })).toHaveAttribute('aria-current', 'page')
  expect(links().at(-1)).toBe('Reach out')
  expect(isOneLine()).toBe(true)
  await shown.rerender(<Window width={1200} />)
  await expect.poll(links).toHaveLength(IDS.length)
  await expect.element(bar.getByRole('button')).not.toBeInTheDocument()
  expect(isOneLine()).toBe(true)
})
