import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeReading } from '../../lib/sites/complete'
import { findBrowser, NO_BROWSER } from '../../scripts/browser/find-browser'
import { bundleReader } from '../../scripts/capture/browser'

let browser: Browser
let page: Page
let code: string
beforeAll(async () => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  ;[code, browser] = await Promise.all([bundleReader(), chromium.launch({ executablePath, headless: true, chromiumSandbox: false })])
  page = await browser.newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }))
  await page.goto('https://intranet.example/people/jane-okafor')
}, 60_000)
afterAll(() => browser.close())

const take = (): Promise<unknown> => page.evaluate(`(() => { ${code}; return Reader.takeSnapshot(document, { now: () => performance.now(), pause: () => scheduler.yield() }) })()`)
const read = async (body: string) => {
  await page.evaluate((html) => void (document.documentElement.innerHTML = html), body)
  return completeReading(await take())
}
const person = (more = '', name = 'Jane Okafor'): string => `<head><title>${name}</title></head><body><h1>${name}</h1><dl><dt>Title</dt><dd>Pilot</dd><dt>Department</dt><dd>Sea</dd>${more}</dl></body>`

describe('the reader in a page', () => {
  it('changes nothing in it and leaves nothing behind', async () => {
    await read(person())
    const state = (): Promise<unknown> => page.evaluate(() => [document.documentElement.outerHTML, Object.keys(window).length])
    const before = await state()
    await take()
    expect(await state()).toEqual(before)
  })

  it('answers each time with the page as it is now', async () => {
    expect(await read(person())).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' } } })
    await page.evaluate(() => {
      const heading = document.querySelector('h1')
      if (heading) heading.textContent = document.title = 'Sam Reyes'
    })
    expect(completeReading(await take())).toMatchObject({ ok: true, value: { name: { value: 'Sam Reyes' } } })
  })

  it('does not take what a style sheet hides for the person', async () => {
    const hidden = await read('<head><title>People</title><style>.gone{display:none}</style></head><body><h1 class="gone">Jane Okafor</h1><dl><dt>Title</dt><dd>Pilot</dd><dt>Manager</dt><dd>Sam Reyes</dd></dl></body>')
    expect(hidden).toMatchObject({ ok: false })
  })

  it('looks into open shadow trees', async () => {
    await page.evaluate((html) => {
      document.documentElement.innerHTML = '<head><title>Jane Okafor</title></head><body><main><x-profile></x-profile></main></body>'
      const host = document.querySelector('x-profile')?.attachShadow({ mode: 'open' })
      if (host) host.innerHTML = html
    }, '<h1>Jane Okafor</h1><dl><dt>Title</dt><dd>Pilot</dd><dt>Manager</dt><dd>Sam Reyes</dd></dl>')
    expect(completeReading(await take())).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' }, title: { value: 'Pilot' } } })
  })
})

describe('a page so large that it is copied in slices', () => {
  const rest = '<p class="a">x</p>'.repeat(20_000)
  /** Reads with `inPause` run in every pause, as the page's own scripts would. */
  const readWith = async (html: string, inPause: string): Promise<{ result: ReturnType<typeof completeReading>; pauses: number }> => {
    await page.evaluate((body) => void (document.documentElement.innerHTML = body), html)
    const [answer, pauses] = await page.evaluate<[unknown, number]>(`(async () => { ${code}
      let pauses = 0
      const answer = await Reader.takeSnapshot(document, { now: () => performance.now(), pause: async () => { pauses++; ${inPause}; await scheduler.yield() } })
      return [answer, pauses]
    })()`)
    return { result: completeReading(answer), pauses }
  }

  it('lets the page work in between, and is read whole', async () => {
    const { result, pauses } = await readWith(person() + rest + '<p>Phone: <a href="tel:+358401234567">+358 40 1234567</a></p>', '')
    expect(pauses).toBeGreaterThan(0)
    expect(result).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' }, title: { value: 'Pilot' } } })
  })

  it('shows somebody else after a pause: they are read, with nothing of the one before', async () => {
    const { result } = await readWith(person('<dt>Interests</dt><dd>Rowing</dd>') + rest, `if (pauses === 1) {
      document.title = document.querySelector('h1').textContent = 'Sam Reyes'
      document.querySelector('dl').innerHTML = '<dt>Title</dt><dd>Welder</dd><dt>Department</dt><dd>Yard</dd>'
    }`)
    expect(result).toMatchObject({ ok: true, value: { name: { value: 'Sam Reyes' }, title: { value: 'Welder' } } })
    expect(JSON.stringify(result)).not.toMatch(/Okafor|Pilot|Rowing/)
  })

  it('takes away what is being copied, or changes without end: it is read all the same, as one moment shows it', async () => {
    const { result, pauses } = await readWith(person() + `<div id="feed">${rest}</div>`, `
      document.querySelector('#feed').outerHTML = '<div id="feed">' + '<p class="a">y</p>'.repeat(20000) + '</div>'
      document.title = 'Jane Okafor (' + pauses + ')'`)
    expect(result).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' } } })
    expect(pauses).toBeLessThan(5)
  })

  it('is read where the page may run no scripts, and so no timers', async () => {
    const tab = await browser.newPage()
    try {
      await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': 'sandbox' }, body: person() + rest }))
      await tab.goto('https://intranet.example/people/jane-okafor')
      const answer = await tab.evaluate(`(() => { ${code}; return Reader.takeSnapshot(document, { now: () => performance.now(), pause: () => scheduler.yield() }) })()`)
      expect(completeReading(answer)).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' } } })
    } finally {
      await tab.close()
    }
  }, 20_000)
})

describe('a hostile page', () => {
  it.each([
    ['50,000 nodes', person() + '<p class="a">x</p>'.repeat(25_000)],
    ['deep nesting', person() + '<div>'.repeat(5000)],
    ['a text of a megabyte', person(`<dt>About</dt><dd>${'word '.repeat(250_000)}</dd>`)],
    ['a field of a megabyte', person(`<dt>Location</dt><dd>${'A'.repeat(1_000_000)}</dd>`)],
    ['marks without end', person(`<dt>Location</dt><dd>Ab${'\u0315\u0300'.repeat(300_000)}</dd>`)],
    ['deep JSON-LD', person() + `<script type="application/ld+json">{"@type":"Thing","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script>`],
    ['very many list items', person(`<dt>Interests</dt><dd>${'<li>rowing</li>'.repeat(10_000)}</dd>`)],
  ])('with %s is read all the same, cut', async (_, html) => {
    const result = await read(html)
    expect(result).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' } } })
    expect(JSON.stringify(result).length).toBeLessThan(200_000)
  }, 20_000)

  it('gives plain text without invisible characters', async () => {
    const result = await read(person('<dt>Location</dt><dd>Ham\u202ebu\u200brg &lt;b&gt;x&lt;/b&gt;</dd>', 'Ja\u202ene Oka\u200bfor'))
    expect(result).toMatchObject({ ok: true, value: { name: { value: 'Jane Okafor' }, location: { value: 'Hamburg <b>x</b>' } } })
  })

  it('cannot reach prototypes, nor smuggle links', async () => {
    const result = await read(`${person()}<script type="application/ld+json">{"@type":"Person","name":"Jane Okafor","url":"javascript:alert(1)","sameAs":["data:text/html,x","https://ok.example/"],"__proto__":{"jobTitle":"Polluted"},"constructor":{"prototype":{"polluted":true}}}</script>`)
    expect(result).toMatchObject({ ok: true, value: { links: ['https://ok.example/'] } })
    expect(JSON.stringify(result)).not.toContain('Polluted')
    expect('polluted' in {}).toBe(false)
  })
})

describe('the door', () => {
  const good = { url: 'https://a.example/', base: 'https://a.example/', tree: '["HTML",0]' }
  it.each([
    ['nothing', undefined], ['null', null], ['a text', 'x'], ['a list', []], ['no tree', { ...good, tree: '{}' }], ['broken JSON', { ...good, tree: '[' }],
    ['no address', { ...good, url: 'x' }], ['a number for an address', { ...good, url: 1 }], ['too large a tree', { ...good, tree: ' '.repeat(13_000_000) }],
  ])('does not let in %s', (_, answer) => expect(completeReading(answer)).toMatchObject({ ok: false, failure: { code: 'READING_UNTRUSTED' } }))
  it('says of an empty page that nobody is on it', () => expect(completeReading(good)).toMatchObject({ ok: false, failure: { code: 'NOT_A_PERSON' } }))
})
