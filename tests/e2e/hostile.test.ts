import { backup, me } from './backup'
import { expect, test } from './fixtures'
import { profilePage } from './pages'
import { bringIn, seeNobody, seePerson, tag, readNotice, goTo, row } from './user'

const HOST = 'evil.example'
const AT = `https://${HOST}/people/1`

test('mark-up is shown as text, and never run', async ({ app, site, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const data = JSON.stringify({
    '@context': 'https://schema.org', '@type': 'Person', name: 'Ada <img src=x onerror=document.title=1> Lind',
    jobTitle: '<script>document.title=2</script><b>Chief</b>', knowsLanguage: ['English<svg onload=document.title=3>'], sameAs: ['javascript:document.title=4'],
  }).replaceAll('</', '<\\/')
  site(HOST, `<!doctype html><title>Ada Lind</title><script type="application/ld+json">${data}</script><main><h1>Ada &lt;img src=x onerror=document.title=1&gt; Lind</h1></main>`)
  const { panel } = await openPanelOn(AT)
  await expect(panel.getByRole('main')).toContainText(/Ada|Nobody to show/)
  await expect(panel.locator('main :is(img, svg, script, b)')).toHaveCount(0)
  await expect(panel.locator('a[href^="javascript:"]')).toHaveCount(0)
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
