import type { Failure } from '../core/failure'
import { fail, type Result } from '../core/result'
import { onToolbarClick } from '../platform/panel'
import { watchSites } from '../platform/sites'
import { frontTab, type Tab, watchTabs } from '../platform/tabs'
import { sameProfile } from '../sites/registry'
import { type Captured, captureSettled, captureTab } from './capture'

/** What is in front of the user. `url` only where the browser lets us know it. */
export type Here =
  | { state: 'reading' }
  | { state: 'person'; captured: Captured }
  | { state: 'failure'; failure: Failure; tabId?: number; url?: string }

/**
 * Follows the tab in front of this panel's window: reads it, and reads it again whenever another tab comes to the front,
 * a page loads, the address changes, the user clicks the icon or turns a site on. Returns a way to stop, and to read again now.
 */
export function followFront(show: (here: Here) => void): { stop: () => void; again: () => void } {
  let generation = 0
  let shown: Captured | undefined

  const present = (tab: Tab, result: Result<Captured>): void => {
    shown = result.ok ? result.value : undefined
    show(result.ok
      ? { state: 'person', captured: result.value }
      : { state: 'failure', failure: result.failure, tabId: tab.id, ...(tab.url ? { url: tab.url } : {}) })
  }
  const read = async (): Promise<void> => {
    const mine = ++generation
    const tab = await frontTab()
    if (mine !== generation) return
    if (!tab) return show({ state: 'failure', failure: { code: 'PAGE_NOT_READABLE' } })
    if (shown && !(shown.tabId === tab.id && tab.url !== undefined && sameProfile(shown.reading.url, tab.url))) {
      shown = undefined
      show({ state: 'reading' })
    }
    await captureSettled(tab.id, () => mine !== generation, (result) => present(tab, result))
  }
  const again = (): void => void read()

  const stops = [
    watchTabs({ onFront: again, onPage: (tab, change) => { if (tab.active && (change.loaded || change.url !== undefined)) again() } }),
    watchSites(again),
    onToolbarClick(again),
  ]
  again()
  return { again, stop: () => { generation = -1; stops.forEach((stop) => { stop() }) } }
}

/** Reads the tab in front once, for the user to review. */
export async function readFront(): Promise<Result<Captured>> {
  const tab = await frontTab()
  return tab ? captureTab(tab.id) : fail('PAGE_NOT_READABLE')
}
