import { cleanText } from '../core/text'
import { openPanel } from '../platform/panel'
import { db } from '../store/database'
import { guarded } from '../store/edit'
import { instant, readClock } from './clock'

/** Keeps text selected on a page until the panel has made a person of it. Opens the panel first: the click allows it only now. */
export function takeSelection({ text, url, tabId }: { text: string; url: string; tabId?: number }): Promise<unknown> {
  const opened = tabId === undefined ? Promise.resolve() : openPanel(tabId)
  const kept = guarded(db, () => db.drafts.put({ id: 'selection', text: cleanText(text, 5000), url, at: instant(readClock().now) }))
  return Promise.all([opened, kept])
}

/** Forgets the selected text: it was used, or the user went away from it. */
export const dropDraft = (): Promise<unknown> => guarded(db, () => db.drafts.delete('selection'))
