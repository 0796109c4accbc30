import type { Day } from '../../core/day'
import type { Message } from '../../core/message'
import { fold, LIMITS } from '../../core/text'
import type { Fact } from '../../model/fact'
import type { FactKind } from '../../model/kinds'
import type { Person, TieTag } from '../../model/person'
import type { ParseContext } from '../format'
import type { EventWords } from './event-cell'
import type { FactWords } from './fact-cell'
import type { SlashOrder } from './read-days'

/** A row while its cells are read. */
export interface Draft {
  person: Person
  givenName: string
  familyName: string
  tags: Omit<TieTag, 'since'>[]
  stageSince?: Day
  due?: Day
  reason: string
  events: EventWords[]
}

/** What reading a cell needs besides the row. */
export interface RowContext extends ParseContext {
  order: SlashOrder
  /** Notes that the cell of this row and column could not be taken over, or not whole. */
  complain(message: Message): void
}

const instantOf = (now: number): string => new Date(now).toISOString()

/** An empty row: nobody yet. */
export function openDraft({ newId, now, today }: ParseContext): Draft {
  const at = instantOf(now)
  const tie: Person['tie'] = { tags: [], stage: 'spotted', stageSince: today, goalIds: [] }
  const person: Person = { id: newId(), name: '', links: [], contacts: [], facts: [], notes: [], eventIds: [], tie, sources: [], createdAt: at, updatedAt: at }
  return { person, givenName: '', familyName: '', tags: [], reason: '', events: [] }
}

/** The person that the cells make; the name is empty when the row has none. */
export function closeDraft(draft: Draft, { today }: ParseContext): Person {
  const { person, tags } = draft
  const name = person.name || `${draft.givenName} ${draft.familyName}`.trim().slice(0, LIMITS.name)
  const since = draft.stageSince ?? today
  return { ...person, name, tie: { ...person.tie, stageSince: since, tags: tags.map((tag) => ({ ...tag, since })) } }
}

/** A fact from a cell, with id and key. */
export function makeFact(kind: FactKind, words: FactWords, { newId, keyOf = foldedKey }: ParseContext): Fact {
  return { id: newId(), kind, ...words, key: keyOf(kind, words.text).slice(0, LIMITS.line), evidence: [] }
}

const foldedKey = (_kind: FactKind, text: string): string => fold(text, LIMITS.line) || text.toLowerCase()
