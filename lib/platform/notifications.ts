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

/** The notifications on screen, or in the system's list. */
export const noticesUp = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll())

const KEY = 'notice '

/** What a notification is about, and the day whose daily notice it is. */
export interface Remembered {
  about: string[]
  day?: string
}

/** Keeps what a notification is about, for as long as the browser runs: the worker that shows it may be gone when it is answered. */
export async function rememberNotice(id: string, notice: Remembered): Promise<void> {
  await browser.storage.session.set({ [KEY + id]: notice })
}

/** What a notification is about; nothing where the browser was started anew since. */
export async function recallNotice(id: string): Promise<Remembered> {
  const kept = (await browser.storage.session.get(KEY + id))[KEY + id] as Partial<Record<keyof Remembered, unknown>> | undefined
  const about = Array.isArray(kept?.about) ? kept.about.filter((entry) => typeof entry === 'string') : []
  return { about, ...(typeof kept?.day === 'string' ? { day: kept.day } : {}) }
}
