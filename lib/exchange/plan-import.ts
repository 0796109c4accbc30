import type { Message } from '../core/message'
import type { Backup } from '../model/backup'
import type { Person } from '../model/person'
import type { Act, Event, FollowUp, Self } from '../model/records'
import type { Settings } from '../model/settings'
import type { State, Table } from './format'
import type { Changes } from './plan/collect-changes'
import { indexPeople } from './plan/find-person'
import { planEvents } from './plan/plan-events'
import { type KeptPlan, planKept } from './plan/plan-kept'
import { planPeople } from './plan/plan-people'
import { planActs, planFollowUps } from './plan/plan-records'
import { planSelf, planSettings } from './plan/plan-self'

export type { Changes } from './plan/collect-changes'

/** What an import would do, before it does anything: people at the top, the rest by name. */
export interface ImportPlan extends Changes<Person> {
  acts: Changes<Act>
  followUps: Changes<FollowUp>
  events: Changes<Event>
  kept: KeptPlan
  /** The user as they would be after the import; missing when nothing changes. */
  self?: Self
  settings?: Settings
  /** Sums for a summary: `people` added and updated, then everything else together. */
  counts: { added: number; updated: number; unchanged: number; otherAdded: number; otherUpdated: number; otherUnchanged: number }
  /** What needs the user's eye, in sentences; at most a few. */
  problems: Message[]
  /** Whether nothing at all would change. */
  isEmpty: boolean
}

/**
 * Plans an import without doing it. Pure.
 *
 * People with the same id: from a backup the one edited last stays, whole; a row of a table is merged field by field.
 * Another id but the same profile link or e-mail address, and a name that fits: merged field by field into the known
 * person, nothing lost. The user's own facts are joined. Importing the same file twice changes nothing the second time.
 * @param profileKeyOf makes addresses comparable (`profileKey` of lib/sites).
 */
export function planImport(existing: State, incoming: Backup | Table, profileKeyOf: (url: string) => string): ImportPlan {
  const isTable = !('format' in incoming)
  const { changes: events, finalIds: eventIds, alike } = planEvents(existing.events, incoming.events, isTable)
  const finder = indexPeople(existing.people, profileKeyOf)
  const { changes, finalIds, problems } = planPeople(finder, incoming.people, { isTable, profileKeyOf, eventIds, alike })
  const context = { finalIds, isKnown: (id: string) => finder.byId(id) !== undefined }
  const acts = planActs(existing.acts, 'acts' in incoming ? incoming.acts : [], context)
  const followUps = planFollowUps(existing.followUps, incoming.followUps, context)
  const self = 'format' in incoming ? planSelf(existing.self, incoming.self) : undefined
  const settings = 'format' in incoming ? planSettings(existing.settings, incoming.settings) : undefined
  const kept = planKept(existing, 'format' in incoming ? incoming : {}, finalIds, context.isKnown)
  const others: readonly Changes<unknown>[] = [acts.changes, followUps.changes, events, kept.templates, kept.reviews, kept.savedViews, kept.recipes]
  const orphans = acts.orphans + followUps.orphans
  const counts = {
    ...countsOf(changes),
    otherAdded: sum(others.map(({ added }) => added.length)),
    otherUpdated: sum(others.map(({ updated }) => updated.length)),
    otherUnchanged: sum(others.map(({ unchanged }) => unchanged)),
  }
  return {
    ...changes, acts: acts.changes, followUps: followUps.changes, events, kept, counts,
    ...(self && { self }), ...(settings && { settings }),
    problems: [...problems, ...(orphans > 0 ? [{ key: 'exchange.plan.orphans', values: [orphans], count: orphans }] : [])],
    isEmpty: counts.added + counts.updated + counts.otherAdded + counts.otherUpdated === 0 && !self && !settings,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const countsOf = ({ added, updated, unchanged }: Changes<Person>): { added: number; updated: number; unchanged: number } =>
  ({ added: added.length, updated: updated.length, unchanged })
