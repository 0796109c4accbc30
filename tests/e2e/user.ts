import { readFile } from 'node:fs/promises'
import type { Backup } from '../../lib/model/backup'
import type { App } from '../../scripts/browser/launch'
import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** What a user of the extension does and sees, in the words of the interface. */

type ViewName = 'Here' | 'People' | 'Follow-ups' | 'Me' | 'Settings'

/** Goes to a view by its link at the top. */
export async function goTo(page: Page, view: ViewName): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: new RegExp(`^${view}`) })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** The heading that says who is shown. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })

/** Sees somebody of this name in front. */
export const seePerson = (page: Page, name: string | RegExp): Promise<void> => expect(heading(page, name)).toBeVisible()

/** Sees that nobody is shown, and why. */
export async function seeNobody(page: Page, why: string | RegExp = /./): Promise<void> {
  await expect(page.getByText('Nobody to show on this page')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(why)
}

/** A notice at the foot of the window. */
export const notice = (page: Page, text: string | RegExp): Locator => page.getByRole('alertdialog').filter({ hasText: text })

/** Sees a notice, and closes it, so that it covers nothing and is not mistaken for a later one. */
export async function readNotice(page: Page, text: string | RegExp): Promise<void> {
  const shown = notice(page, text).first()
  await expect(shown).toBeVisible()
  await shown.getByRole('button', { name: 'Close' }).click()
  await expect(shown).toBeHidden()
}

/** Takes back what a notice tells of. */
export async function undo(page: Page, text: string | RegExp): Promise<void> {
  await notice(page, text).getByRole('button', { name: 'Undo' }).click()
  await readNotice(page, 'Taken back')
}

/** "Saved · potential mentor · …" */
export const stateLine = (page: Page): Locator => page.getByRole('paragraph').filter({ hasText: /^Saved/ })

/** The tags of the person in front. */
export const tag = (page: Page, name: 'Potential mentor' | 'Potential sponsor' | 'Both'): Locator =>
  page.getByRole('group', { name: 'What this person could be for you' }).getByRole('button', { name, exact: true })

/** One row of a list, by words in it. */
export const row = (page: Page, text: string | RegExp): Locator => page.getByRole('row').filter({ hasText: text })

/** Names in the list of people, in their order. */
export const names = (page: Page): Promise<string[]> => page.getByRole('row').locator('.font-medium').allInnerTexts()

/** Adds one fact of a kind to a form of facts, with Enter. */
export async function addFact(page: Page, label: string, text: string, years: { from?: string; to?: string } = {}): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  if (years.from) await page.getByRole('textbox', { name: 'From year' }).fill(years.from)
  if (years.to) await page.getByRole('textbox', { name: 'To year' }).fill(years.to)
  await field.press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${text}` })).toBeVisible()
}

/** Plans a follow-up on the person in front. */
export async function planFollowUp(page: Page, when: RegExp | { day: string }, reason = ''): Promise<void> {
  await page.getByRole('button', { name: 'follow up' }).click()
  if (reason) await page.getByRole('textbox', { name: 'What about? (optional)' }).fill(reason)
  if (when instanceof RegExp) await page.getByRole('button', { name: when }).click()
  else {
    await page.getByLabel('On a day').fill(when.day)
    await page.getByRole('button', { name: 'Set', exact: true }).click()
  }
  await readNotice(page, 'Follow-up planned')
}

export type GivenFile = string | { name: string; text: string }

/** Chooses a file to import: one on disk, or one of this name and content. */
export async function chooseFile(page: Page, file: GivenFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.text) })
}

async function startImport(app: App, file: GivenFile): Promise<Page> {
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/exchange'))
  await chooseFile(page, file)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page
}

/** Imports a file in a full tab and stays there, on the list of people. */
export async function importFile(app: App, file: GivenFile): Promise<Page> {
  const page = await startImport(app, file)
  await readNotice(page, 'Imported')
  return page
}

/** Brings a state in before a test begins, through Import, and closes that tab. */
export async function bringIn(app: App, state: Backup): Promise<void> {
  const page = await startImport(app, { name: 'state.json', text: JSON.stringify(state) })
  await expect(notice(page, 'Imported')).toBeVisible()
  await page.close()
}

/** The text of a file that the user was handed, and its name. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

export type ExportKind = 'Everybody as CSV' | 'Everything as JSON' | 'Everything but quiet acts as JSON'

/** Exports from Import and export, in the panel or tab at hand. */
export async function exportFrom(page: Page, kind: ExportKind): Promise<{ name: string; text: string }> {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Import and export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: kind }).click()])
  return { name: download.suggestedFilename(), text: await textOf(download) }
}

/** Exports in a full tab of its own. While a panel is attached, its connection takes every download: then `exportFrom` it. */
export async function exportAll(app: App, kind: ExportKind): Promise<{ name: string; text: string }> {
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html'))
  const file = await exportFrom(page, kind)
  await page.close()
  return file
}
