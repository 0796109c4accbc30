import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { requireBrowser } from '../../browser/find-browser'
import { serve } from '../../browser/serve'
import { bundleReader, startCamera } from '../../capture/browser'
import { listSaved } from '../../capture/folder'
import { SAMPLE_FOLDER } from '../../drive/sample'
import { type Bench, type Bound, defineLine, type Measured, median, takeTurns } from '../line'

/** An isolated page has a clock of 5 µs rather than 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** The largest page of the sample site. */
function largestPage(): string {
  const files = readdirSync(SAMPLE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).map((name) => join(SAMPLE_FOLDER, name))
  const [largest] = files.sort((a, b) => statSync(b).size - statSync(a).size)
  if (largest === undefined) throw new Error('The sample site has no pages.')
  return readFileSync(largest, 'utf8')
}

/** Evaluates an expression once in a page freshly loaded, as the reader meets it, and answers how long it held the page. */
async function once(page: Page, url: string, setUp: string, expression: string): Promise<number> {
  await page.goto(url)
  return page.evaluate<number>(`(async () => { ${setUp}; const from = performance.now(); await ${expression}; return performance.now() - from })()`)
}

/** A page as large as they come: one profile, then cards of others, 50,000 nodes in all. */
function hugePage(): string {
  const card = '<div class="card c1"><a href="/people/orla-wickham"><span class="n">Orla Wickham</span></a><p class="t">Baker at Saltmarsh</p></div>'
  return `<!doctype html><title>Jane Okafor</title><main><h1>Jane Okafor</h1><dl><dt>Title</dt><dd>Pilot</dd><dt>Department</dt><dd>Sea</dd></dl></main>${card.repeat(8334)}`
}

const HUGE_ROUNDS = 7

/** The longest that the page is held at a time: over every saved page of the tests, and on a page of 50,000 nodes. */
async function longestTasks(): Promise<Bound[]> {
  const camera = await startCamera()
  try {
    const longest = async (html: string, url: string): Promise<number> => Math.max(...(await camera.time(html, url)).tasks)
    const pages: number[] = []
    for (const root of ['sites', 'people'].map((name) => join(import.meta.dirname, '../../../tests/fixtures', name))) {
      const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(root, name))
      for (const { file, url } of folders.length > 0 ? folders.flatMap(listSaved) : listSaved(root)) if (url) pages.push(await longest(readFileSync(file, 'utf8'), url))
    }
    const huge: number[] = []
    for (let round = 0; round < HUGE_ROUNDS; round++) huge.push(await longest(hugePage(), 'https://directory.example/people/jane-okafor'))
    const all = `${String(pages.length)} saved pages`
    return [
      { what: `${all}, longest task of each: median`, is: median(pages), most: 3 },
      { what: `${all}, longest task of each: worst`, is: Math.max(...pages), most: 50 },
      { what: 'a page of 50,000 nodes, longest task: median', is: median(huge), most: 50 },
      { what: 'a page of 50,000 nodes, longest task: worst', is: Math.max(...huge), most: 50 },
    ]
  } finally {
    await camera.close()
  }
}

async function run({ rounds }: Bench): Promise<Measured> {
  const html = largestPage()
  const server = await serve({ localhost: ({ path }) => (path === '/' ? { body: html, headers: ISOLATED } : undefined) })
  const browser = await chromium.launch({ executablePath: requireBrowser(), headless: true, chromiumSandbox: false })
  try {
    const [reader, page] = [await bundleReader(), await browser.newPage()]
    const url = `http://localhost:${String(server.port)}/`
    const turns = await takeTurns(
      rounds,
      () => once(page, url, reader, 'Reader.takeSnapshot(document, { now: () => performance.now(), pause: () => scheduler.yield() })'),
      () => once(page, url, '', '[document.documentElement.outerHTML, document.body.innerText].join()'),
    )
    return { ...turns, bounds: await longestTasks() }
  } finally {
    await browser.close()
    await server.close()
  }
}

export const line = defineLine({
  name: 'reader',
  what: 'main-thread time of the reader on the largest page of the sample site',
  beside: 'copying the page as mark-up and as text',
  goal: 10,
  rounds: 41,
  run,
})
