import { fold } from '../core/text'
import type { Message } from '../core/message'
import type { Review, SavedView, Template } from '../model/kept'
import type { Person } from '../model/person'
import type { Recipe } from '../model/recipe'
import type { Act, Event, FollowUp, Self } from '../model/records'
import type { Settings } from '../model/settings'

/** A person as stored: with the keys that the indexes need, made at each write. */
export interface PersonRow extends Person {
  linkKeys: string[]
  sortName: string
}

/** A follow-up as stored: `openDue` is there only while it is open, so that the index holds only open ones. */
export interface FollowUpRow extends FollowUp {
  openDue?: string
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
  acts: Act
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
  return { ...person, linkKeys: [...new Set(keys)], sortName: fold(person.name) }
}

/** Adds the index key to a follow-up. */
export function toFollowUpRow(followUp: FollowUp): FollowUpRow {
  return followUp.state === 'open' ? { ...followUp, openDue: followUp.due } : followUp
}
