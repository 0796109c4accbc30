import { sharedByOthers } from '../../../lib/flows/through-others'
import { db } from '../../../lib/store/database'
import { keyedFacts } from '../facts'
import { type Measured, takeTurns } from '../line'

const PEOPLE = 100_000
const CHUNK = 5000
/** What the product promises, in milliseconds. */
const PROMISED = 20

/** Fills the database past the product, in pieces: writing is not what is measured. */
async function fill(): Promise<void> {
  const pool = Array.from({ length: 2000 }, (_, at) => keyedFacts(5, at * 5))
  const [at, tie] = [new Date().toISOString(), { tags: [], stage: 'spotted', stageSince: '2026-01-15', goalIds: [] }]
  for (let start = 0; start < PEOPLE; start += CHUNK) {
    await db.people.bulkPut(Array.from({ length: CHUNK }, (_, offset) => {
      const number = String(start + offset)
      return {
        id: `00000001-0000-4000-8000-${number.padStart(12, '0')}`, name: `Invented ${number}`, sortName: `invented ${number}`, linkKeys: [`invented.example/${number}`], links: [], contacts: [],
        facts: pool[(start + offset) % pool.length] ?? [], notes: [], eventIds: [], sources: [], createdAt: at, updatedAt: at, tie,
      }
    }) as never)
  }
}

/** Asks whom of 100,000 saved people share something with somebody on a page, in the extension's own database. The first round, thrown away, builds the index. */
async function measureThrough(rounds: number): Promise<Measured> {
  await fill()
  const theirs = keyedFacts(20, 35)
  const measured = await takeTurns(
    rounds,
    async () => {
      const from = performance.now()
      const found = await sharedByOthers(theirs)
      if (found.length === 0) throw new Error('Nobody shares anything: nothing was measured.')
      return performance.now() - from
    },
    () => Promise.resolve(PROMISED),
  )
  await db.delete()
  return measured
}

Object.assign(globalThis, { measureThrough })
