import { browser } from 'wxt/browser'

interface Sidebar { open(): Promise<void> }

/** Opens the panel beside a tab. Must be called synchronously within the user's gesture, before any await. */
export function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as { sidebarAction: Sidebar }).sidebarAction.open()
  return browser.sidePanel.open({ tabId })
}

/** Calls back with the tab when the user clicks the toolbar icon. The click grants that tab while it stays on its origin. Returns a way to stop. */
export function onToolbarClick(handle: (tabId: number) => void): () => void {
  const clicked = (tab: { id?: number | undefined }): void => {
    if (tab.id !== undefined) handle(tab.id)
  }
  browser.action.onClicked.addListener(clicked)
  return () => browser.action.onClicked.removeListener(clicked)
}

/** Shows a view of the full tab: in the one already open, else in a new one. `route` is a hash such as `#/people/ID`. */
export async function openWorkspace(route: string): Promise<void> {
  const url = browser.runtime.getURL('/workspace.html') + route
  const contexts = import.meta.env.FIREFOX ? [] : await browser.runtime.getContexts({ contextTypes: ['TAB'] })
  const open = contexts.find((context) => context.documentUrl?.includes('/workspace.html'))
  if (open === undefined || open.tabId < 0) {
    await browser.tabs.create({ url })
    return
  }
  await browser.tabs.update(open.tabId, { active: true, url })
  await browser.windows.update(open.windowId, { focused: true })
}
