import { z } from 'zod'
import { type Affinity, compileSelf, type CompiledSelf, findCommonGround, type SharedFact } from '../affinity/affinity'
import { PACK_VERSION, packSelf, type PackedSelf, unpackSelf } from '../affinity/pack-self'
import { FACT_KINDS } from '../model/kinds'
import type { Self } from '../model/records'
import { db } from '../store/database'
import { self } from '../store/queries'
import { isReferenceReady } from './reference'

const ID = 'packed-self'

/** What the user's facts mean, as a window with the reference data understood them. What does not fit is as good as none: it is made anew. */
const Stored = z.object({
  at: z.string().max(40),
  pack: z.object({ version: z.literal(PACK_VERSION), facts: z.array(z.object({ kind: z.enum(FACT_KINDS), text: z.string(), parsed: z.looseObject({ key: z.string(), label: z.string(), forms: z.array(z.string()) }) })) }),
})

/**
 * Keeps the user's facts as understood with the reference data, for the worker that has none: so its badge counts what the panel shows. To be
 * called by a window where the data are there, with the record that was compiled. Not an edit: nothing of the user's changes.
 */
export async function keepPacked(me: Self, compiled: CompiledSelf): Promise<void> {
  const known = Stored.safeParse((await db.meta.get(ID))?.value)
  if (db.outdated || (known.success && known.data.at === me.updatedAt)) return
  await db.meta.put({ id: ID, value: JSON.parse(JSON.stringify({ at: me.updatedAt, pack: packSelf(compiled) })) as unknown })
}

const cache: { at?: string; compiled?: CompiledSelf } = {}

/** The user's own facts as a matcher; compiled anew only when they changed, or when a window has understood them better. */
async function compiledSelf(): Promise<CompiledSelf> {
  const me = await self(db)
  const stored = isReferenceReady() ? undefined : Stored.safeParse((await db.meta.get(ID))?.value)
  const stamp = `${me.updatedAt} ${isReferenceReady() ? 'data' : (stored?.data?.at ?? '')}`
  if (cache.at !== stamp || cache.compiled === undefined) {
    cache.at = stamp
    cache.compiled = stored?.success ? unpackSelf(me.facts, stored.data.pack as unknown as PackedSelf, me.settled) : compileSelf(me.facts, me.settled)
  }
  return cache.compiled
}

/** What the user surely shares with somebody who has these facts, rarest first; what is only a question stays out. */
export async function sureGroundOf<T extends SharedFact>(facts: readonly T[]): Promise<Affinity<T>[]> {
  return findCommonGround(await compiledSelf(), facts).filter(({ degree }) => degree !== 'ambiguous')
}
