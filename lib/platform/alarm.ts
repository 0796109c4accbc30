import { browser } from 'wxt/browser'

const NAME = 'follow-ups'
/** Minutes after which it comes again if whoever it woke died before setting it anew. */
const AGAIN = 60

/** Sets the one wake-up call to an instant (milliseconds since 1970). A past instant fires at once. */
export async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(NAME, { when, periodInMinutes: AGAIN })
}

/** Takes the wake-up call away. */
export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(NAME)
}

/** Calls back when the wake-up call comes. Register synchronously at the worker's start. */
export function onAlarm(handle: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) handle()
  })
}

/** Calls back when the extension was installed or updated, and when the browser starts: both re-derive everything. */
export function onStart(handle: () => void): void {
  browser.runtime.onInstalled.addListener(handle)
  browser.runtime.onStartup.addListener(handle)
}
