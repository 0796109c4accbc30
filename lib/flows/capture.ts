import { fail, ok, type Result } from '../core/result'
import type { FailureCode } from '../core/failure'
import type { Reading } from '../model/reading'
import { injectReader } from '../platform/reader'
import { completeReading } from '../sites/complete'
import { sameProfile } from '../sites/registry'

/** Who a tab showed at one moment. */
export interface Captured {
  tabId: number
  reading: Reading
  /** Milliseconds since 1970. */
  readAt: number
}

/** Reads the person in a tab, once. Nothing stays in the page. Any failure of reading, each with its own sentence. */
export async function captureTab(tabId: number): Promise<Result<Captured>> {
  const answer = await injectReader(tabId)
  if (!answer.ok) return answer
  const reading = completeReading(answer.value)
  return reading.ok ? ok({ tabId, reading: reading.value, readAt: Date.now() }) : reading
}

/** Half-drawn pages are asked again after these pauses, in milliseconds. */
const PAUSES = [250, 700, 1500, 2500]

/** Failures that more time may cure. A page that is drawn in steps first looks like no person at all. */
const CURABLE: readonly FailureCode[] = ['STILL_LOADING', 'LAYOUT_CHANGED', 'NOT_A_PERSON', 'READING_UNTRUSTED']

/**
 * As `captureTab`, but patient with pages that are still being drawn. `moved` says whether the tab has moved on
 * meanwhile: then the answer is of no use and `undefined` comes back.
 */
export async function captureSettled(tabId: number, moved: () => boolean, shown: (result: Result<Captured>) => void): Promise<void> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    if (moved()) return
    const result = await captureTab(tabId)
    if (moved()) return
    shown(result)
    if (result.ok ? isComplete(result.value.reading) : !CURABLE.includes(result.failure.code)) return
  }
}

/** A reading with few fields may be of a page whose lower half is still to come. */
const isComplete = (reading: Reading): boolean => reading.found.length >= 5

/** Reads the tab again and refuses with `PAGE_MOVED_ON` unless it still shows the person of the first reading. */
export async function recapture(captured: Captured): Promise<Result<Captured>> {
  const again = await captureTab(captured.tabId)
  if (!again.ok) return fail('PAGE_MOVED_ON')
  const [before, after] = [captured.reading, again.value.reading]
  const same = sameProfile(before.url, after.url) && before.name.value === after.name.value
  return same ? again : fail('PAGE_MOVED_ON')
}
