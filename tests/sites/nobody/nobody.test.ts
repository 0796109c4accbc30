import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { completeReading } from '../../../lib/sites/complete'
import { startCamera, type Camera } from '../../../scripts/capture/browser'
import { listSaved } from '../../../scripts/capture/folder'
import { NOBODY } from './pages'

const FIXTURES = join(import.meta.dirname, '../../fixtures/sites')

let camera: Camera
beforeAll(async () => { camera = await startCamera() }, 60_000)
afterAll(() => camera.close())

it('hardly any page of nobody reads as a person: at most 1 in 200', async () => {
  const taken: string[] = []
  for (const { what, url, html } of NOBODY) {
    const read = completeReading(await camera.snapshot(html, url))
    if (read.ok) taken.push(`${what}: ${read.value.name.value}`)
  }
  // Those of the fixtures are judged one by one, with their reasons, in `fixtures.test.ts`.
  const saved = readdirSync(FIXTURES).flatMap((site) => listSaved(join(FIXTURES, site))).filter(({ beside }) => beside['code'])
  const all = NOBODY.length + saved.length
  console.log(`Pages of nobody: ${String(taken.length)} of ${String(all)} read as a person.`)
  expect(all).toBeGreaterThanOrEqual(200)
  expect(taken).toEqual([])
}, 120_000)
