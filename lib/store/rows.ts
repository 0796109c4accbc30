import { addDays } from '../core/day'
import { fold } from '../core/text'
import { without } from '../core/without'
import type { Message } from '../core/message'
import type { Review, SavedView, Template } from '../model/kept'
import type { Person } from '../model/person'
import type { Recipe } from '../model/recipe'
import type { Act, Event, FollowUp, Self } from '../model/records'
import type { Settings } from '../model/settings'
import { pendingKey, tiedKey } from './sparse-keys'

/** A person as stored: with the keys that the indexes need, made at each write. */
export interface PersonRow extends Person {
  linkKeys: string[]
  sortName: string
  /** Only while something binds them to the user; see `tiedKey`. */
  tied?: 1
}

/** An act as stored. */
export interface ActRow extends Act {
  /** Only while something may be open about it; see `pendingKey`. */
  pending?: 1
}

/** A follow-up as stored, with index keys that are there only while they matter, so that each index holds only what is asked for. */
export interface FollowUpRow extends FollowUp {
  /** Its day, while it is open. */
  openDue?: string
  /** Its day, while it is open and the daily notice has yet to tell of it. */
  untold?: string
  /** Its day and time (`2026-11-23T09:30`, the time left out where it is the daily notice's), while its own notice is still to come. */
  untoldPing?: string
  /** The day from which the badge counts it, while it is open. */
  counted?: string
}

/** Text selected on a page, waiting for the panel to make a person of it. */
export interface Draft {
  id: 'selection'
  text: string
  url: string
  at: string
}

/** What the tables hold. */
export interface Rows {
  people: PersonRow
  acts: ActRow
  followUps: FollowUpRow
  events: Event
  self: Self
  settings: Settings
  templates: Template
  reviews: Review
  savedViews: SavedView
  recipes: Recipe
}
export type TableName = keyof Rows
export const TABLES = [
  'people', 'acts', 'followUps', 'events', 'self', 'settings', 'templates', 'reviews', 'savedViews', 'recipes',
] as const satisfies readonly TableName[]

/** One record's change within an edit: `before` missing means created, `after` missing means deleted. */
export interface Change {
  table: TableName
  key: string
  before?: unknown
  after?: unknown
}

/** One edit, as the undo history keeps it. `created` holds the keys of a bulk edit, whose records are not copied. */
export interface JournalEntry {
  seq: number
  at: string
  label: Message
  changes: Change[]
  created?: { table: TableName; keys: string[] }[]
  undone: boolean
}

/** Adds the index keys to a person. `profileKey` makes addresses comparable (lib/sites). */
export function toPersonRow(person: Person, profileKey: (url: string) => string): PersonRow {
  // A list that many were read from leads to nobody.
  const pages = person.sources.filter((source) => source.fromList !== true).map((source) => source.url)
  const keys = [...person.links, ...pages].map(profileKey).filter((key) => key !== '')
  return toTiedRow({ ...person, linkKeys: [...new Set(keys)], sortName: fold(person.name) })
}

/** Gives a person the key that says whether they are tied, whatever key they had. */
export const toTiedRow = <T extends Person>(row: T): T => ({ ...without(row as T & { tied?: 1 }, 'tied'), ...tiedKey(row) }) as T

/** Gives an act the key that says whether something is open about it, whatever key it had. */
export const toActRow = (row: ActRow): ActRow => ({ ...without(row, 'pending'), ...pendingKey(row) })

/** Gives a follow-up the index keys that fit it, whatever keys it had. */
export function toFollowUpRow(row: FollowUpRow): FollowUpRow {
  const followUp = { ...row }
  for (const key of ['openDue', 'untold', 'untoldPing', 'counted'] as const) Reflect.deleteProperty(followUp, key)
  if (followUp.state !== 'open') return followUp
  const { due, ping, at = '', notifiedFor } = followUp
  const telling = notifiedFor === due ? {} : ping === true ? { untoldPing: `${due}T${at}` } : { untold: due }
  return { ...followUp, openDue: due, counted: countedFrom(followUp), ...telling }
}

/** What was promised counts from its day on; a reminder to keep in touch only once it is late, so that it drowns nothing. */
function countedFrom({ due, kind, latest }: FollowUp): string {
  const patient = (kind === 'cadence' || kind === 'skip-level') && latest !== undefined && latest >= due
  return patient ? addDays(latest, 1) : due
}
