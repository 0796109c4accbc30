import type { Message } from '../core/message'
import type { Result } from '../core/result'
import type { Backup } from '../model/backup'
import type { FactKind } from '../model/kinds'
import type { Review, SavedView, Template } from '../model/kept'
import type { Person } from '../model/person'
import type { Recipe } from '../model/recipe'
import type { Act, Event, FollowUp, Self } from '../model/records'
import type { Settings } from '../model/settings'

/** Everything that can be exported. Rows of the store fit too: fields that are not the model's are left out. */
export interface State {
  people: readonly Person[]
  acts: readonly Act[]
  followUps: readonly FollowUp[]
  events: readonly Event[]
  templates?: readonly Template[] | undefined
  reviews?: readonly Review[] | undefined
  savedViews?: readonly SavedView[] | undefined
  recipes?: readonly Recipe[] | undefined
  self?: Self | undefined
  settings?: Settings | undefined
}

/** What a file may lack, given by the caller because this room knows no clock and no chance. */
export interface ParseContext {
  newId: () => string
  /** Milliseconds since 1970. */
  now: number
  /** The user's day, `YYYY-MM-DD`. */
  today: string
  /** Canonical key of a fact (lib/affinity). Without it the folded text is the key. */
  keyOf?: (kind: FactKind, text: string) => string
}

/** Something in a table that could not be taken over; the rest was. */
export interface Problem {
  /** As the spreadsheet counts: the first line is 1. */
  row: number
  /** Name of the column as the file writes it. */
  column?: string
  message: Message
}

/** What a table holds: people without their evidence, at most one open follow-up each, events by name. */
export interface Table {
  people: Person[]
  followUps: FollowUp[]
  events: Event[]
  problems: Problem[]
}

/** One file format. `formats/<id>.ts` exports it as `format`; the contract test holds file name and id together. */
export interface Format {
  id: string
  /** Of the file name, without the dot. */
  extension: string
  mime: string
  parse?(text: string, context: ParseContext): Result<Backup | Table>
  print?(state: Backup): string
}

/** Declares a format, keeping the exact types of its own `parse` and `print`. */
export const defineFormat = <F extends Format>(format: F): F => format
