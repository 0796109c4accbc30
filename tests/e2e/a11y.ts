import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyLook } from '../../scripts/browser/panel'

/**
 * Asserts that axe finds nothing on the page: every rule but the experimental ones, WCAG and best practice. `within`
 * narrows it to a part. Runs in the page itself: axe's usual second tab would take the front from the page under test.
 */
export async function checkA11y(page: Page, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}  ${failureSummary ?? ''}`).join('\n')}`)
  expect(found, found.join('\n')).toEqual([])
}

export const WIDTHS = [320, 400, 1280] as const
export const THEMES = ['light', 'dark'] as const

/** Runs `work` at every width and in every theme, and leaves the page as a panel of 400 × 720 in the light. */
export async function inEveryLook(page: Page, work: (look: { width: number; theme: (typeof THEMES)[number] }) => Promise<void>): Promise<void> {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      await applyLook(page, { width, height: 720, colorScheme: theme })
      await work({ width, theme })
    }
  }
  await applyLook(page, { width: 400, height: 720, colorScheme: 'light' })
}

/** Takes pictures in every look: `NAME-WIDTH-THEME.png` in test-results/screens. */
export async function screenshots(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../test-results/screens')
  mkdirSync(folder, { recursive: true })
  await inEveryLook(page, async ({ width, theme }) => {
    await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) })
  })
}

/** Asserts that nothing is wider than the window: no sideways scrolling at any width. */
export async function checkNoOverflow(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const)
  expect(content, 'the page scrolls sideways').toBeLessThanOrEqual(window)
}
