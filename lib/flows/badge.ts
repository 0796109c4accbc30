import { setTabBadge } from '../platform/badge'
import { tabById, type Tab, watchTabs } from '../platform/tabs'
import { t } from '../words/words'
import { type Captured, captureSettled } from './capture'
import { sureGroundOf } from './common-ground'
import type { Result } from '../core/result'

/** The latest reading asked for in each tab; lost with the worker, which is harmless: the next event asks anew. */
const latest = new Map<number, number>()

/** Counts on the toolbar what is shared with the person in front, in tabs the user gave access to. Call at the worker's start. */
export function countOnBadge(): void {
  watchTabs({
    onFront: (tabId) => void tabById(tabId).then((tab) => tab && count(tab)),
    onPage: (tab, change) => { if (tab.active && (change.loaded || change.url !== undefined)) void count(tab) },
  })
}

/** Reads one tab and puts the number on its badge. A tab whose address is hidden from us is none of our business. */
export async function count(tab: Tab): Promise<void> {
  if (tab.url === undefined || !/^https?:/.test(tab.url)) return
  const mine = (latest.get(tab.id) ?? 0) + 1
  latest.set(tab.id, mine)
  await captureSettled(tab.id, () => latest.get(tab.id) !== mine, async (result) => {
    await display(tab.id, result)
    return false
  })
}

async function display(tabId: number, result: Result<Captured>): Promise<void> {
  if (!result.ok) return setTabBadge(tabId, undefined, t('extension.actionTitle'))
  const shared = (await sureGroundOf(result.value.reading.facts)).length
  await setTabBadge(tabId, shared, t('badge.shared', shared, [String(shared), result.value.reading.name.value]))
}
