import { join } from 'node:path'
import { passWelcome, pressTag, seePerson, sharedSentences, stateLine } from '../../scripts/browser/gestures'
import { launch } from '../../scripts/browser/launch'
import { openPanel } from '../../scripts/browser/panel'
import { folder, serve } from '../../scripts/browser/serve'
import { expect, SAMPLE, test } from './fixtures'

/** What Chromium asks for on its own account: whether there is a newer version of its parts. */
const CHROMIUM = /^update\.googleapis\.com\//

test('nothing leaves the browser: of all the network only the page itself is asked for', async () => {
  const host = new URL(SAMPLE).host
  const server = await serve({ [host]: folder(join(import.meta.dirname, '../../scripts/sample-site')) })
  // Every host there is leads to this server, so that its list would show whoever else was asked.
  const app = await launch({ map: [{ host: '*', port: server.port }], locale: 'en' })
  try {
    const tab = await app.context.newPage()
    await tab.goto(`${SAMPLE}/people/anselm-drachenfels`)
    const { page: panel, release } = await openPanel(app, tab)
    await passWelcome(panel, [{ kind: 'hobby', text: 'Bouldering' }])
    await seePerson(panel, 'Anselm Drachenfels')
    expect(await sharedSentences(panel)).toHaveLength(1)
    await pressTag(panel, 'Both')
    expect(await stateLine(panel)).toContain('potential sponsor')
    await release()
    expect(server.requests.filter((request) => !CHROMIUM.test(request)).sort()).toEqual([`${host}/people/anselm-drachenfels`, `${host}/style.css`])
  } finally {
    await app.close()
    await server.close()
  }
})

test('a browser killed right after a save has kept it whole', async ({ app, openPanelOn }) => {
  const { panel } = await openPanelOn(`${SAMPLE}/people/anselm-drachenfels`)
  await passWelcome(panel)
  await seePerson(panel, 'Anselm Drachenfels')
  await pressTag(panel, 'Both')
  expect(await stateLine(panel)).toContain('potential sponsor')
  await app.crash()
  const again = await app.restart()
  try {
    const page = await again.context.newPage()
    await page.goto(again.url('workspace.html#/people'))
    await page.getByRole('row', { name: /Anselm Drachenfels/ }).click()
    await seePerson(page, 'Anselm Drachenfels')
    expect(await stateLine(page)).toMatch(/potential mentor.*potential sponsor/)
  } finally {
    await again.close()
  }
})
