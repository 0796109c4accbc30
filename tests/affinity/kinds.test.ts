import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { canonicalKey } from '../../lib/affinity/affinity'
import { KIND_FILES } from '../../lib/affinity/registry'
import { FACT_KINDS } from '../../lib/model/kinds'
import { isTold } from './people'

const FIXTURES = new URL('../fixtures/affinity/', import.meta.url)

test('every kind of fact has one file, named after it, and every file a kind', () => {
  const names = Object.keys(KIND_FILES).map((path) => path.replace('./kinds/', '').replace('.ts', ''))
  expect(names.sort()).toEqual([...FACT_KINDS].sort())
  for (const [path, kind] of Object.entries(KIND_FILES)) expect(path).toBe(`./kinds/${kind.kind}.ts`)
})

test('every kind has a fixture, and every fixture a kind', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(FACT_KINDS.map((kind) => `${kind}.csv`).sort())
})

describe.each(FACT_KINDS)('%s', (kind) => {
  const text = readFileSync(new URL(`${kind}.csv`, FIXTURES), 'utf8')
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

  test('has pairs that are the same and pairs that are not', () => {
    expect(new Set(rows.map((row) => row['same']))).toEqual(new Set(['0', '1']))
  })

  test.each(rows.map((row) => [row['a'] ?? '', row['b'] ?? '', row['same'] === '1'] as const))('%s ~ %s: %s', (a, b, same) => {
    expect(isTold(kind, a, b)).toBe(same)
    expect(isTold(kind, b, a)).toBe(same)
  })

  test('gives every text a key that fits its field', () => {
    for (const each of ['x', ' ', '!!!', '\u200b', '日本語', 'ﷺ'.repeat(500), '__proto__', 'constructor', 'toString']) {
      const key = canonicalKey(kind, each)
      expect(key.length, each).toBeGreaterThan(0)
      expect(key.length, each).toBeLessThanOrEqual(500)
    }
  })
})
