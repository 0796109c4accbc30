import type { Page } from '@playwright/test'
import { backup, me } from './backup'
import { expect, test } from './fixtures'
import { profileMain, profilePage } from './pages'
import { clickToolbar } from '../../scripts/browser/panel'
import { bringIn, goTo, heading, notice, readNotice, seePerson, stateLine, tag } from './user'

const SITE = 'https://harbour-night.example'
const REFUSED = 'The page has moved on to somebody else, so nothing was saved.'

test.beforeEach(async ({ app, site }) => {
  site('harbour-night.example', profilePage('Ada Quill'))
  await bringIn(app, backup({ self: me() }))
})

/** Holds back the panel's questions about tabs, as a busy machine does: what it shows is then behind the page. */
async function holdBack(panel: Page): Promise<() => Promise<void>> {
  await panel.evaluate(() => {
    type Tabs = { query(asked: object): Promise<unknown> }
    const scope = globalThis as unknown as { chrome: { tabs: Tabs }; browser?: { tabs: Tabs }; letGo: () => void }
    const gate = new Promise<void>((open) => { scope.letGo = open })
    // Held back again, it waits for this gate after the one before, which is open.
    for (const tabs of new Set([scope.chrome.tabs, scope.browser?.tabs])) {
      if (!tabs) continue
      const query = tabs.query.bind(tabs)
      tabs.query = async (asked) => { await gate; return query(asked) }
    }
  })
  return () => panel.evaluate(() => { (globalThis as unknown as { letGo: () => void }).letGo() })
}

test('the page moved on between reading and saving: refused, nothing saved, read again', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  const letGo = await holdBack(panel)
  await tab.evaluate((html) => {
    history.pushState({}, '', '/in/b')
    const main = document.querySelector('main')
    if (main) main.outerHTML = html
  }, profileMain('Bertil Moss'))
  await expect(heading(panel, 'Ada Quill')).toBeVisible()
  await tag(panel, 'Potential sponsor').click()
  await expect(notice(panel, REFUSED)).toBeVisible()
  await expect(notice(panel, 'Saved Ada Quill')).toHaveCount(0)

  await letGo()
  await seePerson(panel, 'Bertil Moss')
  await expect(panel.getByText('Not saved yet')).toBeVisible()

  // The notice stays until it is closed, and what stands last on the page can still be reached above it.
  const last = panel.getByRole('main').getByRole('button').last()
  await last.scrollIntoViewIfNeeded()
  await panel.getByRole('main').evaluate((main) => { main.parentElement?.scrollTo(0, 100_000) })
  const [foot, top] = [await last.boundingBox(), await notice(panel, REFUSED).boundingBox()]
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0)

  await tag(panel, 'Potential sponsor').click()
  await readNotice(panel, 'Saved Bertil Moss')
  await goTo(panel, 'People')
  await expect(panel.getByText('1 person')).toBeVisible()
  await expect(panel.getByRole('row')).toContainText('Bertil Moss')
})

test('another person under the same address, or the address of another under the same name, is refused', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await tab.evaluate(() => { const name = document.querySelector('h1'); if (name) name.textContent = 'Cosima Reed' })
  await tag(panel, 'Potential mentor').click()
  await readNotice(panel, REFUSED)
  await seePerson(panel, 'Cosima Reed')

  const letGo = await holdBack(panel)
  await tab.evaluate(() => { history.pushState({}, '', '/in/namesake') })
  await tag(panel, 'Potential mentor').click()
  await readNotice(panel, REFUSED)
  await letGo()
  await goTo(panel, 'People')
  await expect(panel.getByText('Nobody saved yet.')).toBeVisible()
})

test('a note, where one met and a follow-up are refused as well', async ({ openPanelOn }) => {
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await tab.evaluate(() => { const name = document.querySelector('h1'); if (name) name.textContent = 'Cosima Reed' })
  await panel.getByRole('button', { name: 'note', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Note' }).fill('For Ada alone')
  await panel.getByRole('button', { name: 'Save note' }).click()
  await readNotice(panel, REFUSED)
  await seePerson(panel, 'Cosima Reed')
  await expect(stateLine(panel)).toHaveCount(0)
  await goTo(panel, 'People')
  await expect(panel.getByText('Nobody saved yet.')).toBeVisible()
})

test.describe('two tabs, and a page that comes back from memory', () => {
  test.use({ launchWith: { without: ['--disable-back-forward-cache'] } })

  test('only who is in front, by address and heading, is saved', async ({ app, site, openPanelOn }) => {
    site('harbour-night.example', ({ path }) => ({ body: profilePage(path.endsWith('/b') ? 'Bertil Moss' : 'Ada Quill') }))
    const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
    await seePerson(panel, 'Ada Quill')

    await test.step('back to a page that the browser had kept whole: the panel is behind, and nothing is saved', async () => {
      await tab.evaluate(() => { Object.assign(globalThis, { kept: true }) })
      await tab.goto(`${SITE}/in/b`)
      await seePerson(panel, 'Bertil Moss')
      const letGo = await holdBack(panel)
      await tab.goBack({ waitUntil: 'commit' })
      await expect.poll(() => tab.evaluate(() => (globalThis as { kept?: boolean }).kept)).toBe(true)
      await expect(heading(panel, 'Bertil Moss')).toBeVisible()
      await tag(panel, 'Potential mentor').click()
      await readNotice(panel, REFUSED)
      await letGo()
      await seePerson(panel, 'Ada Quill')
    })

    const other = await app.context.newPage()
    await other.goto(`${SITE}/in/b`)
    await clickToolbar(app, other)
    await seePerson(panel, 'Bertil Moss')

    await test.step('another tab has come to the front, and the panel still shows the one before: nothing is saved', async () => {
      const letGo = await holdBack(panel)
      await tab.bringToFront()
      await expect(heading(panel, 'Bertil Moss')).toBeVisible()
      await tag(panel, 'Potential mentor').click()
      await readNotice(panel, REFUSED)
      await letGo()
    })

    await seePerson(panel, 'Ada Quill')
    await tag(panel, 'Potential sponsor').click()
    await readNotice(panel, 'Saved Ada Quill')
    await goTo(panel, 'People')
    await expect(panel.getByText('1 person')).toBeVisible()
    await expect(panel.getByRole('row')).toContainText('Ada Quill')
  })
})
