import type { Day } from '../core/day'
import type { FollowUp } from '../model/records'
import type { Wanted } from './cadence'

/** What to write so that the reminders stand as they should. */
export interface Reconciled {
  put: FollowUp[]
  remove: string[]
}

export interface ReconcileContext {
  personId: string
  today: Day
  /** An instant, ISO 8601. */
  createdAt: string
  newId: () => string
  /** How it stands with the act that a reminder to report back is about. */
  doorOf: (actId: string) => 'open' | 'reported' | 'gone'
}

type Slot = string

/** One reminder stands for keeping in touch, whatever its rhythm; each open door has its own. Undefined for what the user planned. */
function slotOf({ kind, actId }: Pick<FollowUp, 'kind' | 'actId'>): Slot | undefined {
  switch (kind) {
    case 'cadence': case 'skip-level': return 'keep-in-touch'
    case 'review': case 'term-ends': return kind
    case 'report-back': return actId === undefined ? undefined : `report-back ${actId}`
    default: return undefined
  }
}

/**
 * Brings a person's reminders in line with what is wanted. One that stands for the same day stays as it is, put off or not;
 * one whose day has changed begins anew; one that the user closed is not made again for the same day. Pure.
 */
export function reconcile(existing: readonly FollowUp[], wanted: readonly Wanted[], context: ReconcileContext): Reconciled {
  const result: Reconciled = { put: [], remove: [] }
  const open = new Map<Slot, FollowUp>()
  const closed = new Set<string>()
  for (const followUp of existing) {
    const slot = slotOf(followUp)
    if (slot === undefined) continue
    if (followUp.state === 'done') closed.add(slot.startsWith('report-back') ? slot : `${slot} ${followUp.ideal ?? ''}`)
    else if (open.has(slot)) result.remove.push(followUp.id)
    else open.set(slot, followUp)
  }
  for (const want of wanted) {
    const slot = slotOf(want) ?? want.kind
    const standing = open.get(slot)
    open.delete(slot)
    if (standing) {
      if (!stands(standing, want)) result.put.push(renew(standing, want))
    } else if (!closed.has(slot) && !closed.has(`${slot} ${want.ideal}`)) result.put.push(make(want, context))
  }
  for (const followUp of open.values()) letGo(followUp, context, result)
  return result
}

/** A reminder without `ideal` was planned by hand: the user's day stays. */
const stands = ({ ideal, latest, kind }: FollowUp, want: Wanted): boolean =>
  ideal === undefined || (ideal === want.ideal && latest === want.latest && kind === want.kind)

function renew({ latest: _, ...followUp }: FollowUp, { kind, ideal, latest }: Wanted): FollowUp {
  return { ...followUp, kind, due: ideal, ideal, ...(latest === undefined ? {} : { latest }) }
}

function make({ kind, ideal, latest, actId, reason = '' }: Wanted, { personId, createdAt, newId }: ReconcileContext): FollowUp {
  return {
    id: newId(), personId, due: ideal, ideal, reason, state: 'open', createdAt, kind,
    ...(latest === undefined ? {} : { latest }), ...(actId === undefined ? {} : { actId }),
  }
}

/** No longer wanted: what was reported back is done; what has lost its ground goes. What the user planned by hand stays. */
function letGo(followUp: FollowUp, { today, doorOf }: ReconcileContext, { put, remove }: Reconciled): void {
  const door = followUp.actId === undefined ? 'gone' : doorOf(followUp.actId)
  if (door === 'reported') put.push({ ...followUp, state: 'done', doneOn: today })
  else if (door === 'gone' && followUp.ideal !== undefined) remove.push(followUp.id)
}
