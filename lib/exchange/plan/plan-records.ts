import type { Act, FollowUp } from '../../model/records'
import { ChangeList, type Changes } from './collect-changes'

interface RecordContext {
  /** Ids of people in the file -> ids after the import. */
  finalIds: ReadonlyMap<string, string>
  /** Whether there is such a person after the import. */
  isKnown: (personId: string) => boolean
}

interface Rules<T> {
  /** The record apart from its id: two of one content are one. */
  contentOf: (record: T) => string
  merge: (known: T, incoming: T) => T
}

/** Plans records that belong to people. `orphans` counts those of people who are neither known nor in the file. */
function planRecords<T extends { id: string; personId: string }>(
  existing: readonly T[], incoming: readonly T[], { finalIds, isKnown }: RecordContext, { contentOf, merge }: Rules<T>,
): { changes: Changes<T>; orphans: number } {
  const changes = new ChangeList<T>()
  const byId = new Map(existing.map((record) => [record.id, record] as const))
  const contents = new Map(existing.map((record) => [contentOf(record), record.id] as const))
  let orphans = 0
  for (const raw of incoming) {
    const record = { ...raw, personId: finalIds.get(raw.personId) ?? raw.personId }
    const same = contents.get(contentOf(record))
    const known = byId.get(record.id) ?? (same === undefined ? undefined : byId.get(same))
    if (!isKnown(record.personId)) orphans++
    else if (known) byId.set(known.id, changes.update(known, { ...merge(known, record), id: known.id, personId: known.personId }))
    else {
      changes.add(record)
      byId.set(record.id, record)
    }
  }
  return { changes: changes.result(), orphans }
}

/** Acts: what is closed stays closed, and what one side has more to say about stays said. */
export const planActs = (existing: readonly Act[], incoming: readonly Act[], context: RecordContext): { changes: Changes<Act>; orphans: number } =>
  planRecords(existing, incoming, context, {
    contentOf: ({ personId, kind, direction, on, text }) => JSON.stringify([personId, kind, direction, on, text.trim()]),
    merge: (known, act) => ({
      ...act, ...known,
      state: known.state === 'closed' ? 'closed' : act.state,
      quiet: known.quiet || act.quiet,
      text: act.text.includes(known.text) ? act.text : known.text,
    }),
  })

/** Follow-ups: what is done stays done; what has been announced for a day is not announced again for it. */
export const planFollowUps = (existing: readonly FollowUp[], incoming: readonly FollowUp[], context: RecordContext): { changes: Changes<FollowUp>; orphans: number } =>
  planRecords(existing, incoming, context, {
    contentOf: ({ personId, due, reason, kind, actId }) => JSON.stringify([personId, due, reason.replace(/\s+/g, ' ').trim(), kind ?? 'planned', actId]),
    merge: (known, followUp) => {
      if (known.state === 'open' && followUp.state === 'done') return { ...known, ...followUp }
      const notifiedFor = known.notifiedFor ?? (followUp.due === known.due ? followUp.notifiedFor : undefined)
      return { ...known, reason: known.reason || followUp.reason, ...(notifiedFor === undefined ? {} : { notifiedFor }) }
    },
  })
