import { browser } from 'wxt/browser'

/** A tab as far as we may see it: `url` is there only where the user gave access. */
export interface Tab {
  id: number
  windowId: number
  url?: string
  active: boolean
}

type BrowserTab = { id?: number | undefined; windowId: number; url?: string | undefined; active: boolean }

const seen = (tab: BrowserTab | undefined): Tab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, active: tab.active, ...(tab.url ? { url: tab.url } : {}) }

/** The tab in front in the window that this page (panel) belongs to. */
export async function frontTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return seen(tab)
}

/** The tab with this id; undefined when it is closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  return (await allTabs()).find((tab) => tab.id === id)
}

/** Whether a tab is the one in front in its window; false once it is closed. */
export async function isInFront(id: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(id)).active
  } catch {
    // Closed meanwhile.
    return false
  }
}

/** Every open tab. */
export async function allTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).flatMap((tab) => seen(tab) ?? [])
}

/** What may have changed what is in front of the user. */
export interface TabEvents {
  /** Another tab came to the front of a window. */
  onFront?: (tabId: number, windowId: number) => void
  /** A page was loaded, or the address changed within it. `loaded` is true once the browser calls it complete. */
  onPage?: (tab: Tab, change: { url?: string; loaded: boolean; started: boolean }) => void
}

/** Starts watching tabs; returns a way to stop. Call synchronously at the start of a worker. */
export function watchTabs({ onFront, onPage }: TabEvents): () => void {
  const activated = (info: { tabId: number; windowId: number }): void => onFront?.(info.tabId, info.windowId)
  const updated = (id: number, change: { url?: string | undefined; status?: string | undefined }, tab: BrowserTab): void => {
    const known = seen({ ...tab, id })
    if (known && (change.url !== undefined || change.status !== undefined)) {
      onPage?.(known, { ...(change.url === undefined ? {} : { url: change.url }), loaded: change.status === 'complete', started: change.status === 'loading' })
    }
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Whether this page's window is private; nothing is recorded there unasked. */
export const isIncognito = (): boolean => browser.extension.inIncognitoContext
