import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { requireBrowser } from '../../browser/find-browser'
import { serve } from '../../browser/serve'
import { bundleReader } from '../../capture/browser'
import { SAMPLE_FOLDER } from '../../drive/sample'
import { type Bench, defineLine, type Measured, takeTurns } from '../line'

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
  return page.evaluate<number>(`(() => { ${setUp}; const from = performance.now(); ${expression}; return performance.now() - from })()`)
}

async function run({ rounds }: Bench): Promise<Measured> {
  const html = largestPage()
  const server = await serve({ localhost: ({ path }) => (path === '/' ? { body: html, headers: ISOLATED } : undefined) })
  const browser = await chromium.launch({ executablePath: requireBrowser(), headless: true, chromiumSandbox: false })
  try {
    const [reader, page] = [await bundleReader(), await browser.newPage()]
    const url = `http://localhost:${String(server.port)}/`
    return await takeTurns(
      rounds,
      () => once(page, url, reader, 'Reader.takeSnapshot(document, location.href)'),
      () => once(page, url, '', '[document.documentElement.outerHTML, document.body.innerText].join()'),
    )
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
