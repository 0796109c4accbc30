import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { build } from 'vite'
import { findBrowser, NO_BROWSER } from '../browser/find-browser'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The reader's code as the extension injects it, as one expression that leaves `takeSnapshot` in `Reader`. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome120', lib: { entry: `${ROOT}lib/sites/snapshot.ts`, formats: ['iife'], name: 'Reader' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('Vite built no reader.')
  return bundle.output[0].code
}

/** Takes snapshots of saved pages in a real browser, each under its own address. */
export interface Camera {
  /** The reader's answer for a page; throws where the browser cannot show it within `timeout` milliseconds. */
  snapshot: (html: string, url: string, timeout?: number) => Promise<unknown>
  /** As `snapshot`, with how long the reader held the page's main thread, task by task, in milliseconds. */
  time: (html: string, url: string) => Promise<{ answer: unknown; tasks: number[] }>
  close: () => Promise<void>
}

/** A tab in which the saved page's own scripts never run, and nothing but the page itself is ever loaded. */
async function openTab(context: BrowserContext, serve: { html: string; url: string }): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const request = route.request()
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort()
    // A saved page that would lead elsewhere by itself ("no content") stays where it is.
    const isPage = request.url() === new URL(serve.url).href.replace(/#.*$/, '')
    return isPage ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: serve.html }) : route.fulfill({ status: 204 })
  })
  return page
}

const withTimeout = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Starts one browser; a tab that failed is thrown away, and the next page gets a new one. Throws where no browser is installed. */
export async function startCamera(): Promise<Camera> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const [code, browser] = await Promise.all([
    bundleReader(),
    chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: ['--disable-background-networking', '--disable-component-update', '--disable-extensions', '--host-resolver-rules=MAP * ~NOTFOUND'] }),
  ])
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const shoot = shooter(browser, context, code)
  return {
    snapshot: async (html, url, timeout = 10_000) => (await shoot(html, url, timeout)).answer,
    time: (html, url) => shoot(html, url, 30_000),
    close: () => browser.close(),
  }
}

function shooter(browser: Browser, context: BrowserContext, code: string) {
  const idle: { page: Page; serve: { html: string; url: string } }[] = []
  return async (html: string, url: string, timeout: number): Promise<{ answer: unknown; tasks: number[] }> => {
    if (!browser.isConnected()) throw new Error('The browser has gone.')
    const serve = idle.at(-1)?.serve ?? { html, url }
    const tab = idle.pop() ?? { page: await openTab(context, serve), serve }
    Object.assign(tab.serve, { html, url })
    try {
      await withTimeout(tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout }), timeout)
      const [answer, tasks] = await withTimeout(
        tab.page.evaluate<[unknown, number[]]>(`(async () => { ${code}
          const [tasks, clock] = [[], () => performance.now()]
          let from = clock()
          const pause = async () => { tasks.push(clock() - from); await scheduler.yield(); from = clock() }
          const answer = await Reader.takeSnapshot(document, { now: clock, pause })
          answer.tree.charCodeAt(1)
          tasks.push(clock() - from)
          return [answer, tasks]
        })()`),
        timeout,
      )
      idle.push(tab)
      return { answer, tasks }
    } catch (error) {
      void tab.page.close()
      throw error
    }
  }
}
