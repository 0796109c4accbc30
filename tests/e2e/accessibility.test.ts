import type { Page } from '@playwright/test'
import { applyLook } from '../../scripts/browser/panel'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, chooseFile, goTo, heading, readNotice, row, seeNobody, seePerson, tag } from './user'

const state = () => {
  const people = [
    person('Mirembe Castell', { headline: 'VP Platform at a company with a name that runs on and on', organisation: 'Northwind', tags: ['mentor', 'sponsor'], lastContactOn: day(-3), links: ['https://people.northwind.example/people/1'], facts: me().facts, notes: [{ id: 'n1', text: 'Knows the harbour authority.', at: '2026-01-01T00:00:00.000Z' }] }),
    person('Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft', { tags: ['sponsor'] }),
  ]
  return backup({ self: me(), people, settings: { notify: false }, followUps: people.flatMap((each) => [followUp(each, day(-4), 'Say thanks'), followUp(each, day(20))]) })
}

/** Nothing for axe to find and nothing to scroll sideways to, in a narrow panel and a usual one, one of them light and one dark. */
async function checkLooks(page: Page): Promise<void> {
  for (const { width, colorScheme } of [{ width: 400, colorScheme: 'dark' }, { width: 320, colorScheme: 'light' }] as const) {
    await applyLook(page, { width, height: 720, colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await checkA11y(page)
    await checkNoOverflow(page)
  }
}

test.describe.configure({ timeout: 90_000 })

test('the first run and the person in front are accessible in every look', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SAMPLE}/people/ilta-korpivaara`)
  await test.step('welcome', () => checkLooks(panel))
  await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()
  await panel.getByRole('button', { name: 'Fill from this page' }).click()
  await panel.getByRole('button', { name: 'Add all to mine' }).click()
  await readNotice(panel, 'Added to what you told')
  await test.step('about you', () => checkLooks(panel))
  await panel.getByRole('button', { name: 'Done' }).click()
  await seePerson(panel, 'Ilta Korpivaara')
  await panel.getByRole('button', { name: /You were both at Aalto|You have both/ }).first().click()
  await panel.getByRole('button', { name: /of 8 fields read/ }).click()
  await test.step('not saved yet, evidence open', () => checkLooks(panel))
  await tag(panel, 'Potential mentor').click()
  await panel.getByRole('button', { name: 'follow up' }).click()
  await test.step('saved, a notice up, a follow-up being planned', () => checkLooks(panel))
  await tab.goto(`${SAMPLE}/news/quiet-fridays`)
  await seeNobody(panel)
  await test.step('nobody', () => checkLooks(panel))
})

test('lists and people are accessible in every look', async ({ app, openPanelOn }) => {
  await bringIn(app, state())
  const { panel } = await openPanelOn(`${SAMPLE}/`)
  await goTo(panel, 'People')
  await row(panel, 'Mirembe').focus()
  await panel.keyboard.press(' ')
  await test.step('people, one selected', () => checkLooks(panel))
  await row(panel, 'Mirembe').click()
  await seePerson(panel, 'Mirembe Castell')
  await panel.getByRole('button', { name: 'Everything known' }).click()
  await test.step('a person', () => checkLooks(panel))
  await panel.getByRole('button', { name: 'Edit', exact: true }).click()
  await seePerson(panel, 'Edit Mirembe Castell')
  await test.step('a person being corrected', () => checkLooks(panel))
  await goTo(panel, 'Follow-ups')
  await expect(row(panel, 'Mirembe').first()).toBeVisible()
  await test.step('follow-ups', () => checkLooks(panel))
})

test('the other views are accessible in every look', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(`${SAMPLE}/`)
  await goTo(panel, 'People')
  await expect(panel.getByText('Nobody saved yet.')).toBeVisible()
  await test.step('people, empty', () => checkLooks(panel))
  await panel.getByRole('button', { name: 'Type a person in' }).click()
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await test.step('typing in, without a name', () => checkLooks(panel))
  await goTo(panel, 'Follow-ups')
  await test.step('follow-ups, empty', () => checkLooks(panel))
  await goTo(panel, 'Settings')
  await panel.getByRole('button', { name: 'Licences' }).click()
  await test.step('settings', () => checkLooks(panel))
  await panel.getByRole('button', { name: 'Delete everything…' }).click()
  await test.step('the question before everything is deleted', () => checkLooks(panel))
  await panel.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Import and export' }).click()
  await expect(heading(panel, 'Import and export')).toBeVisible()
  await chooseFile(panel, { name: 'state.json', text: JSON.stringify(state()) })
  await expect(panel.getByText('2 new people')).toBeVisible()
  await test.step('what a file would bring', () => checkLooks(panel))
})

test('menus and choices are accessible, and the full tab is', async ({ app }) => {
  await bringIn(app, state())
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  await expect(row(page, 'Mirembe')).toBeVisible()
  await checkA11y(page)
  await row(page, 'Mirembe').click()
  await seePerson(page, 'Mirembe Castell')
  await checkA11y(page)
  await checkNoOverflow(page)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' }).getByRole('option').first()).toBeVisible()
  await checkA11y(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Where you stand/ }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await checkA11y(page)
})

test('with forced colours, focus and the state of tags can still be told', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel, side } = await openPanelOn(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, 'Ilta Korpivaara')
  await side.setLook({ forcedColors: true })
  await tag(panel, 'Potential mentor').click()
  await readNotice(panel, 'Saved Ilta Korpivaara')
  await expect(tag(panel, 'Potential mentor')).toContainText('✓')
  await panel.keyboard.press('Tab')
  const ring = await panel.evaluate(() => { const at = document.activeElement; return at ? getComputedStyle(at).outlineStyle : '' })
  expect(ring).not.toBe('none')
  await checkA11y(panel)
  await checkNoOverflow(panel)
})
