import type { Page } from '@playwright/test'
import { clickNotification, eventually, notificationIds, pressCommand, tabIdOf } from '../../scripts/browser/extension'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, heading, notice, readNotice, row, seePerson, stateLine, tag } from './user'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find or do' })

/** Opens the palette, types, and takes what is marked first. */
async function choose(page: Page, words: string, option: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await expect(palette(page).getByRole('option', { name: option })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
}

test('Command palette: people, views and what to do with the person at hand, by keys alone', async ({ app }) => {
  const mirembe = person('Mirembe Castell', { title: 'VP Platform', organisation: 'Northwind', tags: ['mentor'] })
  await bringIn(app, backup({ self: me(), people: [mirembe, person('Åse Holmqvist'), person('Tobiah Renn')] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('workspace.html#/follow-ups'))
  await expect(heading(page, 'Follow-ups')).toBeVisible()

  await choose(page, 'mirm', /Mirembe Castell/) // with a letter missing
  await seePerson(page, 'Mirembe Castell')
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await expect(palette(page).getByRole('group', { name: 'Mirembe Castell' }).getByRole('option').first()).toContainText('Tag as potential sponsor')
  await checkA11y(page)
  await page.keyboard.type('zzyzx')
  await expect(palette(page).getByText('Nothing matches “zzyzx”.')).toBeVisible()
  await expect(palette(page).getByRole('status')).toHaveText('Nothing found')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('a note')
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('combobox', { name: 'A note on Mirembe Castell' })).toBeFocused()
  await page.keyboard.type('Knows the harbour people')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Note saved')
  await expect(page.getByRole('region', { name: 'What was' })).toContainText('Knows the harbour people')
  await choose(page, 'endorsed you', 'Log: They endorsed you')
  await readNotice(page, 'Logged: They endorsed you')
  await choose(page, 'stage conv', 'Move to stage: in conversation')
  await readNotice(page, 'Saved')
  await expect(stateLine(page)).toContainText('in conversation')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('follow up')
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('combobox', { name: /^When to come back/ })).toBeFocused()
  await page.keyboard.press('Backspace') // back a step, and in again
  await expect(palette(page).getByRole('option', { name: /Add a note/ })).toBeVisible()
  await page.keyboard.type('follow up')
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('combobox', { name: /^When to come back/ })).toBeFocused()
  await page.keyboard.type(day(9))
  await expect(palette(page).getByRole('option', { name: new RegExp(day(9)) })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Follow-up planned')
  await choose(page, 'undo', /Undo: /)
  await readNotice(page, 'Taken back')

  await choose(page, 'åse', /Åse Holmqvist/)
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('group', { name: 'Looked at last' })).toContainText('Mirembe Castell')
  await page.keyboard.press('Escape')
  await choose(page, 'board', 'Board')
  await expect(heading(page, 'Board')).toBeFocused()
})

test('Shortcuts: listed under ? with the keys of the browser, switched off in Settings, changed on the browser’s own page', async ({ app }) => {
  await bringIn(app, backup({ self: me(), people: [person('Gundula Gnau')] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('workspace.html#/people'))
  await expect(row(page, 'Gundula Gnau')).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await expect(dialog).toContainText('Tag the person on the page as potential sponsor')
  for (const key of ['G', 'O', '1', '2']) await expect(dialog.getByText(`Alt+Shift+${key}`)).toBeVisible() // none was refused by the browser
  await checkA11y(page)
  await page.setViewportSize({ width: 320, height: 600 })
  await checkNoOverflow(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').focus()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(heading(page, 'Settings')).toBeVisible()

  await page.getByText('Shortcuts of a single key').click()
  await expect(page.getByRole('checkbox', { name: /^Shortcuts of a single key/ })).not.toBeChecked()
  await heading(page, 'Settings').focus()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await choose(page, 'shortc', /Keyboard shortcuts/) // the palette needs no single key, and shows that none of the above did anything
  await expect(heading(page, 'Settings')).toBeAttached()
  await expect(dialog).toContainText('switched off in Settings')
  await page.keyboard.press('Escape')
  const [opened] = await Promise.all([app.context.waitForEvent('page'), page.getByRole('button', { name: 'Change these in the browser' }).click()])
  await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts')
})

test('A key of the browser tags whom the page shows, says so, and takes it back', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { tab, panel } = await openPanelOn(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, /Ilta/)
  await panel.keyboard.press('Control+k')
  await panel.keyboard.type('sponsor')
  await expect(palette(panel).getByRole('option', { name: 'Tag as potential sponsor' })).toHaveAttribute('aria-selected', 'true')
  await checkA11y(panel)
  await panel.keyboard.press('Enter')
  await expect(notice(panel, 'Saved Ilta')).toBeVisible()
  await expect(tag(panel, 'Potential sponsor')).toHaveAttribute('aria-pressed', 'true')

  await pressCommand(app, 'tag-mentor', await tabIdOf(app, tab))
  await expect(tag(panel, 'Potential mentor')).toHaveAttribute('aria-pressed', 'true')
  const [id = ''] = await eventually('the notification', () => notificationIds(app), (ids) => ids.some((one) => one.startsWith('tagged:')))
  await clickNotification(app, id, 0)
  await expect(tag(panel, 'Potential mentor')).toHaveAttribute('aria-pressed', 'false')
  await expect(tag(panel, 'Potential sponsor')).toHaveAttribute('aria-pressed', 'true')
})
