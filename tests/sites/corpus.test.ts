import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSaved } from '../../scripts/capture'
import { startCamera, type Camera } from '../../scripts/capture/browser'
import { listCorpus } from '../../scripts/capture/corpus'

const FOLDER = process.env['CORPORA'] ?? '../shared/corpora'
const cases = listCorpus(FOLDER)

let camera: Camera
beforeAll(async () => {
  camera = await startCamera()
}, 60_000)
afterAll(() => camera.close())

if (!cases) console.log(`The microformats corpus is not in ${FOLDER} (set CORPORA): its pages are not tested.`)

it.runIf(cases)('reads the public microformats tests right', async () => {
  const wrong: string[] = []
  for (const saved of cases ?? []) {
    const outcome = await readSaved(camera, saved)
    const name = outcome.ok ? outcome.reading.name.value : undefined
    if (name !== saved.name) wrong.push(`${saved.file}: ${name ?? 'nobody'} instead of ${saved.name ?? 'nobody'}`)
  }
  const total = cases?.length ?? 0
  console.log(`Microformats corpus: ${total - wrong.length} of ${total} pages read right.`)
  expect(wrong).toEqual([])
}, 60_000)
