import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../lib/core/text'
import type { Reading } from '../../lib/model/reading'
import { completeReading } from '../../lib/sites/complete'
import type { Packed } from '../../lib/sites/snapshot'
import { startCamera, type Camera } from '../../scripts/capture/browser'
import { toExpected } from '../../scripts/capture/expected'
import { listSaved } from '../../scripts/capture/folder'
import { type Done, mutate } from './mutate'

const ROOT = join(import.meta.dirname, '../fixtures/sites')
const SEEDS = [1, 2, 3, 4]

let camera: Camera
beforeAll(async () => { camera = await startCamera() }, 60_000)
afterAll(() => camera.close())

/** Everything a reading says, one text a value; order means nothing. */
function valuesOf(reading: Reading): Set<string> {
  const { facts, contacts = [], ...scalars } = toExpected(reading)
  return new Set([...Object.entries(scalars).flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${fold(one, 500)}`)), ...facts.map((fact) => fold(fact, 500)), ...contacts])
}

type Count = Record<'right' | 'fewer' | 'refused' | 'wrong', number>

describe('the same page, built otherwise', () => {
  it('is read the same, or less of it, or refused; the name is never wrong', async () => {
    const count: Count = { right: 0, fewer: 0, refused: 0, wrong: 0 }
    const done: Done = { reordered: 0, translated: 0, languages: new Set() }
    const wrong: string[] = []
    let pages = 0
    const wrongNames: string[] = []
    for (const site of readdirSync(ROOT)) {
      for (const { file, url, beside } of listSaved(join(ROOT, site))) {
        if (!url || !beside['expected']) continue
        const answer = (await camera.snapshot(readFileSync(file, 'utf8'), url)) as { tree: string }
        const before = completeReading(answer)
        if (!before.ok) throw new Error(`${file} is not read at all`)
        const known = valuesOf(before.value)
        pages++
        for (const seed of SEEDS) {
          const tree = JSON.stringify(mutate(JSON.parse(answer.tree) as Packed, pages * SEEDS.length + seed, done))
          // A page of three elements may come out as it was.
          if (tree === answer.tree) continue
          const after = completeReading({ ...answer, tree })
          if (!after.ok) { count.refused++; continue }
          const read = valuesOf(after.value)
          const added = [...read].filter((value) => !known.has(value))
          if (fold(after.value.name.value) !== fold(before.value.name.value)) wrongNames.push(`${file} (${String(seed)}): ${after.value.name.value}`)
          if (added.length > 0) wrong.push(`${file} (${String(seed)}): ${added.join(' | ')}`)
          count[added.length > 0 ? 'wrong' : read.size < known.size ? 'fewer' : 'right']++
        }
      }
    }
    console.log(`Built otherwise: ${JSON.stringify(count)}; ${String(done.reordered)} parts in another order, ${String(done.translated)} headings in ${[...done.languages].sort().join(' ')}`)
    expect({ wrongNames, wrong }).toEqual({ wrongNames: [], wrong: [] })
    expect(done.reordered).toBeGreaterThan(100)
    expect(done.languages.size).toBeGreaterThan(8)
  }, 120_000)
})
