import { chromium, type Browser, type Page } from '@playwright/test'
import type { App, Look } from './launch'
import { until } from './wait'

/** The side panel as a page that reads, clicks, takes screenshots and axe. */
export interface Panel {
  page: Page
  /** Puts the panel in another size or look, as if the user had dragged it or changed the system's theme. */
  setLook(look: Look): Promise<void>
  /** Lets go of the connection; the panel itself stays open. */
  release(): Promise<void>
}

interface TabTarget {
  targetId: string
  url: string
  embedderData?: { tabActive?: boolean }
}

/** The tab that a page is in. Two tabs of one address are told apart by which is in front. */
async function tabTarget(app: App, page: Page): Promise<string> {
  await page.bringToFront()
  return until('the tab to be in front', async () => {
    const { targetInfos } = await app.cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
    const there = (targetInfos as TabTarget[]).filter(({ url }) => url === page.url())
    if (there.length === 1) return there[0]?.targetId
    return there.find(({ embedderData }) => embedderData?.tabActive)?.targetId
  })
}

/** A real click on the toolbar button while `page` is in front: fires `action.onClicked` and grants `activeTab`. */
export async function clickToolbar(app: App, page: Page): Promise<void> {
  const targetId = await tabTarget(app, page)
  // Experimental in the protocol, and not in Playwright's types.
  await app.cdp.send('Extensions.triggerAction' as 'Target.activateTarget', { id: app.extensionId, targetId } as { targetId: string })
}

/** Whether a target of the panel exists now. */
async function panelTarget(app: App, path: string): Promise<string | undefined> {
  const { targetInfos } = await app.cdp.send('Target.getTargets')
  return targetInfos.find(({ url }) => url.startsWith(app.url(path)))?.targetId
}

/** How many side panels are open, as the browser counts them. */
export async function countPanels(app: App, path = 'sidepanel.html'): Promise<number> {
  const { targetInfos } = await app.cdp.send('Target.getTargets')
  return targetInfos.filter(({ url }) => url.startsWith(app.url(path))).length
}

/**
 * Connects to the side panel once it is open. Only a connection made after it opened can see it, so each call makes one.
 * `path` is the panel's page within the extension.
 */
export async function attachPanel(app: App, { path = 'sidepanel.html', look = {} }: { path?: string; look?: Look } = {}): Promise<Panel> {
  await until('the side panel to open', () => panelTarget(app, path))
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${app.port}`, { artifactsDir: app.downloads, isLocal: true })
  const page = await until('the side panel to be seen', () =>
    connection.contexts().flatMap((context) => context.pages()).find((candidate) => candidate.url().startsWith(app.url(path))))
  await page.waitForLoadState('load')
  const panel: Panel = { page, setLook: (next) => applyLook(page, next), release: () => release(app, connection) }
  await panel.setLook({ width: 400, height: 720, ...app.look, ...look })
  return panel
}

/** A connection that ends takes the browser's way with downloads along: the launching one's is put in its place. */
async function release(app: App, connection: Browser): Promise<void> {
  await connection.close()
  if (!app.browser.isConnected()) return
  await app.cdp.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: app.downloads, eventsEnabled: true })
}

/** Clicks the toolbar button on a page, as the user does, and hands back the panel that opens beside it. */
export async function openPanel(app: App, page: Page, options: { path?: string; look?: Look } = {}): Promise<Panel> {
  await clickToolbar(app, page)
  return attachPanel(app, options)
}

/** Emulates a size and a look on a page. Sizes are CSS pixels; the window itself stays as it is. */
export async function applyLook(page: Page, { width, height, scale = 1, colorScheme, forcedColors, reducedMotion }: Look): Promise<void> {
  await page.emulateMedia({
    ...(colorScheme ? { colorScheme } : {}),
    ...(forcedColors === undefined ? {} : { forcedColors: forcedColors ? 'active' : 'none' }),
    ...(reducedMotion === undefined ? {} : { reducedMotion: reducedMotion ? 'reduce' : 'no-preference' }),
  })
  if (width === undefined || height === undefined) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
}
