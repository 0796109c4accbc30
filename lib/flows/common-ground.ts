import { type Affinity, compileSelf, type CompiledSelf, findCommonGround, type SharedFact } from '../affinity/affinity'
import { db } from '../store/database'
import { self } from '../store/queries'

const cache: { at?: string; compiled?: CompiledSelf } = {}

/** The user's own facts as a matcher; compiled anew only when they changed. */
async function compiledSelf(): Promise<CompiledSelf> {
  const me = await self(db)
  if (cache.at !== me.updatedAt || cache.compiled === undefined) {
    cache.at = me.updatedAt
    cache.compiled = compileSelf(me.facts)
  }
  return cache.compiled
}

/** What the user shares with somebody who has these facts, rarest first. */
export async function commonGroundOf<T extends SharedFact>(facts: readonly T[]): Promise<Affinity<T>[]> {
  return findCommonGround(await compiledSelf(), facts)
}
