import { browser } from 'wxt/browser'

/** Shows a desktop notification; one of the same id is replaced, not doubled. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message })
}

/** Takes a notification away. */
export async function dismiss(id: string): Promise<void> {
  await browser.notifications.clear(id)
}

/** Calls back with the id of a notification that was clicked. Register synchronously at the worker's start. */
export function onNotificationClick(handle: (id: string) => void): void {
  browser.notifications.onClicked.addListener(handle)
}
