import type { CDPSession, Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import type { App } from './launch'
import { until, within } from './wait'

/** The extension's interface as functions evaluated in a worker or a page of the extension see it. */
export type Chrome = typeof browser
declare const chrome: Chrome

/** Sees to it that the service worker runs, waking it as the browser would. Hands back the session that can stop it. */
async function wake(app: App): Promise<void> {
  await withWorkers(app, async (session) => {
    const running = watchStatus(session, app, 'running')
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: app.url('') })
    await within('the service worker to run', 15_000, running)
  })
}

/** Runs `work` with the session of a page: the browser's own session does not reach service workers. */
async function withWorkers(app: App, work: (session: CDPSession) => Promise<void>): Promise<void> {
  const page = app.context.pages()[0] ?? (await app.context.newPage())
  const session = await app.context.newCDPSession(page)
  try {
    await work(session)
  } finally {
    await session.detach()
  }
}

function watchStatus(session: CDPSession, app: App, status: 'running' | 'stopped'): Promise<void> {
  return new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ scriptURL, runningStatus }) => scriptURL.startsWith(app.url('')) && runningStatus === status)) resolve()
    })
  })
}

/** Stops the service worker, as the browser does when it idles. It starts again with the next event. */
export async function stopWorker(app: App): Promise<void> {
  await withWorkers(app, async (session) => {
    const stopped = watchStatus(session, app, 'stopped')
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await within('the service worker to stop', 15_000, stopped)
  })
}

/** Evaluates a function in the service worker, waking it before. The function sees `chrome`, and only its argument. */
export async function inWorker<A, T>(app: App, work: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
  await wake(app)
  // Playwright's types narrow the argument of an evaluated function in a way that a plain generic cannot follow.
  return within('the service worker to answer', 15_000, app.worker.evaluate(work as never, argument as never) as Promise<T>)
}

/** Text of the badge, on one tab where `tabId` is given, else the common one. */
export const badgeText = (app: App, tabId?: number): Promise<string> =>
  inWorker(app, (id) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }), tabId)

/** Id of the tab that a page is in, as the extension knows it. The page must be in front of its window. */
export async function tabIdOf(app: App, page: Page): Promise<number> {
  await page.bringToFront()
  return inWorker(app, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id === undefined) throw new Error('No tab is in front.')
    return tab.id
  }, undefined)
}

/** Ids of the desktop notifications that are up. */
export const notificationIds = (app: App): Promise<string[]> =>
  inWorker(app, async () => Object.keys(await chrome.notifications.getAll()), undefined)

/** Clicks a desktop notification, or one of its buttons (counted from 0). */
export const clickNotification = (app: App, id: string, button?: number): Promise<void> =>
  inWorker(app, ([which, index]) => {
    const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, { dispatch(...values: unknown[]): void }>
    if (index === undefined) onClicked?.dispatch(which)
    else onButtonClicked?.dispatch(which, index)
  }, [id, button] as const)

/** Chooses an entry of the context menu, as after a right click on selected text in `tab`. */
export const clickMenu = (app: App, info: { menuItemId: string; selectionText?: string; pageUrl?: string }, tab: { id: number; url?: string }): Promise<void> =>
  inWorker(app, ([clicked, where]) => {
    const { dispatch } = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void }
    dispatch.call(chrome.contextMenus.onClicked, clicked, where)
  }, [info, tab] as const)

/** Presses the keys of a command in `tab`, as the browser tells the worker. Unlike the real keys it grants nothing. */
export const pressCommand = (app: App, command: string, tabId: number): Promise<void> =>
  inWorker(app, ([name, id]) => {
    const { dispatch } = chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void }
    dispatch.call(chrome.commands.onCommand, name, { id })
  }, [command, tabId] as const)

/** Entries of the alarm clock: name and instant (milliseconds since 1970). */
export const alarms = (app: App): Promise<{ name: string; scheduledTime: number }[]> =>
  inWorker(app, async () => (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })), undefined)

/** Origins that the extension may reach now, as the browser keeps them. */
export const grantedOrigins = (app: App): Promise<string[]> =>
  inWorker(app, async () => (await chrome.permissions.getAll()).origins ?? [], undefined)

/**
 * Gives the user's consent to one origin beforehand, on the browser's own page for extensions: a prompt cannot be answered
 * headless. The extension's next `permissions.request` for it then resolves to true without a prompt, and only then does the grant hold.
 */
export async function allowSite(app: App, pattern: string): Promise<void> {
  const page = await app.context.newPage()
  try {
    await page.goto('chrome://extensions')
    await page.evaluate(([id, origin]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } }
      return developerPrivate.addHostPermission(id, origin)
    }, [app.extensionId, pattern] as const)
  } finally {
    await page.close()
  }
}

/** Waits until a value of the extension is as wished, asking again and again. */
export const eventually = <T>(what: string, ask: () => Promise<T>, wished: (value: T) => boolean): Promise<T> =>
  until(what, async () => {
    const value = await ask()
    return wished(value) ? value : undefined
  })
