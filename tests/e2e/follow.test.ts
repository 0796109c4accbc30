import type { Page } from '@playwright/test'
import { backup, me } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { profileMain, profilePage } from './pages'
import { bringIn, heading, seeNobody, seePerson } from './user'

const SITE = 'https://harbour-night.example'

/** What a single-page site does when a link to the next person is clicked. */
const showNext = (tab: Page, path: string, main: string): Promise<void> =>
  tab.evaluate(([to, html]) => {
    history.pushState({}, '', to)
    const old = document.querySelector('main')
    if (old) old.outerHTML = html
  }, [path, main] as const)

test.beforeEach(async ({ app, site }) => {
  site('harbour-night.example', ({ path }) => ({ body: profilePage(path === '/in/a' ? 'Ada Quill' : 'Bertil Moss') }))
  await bringIn(app, backup({ self: me() }))
})

test('the panel follows as profiles change within the page', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await showNext(tab, '/in/c', profileMain('Cosima Reed', { hobby: 'Chess' }))
  await seePerson(panel, 'Cosima Reed')
  await expect(heading(panel, 'Ada Quill')).toHaveCount(0)
  await expect(panel.getByRole('region', { name: 'You share' })).not.toContainText('bouldering')
  await tab.goBack()
})

test('a page that is drawn late is waited for, and never mistaken for the one before', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await tab.evaluate(() => {
    history.pushState({}, '', '/in/d')
    const main = document.querySelector('main')
    if (main) main.innerHTML = '<div aria-busy="true"></div>'
  })
  await expect(heading(panel, 'Ada Quill'), 'gone before the next person is drawn').toHaveCount(0)
  await panel.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => { const shown = document.querySelector('h1')?.textContent; if (shown && seen.at(-1) !== shown) seen.push(shown) })
      .observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await tab.evaluate((html) => {
    const main = document.querySelector('main')
    if (main) main.outerHTML = html
  }, profileMain('Dagny Foss'))
  await seePerson(panel, 'Dagny Foss')
  const seen = await panel.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  expect(seen).toContain('Dagny Foss')
  expect(seen).not.toContain('Ada Quill')

  await test.step('the address changes first, and the one before stands there until the next has loaded', async () => {
    await tab.evaluate(() => { history.pushState({}, '', '/in/e') })
    await expect(heading(panel, 'Dagny Foss')).toHaveCount(0)
    await panel.evaluate(() => { (globalThis as unknown as { seen: string[] }).seen.length = 0 })
    await expect(panel.getByText('Reading the page')).toBeVisible()
    await tab.evaluate((html) => {
      const main = document.querySelector('main')
      if (main) main.outerHTML = html
    }, profileMain('Elof Brandt', { hobby: 'Chess' }))
    await seePerson(panel, 'Elof Brandt')
    expect(await panel.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).not.toContain('Dagny Foss')
  })
})

test('the panel follows a link to another page of the site, and another tab', async ({ app, openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await tab.goto(`${SITE}/in/b`)
  await seePerson(panel, 'Bertil Moss')

  const other = await app.context.newPage()
  await other.goto(`${SAMPLE}/people/ilta-korpivaara`)
  await expect(panel.getByText('This page has not been read')).toBeVisible()
  await expect(panel.getByText('Click the Common Ground icon in the toolbar')).toBeVisible()
  await tab.bringToFront()
  await seePerson(panel, 'Bertil Moss')
})

test('another origin ends what the click allowed', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await tab.goto(`${SAMPLE}/people/ilta-korpivaara`)
  await expect(panel.getByText('This page has not been read')).toBeVisible()
  await expect(heading(panel, 'Ilta Korpivaara')).toHaveCount(0)
})

test('pages of the browser itself are closed to it, and it says so', async ({ app, openPanelOn }) => {
  const { panel } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  const browserPage = await app.context.newPage()
  await browserPage.goto('chrome://version')
  await seeNobody(panel, 'The browser lets no extension read this page.')
})
