import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { meetOne } from './people'

/** Pairs of affiliation lines that nobody here wrote: ror-community/ror-api (MIT), allenai/S2AFF (Apache-2.0). Kept outside of the repository. */
const FILE = resolve(process.env['CORPORA'] ?? '../shared/corpora', 'schools/same-school-dev.csv')

test.skipIf(!existsSync(FILE))(`schools of ${FILE}, skipped when the file is absent: hardly ever a false “you both went to …”`, () => {
  const rows = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true }).data
  const told = rows.filter((row) => meetOne('school', row['a'] ?? '', row['b'] ?? '') !== undefined)
  const right = told.filter((row) => row['same'] === '1').length
  expect(right / told.length).toBeGreaterThanOrEqual(0.98)
  expect(right / rows.filter((row) => row['same'] === '1').length).toBeGreaterThanOrEqual(0.6)
})
