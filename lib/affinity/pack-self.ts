import { settledOf, type CompiledSelf } from './affinity'
import type { Settled } from '../model/records'
import type { FactKind } from '../model/kinds'
import { indexRead, readMine, type Read } from './mine'
import type { Parsed } from './kind'
import type { Fact } from '../model/fact'
import { withHobbies } from './skill-as-hobby'
import type { Neighbour } from './settle-town'

/** The shape of what is packed; raised when `Parsed` changes, so that an old pack is made anew. */
export const PACK_VERSION = 2

/** What the user's facts mean, as plain JSON, so that a page can be matched without the reference data. */
export interface PackedSelf {
  version: number
  facts: { kind: FactKind; text: string; parsed: PackedParsed }[]
}

type PackedParsed = Omit<Parsed, 'short' | 'near'> & { short?: string[]; near?: [string, Neighbour][] }

/** Packs a self compiled with the reference data in use. A few hundred bytes a fact, up to 30 kB for a place in a metropolis. */
export const packSelf = (self: CompiledSelf): PackedSelf => ({
  version: PACK_VERSION,
  facts: [...self.mine.values()].flatMap(({ byKey }) => [...byKey.values()].flat()).map(({ fact, parsed }) => ({ kind: fact.kind, text: fact.text, parsed: pack(parsed) })),
})

/**
 * The user's facts compiled from a pack, without the reference data and in well under a millisecond. A fact that the pack lacks, or that
 * was edited since, is understood by its name alone. An outdated pack counts as empty: pack anew when the data are there.
 */
export function unpackSelf(facts: readonly Fact[], packed: PackedSelf, settled: readonly Settled[] = []): CompiledSelf {
  const known = new Map(packed.version === PACK_VERSION ? packed.facts.map((each) => [`${each.kind} ${each.text}`, each.parsed]) : [])
  const [held, rest]: [Read<Fact>[], Fact[]] = [[], []]
  for (const fact of withHobbies(facts)) {
    const parsed = known.get(`${fact.kind} ${fact.text}`)
    if (parsed) held.push({ fact, parsed: unpack(parsed) })
    else rest.push(fact)
  }
  return { size: facts.length, mine: indexRead([...held, ...readMine(rest)]), settled: settledOf(settled) }
}

function pack({ short, near, ...parsed }: Parsed): PackedParsed {
  return { ...parsed, ...(short?.size && { short: [...short] }), ...(near && { near: [...near] }) }
}

function unpack({ short, near, ...parsed }: PackedParsed): Parsed {
  return { ...parsed, ...(short && { short: new Set(short) }), ...(near && { near: new Map(near) }) }
}
