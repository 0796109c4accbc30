import type { Locator, Page } from '@playwright/test'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, heading, readNotice, undo } from './user'

const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: stage, exact: true })

test('Sponsorship pipeline: people are moved between stages by pointer and by keys, per goal, dormant and closed apart', async ({ app }) => {
  const goals = [{ id: 'goal-1', text: 'Lead a platform team' }]
  const mirembe = person('Mirembe Castell', { tags: ['sponsor'], organisation: 'Northwind' })
  mirembe.tie = { ...mirembe.tie, stageSince: day(-12), goalIds: ['goal-1'] }
  const resting = person('Zora Ampleforth')
  resting.tie.stage = 'dormant'
  await bringIn(app, backup({ self: { ...me(), goals }, people: [mirembe, person('Tobiah Renn'), resting] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('workspace.html#/board'))
  await expect(column(page, 'spotted')).toContainText('12 days in this stage')
  await expect(column(page, 'dormant')).toContainText('Zora Ampleforth')

  await page.getByRole('button', { name: 'Move Mirembe Castell' }).press('Enter')
  await page.keyboard.press('Enter')
  await expect(column(page, 'reached out')).toContainText('Mirembe Castell')
  await expect(column(page, 'reached out')).toContainText('0 days in this stage')
  await undo(page, 'Now: reached out')
  await expect(column(page, 'spotted')).toContainText('12 days in this stage')

  await column(page, 'spotted').getByRole('row', { name: 'Tobiah Renn' }).dragTo(column(page, 'in conversation').getByRole('grid'))
  await readNotice(page, 'Now: in conversation')
  await expect(column(page, 'in conversation')).toContainText('Tobiah Renn')

  await column(page, 'spotted').getByRole('button', { name: /Drag Mirembe Castell/ }).press('Enter')
  await expect(page.getByRole('button', { name: /Drop on reached out/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await readNotice(page, 'Now: reached out')
  await expect(column(page, 'reached out')).toContainText('Mirembe Castell')

  await page.getByRole('button', { name: /Goal/ }).click()
  await page.getByRole('option', { name: 'Lead a platform team' }).click()
  await expect(column(page, 'in conversation')).toContainText('Nobody here now.')
  await expect(column(page, 'reached out')).toContainText('Mirembe Castell')
  await checkA11y(page)
  await page.setViewportSize({ width: 320, height: 720 })
  await checkNoOverflow(page)
  await page.getByRole('button', { name: /^Stage|Where you stand|spotted/ }).first().click()
  await page.getByRole('option', { name: 'reached out: 1 person' }).click()
  await page.getByText('Mirembe Castell').click()
  await expect(heading(page, 'Mirembe Castell')).toBeVisible()
})
