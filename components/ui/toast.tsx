import { useSyncExternalStore } from 'react'
import { Button, Text } from 'react-aria-components'
import { UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components/Toast'
import type { Failure } from '@/lib/core/failure'
import type { Message } from '@/lib/core/message'
import type { Result } from '@/lib/core/result'
import { undo } from '@/lib/flows/change'
import { say, t } from '@/lib/words/words'

interface Notice {
  text: string
  tone: 'saved' | 'trouble'
  seq?: number
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 2 })

/** How long an undo stays on offer here, in milliseconds; the history in Settings keeps it longer. */
const SHOWN = 8000

/** The sentence of a failure, with where or what. */
export function explain({ code, detail }: Failure): string {
  return say({ key: `failure.${code}`, values: [detail ?? ''] }).trim()
}

/** Says that something was saved, and offers to take it back. */
export function announceSaved(text: Message, seq?: number): void {
  queue.add({ text: say(text), tone: 'saved', ...(seq === undefined ? {} : { seq }) }, { timeout: SHOWN })
}

/** Says what went wrong and what to do. Stays until it is closed. */
export function announceTrouble(failure: Failure): void {
  queue.add({ text: explain(failure), tone: 'trouble' })
}

/** Shows the outcome of an edit; answers whether it went well. */
export function announceEdit(result: Result<{ seq: number }>, saved: Message): boolean {
  if (result.ok) announceSaved(saved, result.value.seq)
  else announceTrouble(result.failure)
  return result.ok
}

/** What takes longer than this is told of while it lasts, in milliseconds. */
const SOON = 400

async function takeBack(seq: number, close: () => void): Promise<void> {
  close() // offered once: pressed twice, the second would find nothing to take back
  const working: string[] = []
  const timer = setTimeout(() => working.push(queue.add({ text: t('toast.takingBack'), tone: 'saved' })), SOON)
  const result = await undo(seq)
  clearTimeout(timer)
  for (const key of working) queue.close(key)
  announceUndone(result)
}

/** Says that an edit was taken back, and whether something of it stays, since it was changed again later. */
export function announceUndone(result: Awaited<ReturnType<typeof undo>>): void {
  if (result.ok) announceSaved({ key: result.value.kept.length > 0 ? 'toast.undonePartly' : 'toast.undone' })
  else announceTrouble(result.failure)
}

/** How many notices are in sight: a view leaves room for them at its foot, so that nothing stays covered. */
export function useNotices(): number {
  return useSyncExternalStore((changed) => queue.subscribe(changed), () => queue.visibleToasts.length)
}

/** The place where notices appear: at the foot of the window, reachable by F6. */
export function Notices() {
  return (
    <ToastRegion queue={queue} aria-label={t('toast.region')} className="fixed inset-x-3 bottom-3 z-20 flex flex-col gap-2 outline-none" data-print="no">
      {({ toast }) => (
        <Toast toast={toast} className="mx-auto flex w-full max-w-120 items-center gap-2 rounded-md border border-edge bg-raised px-3 py-2 shadow-lg">
          <span aria-hidden className={toast.content.tone === 'saved' ? 'text-green' : 'text-amber'}>{toast.content.tone === 'saved' ? '✓' : '!'}</span>
          <ToastContent className="flex-1 text-sm">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.seq === undefined ? null : (
            <Button
              onPress={() => void takeBack(toast.content.seq ?? 0, () => queue.close(toast.key))}
              className="min-h-8 cursor-pointer rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft"
            >
              {t('toast.undo')}
            </Button>
          )}
          <Button slot="close" aria-label={t('toast.close')} className="min-h-8 min-w-8 cursor-pointer rounded-md text-soft hover:bg-sunken">×</Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
