import { compileSelf, findCommonGround, type Affinity, type SharedFact } from '../../lib/affinity/affinity'
import type { Fact } from '../../lib/model/fact'
import type { FactKind } from '../../lib/model/kinds'
import type { Self } from '../../lib/model/records'

/** A fact of the user, as typed. */
export const fact = (kind: FactKind, text: string, more: Partial<Fact> = {}): Fact => ({ id: `${kind} ${text}`, kind, text, key: '', evidence: [], ...more })

export const meet = <T extends SharedFact>(mine: readonly Fact[], theirs: readonly T[]): Affinity<T>[] => findCommonGround(compileSelf(mine), theirs)

/** The only affinity of two facts; undefined when they do not meet. */
export const meetOne = (kind: FactKind, a: string, b: string): Affinity | undefined => meet([fact(kind, a)], [fact(kind, b)])[0]

export const self = (more: Partial<Self> = {}): Self => ({ id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: '2026-11-02T08:00:00.000Z', ...more })

/** Whether the user would be told that the two are shared: a question does not count. */
export const isTold = (kind: FactKind, a: string, b: string): boolean => {
  const found = meetOne(kind, a, b)
  return found !== undefined && found.degree !== 'ambiguous'
}
