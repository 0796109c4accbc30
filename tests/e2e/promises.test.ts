import { join } from 'node:path'
import { passWelcome, pressTag, seePerson, sharedSentences, stateLine } from '../../scripts/browser/gestures'
import type { Chrome } from '../../scripts/browser/extension'
import { launch } from '../../scripts/browser/launch'
import { openPanel } from '../../scripts/browser/panel'
import { folder, serve } from '../../scripts/browser/serve'
import { backup, me } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { profilePage } from './pages'
import { bringIn } from './user'

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

/** What a page can notice of the extension, from the moment it has loaded. */
interface Watch { before: string; changes: number; heard: string[]; globals: string[] }

test('the page is left as it was: nothing written, nothing resident, nothing to find', async ({ app, site }) => {
  site('evil.example', profilePage('Ines Calloway'))
  await bringIn(app, backup({ self: me() }))
  const tab = await app.context.newPage()
  await tab.goto('https://evil.example/people/1')
  await tab.evaluate(() => {
    const watch = { changes: 0, heard: [] as string[], globals: [] as string[], before: document.documentElement.outerHTML }
    Object.assign(window, { watch })
    watch.globals = Object.getOwnPropertyNames(window)
    addEventListener('message', (event) => watch.heard.push(String(event.data)))
    new MutationObserver((all) => { watch.changes += all.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const { page: panel, release } = await openPanel(app, tab)
  await seePerson(panel, 'Ines Calloway')
  await pressTag(panel, 'Potential sponsor')
  expect(await stateLine(panel)).toContain('potential sponsor')
  const noticed = await tab.evaluate(async (id) => {
    const { before, changes, heard, globals } = (window as unknown as { watch: Watch }).watch
    return {
      same: before === document.documentElement.outerHTML, changes, heard, globals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name) && !name.startsWith('__playwright')),
      found: await fetch(`chrome-extension://${id}/icon/16.png`).then(() => true, () => false),
      answers: typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    }
  }, app.extensionId)
  expect(noticed).toEqual({ same: true, changes: 0, heard: [], globals: [], found: false, answers: 'undefined' })
  const resident = await panel.evaluate(async () => {
    const { runtime, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome
    const { content_scripts, web_accessible_resources, externally_connectable, host_permissions } = runtime.getManifest() as Record<string, unknown>
    return { registered: await scripting.getRegisteredContentScripts(), content_scripts, web_accessible_resources, externally_connectable, host_permissions }
  })
  expect({ ...resident, content_scripts: resident.content_scripts ?? [] }).toEqual({ registered: [], content_scripts: [] })
  await release()
})
