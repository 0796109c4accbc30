import Fuse from 'fuse.js'
import { compileSelf, findCommonGround, type Affinity } from '../../lib/affinity/affinity'
import { fold } from '../../lib/core/text'
import type { FactKind } from '../../lib/model/kinds'
import type { Pair } from './pairs'
import { count, newTally, scoreOf, type Score } from './score'

/** Decides whether the two of a pair are shared. */
export type Judge = (pair: Pair) => boolean

/** What two texts share, as the panel would find it; undefined for nothing. */
export const meetTexts = (kind: FactKind, a: string, b: string): Affinity | undefined =>
  findCommonGround(compileSelf([{ id: '1', kind, text: a, key: '', evidence: [] }]), [{ kind, text: b }])[0]

/** The engine: what it would tell as a fact. "Ambiguous" is a question, so a no. */
export const engine: Judge = ({ kind, a, b }) => {
  const found = meetTexts(kind, a, b)
  return found !== undefined && found.degree !== 'ambiguous'
}

/** Baseline: equal once case, accents and punctuation are folded. */
export const equality: Judge = ({ a, b }) => fold(a) === fold(b)

/** Distance by fuse.js, 0 same … 1 nothing in common; the better of both directions. */
export function fuseDistance({ a, b }: Pair): number {
  const one = (text: string, query: string): number =>
    new Fuse([text], { includeScore: true, threshold: 1, ignoreLocation: true }).search(query.slice(0, 300))[0]?.score ?? 1
  return Math.min(one(a, b), one(b, a))
}

export const scoreBy = (pairs: readonly Pair[], judge: Judge): Score => {
  const tally = newTally()
  for (const pair of pairs) count(tally, judge(pair), pair.same)
  return scoreOf(tally)
}

/** Baseline: fuse.js at the threshold that gives these very pairs the best F1, which flatters it. */
export function scoreFuse(pairs: readonly Pair[]): Score & { threshold: number } {
  const distances = new Map(pairs.map((pair) => [pair, fuseDistance(pair)]))
  let best = { ...scoreBy([], () => false), f1: -1, threshold: 0 }
  for (let step = 0; step <= 50; step++) {
    const threshold = step / 50
    const score = scoreBy(pairs, (pair) => (distances.get(pair) ?? 1) <= threshold)
    if (score.f1 > best.f1) best = { ...score, threshold }
  }
  return best
}
