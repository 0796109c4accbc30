import { allowSite, badgeText, eventually, grantedOrigins, stopWorker, tabIdOf } from '../../scripts/browser/extension'
import { backup, me } from './backup'
import { expect, test } from './fixtures'
import { profilePage } from './pages'
import { bringIn, goTo, seePerson } from './user'

const SITE = 'https://harbour-night.example'
const PATTERN = `${SITE}/*`

test('a site is turned on alone, is then read without a click, and can be turned off again', async ({ app, site, openPanelOn }) => {
  site('harbour-night.example', ({ path }) => ({ body: profilePage(path === '/in/a' ? 'Ada Quill' : 'Bertil Moss') }))
  await bringIn(app, backup({ self: me() }))
  expect(await grantedOrigins(app), 'no site at install').toEqual([])
  await allowSite(app, PATTERN)
  const { panel, tab } = await openPanelOn(`${SITE}/in/a`)
  await seePerson(panel, 'Ada Quill')
  await expect(panel.getByText('harbour-night.example is read only when you click.')).toBeVisible()

  await test.step('it asks for this site and no other', async () => {
    await panel.evaluate(() => {
      type Permissions = { request(asked: object): Promise<boolean> }
      const scope = globalThis as unknown as { chrome: { permissions: Permissions }; browser?: { permissions: Permissions }; asked: object[] }
      scope.asked = []
      for (const api of new Set([scope.chrome.permissions, scope.browser?.permissions])) {
        if (!api) continue
        const request = api.request.bind(api)
        api.request = (asked) => { scope.asked.push(asked); return request(asked) }
      }
    })
    await panel.getByRole('button', { name: 'Turn on for this site' }).click()
    await expect(panel.getByText('Turned on for harbour-night.example')).toBeVisible()
    expect(await panel.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([{ origins: [PATTERN] }])
    expect(await grantedOrigins(app)).toEqual([PATTERN])
  })

  await test.step('another tab of it is followed without a click, and the badge counts what is shared', async () => {
    const other = await app.context.newPage()
    await other.goto(`${SITE}/in/b`)
    await seePerson(panel, 'Bertil Moss')
    const items = panel.getByRole('region', { name: 'You share' }).getByRole('listitem')
    await expect(items.first()).toBeVisible()
    const shared = await items.count()
    const id = await tabIdOf(app, other)
    await eventually('the badge to count what is shared', () => badgeText(app, id), (text) => text === String(shared))
    await other.goto('https://people.northwind.example/people/ilta-korpivaara')
    await expect(panel.getByText('This page has not been read')).toBeVisible()
    await eventually('the badge to be the common one again', () => badgeText(app, id), (text) => text === '')
    // A worker that has just started knows no more than what a window has left for it.
    await stopWorker(app)
    await other.goto(`${SITE}/in/a`)
    await seePerson(panel, 'Ada Quill')
    await expect(items.first()).toBeVisible()
    const sharedThere = await items.count()
    await eventually('the badge to count what the panel shows, right after the worker was restarted', () => badgeText(app, id), (text) => text === String(sharedThere))
    await other.close()
  })

  await test.step('turned off in Settings, it is closed again', async () => {
    await goTo(panel, 'Settings')
    await panel.getByRole('button', { name: 'Turn off harbour-night.example' }).click()
    await expect(panel.getByText('None. Every page is read only when you click the icon on it.')).toBeVisible()
    expect(await grantedOrigins(app)).toEqual([])
    const fresh = await app.context.newPage()
    await fresh.goto(`${SITE}/in/b`)
    await goTo(panel, 'Here')
    await expect(panel.getByText('This page has not been read')).toBeVisible()
    await tab.close()
  })
})
