import type { Failure } from '../core/failure'
import { fail, type Result } from '../core/result'
import { onToolbarClick } from '../platform/panel'
import { watchSites } from '../platform/sites'
import { frontTab, type Tab, watchTabs } from '../platform/tabs'
import { sameProfile } from '../sites/registry'
import type { ListedEvent, PeopleReading } from '../model/listed'
import { joinLists, listKey } from '../sites/people/join-lists'
import { pageSize } from '../platform/reader'
import { type Captured, captureSettled, captureTab, isLeftOver, lookAt, type Look } from './capture'

/** What is in front of the user. `url` only where the browser lets us know it. */
export type Here =
  | { state: 'reading' }
  | { state: 'person'; captured: Captured }
  | { state: 'people'; people: PeopleReading; readAt: number }
  | { state: 'failure'; failure: Failure; tabId?: number; url?: string; event?: ListedEvent }

let noteFirst: () => void
const first = new Promise<void>((resolve) => { noteFirst = resolve })

/** Done once this window has told for the first time what is in front of the user. */
export const firstLook = (): Promise<void> => first

/**
 * Follows the tab in front of this panel's window: reads it, and reads it again whenever another tab comes to the front,
 * a page loads, the address changes, the user clicks the icon or turns a site on. Returns a way to stop, to read again now, and to add
 * to a list that is shown what has loaded since.
 */
export function followFront(tell: (here: Here) => void): { stop: () => void; again: () => void; more: () => Promise<void> } {
  const show = (here: Here): void => {
    tell(here)
    if (here.state !== 'reading') noteFirst()
  }
  let generation = 0
  let shown: Captured | undefined
  /** Whom the panel showed last, also when the page has moved on since. */
  let last: Captured | undefined
  let list: { tabId: number; people: PeopleReading; size?: string } | undefined

  /** Everybody on the page, with those that the list showed before: it is read as far as it is loaded, page for page. */
  const presentPeople = async (tab: Tab, { page }: Look, size?: string): Promise<boolean> => {
    const mine = generation
    const known = list?.tabId === tab.id ? list.people : undefined
    // Loaded when there may be a list: most pages are one person's, or nobody's.
    const people = page && (await import('../sites/people/complete-people')).completePeople(page)
    if (mine !== generation) return true
    if (people) {
      list = { tabId: tab.id, people: joinLists(known, people), ...(size === undefined ? {} : { size }) }
      // Asked for by nobody, and nothing new: what is on the screen stays as it is.
      if (size !== undefined && list.people.people.length === known?.people.length) return true
      show({ state: 'people', people: list.people, readAt: Date.now() })
    }
    // While the next page of a list is on its way, the ones before stay.
    return people !== undefined || isSameList(known, tab)
  }
  /** Shows what was read; true where the page seems not to have changed yet, so that nothing is shown. */
  const present = async (tab: Tab, result: Result<Captured>, look: Look, tries: number): Promise<boolean> => {
    const mine = generation
    if (result.ok && isLeftOver(last, result.value, tries)) return true
    shown = result.ok ? result.value : undefined
    last = shown ?? last
    if (!result.ok && (await presentPeople(tab, look))) return false
    if (result.ok) {
      show({ state: 'person', captured: result.value })
      return false
    }
    const event = look.page && (await import('../sites/people/complete-event')).completeEvent(look.page)
    if (mine === generation) show({ state: 'failure', failure: result.failure, tabId: tab.id, ...(tab.url ? { url: tab.url } : {}), ...(event ? { event } : {}) })
    return false
  }
  const read = async (): Promise<void> => {
    const mine = ++generation
    const tab = await frontTab()
    if (mine !== generation) return
    if (!tab) return show({ state: 'failure', failure: { code: 'PAGE_NOT_READABLE' } })
    const isShown = shown?.tabId === tab.id && tab.url !== undefined && sameProfile(shown.reading.url, tab.url)
    const isListed = list?.tabId === tab.id && isSameList(list.people, tab)
    if ((shown && !isShown) || (list && !isListed)) {
      shown = list = undefined
      show({ state: 'reading' })
    }
    await captureSettled(tab.id, () => mine !== generation, (result, look, tries) => present(tab, result, look, tries))
  }
  const again = (): void => void read()
  const more = async (): Promise<void> => {
    const [mine, before] = [generation, list]
    const tab = before && (await frontTab())
    if (!tab || tab.id !== before.tabId || !isSameList(before.people, tab)) return
    const size = await pageSize(tab.id)
    if (size === undefined || size === before.size || mine !== generation) return
    const look = await lookAt(tab.id)
    if (mine === generation && !look.result.ok) await presentPeople(tab, look, size)
  }

  const stops = [
    watchTabs({ onFront: again, onPage: (tab, change) => { if (tab.active && (change.loaded || change.url !== undefined)) again() } }),
    watchSites(again),
    onToolbarClick(again),
  ]
  again()
  return { again, more, stop: () => { generation = -1; stops.forEach((stop) => { stop() }) } }
}

const isSameList = (people: PeopleReading | undefined, tab: Tab): boolean =>
  people !== undefined && tab.url !== undefined && listKey(people.url) === listKey(tab.url)

/** Reads the tab in front once, for the user to review. */
export async function readFront(): Promise<Result<Captured>> {
  const tab = await frontTab()
  return tab ? captureTab(tab.id) : fail('PAGE_NOT_READABLE')
}
