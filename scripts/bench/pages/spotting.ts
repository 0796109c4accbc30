import Fuse from 'fuse.js'
import { compileSelf, findCommonGround } from '../../../lib/affinity/affinity'
import { packSelf, unpackSelf } from '../../../lib/affinity/pack-self'
import { readReference, referenceInUse, setReference } from '../../../lib/affinity/reference/reference'
import { fold } from '../../../lib/core/text'
import { makeFacts, timed } from '../facts'
import { type Measured, takeTurns } from '../line'

async function loadReference(): Promise<void> {
  const { body } = await fetch('/reference/reference.bin')
  if (!body) throw new Error('The extension has no reference data.')
  const reference = readReference(new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()))
  if (!reference.ok) throw new Error(reference.failure.code)
  setReference(reference.value)
}

/**
 * Spots one person of 60 facts against 50 of the user's, which a window has compiled with the reference data and which are then taken up without them, as the worker does; beside
 * fuse.js over the same 50, or beside going through every school's name for the schools of the page. So often in a row that the clock can tell.
 */
async function measureSpotting(rounds: number, beside: 'fuse' | 'scan'): Promise<Measured> {
  const [mine, theirs, often] = [makeFacts(50), makeFacts(60, 13), 20]
  await loadReference()
  const packed = packSelf(compileSelf(mine))
  const names = [...(referenceInUse()?.schools.byName.keys() ?? [])]
  setReference(undefined)
  const self = unpackSelf(mine, packed)
  const fuse = new Fuse(mine, { keys: ['text'], includeScore: true, threshold: 0.3 })
  const schools = theirs.filter(({ kind }) => kind === 'school').map(({ text }) => fold(text))
  const repeated = async (work: () => unknown): Promise<number> => (await timed(() => { for (let time = 0; time < often; time++) work() })) / often
  return takeTurns(
    rounds,
    () => repeated(() => findCommonGround(self, theirs)),
    () => repeated(beside === 'fuse' ? () => theirs.map(({ text }) => fuse.search(text)) : () => schools.map((school) => names.filter((name) => name.includes(school)))),
  )
}

Object.assign(globalThis, { measureFuse: (rounds: number) => measureSpotting(rounds, 'fuse'), measureScan: (rounds: number) => measureSpotting(rounds, 'scan') })
