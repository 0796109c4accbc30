import type { Fact } from '../model/fact'
import type { FactKind } from '../model/kinds'
import type { Parsed, SharedFact } from './kind'
import { rulesOf } from './registry'
import { withHobbies } from './skill-as-hobby'

/** A fact with its text understood. */
export interface Read<T extends SharedFact> {
  fact: T
  parsed: Parsed
}

/** The user's facts of one kind: by the names under which they can be met, and those open to the near-exact comparison. */
export interface MineOfKind {
  byForm: ReadonlyMap<string, readonly Read<Fact>[]>
  byLength: ReadonlyMap<number, readonly Read<Fact>[]>
  /** All facts of one canonical key: several stays at one school. */
  byKey: ReadonlyMap<string, readonly Read<Fact>[]>
}

/** The user's facts, indexed. */
export type Mine = ReadonlyMap<FactKind, MineOfKind>

interface Growing {
  byForm: Map<string, Read<Fact>[]>
  byLength: Map<number, Read<Fact>[]>
  byKey: Map<string, Read<Fact>[]>
}

/** Understands the user's facts; those that name nothing are left out. */
export function readMine(facts: readonly Fact[]): Read<Fact>[] {
  return withHobbies(facts).flatMap((fact) => {
    const rules = rulesOf(fact.kind)
    const parsed = rules.parse(fact.text)
    return isNothing(parsed) ? [] : [{ fact, parsed: rules.prepare?.(parsed) ?? parsed }]
  })
}

/** Indexes the user's facts, once understood. */
export function indexRead(all: readonly Read<Fact>[]): Mine {
  const mine = new Map<FactKind, Growing>()
  for (const read of all) {
    const { fact, parsed } = read
    const held = mine.get(fact.kind) ?? { byForm: new Map(), byLength: new Map(), byKey: new Map() }
    mine.set(fact.kind, held)
    for (const form of namesOf(parsed)) put(held.byForm, form, read)
    if (parsed.words?.length) put(held.byLength, parsed.words.length, read)
    put(held.byKey, parsed.key, read)
  }
  return mine
}

/** Whether a text names nothing that could be shared. */
export const isNothing = (parsed: Parsed): boolean => parsed.forms.length === 0 && (parsed.maybe?.length ?? 0) === 0

/** Every name under which it can be met, surely or perhaps. */
export const namesOf = (parsed: Parsed): readonly string[] => (parsed.maybe?.length ? [...parsed.forms, ...parsed.maybe] : parsed.forms)

/** Adds to a map of lists. */
export function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
