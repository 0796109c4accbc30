import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Worker } from '@playwright/test'
import { findBrowser, NO_BROWSER } from './find-browser'
import { until, within } from './wait'

/** A real host that a server on loopback answers for, over HTTP and HTTPS. */
export interface HostMapping {
  host: string
  port: number
}

/** How pages and panels look: sizes in CSS pixels. */
export interface Look {
  width?: number
  height?: number
  scale?: number
  colorScheme?: 'light' | 'dark'
  forcedColors?: boolean
  reducedMotion?: boolean
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension?: string
  /** Folder of the profile; kept afterwards, unless `throwAway`. When missing, a throw-away one is made. */
  profile?: string
  /** Remove the profile at `close`. */
  throwAway?: boolean
  headless?: boolean
  /** Hosts that answer; nothing else is found, so that nothing leaves the machine. Undefined opens the network. */
  map?: readonly HostMapping[] | undefined
  look?: Look
  /** Language of the browser's interface, and with it of the extension (BCP 47). */
  locale?: string
  /** IANA zone of the whole browser, worker and all. */
  zone?: string
  args?: readonly string[]
  /** What Playwright asks of the browser and this run does not: `--disable-back-forward-cache`. */
  without?: readonly string[]
}

/** A running browser with the extension in it. */
export interface App {
  context: BrowserContext
  browser: Browser
  /** CDP session of the browser itself. */
  cdp: CDPSession
  worker: Worker
  extensionId: string
  profile: string
  look: Look
  /** Where downloads land. All connections to the browser have to name the same folder: the browser obeys the newest only. */
  downloads: string
  /** Port of the DevTools protocol, for connections that need to see the side panel. */
  port: number
  /** Address of a page of the extension: `url('workspace.html#/people')`. */
  url(path: string): string
  /** Ends it in good order; `keep` leaves a throw-away profile where it is. */
  close(how?: { keep?: boolean }): Promise<void>
  /** Ends the browser as a crash would, mid-write if so be it. The profile stays for `restart`. */
  crash(): Promise<void>
  /** Starts it anew with the same profile and options, after `crash` or `close({ keep: true })`. */
  restart(): Promise<App>
}

/** The built extension that tests and scripts use; EXTENSION names another folder, such as an unpacked release. */
export const BUILT = resolve(process.env['EXTENSION'] ?? resolve(import.meta.dirname, '../../.output/chrome-mv3'))

const QUIET = ['--no-pings', '--disable-domain-reliability', '--disable-breakpad', '--disable-client-side-phishing-detection', '--disable-sync']

/** The rules that send hosts to loopback and everything else nowhere. `*` sends everything to one port. */
export function resolverRules(map: readonly HostMapping[]): string {
  const rules = map.map(({ host, port }) => `MAP ${host} 127.0.0.1:${port}`)
  const rest = map.some(({ host }) => host === '*') ? [] : ['MAP * ~NOTFOUND']
  return [...rules, ...rest, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost', 'EXCLUDE *.localhost'].join(', ')
}

function argumentsFor({ extension = BUILT, map, locale, args = [] }: LaunchOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    ...QUIET,
    ...(map ? [`--host-resolver-rules=${resolverRules(map)}`] : []),
    ...(locale ? [`--lang=${locale}`] : []),
    ...args,
  ]
}

const contextLook = ({ width = 1280, height = 800, scale = 1, colorScheme = 'light', forcedColors, reducedMotion }: Look) => ({
  viewport: { width, height },
  deviceScaleFactor: scale,
  colorScheme,
  forcedColors: forcedColors ? ('active' as const) : ('none' as const),
  reducedMotion: reducedMotion ? ('reduce' as const) : ('no-preference' as const),
})

/** Branded Chrome ignores `--load-extension` since 137; then the protocol loads it, which Chromium does not need. */
async function workerOf(context: BrowserContext, cdp: CDPSession, extension: string): Promise<Worker> {
  const coming = context.waitForEvent('serviceworker', { timeout: 30_000 })
  coming.catch(() => undefined) // awaited below, or not at all when the worker is there already
  const running = context.serviceWorkers()[0]
  if (running) return running
  const early = await Promise.race([coming, new Promise<undefined>((resolve) => setTimeout(resolve, 5000))])
  if (early) return early
  await cdp.send('Extensions.loadUnpacked' as 'Browser.close', { path: extension } as never)
  return coming
}

const downloadsIn = (profile: string): string => join(profile, 'downloads-of-tests')

/** The port is written into the profile once the browser listens; an older one of a crashed browser is removed before. */
async function debuggingPort(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort')
  return until('the DevTools port', () => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) || undefined : undefined))
}

async function kill(app: Pick<App, 'cdp' | 'context'>): Promise<void> {
  const { processInfo } = await app.cdp.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('The browser names no process of its own.')
  const gone = new Promise<void>((resolve) => app.context.once('close', () => resolve()))
  process.kill(main.id, 'SIGKILL')
  await within('the killed browser to be gone', 10_000, gone)
}

/**
 * Starts a Chromium with the extension. Pages of the mapped hosts keep their real addresses; certificates are not checked.
 * Throws when there is no browser, no built extension, or when the extension does not start.
 */
export async function launch(options: LaunchOptions = {}): Promise<App> {
  const { headless = true, look = {}, locale, zone } = options
  const extension = resolve(options.extension ?? BUILT)
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}: run "npm run build" first.`)
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'common-ground-'))
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    downloadsPath: downloadsIn(profile),
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.without ?? [])],
    args: argumentsFor({ ...options, extension }),
    env: { ...process.env, ...(zone ? { TZ: zone } : {}), ...(locale ? { LANGUAGE: locale } : {}) } as Record<string, string>,
    ...(headless ? contextLook(look) : { viewport: null }),
  })
  const throwAway = options.throwAway ?? options.profile === undefined
  try {
    return await appOf(context, { ...options, extension, profile, look, throwAway })
  } catch (error) {
    await context.close()
    throw error
  }
}

async function appOf(context: BrowserContext, options: LaunchOptions & { extension: string; profile: string; look: Look }): Promise<App> {
  const { extension, profile, look } = options
  const browser = context.browser()
  if (!browser) throw new Error('Playwright hands out no browser for a persistent context.')
  const cdp = await browser.newBrowserCDPSession()
  const worker = await workerOf(context, cdp, extension)
  // An event that comes before the worker has run for the first time is lost: nobody has asked for it yet.
  await until('the service worker to be active', () => worker.evaluate('self.registration?.active?.state === "activated"'), 30_000)
  const extensionId = new URL(worker.url()).host
  return {
    context, browser, cdp, worker, extensionId, profile, look, downloads: downloadsIn(profile),
    port: await debuggingPort(profile),
    url: (path) => `chrome-extension://${extensionId}/${path}`,
    close: async ({ keep = false } = {}) => {
      await context.close()
      if (options.throwAway && !keep) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
    crash: () => kill({ cdp, context }),
    restart: () => launch(options),
  }
}
