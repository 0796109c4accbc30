import { browser } from 'wxt/browser'

const NAME = 'follow-ups'

/** Sets the one wake-up call to an instant (milliseconds since 1970), or takes it away. A past instant fires at once. */
export async function setAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(NAME)
  else await browser.alarms.create(NAME, { when })
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
