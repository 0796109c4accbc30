import { test as base, expect, type Page } from '@playwright/test'
import { join } from 'node:path'
import { launch, type App, type LaunchOptions, type Look } from '../../scripts/browser/launch'
import { openPanel, type Panel } from '../../scripts/browser/panel'
import { folder, page as pageOf, serve, type Handle, type Server } from '../../scripts/browser/serve'

/** Hosts whose real addresses the tests use; all of them answer from loopback, and nothing else answers at all. */
export const HOSTS = [
  'people.northwind.example', 'harbour-night.example', 'www.linkedin.com', 'github.com', 'evil.example', 'www.linkedin.com.evil.example',
] as const
export type Host = (typeof HOSTS)[number]

/** The sample site, where the tests meet it. */
export const SAMPLE = 'https://people.northwind.example'

/** The zone that the browsers of the tests live in. */
export const ZONE = 'Europe/Helsinki'

/** How a browser of these tests is started; for tests that start one by themselves, on a kept profile say. */
export const launchOptions = (server: Server): LaunchOptions => ({
  locale: 'en', zone: ZONE, map: HOSTS.map((host) => ({ host, port: server.port })),
})

interface WorkerFixtures {
  server: Server
}

interface Fixtures {
  /** How the browser of this test is started: `test.use({ launchWith: { zone: 'Asia/Tokyo' } })`. */
  launchWith: Omit<LaunchOptions, 'map' | 'profile'>
  /** A browser with the built extension and a fresh profile, for this test alone. */
  app: App
  /** Lets a host answer with a page (HTML) or a handler, for this test alone. */
  site: (host: Host, answer: string | Handle) => void
  /** Opens an address in a tab and clicks the toolbar button on it, as the user does. */
  openPanelOn: (url: string, look?: Look) => Promise<{ tab: Page; panel: Page; side: Panel }>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // Playwright reads a fixture's needs from its first parameter, which has to be a pattern.
    async ({}, provide) => {
      const server = await serve({})
      await provide(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  launchWith: [{}, { option: true }],
  site: async ({ server }, provide) => {
    const mounted = new Set<Host>()
    server.mount('people.northwind.example', folder(join(import.meta.dirname, '../../scripts/sample-site')))
    await provide((host, answer) => {
      mounted.add(host)
      server.mount(host, typeof answer === 'string' ? pageOf(answer) : answer)
    })
    for (const host of mounted) server.mount(host, undefined)
  },
  app: async ({ server, launchWith, site: _site }, provide) => {
    const app = await launch({ ...launchOptions(server), ...launchWith })
    await provide(app)
    await app.close()
  },
  openPanelOn: async ({ app }, provide) => {
    const opened: Panel[] = []
    await provide(async (url, look = {}) => {
      const tab = await app.context.newPage()
      await tab.goto(url)
      const side = await openPanel(app, tab, { look })
      opened.push(side)
      return { tab, panel: side.page, side }
    })
    for (const side of opened) await side.release()
  },
})

export { expect }
