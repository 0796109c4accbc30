import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSaved } from '../../scripts/capture'
import { startCamera, type Camera } from '../../scripts/capture/browser'
import { toExpected } from '../../scripts/capture/expected'
import { listSaved } from '../../scripts/capture/folder'
import { loadReference } from '../../scripts/reference/load'
import { setReference } from '../../lib/affinity/reference/reference'
import { READ_FAILURES } from '../../lib/model/reading'

const ROOT = join(import.meta.dirname, '../fixtures/sites')
const adapters = import.meta.glob<Record<string, unknown>>('../../lib/sites/adapters/*.ts', { eager: true })

let camera: Camera
beforeAll(async () => {
  loadReference()
  camera = await startCamera()
}, 60_000)
afterAll(() => {
  setReference(undefined)
  return camera.close()
})

describe('every adapter', () => {
  const ids = Object.values(adapters).map(({ match }) => (match as { id: string }).id)
  it.each(Object.entries(adapters))('%s exports `match` and `read`, under its own name', (path, module) => {
    expect(Object.keys(module).sort()).toEqual(['match', 'read'])
    expect(path.endsWith(`/${(module['match'] as { id: string }).id}.ts`)).toBe(true)
  })
  it('has an id of its own, and fixtures: two of people at least, and of no people', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const cases = listSaved(join(ROOT, id))
      expect(cases.filter(({ beside }) => beside['expected']).length, id).toBeGreaterThanOrEqual(2)
      expect(cases.filter(({ beside }) => beside['code']).length, id).toBeGreaterThanOrEqual(1)
    }
  })
})

describe.each(readdirSync(ROOT))('saved pages of %s', (site) => {
  it.each(listSaved(join(ROOT, site)).map((saved) => [saved.file.slice(ROOT.length + 1), saved] as const))('%s', async (_, saved) => {
    const { expected, code } = saved.beside
    if (!expected === !code) throw new Error(`${saved.file} needs either "expected" or "code" beside it: see "npm run capture -- PAGE --url … --expected"`)
    if (code) expect(READ_FAILURES).toContain(code)
    const outcome = await readSaved(camera, saved)
    expect(outcome.ok ? { expected: toExpected(outcome.reading) } : { code: outcome.code }).toEqual(code ? { code } : { expected })
  }, 20_000)
})
