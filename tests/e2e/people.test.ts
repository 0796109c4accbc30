import type { Page } from '@playwright/test'
import type { App } from '../../scripts/browser/launch'
import type { Backup } from '../../lib/model/backup'
import type { Fact } from '../../lib/model/fact'
import { backup, day, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, goTo, heading, names, readNotice, row, seePerson, undo } from './user'

const EVENT = { id: 'event-1', name: 'Harbour Night', createdAt: '2026-01-01T00:00:00.000Z' }
const SHARED: Fact = { id: 'fact-1', kind: 'school', text: 'Aalto University', key: 'aalto university', evidence: [] }

const state = (): Backup => backup({
  self: me(), events: [EVENT],
  people: [
    person('Mirembe Castell', { headline: 'VP Platform', organisation: 'Northwind', tags: ['mentor'], facts: [SHARED], lastContactOn: day(-3), createdAt: '2026-01-03T00:00:00.000Z' }),
    person('Åse Holmqvist', { organisation: 'Kelo Transit', tags: ['sponsor'], eventIds: [EVENT.id], lastContactOn: day(-200), createdAt: '2026-01-02T00:00:00.000Z' }),
    person('Tobiah Renn', { notes: [{ id: 'note-1', text: 'Knows the harbour authority.', at: '2026-01-01T00:00:00.000Z' }], createdAt: '2026-01-01T00:00:00.000Z' }),
    person('Zora Ampleforth', { tags: ['mentor', 'sponsor'], eventIds: [EVENT.id], createdAt: '2026-01-04T00:00:00.000Z' }),
  ],
})

/** The list in the size of the panel, with four people in it. */
async function openList(app: App): Promise<Page> {
  await bringIn(app, state())
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 400, height: 720 })
  await page.goto(app.url('sidepanel.html#/people'))
  await expect(page.getByText('4 people')).toBeVisible()
  return page
}

test('people are found as one types, by name, work, note and fact, with accents and typing errors', async ({ app }) => {
  const page = await openList(app)
  const search = page.getByRole('searchbox', { name: 'Search people' })
  for (const [query, name] of [
    ['mir', 'Mirembe Castell'], ['mirenbe', 'Mirembe Castell'], ['ase holm', 'Åse Holmqvist'], ['kelo', 'Åse Holmqvist'],
    ['harbour auth', 'Tobiah Renn'], ['alto university', 'Mirembe Castell'], ['platform northwind', 'Mirembe Castell'],
  ] as const) {
    await search.fill(query)
    await expect(page.getByText('1 of 4 people')).toBeVisible()
    await expect(row(page, name)).toBeVisible()
  }
  await search.fill('nobody like this')
  await expect(page.getByText('Nobody matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Show everybody' }).click()
  await expect(page.getByText('4 people')).toBeVisible()
  await expect(search).toHaveValue('')
})

test('the list is narrowed by tag, by what is shared and by event, and put in order', async ({ app }) => {
  const page = await openList(app)
  const filter = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await filter(/potential sponsor/)
  await expect(page.getByText('2 of 4 people')).toBeVisible()
  expect(await names(page)).toEqual(['Åse Holmqvist', 'Zora Ampleforth'])
  await filter(/potential mentor/)
  await expect(page.getByText('1 of 4 people')).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter potential mentor' }).click()
  await page.getByRole('button', { name: 'Remove filter potential sponsor' }).click()
  await filter(/Aalto University/)
  await expect(page.getByText('1 of 4 people')).toBeVisible()
  await expect(row(page, 'Mirembe Castell')).toContainText('You were both at Aalto University')
  await page.getByRole('button', { name: 'Remove filter Aalto University' }).click()
  await filter(/Harbour Night/)
  await expect(page.getByText('2 of 4 people')).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter Harbour Night' }).click()

  for (const [order, expected] of [
    ['Newest first', ['Zora Ampleforth', 'Mirembe Castell', 'Åse Holmqvist', 'Tobiah Renn']],
    ['Most shared first', ['Mirembe Castell']],
    ['Longest out of touch', ['Tobiah Renn', 'Zora Ampleforth', 'Åse Holmqvist', 'Mirembe Castell']],
    ['By name', ['Åse Holmqvist', 'Mirembe Castell', 'Tobiah Renn', 'Zora Ampleforth']],
  ] as const) {
    await page.getByRole('button', { name: /Order/ }).click()
    await page.getByRole('option', { name: order }).click()
    await expect.poll(async () => (await names(page)).slice(0, expected.length)).toEqual(expected)
  }
})

test('a person is corrected, and deleted with an undo', async ({ app }) => {
  const page = await openList(app)
  await row(page, 'Tobiah Renn').click()
  await seePerson(page, 'Tobiah Renn')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('')
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await page.getByRole('textbox', { name: 'Name' }).fill('Tobiah Rennsgard')
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Harbour Works')
  await page.getByRole('textbox', { name: 'Add a hobby' }).fill('chess')
  await page.getByRole('textbox', { name: 'Add a hobby' }).press('Enter')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await readNotice(page, 'Saved')
  await seePerson(page, 'Tobiah Rennsgard')
  await expect(page.getByRole('main')).toContainText('Harbour Works')

  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('3 people')).toBeVisible()
  await undo(page, 'Deleted Tobiah Rennsgard')
  await expect(page.getByText('4 people')).toBeVisible()
  await row(page, 'Tobiah Rennsgard').click()
  await expect(page.getByText('Knows the harbour authority.')).toBeVisible()
})

test('a selection is tagged at once, deleted at once, and comes back at once', async ({ app }) => {
  const page = await openList(app)
  await row(page, 'Åse Holmqvist').focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  const selection = page.getByRole('group', { name: 'Selected people' })
  await expect(selection).toContainText('2 selected')
  await selection.getByRole('button', { name: 'Potential mentor' }).click()
  await readNotice(page, 'Saved')
  await expect(row(page, 'Åse Holmqvist')).toContainText('potential mentor')
  await expect(row(page, 'Tobiah Renn')).toContainText('potential mentor')
  await selection.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
  await undo(page, 'Deleted 2 people')
  await expect(page.getByText('4 people')).toBeVisible()
})

test('the keyboard does it all: move, jump by letters, select, open, go back', async ({ app }) => {
  const page = await openList(app)
  await row(page, 'Åse Holmqvist').focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 'Mirembe Castell')).toBeFocused()
  await page.keyboard.press('End')
  await expect(row(page, 'Zora Ampleforth')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(page, 'Åse Holmqvist')).toBeFocused()
  await page.keyboard.press('t')
  await expect(row(page, 'Tobiah Renn')).toBeFocused()
  await page.keyboard.press(' ')
  await expect(row(page, 'Tobiah Renn')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press(' ')
  await expect(row(page, 'Tobiah Renn')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Tobiah Renn')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('4 people')).toBeVisible()
  await goTo(page, 'Me')
})

test('with nobody saved, the list says how to begin', async ({ app }) => {
  await bringIn(app, backup({ self: me() }))
  const page = await app.context.newPage()
  await page.goto(app.url('sidepanel.html#/people'))
  await expect(page.getByText('Nobody saved yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Import a file' }).click()
  await expect(page.getByRole('heading', { name: 'Import and export' })).toBeVisible()
})
