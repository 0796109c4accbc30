import { z } from 'zod'
import { type Affinity, compileSelf, type CompiledSelf, findCommonGround, type SharedFact } from '../affinity/affinity'
import { PACK_VERSION, packSelf, type PackedSelf, unpackSelf } from '../affinity/pack-self'
import { FACT_KINDS } from '../model/kinds'
import { version } from '../platform/about'
import { db } from '../store/database'
import { self } from '../store/queries'
import { isReferenceReady } from './reference'
import { engineStamp } from './remake-keys'

const ID = 'packed-self'

/** What the user's facts mean, as a window with the reference data understood them. What does not fit is as good as none: it is made anew. */
const Stored = z.object({
  at: z.string().max(40),
  /** Which release, engine and data understood them. */
  by: z.string().max(200),
  pack: z.object({ version: z.literal(PACK_VERSION), facts: z.array(z.object({ kind: z.enum(FACT_KINDS), text: z.string(), parsed: z.looseObject({ key: z.string(), label: z.string(), forms: z.array(z.string()) }) })) }),
})

const stampNow = (): string => `${version()} ${engineStamp()}`

const cache: { at?: string; compiled?: CompiledSelf } = {}

/**
 * The user's own facts as a matcher. What a window with the reference data has understood is kept in the database and taken from there, by the worker, which has no such
 * data, and by the next window, which needs no large table for it. Made anew only where it is of other facts, another release or other data.
 */
export async function compiledSelf(): Promise<CompiledSelf> {
  const [me, kept] = [await self(db), Stored.safeParse((await db.meta.get(ID))?.value).data]
  const by = isReferenceReady() ? stampNow() : undefined
  const at = `${me.updatedAt} ${by ?? `${kept?.at ?? ''} ${kept?.by ?? ''}`} ${by === undefined ? 'early' : ''}`
  if (cache.at === at && cache.compiled !== undefined) return cache.compiled
  const fits = kept !== undefined && (by === undefined || (kept.at === me.updatedAt && kept.by === by))
  const compiled = fits ? unpackSelf(me.facts, kept.pack as unknown as PackedSelf, me.settled) : compileSelf(me.facts, me.settled)
  Object.assign(cache, { at, compiled })
  return compiled
}

/**
 * Keeps what `compiledSelf` has understood with the reference data. To be called by a window where the data are there. Not an edit: nothing of the user's changes.
 */
export async function keepPacked(): Promise<void> {
  if (db.outdated || !isReferenceReady()) return
  const [me, kept, by] = [await self(db), Stored.safeParse((await db.meta.get(ID))?.value).data, stampNow()]
  if (kept?.at === me.updatedAt && kept.by === by) return
  const pack = packSelf(await compiledSelf())
  await db.transaction('rw', db.self, db.meta, async () => {
    if ((await self(db)).updatedAt === me.updatedAt) await db.meta.put({ id: ID, value: JSON.parse(JSON.stringify({ at: me.updatedAt, by, pack })) as unknown })
  })
}

/** What the user surely shares with somebody who has these facts, rarest first; what is only a question stays out. */
export async function sureGroundOf<T extends SharedFact>(facts: readonly T[]): Promise<Affinity<T>[]> {
  return findCommonGround(await compiledSelf(), facts).filter(({ degree }) => degree !== 'ambiguous')
}
