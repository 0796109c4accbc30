import { browser } from 'wxt/browser'

/** The accent and the amber of components/ui/theme.css, which a badge cannot read. */
const COLOURS = { shared: '#24508f', due: '#8a5a00' }

/** Shows on one tab how much is shared with the person on it; undefined gives the tab back to the common badge. */
export async function setTabBadge(tabId: number, shared: number | undefined, title: string): Promise<void> {
  try {
    // `null` lifts the tab's own text; the type of the browser package lacks it.
    const text = shared === undefined ? null : shared === 0 ? '' : String(Math.min(shared, 99))
    await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string })
    await browser.action.setTitle({ tabId, title })
    if (shared) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.shared })
  } catch (error) {
    if (!isGone(error)) throw error // the tab was closed in between: there is nothing to show
  }
}

/** Shows how many follow-ups are due, wherever no person is in front. */
export async function setDueBadge(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) })
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.due })
}

const isGone = (error: unknown): boolean => error instanceof Error && /no tab with id|invalid tab/i.test(error.message)
