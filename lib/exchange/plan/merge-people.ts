import { fold, LIMITS } from '../../core/text'
import { STAGES } from '../../model/kinds'
import type { Contact, Note, Person, Tie, TieTag } from '../../model/person'
import { mergeFacts } from './merge-facts'

const SINGLE = ['name', 'headline', 'title', 'organisation', 'department', 'location', 'about'] as const

/** The first list, then what the second adds, as `keyOf` tells things apart. */
function union<T>(mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string, max: number): T[] {
  const known = new Set(mine.map(keyOf))
  const added = theirs.filter((item) => {
    const isNew = !known.has(keyOf(item))
    known.add(keyOf(item))
    return isNew
  })
  return [...mine, ...added].slice(0, max)
}

const later = (a: string | undefined, b: string | undefined): string | undefined => ((a ?? '') >= (b ?? '') ? a : b)
const earlier = (a: string, b: string): string => (a <= b ? a : b)

/** Digits, when a value is nothing but a number in some spelling; an extension or a remark makes it another value. */
const digitsOf = (value: string): string => (/^[\d\s()+./–-]{5,}$/.test(value) ? value.replace(/[^\d+]/g, '') : value)

/** Comparable form of an address or number: "A@B.org" is "a@b.org", "+49 (30) 12345" is "+493012345". */
export const contactKey = ({ kind, value }: Contact): string => `${kind}:${kind === 'email' ? value.toLowerCase() : digitsOf(value)}`

/** An active tag beats a potential one. A table carries no day of a tag, so that the known one stays. */
function mergeTags(mine: readonly TieTag[], theirs: readonly TieTag[], isTable: boolean): TieTag[] {
  const tags = new Map(mine.map((tag) => [tag.kind, tag] as const))
  for (const tag of theirs) {
    const known = tags.get(tag.kind)
    if (!known || (known.state === 'potential' && tag.state === 'active')) tags.set(tag.kind, tag)
    else if (known.state === tag.state && !isTable) tags.set(tag.kind, { ...known, since: earlier(known.since, tag.since) })
  }
  return [...tags.values()]
}

/** The stage of `first` wins; but the first rung says nothing, as every new person stands on it. */
function mergeStages(first: Tie, second: Tie): Pick<Tie, 'stage' | 'stageSince'> {
  const { stage, stageSince } = first.stage === STAGES[0] ? second : first
  return { stage, stageSince: first.stage === second.stage ? earlier(first.stageSince, second.stageSince) : stageSince }
}

const mergeNotes = (mine: readonly Note[], theirs: readonly Note[]): Note[] => {
  const ids = new Set(mine.map(({ id }) => id))
  return union(mine, theirs.filter(({ id }) => !ids.has(id)), ({ text }) => text.trim(), LIMITS.rows)
}

/** The single values of `loser` that no field of the merged person shows any more, one a line. */
function lostValues(merged: Person, loser: Person): string {
  const comparable = (value: string): string => fold(value, LIMITS.line) || value.trim()
  const kept = new Set(SINGLE.map((field) => comparable(merged[field] ?? '')))
  const lost = SINGLE.map((field) => loser[field] ?? '').filter((value) => value.trim() !== '' && !kept.has(comparable(value)))
  return [...new Set(lost)].join('\n')
}

/** White space apart, which a table does not keep. */
const spell = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

function mergeSingles(existing: Person, first: Person, second: Person): Partial<Person> {
  return Object.fromEntries(SINGLE.flatMap((field) => {
    const value = first[field] || second[field]
    return value === undefined ? [] : [[field, spell(value) === spell(existing[field]) ? existing[field] : value]]
  }))
}

/** A note with the values that gave way, so that joining two records loses nothing. */
function noteLosers(merged: Person, loser: Person): Note[] {
  const text = lostValues(merged, loser)
  if (text === '' || merged.notes.some((note) => note.text.trim() === text)) return merged.notes
  const taken = new Set(merged.notes.map(({ id }) => id))
  let id = `${loser.id.slice(0, 50)}-merged`
  for (let count = 2; taken.has(id); count++) id = `${loser.id.slice(0, 50)}-merged-${count}`
  return [...merged.notes, { id, text, at: loser.updatedAt }].slice(0, LIMITS.rows)
}

export interface MergeRules {
  /** How addresses become comparable (lib/sites). */
  profileKeyOf: (url: string) => string
  /**
   * `records`: two records of one person; the one edited last wins, `existing` at a tie, and single values that give way become
   * a note. `table`: a row of a table that was made from `existing`, or typed; it wins unless `existing` was edited since.
   */
  of: 'records' | 'table'
}

/**
 * Two records of one person as one: the id of `existing`, single values of the winner where it has them, lists joined.
 * Merging the same thing again changes nothing.
 */
export function mergePeople(existing: Person, incoming: Person, { profileKeyOf, of }: MergeRules): Person {
  const isTable = of === 'table'
  const incomingWins = incoming.updatedAt > existing.updatedAt || (isTable && incoming.updatedAt === existing.updatedAt)
  const [first, second] = incomingWins ? [incoming, existing] : [existing, incoming]
  const lastContactOn = later(existing.lastContactOn, incoming.lastContactOn)
  const until = first.tie.until ?? second.tie.until
  const tie: Tie = {
    ...second.tie, ...first.tie, ...mergeStages(first.tie, second.tie), tags: mergeTags(existing.tie.tags, incoming.tie.tags, isTable),
    goalIds: union(existing.tie.goalIds, incoming.tie.goalIds, (id) => id, 100), ...(until === undefined ? {} : { until }),
  }
  const said = Object.fromEntries((['offers', 'wishes'] as const).flatMap((field) => {
    const both = union(first[field] ?? [], second[field] ?? [], (text) => fold(text) || text, 50)
    return both.length > 0 ? [[field, both]] : []
  }))
  // Fields that only one side has stay; of those that both have, the winner's.
  const merged: Person = {
    ...second, ...first, id: existing.id, ...mergeSingles(existing, first, second), ...said, tie,
    links: union(existing.links, incoming.links, profileKeyOf, 50),
    contacts: union(existing.contacts, incoming.contacts, contactKey, 50),
    facts: mergeFacts(existing.facts, incoming.facts),
    notes: mergeNotes(existing.notes, incoming.notes),
    eventIds: union(existing.eventIds, incoming.eventIds, (id) => id, LIMITS.rows),
    sources: union(existing.sources, incoming.sources, ({ url, readAt }) => `${readAt} ${url}`, 100),
    ...(lastContactOn === undefined ? {} : { lastContactOn }),
    createdAt: earlier(existing.createdAt, incoming.createdAt),
    updatedAt: incomingWins ? incoming.updatedAt : existing.updatedAt,
  }
  return isTable ? merged : { ...merged, notes: noteLosers(merged, second) }
}
