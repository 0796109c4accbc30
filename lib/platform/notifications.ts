import { browser } from 'wxt/browser'

/** What a notification says, and its buttons, two at most. Firefox shows none and refuses them. */
export interface Shown {
  title: string
  message: string
  buttons?: readonly string[]
}

/** Shows a desktop notification; one of the same id is replaced, not doubled. */
export async function notify(id: string, { title, message, buttons = [] }: Shown): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png')
  const more = import.meta.env.FIREFOX || buttons.length === 0 ? {} : { buttons: buttons.map((text) => ({ title: text })) }
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...more })
}

/** Takes a notification away. */
export async function dismiss(id: string): Promise<void> {
  await browser.notifications.clear(id)
}

/** Whether a notification is on screen, or in the system's list. */
export async function isUp(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll())
}

/** What a user may do to a notification; `button` counts from 0. */
export interface NotificationAnswers {
  onClick: (id: string) => void
  onButton: (id: string, button: number) => void
  onClosed: (id: string) => void
}

/** Calls back with what the user does to a notification. Register synchronously at the worker's start. */
export function onNotification({ onClick, onButton, onClosed }: NotificationAnswers): void {
  browser.notifications.onClicked.addListener(onClick)
  if (!import.meta.env.FIREFOX) browser.notifications.onButtonClicked.addListener(onButton)
  browser.notifications.onClosed.addListener((id) => { onClosed(id) })
}

const KEY = 'notice '

/** Keeps what a notification is about, for as long as the browser runs: the worker that shows it may be gone when it is answered. */
export async function rememberNotice(id: string, about: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY + id]: about })
}

/** What a notification is about; empty where the browser was started anew since. */
export async function recallNotice(id: string): Promise<string[]> {
  const kept = (await browser.storage.session.get(KEY + id))[KEY + id]
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : []
}
