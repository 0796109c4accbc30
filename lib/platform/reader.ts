import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '../core/result'

/** Runs one of our files in the top frame of a tab and hands back what it answers, unchecked; failures as for the reader. */
export async function injectFile(tabId: number, file: '/content-scripts/capture.js' | '/content-scripts/picker.js'): Promise<Result<unknown, 'NO_ACCESS' | 'PAGE_NOT_READABLE'>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return ok(frame?.result)
  } catch (error) {
    // The browser tells these apart only in words; they are the same in every language of its interface.
    const words = error instanceof Error ? error.message : String(error)
    if (/chrome:|gallery|devtools|extension|about:|webstore|cannot be scripted|error page/i.test(words) && !/must request permission/i.test(words)) {
      return fail('PAGE_NOT_READABLE')
    }
    return fail('NO_ACCESS')
  }
}

/** Runs in the page: how much is loaded, told by its elements and its text; no layout is asked for. */
const measure = (): string => `${String(document.getElementsByTagName('*').length)} ${String(document.body?.textContent.length ?? 0)}`

/** How much of a page is loaded, as a text that changes when more of it is; undefined where it cannot be asked. Cheap next to reading it. */
export async function pageSize(tabId: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: measure })
    return typeof frame?.result === 'string' ? frame.result.slice(0, 50) : undefined
  } catch {
    // The page has gone, or may not be read any more: the next reading says so in words.
    return undefined
  }
}

/**
 * Runs the reader once in the top frame of a tab and hands back its answer, unchecked: it comes from a page.
 * `NO_ACCESS`: the user has not clicked on this tab nor turned its site on. `PAGE_NOT_READABLE`: the browser lets no extension in.
 */
export const injectReader = (tabId: number): Promise<Result<unknown, 'NO_ACCESS' | 'PAGE_NOT_READABLE'>> => injectFile(tabId, '/content-scripts/capture.js')
