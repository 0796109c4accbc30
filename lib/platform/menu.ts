import { browser } from 'wxt/browser'

const ID = 'add-selection'

/** Puts "Add to Common Ground" in the menu of selected text. Repeatable: an entry that is there already is renewed. */
export async function installMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] })
}

/** Calls back with the selected text. Register synchronously at the worker's start; `tabId` is where it was selected. */
export function onSelection(handle: (selection: { text: string; url: string; tabId?: number }) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID || !info.selectionText) return
    handle({ text: info.selectionText, url: info.pageUrl ?? '', ...(tab?.id === undefined ? {} : { tabId: tab.id }) })
  })
}
