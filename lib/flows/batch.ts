import { newId } from '../core/id'
import type { Day } from '../core/day'
import { fail, type Result } from '../core/result'
import { cleanLine, LIMITS } from '../core/text'
import type { FollowUp } from '../model/records'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** One follow-up of a batch: when, why, and the message prepared for it. */
export interface Planned {
  personId: string
  due: Day
  reason: string
  draft: string
  /** The user has copied the message already. */
  isCopied?: boolean
}

/** Plans follow-ups for many people of an event as one edit with one undo. Nothing is sent. `NOT_FOUND` when there are none. */
export async function planBatch(eventId: string, planned: readonly Planned[]): Promise<Result<Edited<number>>> {
  if (planned.length === 0) return fail('NOT_FOUND')
  return change({ key: 'batch.edit', values: [planned.length], count: planned.length }, async (write) => {
    if (!(await write.get('events', eventId))) return refuse('NOT_FOUND')
    const { now, today } = readClock()
    for (const { personId, due, reason, draft, isCopied = false } of planned) {
      const followUp: FollowUp = {
        id: newId(), personId, due, reason: cleanLine(reason), state: 'open', eventId, createdAt: instant(now),
        ...(draft.trim() ? { draft: draft.slice(0, LIMITS.note) } : {}), ...(isCopied ? { copiedOn: today } : {}),
      }
      await write.put('followUps', followUp)
    }
    return planned.length
  })
}

/** Notes that the message of a follow-up was copied, to be sent by hand. `NOT_FOUND` when it is no longer open. */
export function markCopied(id: string): Promise<Result<Edited<FollowUp>>> {
  return change({ key: 'batch.copiedEdit' }, async (write) => {
    const followUp = await write.get('followUps', id)
    if (followUp?.state !== 'open') return refuse('NOT_FOUND')
    const next = { ...followUp, copiedOn: readClock().today }
    await write.put('followUps', next)
    return next
  })
}
