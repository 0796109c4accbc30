import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, test } from 'vitest'
import { setReference } from '../../lib/affinity/reference/reference'
import { loadReference } from '../../scripts/reference/load'
import { isTold } from './people'

/** Pairs of affiliation lines that nobody here wrote: ror-community/ror-api (MIT), allenai/S2AFF (Apache-2.0). Kept outside of the repository. */
const FILE = resolve(process.env['CORPORA'] ?? '../shared/corpora', 'schools/same-school-dev.csv')

const NAME = `schools of ${FILE}, skipped when the file is absent`
afterAll(() => { setReference(undefined) })

interface Row { a: string; b: string; same: boolean }
const rows = (): Row[] => Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true }).data
  .map((row) => ({ a: row['a'] ?? '', b: row['b'] ?? '', same: row['same'] === '1' }))

function score(some: readonly Row[]): { precision: number; recall: number; f1: number } {
  const told = some.filter(({ a, b }) => isTold('school', a, b))
  const hits = told.filter(({ same }) => same).length
  const [precision, recall] = [hits / told.length, hits / some.filter(({ same }) => same).length]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

describe.skipIf(!existsSync(FILE))(NAME, () => {
  test('by names alone there is hardly ever a false “you both went to …”', () => {
    setReference(undefined)
    const { precision, recall } = score(rows())
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.6)
  })
  test('with the reference data most are found, and short names are surer still', () => {
    loadReference()
    const { precision, f1 } = score(rows())
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(f1).toBeGreaterThanOrEqual(0.85)
    const isShort = (text: string): boolean => text.split(/\s+/).length <= 3
    const falseAlarms = rows().filter(({ a, b, same }) => !same && isShort(a) && isShort(b) && isTold('school', a, b))
    expect(falseAlarms).toEqual([])
  }, 60_000)
})
