import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { completePage, openSnapshot } from '../../lib/sites/complete'
import { completeEvent } from '../../lib/sites/people/complete-event'
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

it.runIf(cases)('reads the public microformats tests right: people, resumes and events', async () => {
  const wrong: string[] = []
  const total: Record<string, number> = {}
  const right: Record<string, number> = {}
  for (const { file, url = '', name, event } of cases ?? []) {
    const page = openSnapshot(await camera.snapshot(readFileSync(file, 'utf8'), url))
    if (!page.ok) throw new Error(`${file} is no page`)
    const read = completePage(page.value)
    const said = event && completeEvent(page.value)
    const found = { name: read.ok ? read.value.name.value : undefined, ...(event && { event: said && { name: said.name, ...(said.on && { on: said.on }), ...(said.place && { place: said.place }), ...(event.url && { url: said.url }) } }) }
    const kind = file.split(/[\\/]/).at(-2) ?? ''
    total[kind] = (total[kind] ?? 0) + 1
    if (JSON.stringify(found) === JSON.stringify({ name, ...(event && { event }) })) right[kind] = (right[kind] ?? 0) + 1
    else wrong.push(`${file}: ${JSON.stringify(found)} instead of ${JSON.stringify({ name, event })}`)
  }
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)
  console.log(`Microformats corpus: ${String(sum(right))} of ${String(sum(total))} pages read right (${Object.keys(total).map((kind) => `${kind} ${String(right[kind] ?? 0)}/${String(total[kind])}`).join(', ')}).`)
  expect(wrong).toEqual([])
  expect(Object.keys(total).sort()).toEqual(['h-card', 'h-event', 'h-resume', 'hcard', 'hresume'])
}, 60_000)
