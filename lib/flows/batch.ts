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
}

/** Plans follow-ups for many people of an event as one edit with one undo. Nothing is sent. `NOT_FOUND` when there are none. */
export async function planBatch(eventId: string, planned: readonly Planned[]): Promise<Result<Edited<number>>> {
  if (planned.length === 0) return fail('NOT_FOUND')
  return change({ key: 'batch.edit', values: [planned.length], count: planned.length }, async (write) => {
    if (!(await write.get('events', eventId))) return refuse('NOT_FOUND')
    const createdAt = instant(readClock().now)
    for (const { personId, due, reason, draft } of planned) {
      const followUp: FollowUp = { id: newId(), personId, due, reason: cleanLine(reason), state: 'open', eventId, createdAt, ...(draft.trim() ? { draft: draft.slice(0, LIMITS.note) } : {}) }
      await write.put('followUps', followUp)
    }
    return planned.length
  })
}
