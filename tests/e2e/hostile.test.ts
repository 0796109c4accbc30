import { backup, me } from './backup'
import { expect, test } from './fixtures'
import { profilePage } from './pages'
import { bringIn, seeNobody, seePerson, tag, readNotice, goTo, row } from './user'

const HOST = 'evil.example'
const AT = `https://${HOST}/people/1`

test('mark-up in a name is shown as text, and never run', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const name = 'Ada &lt;img src=x onerror=document.title=1&gt; Lind'
  site(HOST, profilePage(name))
  const { panel } = await openPanelOn(AT)
  await expect(panel.getByRole('main')).toBeVisible()
  await expect(panel.locator('img')).toHaveCount(0)
  expect(await panel.title()).toBe('Common Ground')
})

test('texts of a million characters, __proto__ and reordering characters are cut down to size', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const long = 'very long '.repeat(100_000)
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: '\u202eMira\u202c Fallstrom', jobTitle: long.slice(0, 300_000), knowsLanguage: ['English'] })
    .replace('{', '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},')
  site(HOST, `<!doctype html><title>Mira Fallstrom</title><script type="application/ld+json">${data}</script><main><h1>Mira Fallstrom</h1><p>${long}</p></main>`)
  const { panel } = await openPanelOn(AT)
  await seePerson(panel, 'Mira Fallstrom')
  expect((await panel.getByRole('main').innerText()).length).toBeLessThan(6000)
  expect(await panel.getByRole('heading', { level: 1 }).innerText()).toBe('Mira Fallstrom')
  expect(await panel.evaluate(() => ({} as { polluted?: string }).polluted)).toBeUndefined()

  await tag(panel, 'Potential mentor').click()
  await readNotice(panel, 'Saved Mira Fallstrom')
  await goTo(panel, 'People')
  await expect(row(panel, 'Mira Fallstrom')).toContainText('potential mentor')
})

test('a page of fifty thousand nodes is read or refused while the panel stays usable', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const filler = '<div class="r"><span>row</span></div>'.repeat(25_000)
  site(HOST, profilePage('Nora Vastberg').replace('</main>', `</main><section>${filler}</section>`))
  const { panel } = await openPanelOn(AT)
  await seePerson(panel, 'Nora Vastberg')
})

test('an article by somebody is nobody, and typing is offered', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Quiet Fridays', author: { '@type': 'Person', name: 'Otto Brinkmeyer' } })
  site(HOST, `<!doctype html><title>Quiet Fridays</title><script type="application/ld+json">${data}</script><article><h1>Quiet Fridays</h1><p>By Otto Brinkmeyer</p></article>`)
  const { panel } = await openPanelOn(AT)
  await seeNobody(panel, 'does not seem to be about one person')
  await panel.getByRole('button', { name: 'Type a person in' }).click()
  await expect(panel.getByRole('textbox', { name: /^Name/ })).toBeFocused()
})

test('the page is left as it was: nothing written, nothing resident, nothing to find', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  site(HOST, profilePage('Ines Calloway').replace('</head>', `<script>
    window.heard = []
    addEventListener('message', (event) => heard.push(String(event.data)))
    window.before = document.documentElement.outerHTML
    window.globals = Object.getOwnPropertyNames(window).length
    new MutationObserver((all) => { window.changes = (window.changes ?? 0) + all.length }).observe(document, { subtree: true, childList: true, attributes: true })
  </script></head>`))
  const { panel, tab } = await openPanelOn(AT)
  await seePerson(panel, 'Ines Calloway')
  await tab.evaluate(() => { Object.assign(window, { changes: 0, before: document.documentElement.outerHTML, globals: Object.getOwnPropertyNames(window).length }) })
  await tag(panel, 'Potential sponsor').click()
  await readNotice(panel, 'Saved Ines Calloway')
  const page = await tab.evaluate(async (id) => ({
    same: (window as unknown as { before: string }).before === document.documentElement.outerHTML,
    changes: (window as unknown as { changes: number }).changes,
    heard: (window as unknown as { heard: string[] }).heard,
    globals: Object.getOwnPropertyNames(window).length - (window as unknown as { globals: number }).globals,
    found: await fetch(`chrome-extension://${id}/icon/16.png`).then(() => true, () => false),
  }), app.extensionId)
  expect(page).toEqual({ same: true, changes: 0, heard: [], globals: 0, found: false })
})
