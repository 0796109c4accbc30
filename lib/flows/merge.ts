import { newId } from '../core/id'
import type { Message } from '../core/message'
import { fail, type Result } from '../core/result'
import { LIMITS } from '../core/text'
import { mergePeople } from '../exchange/plan/merge-people'
import type { Person } from '../model/person'
import { profileKey } from '../sites/registry'
import { activate } from '../ties/activate'
import { db } from '../store/database'
import { refuse, type Edited, type Writer } from '../store/edit'
import { mentionsOf } from '../store/queries'
import { change } from './change'
import { instant, readClock } from './clock'

/** The lines of a person that two records may tell differently. */
export const MERGED_LINES = ['name', 'headline', 'title', 'organisation', 'location'] as const
export type MergedLine = (typeof MERGED_LINES)[number]
export type Picks = Partial<Record<MergedLine, string>>

/** Two records of one person as one, as it would be saved. `picks` are the lines the user chose; what gives way becomes a note. */
export function previewMerge(keep: Person, gone: Person, picks: Picks): Person {
  const at = instant(readClock().now)
  const chosen = { ...keep, ...picks, updatedAt: at }
  const merged = mergePeople(chosen, gone, { profileKeyOf: profileKey, of: 'records' })
  const replaced = MERGED_LINES.flatMap((line) => (keep[line] !== undefined && keep[line] !== merged[line] && gone[line] === merged[line] ? [keep[line]] : []))
  const told = [...(keep.tie.told ?? []), ...(gone.tie.told ?? []).filter(({ limitId }) => !keep.tie.told?.some((known) => known.limitId === limitId))]
  const communities = [...new Set([...(keep.communities ?? []), ...(gone.communities ?? [])])]
  return {
    ...merged,
    tie: { ...merged.tie, ...(told.length > 0 ? { told: told.slice(0, 100) } : {}) },
    ...(communities.length > 0 ? { communities: communities.slice(0, 100) } : {}),
    notes: replaced.length === 0 ? merged.notes : [...merged.notes, { id: newId(), text: replaced.join('\n'), at }].slice(0, LIMITS.rows),
    mergedFrom: [{ name: gone.name, at }, ...(keep.mergedFrom ?? []), ...(gone.mergedFrom ?? [])].slice(0, 50),
  }
}

/** Makes one person of two, with the ledgers, follow-ups and reviews of both, as one edit that can be undone. `NOT_FOUND` when either is gone. */
export async function mergeTwo(keepId: string, goneId: string, picks: Picks): Promise<Result<Edited<Person>>> {
  if (keepId === goneId) return fail('NOT_FOUND')
  const mentions = await mentionsOf(db, goneId)
  return change((person: Person): Message => ({ key: 'merge.did', values: [person.name] }), async (write) => {
    const keep = (await write.get('people', keepId)) ?? refuse('NOT_FOUND')
    const gone = (await write.get('people', goneId)) ?? refuse('NOT_FOUND')
    for (const table of ['acts', 'followUps', 'reviews'] as const) await hand(write, table, goneId, keepId)
    await rename(write, mentions, goneId, { id: keepId, name: keep.name })
    const merged = previewMerge(keep, gone, picks)
    const next: Person = { ...merged, tie: activate(merged.tie, await write.ofPerson('acts', keepId)) }
    await write.remove('people', goneId)
    await write.put('people', next.introducedBy?.personId === goneId || next.introducedBy?.personId === keepId ? { ...next, introducedBy: { name: next.introducedBy.name } } : next)
    return next
  })
}

async function hand(write: Writer, table: 'acts' | 'followUps' | 'reviews', from: string, to: string): Promise<void> {
  if (table === 'acts') for (const act of await write.ofPerson('acts', from)) await write.put('acts', { ...act, personId: to })
  if (table === 'followUps') for (const followUp of await write.ofPerson('followUps', from)) await write.put('followUps', { ...followUp, personId: to })
  if (table === 'reviews') for (const review of await write.ofPerson('reviews', from)) await write.put('reviews', { ...review, personId: to })
}

/** Lets everything that names the one who goes name the one who stays. */
async function rename(write: Writer, mentions: Awaited<ReturnType<typeof mentionsOf>>, from: string, to: { id: string; name: string }): Promise<void> {
  for (const id of mentions.people) {
    const person = await write.get('people', id)
    if (person?.introducedBy) await write.put('people', { ...person, introducedBy: { personId: to.id, name: to.name } })
  }
  for (const id of mentions.acts) {
    const act = await write.get('acts', id)
    if (act?.introduction) await write.put('acts', { ...act, introduction: { ...act.introduction, to: { personId: to.id, name: to.name } } })
  }
  const swap = (ids: string[] | undefined): string[] | undefined => ids && [...new Set(ids.map((id) => (id === from ? to.id : id)))]
  for (const id of mentions.events) {
    const event = await write.get('events', id)
    if (event) await write.put('events', { ...event, ...(event.later ? { later: swap(event.later) } : {}), ...(event.declined ? { declined: swap(event.declined) } : {}) })
  }
}
