import type { Message } from '../core/message'
import type { Fact } from '../model/fact'
import type { Settled } from '../model/records'
import type { FactKind } from '../model/kinds'
import type { Degree, SharedFact } from './kind'
import { chooseMeetings, findMeetings, type Meeting } from './match'
import { indexRead, readMine, type Mine } from './mine'
import { weighRarity } from './rarity'
import { rulesOf } from './registry'

export type { Degree, SharedFact } from './kind'
export { isFit, isIcebreaker } from './registry'

/** A fact of yours and a fact of theirs that meet, and how. */
export interface Affinity<T extends SharedFact = SharedFact> {
  kind: FactKind
  degree: Degree
  mine: Fact
  theirs: T
  /** Whole years spent there together; missing when unknown. */
  years?: number
  /** 0 common … 1 rare. For order only: never shown as a number. */
  rarity: number
  /** Why it is held rare or common; only where known. */
  rarityReason?: Message
  /** "You were both at Aalto from 2011 to 2013". */
  sentence: Message
  /** Of an ambiguous one: the canonical keys whose sameness the user alone can tell. */
  question?: { mine: string; theirs: string }
}

/** What the user's own list says about how many share a fact: `countOf` takes a kind and a canonical key. */
export interface Known {
  total: number
  countOf(kind: FactKind, key: string): number
}

/** The user's own facts, understood once and indexed; to be kept while they do not change. Opaque but for `size`, the number of facts. */
export interface CompiledSelf {
  readonly size: number
  /** @internal */
  readonly mine: Mine
  /** @internal What the user answered: `kind mine theirs` -> whether it is the same. */
  readonly settled: ReadonlyMap<string, boolean>
}

/** The canonical key of a fact: one string for all spellings that are surely the same. Made once, at save. At most 300 units; never empty for a text that is not. */
export const canonicalKey = (kind: FactKind, text: string): string => (text === '' ? '' : rulesOf(kind).parse(text).key)

/** Understands the user's facts once, so that finding common ground on a page takes well under a millisecond. */
export const compileSelf = (facts: readonly Fact[], settled: readonly Settled[] = []): CompiledSelf => ({ size: facts.length, mine: indexRead(readMine(facts)), settled: settledOf(settled) })

/** The user's answers, to be looked up. */
export const settledOf = (settled: readonly Settled[]): ReadonlyMap<string, boolean> => new Map(settled.map(({ kind, mine, theirs, same }) => [`${kind}\n${mine}\n${theirs}`, same]))

/**
 * What the user shares with someone, the rarest first. Each of the user's facts and each of theirs takes part in at most one
 * affinity, several facts of one key (two degrees at one school, a hometown lived in again) in one together.
 */
export function findCommonGround<T extends SharedFact>(self: CompiledSelf, theirs: readonly T[], known?: Known): Affinity<T>[] {
  const found = chooseMeetings(settle(self, findMeetings(self.mine, theirs))).map((meeting) => affinityOf(meeting, known))
  return found.sort((a, b) => b.rarity - a.rarity || compareText(a.kind, b.kind) || compareText(a.mine.text, b.mine.text))
}

/** What the user answered is no question any more: the same, or nothing. */
function settle<T extends SharedFact>({ settled }: CompiledSelf, meetings: readonly Meeting<T>[]): Meeting<T>[] {
  return meetings.flatMap((meeting) => {
    if (meeting.degree !== 'ambiguous') return [meeting]
    const same = settled.get(`${meeting.mine.fact.kind}\n${meeting.mine.parsed.key}\n${meeting.theirs.parsed.key}`)
    return same === undefined ? [meeting] : same ? [{ ...meeting, degree: 'same' as const }] : []
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function affinityOf<T extends SharedFact>(meeting: Meeting<T>, known: Known | undefined): Affinity<T> {
  const { mine, theirs, degree, together } = meeting
  const rules = rulesOf(mine.fact.kind)
  const kind = rules.kind
  const share = known && { total: known.total, count: Math.max(known.countOf(kind, mine.parsed.key), known.countOf(kind, theirs.parsed.key)) }
  const { rarity, reason } = weighRarity(rules, mine.parsed, theirs.parsed, degree, [mine.fact, theirs.fact], share)
  const pair = { degree, mine: mine.fact, theirs: theirs.fact, myLabel: mine.parsed.label, theirLabel: theirs.parsed.label, together, myParsed: mine.parsed, theirParsed: theirs.parsed }
  return {
    kind, degree, mine: mine.fact, theirs: theirs.fact, rarity, sentence: rules.sentence(pair),
    ...(together?.years !== undefined && { years: together.years }),
    ...(reason && { rarityReason: reason }),
    ...(degree === 'ambiguous' && { question: { mine: mine.parsed.key, theirs: theirs.parsed.key } }),
  }
}
