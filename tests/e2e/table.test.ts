import type { Page } from '@playwright/test'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, readNotice, row, seePerson, textOf, undo } from './user'

const GOAL = { id: 'goal-1', text: 'Lead a platform team' }
const EVENT = { id: 'event-1', name: 'Harbour Night', createdAt: '2026-01-01T00:00:00.000Z' }

function state() {
  const mirembe = person('Mirembe Castell', { title: 'VP Platform', organisation: 'Northwind', tags: ['mentor'], lastContactOn: day(-3) })
  const ase = person('Åse Holmqvist', { organisation: 'Kelo Transit', tags: ['sponsor'], eventIds: [EVENT.id], lastContactOn: day(-200) })
  return backup({ self: { ...me(), goals: [GOAL] }, events: [EVENT], people: [mirembe, ase, person('Tobiah Renn', { organisation: 'Northwind' }), person('Zora Ampleforth')], followUps: [followUp(ase, day(2))] })
}

const shown = async (page: Page): Promise<string[]> => page.getByRole('rowheader').allInnerTexts()
const count = (page: Page, words: string): Promise<void> => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
const filter = async (page: Page, by: string, value: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: /Filter by/ }).click()
  await page.getByRole('option', { name: by, exact: true }).click()
  await page.getByRole('listbox', { name: by }).getByRole('option', { name: value }).click()
  await page.keyboard.press('Escape')
}

test('Table: filters, order, columns and views are the user’s, and stay', async ({ app }) => {
  await bringIn(app, state())
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('workspace.html#/people'))
  await count(page, '4 people')

  await filter(page, 'Organisation', /Northwind/)
  await count(page, '2 of 4 people')
  await filter(page, 'Next follow-up', /within a week/)
  await expect(page.getByText('Nobody matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Which filters must hold' }).click()
  await page.getByRole('option', { name: 'Any may hold' }).click()
  await count(page, '3 of 4 people')
  await page.getByRole('columnheader', { name: 'Last contact' }).getByRole('button').click()
  await expect(page.getByRole('columnheader', { name: 'Last contact' })).toHaveAttribute('aria-sort', 'ascending')
  expect(await shown(page)).toEqual(['Åse Holmqvist', 'Mirembe Castell', 'Tobiah Renn'])

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByText('Job title', { exact: true }).last().click()
  await page.getByText('Goals', { exact: true }).click()
  await page.getByRole('button', { name: 'Move Goals to the left' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Job title' })).toBeHidden()
  await expect(page.getByRole('columnheader')).toHaveText(['', 'Name', 'Organisation', 'You share', 'Tags', 'Stage', 'Last contact↑', 'Goals', 'Next follow-up'])

  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('textbox', { name: 'Save as a view named' }).fill('Northwind or soon')
  await page.keyboard.press('Enter')
  await readNotice(page, 'View Northwind or soon saved')
  await checkA11y(page)

  await page.reload()
  await count(page, '4 people')
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('button', { name: 'Northwind or soon', exact: true }).click()
  await count(page, '3 of 4 people')
  expect(await shown(page)).toEqual(['Åse Holmqvist', 'Mirembe Castell', 'Tobiah Renn'])
  await page.getByRole('button', { name: /Northwind or soon/ }).first().click()
  await page.getByRole('button', { name: 'Rename the view Northwind or soon' }).click()
  await page.getByRole('textbox', { name: 'New name' }).fill('Harbour circle')
  await page.keyboard.press('Enter')
  await readNotice(page, 'View renamed to Harbour circle')
  await page.getByRole('button', { name: 'Delete the view Harbour circle' }).click()
  await undo(page, 'View Harbour circle deleted')
  await expect(page.getByRole('button', { name: 'Harbour circle', exact: true })).toBeVisible()
})

test('Table: many are selected with keys and changed at once, each with one undo', async ({ app }) => {
  await bringIn(app, state())
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('workspace.html#/people'))
  await count(page, '4 people')
  expect(await shown(page)).toEqual(['Åse Holmqvist', 'Mirembe Castell', 'Tobiah Renn', 'Zora Ampleforth'])

  await page.getByRole('rowheader', { name: 'Åse Holmqvist' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2)
  await expect(page.getByRole('rowheader', { name: 'Tobiah Renn' })).toBeFocused()

  const act = async (menu: string, item: string): Promise<void> => {
    await page.getByRole('group', { name: 'Selected people' }).getByRole('button', { name: menu, exact: true }).click()
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  await act('Move to stage', 'in conversation')
  await expect(row(page, 'Tobiah Renn')).toContainText('in conversation')
  await undo(page, 'Done for 2 people')
  await expect(row(page, 'Tobiah Renn')).toContainText('spotted')
  await act('Tag', 'potential connector')
  await readNotice(page, 'Done for 2 people')
  await expect(row(page, 'Mirembe Castell')).toContainText('potential mentor, potential connector')
  await page.getByRole('button', { name: 'Follow up', exact: true }).click()
  await page.getByRole('button', { name: /In a week/ }).click()
  await readNotice(page, 'Done for 2 people')
  await expect(row(page, 'Tobiah Renn')).toContainText(/on [A-Z][a-z]+ \d+/)
  await page.getByRole('button', { name: 'Met at', exact: true }).last().click()
  await page.getByRole('combobox', { name: 'Where you met' }).or(page.getByRole('textbox', { name: 'Where you met' })).fill('harbour night')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Done for 2 people')
  await filter(page, 'Met at', /Harbour Night\s*3/)
  await count(page, '2 selected')
  const [file] = await Promise.all([page.waitForEvent('download'), act('Export', 'As CSV for a spreadsheet')])
  const csv = await textOf(file)
  expect(csv).toContain('Mirembe Castell')
  expect(csv).toContain('Tobiah Renn')
  expect(csv).not.toContain('Zora')

  await page.getByRole('button', { name: 'Select all 3 that match' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('Nobody matches.')).toBeVisible()
  await undo(page, 'Deleted 3 people')
  await count(page, '3 of 4 people')
  await page.getByRole('rowheader', { name: 'Mirembe Castell' }).click()
  await seePerson(page, 'Mirembe Castell')
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible()
  await page.setViewportSize({ width: 640, height: 720 })
  await checkNoOverflow(page)
})
