import { fail, ok, type Result } from '../core/result'
import type { FailureCode } from '../core/failure'
import type { Reading } from '../model/reading'
import { injectReader } from '../platform/reader'
import { isInFront } from '../platform/tabs'
import type { Recipe } from '../model/recipe'
import type { Page } from '../sites/page'
import { coversPage } from '../sites/recipe/address'
import { db } from '../store/database'
import { allRecipes } from '../store/queries'
import { sameProfile } from '../sites/registry'

/** Who a tab showed at one moment. */
export interface Captured {
  tabId: number
  reading: Reading
  /** Milliseconds since 1970. */
  readAt: number
  /** What the user taught for this page, and whether it still fits; where it does not, the page was read without it. */
  recipe?: { recipe: Recipe; fits: boolean }
}

/** What a look at a tab gave: one person or why not, and the page itself where it is nobody's own and may list many. */
export interface Look {
  result: Result<Captured>
  page?: Page
}

/** Everything that knows sites, and the words of eight languages: loaded while the page is being copied, so that the panel starts without it. */
const loadReaders = () => import('../sites/complete')
type Readers = Awaited<ReturnType<typeof loadReaders>>
const loadSpoken = () => import('../affinity/free-text/understand')

/** Looks at the page in a tab, once. Nothing stays in it. */
export async function lookAt(tabId: number): Promise<Look> {
  const [answer, readers, { understand }] = await Promise.all([injectReader(tabId), loadReaders(), loadSpoken()])
  if (!answer.ok) return { result: answer }
  const page = readers.openSnapshot(answer.value)
  if (!page.ok) return { result: page }
  const { reading, recipe } = readTaught(readers, page.value, await allRecipes(db))
  if (reading.ok) return { result: ok({ tabId, reading: understand(reading.value), readAt: Date.now(), ...(recipe && { recipe }) }) }
  return { result: reading, ...(/^(?:NOT_A_PERSON|RECIPE_MISFIT)$/.test(reading.failure.code) && { page: page.value }) }
}

/** Reads by what the user taught for this address, where it fits; else as the page reads by itself. */
function readTaught({ completePage, completeTaught }: Readers, page: Page, recipes: readonly Recipe[]): { reading: Result<Reading>; recipe?: Captured['recipe'] } {
  const own = recipes.filter((recipe) => recipe.isOn && coversPage(recipe, page.url))
  for (const recipe of own) {
    const reading = completeTaught(page, recipe)
    if (reading.ok) return { reading, recipe: { recipe, fits: true } }
  }
  const reading = completePage(page)
  const [first] = own
  if (!first) return { reading }
  if (!reading.ok && reading.failure.code === 'NOT_A_PERSON') return { reading: fail('RECIPE_MISFIT', first.id) }
  return { reading, recipe: { recipe: first, fits: false } }
}

/** Reads the person in a tab, once. Any failure of reading, each with its own sentence. */
export const captureTab = async (tabId: number): Promise<Result<Captured>> => (await lookAt(tabId)).result

/** Half-drawn pages are asked again after these pauses, in milliseconds. */
const PAUSES = [250, 700, 1500, 2500]

/** Failures that more time may cure. A page that is drawn in steps first looks like no person at all. */
const CURABLE: readonly FailureCode[] = ['STILL_LOADING', 'LAYOUT_CHANGED', 'NOT_A_PERSON', 'READING_UNTRUSTED', 'RECIPE_MISFIT']

/**
 * As `captureTab`, but patient with pages that are still being drawn. `moved` says whether the tab has moved on
 * meanwhile: then the answer is of no use and `undefined` comes back. `shown` gets each answer, with how often the page was asked before;
 * where it answers true it doubts that the page is done, and the page is asked again.
 */
export async function captureSettled(tabId: number, moved: () => boolean, shown: (result: Result<Captured>, look: Look, tries: number) => Promise<boolean>): Promise<void> {
  for (const [tries, pause] of [0, ...PAUSES].entries()) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    if (moved()) return
    const look = await lookAt(tabId)
    const { result } = look
    if (moved()) return
    if (await shown(result, look, tries)) continue
    if (result.ok ? isComplete(result.value.reading) : !CURABLE.includes(result.failure.code)) return
  }
}

/**
 * Whether a page still shows, under its new address, whom it showed under the one before: sites change the address first, and draw the next person
 * when they have loaded. Told by everything that was read being the same; or, for a second, by a new name above the same facts.
 */
export function isLeftOver(before: Captured | undefined, now: Captured, tries: number): boolean {
  if (before?.tabId !== now.tabId || sameProfile(before.reading.url, now.reading.url)) return false
  const bare = ({ reading }: Captured): string => JSON.stringify({ ...reading, url: '', profileUrl: '' })
  if (bare(before) === bare(now)) return tries < PAUSES.length
  const [old, fresh] = [before.reading, now.reading]
  return tries < 3 && old.name.value !== fresh.name.value && fresh.facts.length > 1 && JSON.stringify(old.facts) === JSON.stringify(fresh.facts)
}

/** A reading with few fields may be of a page whose lower half is still to come. */
const isComplete = (reading: Reading): boolean => reading.found.length >= 5

/** Reads the tab again and refuses with `PAGE_MOVED_ON` unless it still shows the person of the first reading, and is the one in front: what the panel says may be behind both. */
export async function recapture(captured: Captured): Promise<Result<Captured>> {
  const again = await captureTab(captured.tabId)
  if (!again.ok) return fail('PAGE_MOVED_ON')
  const [before, after] = [captured.reading, again.value.reading]
  const same = sameProfile(before.url, after.url) && before.name.value === after.name.value
  return same && (await isInFront(captured.tabId)) ? again : fail('PAGE_MOVED_ON')
}
