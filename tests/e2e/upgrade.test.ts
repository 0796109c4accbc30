import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { RawDatabase } from '../../lib/store/raw'
import { stopWorker } from '../../scripts/browser/extension'
import type { App } from '../../scripts/browser/launch'
import { leave, spoil } from '../store/leave'
import { checkA11y } from './a11y'
import { expect, test } from './fixtures'
import { chooseFile, goTo, heading, readNotice, row, seePerson, textOf } from './user'

const leftBy = (version: number): RawDatabase => JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/store/version-${String(version)}.json`), 'utf8')) as RawDatabase

/** The extension with the data of an earlier version in place of its own; its windows are closed and its worker asleep, as before an update. */
async function comeFrom(app: App, left: RawDatabase): Promise<Page> {
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(app.url('manifest.json')) // of the extension, but with no code of it
  await stopWorker(app)
  await page.evaluate(leave, { name: 'common-ground', left })
  return page
}

const DAMAGED = { id: 'follow-9', personId: 'person-1', reason: 'damaged', state: 'open', kind: 'cadence', due: '2026-11-31', latest: '2026-13-45', createdAt: 'x' }

/** One damaged record keeps nobody from the others: it is told of, and handed over as it was. */
async function takeAside(page: Page): Promise<void> {
  const told = page.getByRole('region', { name: 'Records that could not be read' })
  await expect(told).toContainText('could not read 1 record')
  const [download] = await Promise.all([page.waitForEvent('download'), told.getByRole('button', { name: 'Download what was set aside' }).click()])
  expect((JSON.parse(await textOf(download)) as RawDatabase).stores['followUps']?.rows).toEqual([DAMAGED])
  await readNotice(page, 'Saved as a file')
  await expect(told).toBeHidden()
}

test('Data of every earlier version is there after the update: people, follow-ups, events, and what can be taken back', async ({ app }) => {
  for (const version of [1, 2, 3]) {
    const left = leftBy(version)
    if (version === 2) left.stores['followUps']?.rows.push(DAMAGED)
    const page = await comeFrom(app, left)
    await page.goto(app.url('workspace.html#/people'))
    if (version === 2) await takeAside(page)
    await expect(row(page, 'Mirembe Castell')).toContainText('potential mentor')
    await expect(row(page, 'Åse Holmqvist')).toBeVisible()
    await goTo(page, 'Follow-ups')
    await expect(row(page, 'Mirembe Castell').first()).toContainText('Ask how the launch went')
    await page.goto(app.url('workspace.html#/events/event-1'))
    await expect(heading(page, 'Harbour Night')).toBeVisible()
    await expect(row(page, 'Mirembe Castell')).toBeVisible()
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: /changes that can be taken back/ }).click()
    await page.getByRole('button', { name: 'Undo: Deleted Tobiah Renn' }).click()
    await readNotice(page, 'Taken back')
    await page.goto(app.url('workspace.html#/events/event-1'))
    await expect(row(page, 'Tobiah Renn')).toBeVisible()
    await page.close()
  }
})

test('An upgrade that fails leaves the data, hands all of it over as a file, and the file can be imported', async ({ app }) => {
  const left = leftBy(2)
  left.stores['followUps']?.rows.push(DAMAGED)
  spoil(left)
  const page = await comeFrom(app, left)
  await page.setViewportSize({ width: 400, height: 720 })
  await page.goto(app.url('sidepanel.html'))
  await expect(heading(page, 'Your data is there, but it could not be opened')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin anew, then import the file' })).toBeDisabled()
  await checkA11y(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download everything as it is stored' }).click()])
  const text = await textOf(download)
  expect(download.suggestedFilename()).toMatch(/^common-ground-raw-.*\.json$/)
  expect((JSON.parse(text) as RawDatabase).stores).toEqual(left.stores)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page, 'Your data is there, but it could not be opened')).toBeVisible()

  const [again] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download everything as it is stored' }).click()])
  expect((JSON.parse(await textOf(again)) as RawDatabase).stores).toEqual(left.stores) // neither try changed anything
  const [tab] = await Promise.all([app.context.waitForEvent('page'), page.getByRole('button', { name: 'Begin anew, then import the file' }).click()])
  await expect(heading(page, 'Welcome to Common Ground')).toBeVisible()
  await chooseFile(tab, { name: 'common-ground-raw.json', text })
  await expect(tab.getByText('This record is damaged, so it was left out.')).toBeVisible()
  await tab.getByRole('button', { name: 'Import', exact: true }).click()
  await readNotice(tab, 'Imported')
  await tab.goto(app.url('workspace.html#/people/person-1'))
  await seePerson(tab, 'Mirembe Castell')
  await expect(tab.getByRole('region', { name: 'To come back to' })).toContainText('Ask how the launch went')
})

test('Data that a newer version has taken over is shown and can be downloaded, and nothing is written into it', async ({ app }) => {
  const left = leftBy(3)
  left.version = 990
  left.stores['meta'] = { keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 'schema', value: 99 }] }
  left.stores['futures'] = { keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 'f', text: 'not known here' }] }
  const page = await comeFrom(app, left)
  await page.goto(app.url('workspace.html#/people/person-1'))
  await seePerson(page, 'Mirembe Castell')
  const banner = page.getByRole('alert').filter({ hasText: 'A newer version is in use' })
  await expect(banner).toBeVisible()
  await page.getByRole('button', { name: 'Potential sponsor' }).click()
  await readNotice(page, 'A newer version of Common Ground is in use')
  const [download] = await Promise.all([page.waitForEvent('download'), banner.getByRole('button', { name: 'Download everything as it is stored' }).click()])
  const { stores } = JSON.parse(await textOf(download)) as RawDatabase
  expect(stores['futures']?.rows).toEqual([{ id: 'f', text: 'not known here' }])
  expect(stores['people']?.rows).toEqual(left.stores['people']?.rows)
})
