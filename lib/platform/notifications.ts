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

/** What a user may do to a notification; `button` counts from 0. */
export interface NotificationAnswers {
  onClick: (id: string) => void
  onButton: (id: string, button: number) => void
  /** The user closed it. What we or the system took away was closed by nobody. */
  onClosed: (id: string) => void
}

/** Calls back with what the user does to a notification. Register synchronously at the worker's start. */
export function onNotification({ onClick, onButton, onClosed }: NotificationAnswers): void {
  browser.notifications.onClicked.addListener(onClick)
  if (!import.meta.env.FIREFOX) browser.notifications.onButtonClicked.addListener(onButton)
  // Firefox does not say by whom.
  browser.notifications.onClosed.addListener((id, byUser?: boolean) => { if (byUser !== false) onClosed(id) })
}

const KEY = 'notice '
const SHOWN = 'shown '

/** Keeps what a notification is about, for as long as the browser runs: the worker that shows it may be gone when it is answered. */
export async function rememberNotice(id: string, about: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY + id]: about })
}

/**
 * Notes that the notification was shown with this in it. Apart from what it is about, which has to be known before it can be
 * answered: one remembered and never shown must not pass for shown because yesterday's, of the same id, is still up.
 */
export async function markShown(id: string, about: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [SHOWN + id]: about })
}

/** Whether a notification is on screen, or in the system's list, and is known to be about this. */
export async function isUpAbout(id: string, about: readonly string[]): Promise<boolean> {
  return id in (await browser.notifications.getAll()) && (await read(SHOWN + id)).join() === about.join()
}

/** What a notification is about; empty where the browser was started anew since. */
export async function recallNotice(id: string): Promise<string[]> {
  return read(KEY + id)
}

async function read(key: string): Promise<string[]> {
  const kept = (await browser.storage.session.get(key))[key]
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : []
}
