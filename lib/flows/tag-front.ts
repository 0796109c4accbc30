import type { Failure } from '../core/failure'
import { newId } from '../core/id'
import type { TieKind } from '../model/kinds'
import { notify, rememberNotice, recallNotice, dismiss } from '../platform/notifications'
import { openWorkspace } from '../platform/panel'
import { say, t } from '../words/words'
import { captureTab } from './capture'
import { undo } from './change'
import { isReferenceReady } from './reference'
import { noteStaleKeys } from './remake-keys'
import { tagCaptured } from './tag'

/** Begins the id of a notice that tells what became of a key press. */
const TAGGED = 'tagged:'

/**
 * Tags whom the tab shows, without the panel: the answer to a key press that the browser listens for. There may be no window of ours,
 * so a notification says what was saved, or why nothing was, and offers to take it back.
 */
export async function tagFront(tabId: number | undefined, kind: TieKind & ('mentor' | 'sponsor')): Promise<void> {
  const seen = tabId === undefined ? undefined : await captureTab(tabId)
  if (!seen?.ok) return tellTrouble(seen?.failure ?? { code: 'PAGE_NOT_READABLE' })
  const saved = await tagCaptured(seen.value, { add: [kind], remove: [] })
  if (!saved.ok) return tellTrouble(saved.failure)
  const { value, seq } = saved.value
  if (!isReferenceReady()) await noteStaleKeys(value.id)
  const id = TAGGED + newId()
  await rememberNotice(id, { about: [value.id, String(seq)] })
  await notify(id, { title: value.name, message: t('command.tagged', [t(`tags.words.${kind}`)]), buttons: [t('toast.undo')] })
}

const tellTrouble = ({ code, detail }: Failure): Promise<void> =>
  notify(TAGGED + newId(), { title: t('command.notTagged'), message: say({ key: `failure.${code}`, values: [detail ?? ''] }).trim() })

/** Whether a notification is one of these. */
export const isTagNotice = (id: string): boolean => id.startsWith(TAGGED)

/** A click on such a notice opens the person; its button takes the tag back. */
export async function answerTagNotice(id: string, isUndo: boolean): Promise<void> {
  const [personId, seq] = (await recallNotice(id)).about
  await dismiss(id)
  if (personId === undefined) return
  if (isUndo) await undo(Number(seq))
  else await openWorkspace(`#/people/${personId}`)
}
