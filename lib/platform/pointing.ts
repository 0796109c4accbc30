import { browser } from 'wxt/browser'
import type { Result } from '../core/result'
import { injectFile } from './reader'

/** Lets the user point at one text of the page in a tab; `words` say what for, on the page. Answers when they did, or gave up. */
export async function pointInTab(tabId: number, words: string): Promise<Result<unknown, 'NO_ACCESS' | 'PAGE_NOT_READABLE'>> {
  await tellPage(tabId, words)
  return injectFile(tabId, '/content-scripts/picker.js')
}

async function tellPage(tabId: number, words: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, args: [words], func: (text: string) => { Object.assign(globalThis, { pointingWords: text }) } })
  } catch (error) {
    // A closed page is told of by the pointer itself, which is injected next.
    if (!(error instanceof Error)) throw error
  }
}

/** Ends pointing in a tab, if it goes on there. */
export async function stopPointingIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => { (globalThis as { stopPointing?: () => void }).stopPointing?.() } })
  } catch (error) {
    // The tab is closed or has moved on: the pointer went with its page.
    if (!(error instanceof Error)) throw error
  }
}
