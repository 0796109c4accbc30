import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReference, setReference, type Reference } from '../../lib/affinity/reference/reference'
import { readSections, writeSections } from '../../lib/affinity/reference/container'
import { kilometresBetween } from '../../lib/affinity/reference/towns'
import { loadReference, REFERENCE_FILE } from '../../scripts/reference/load'

let reference: Reference
beforeAll(() => { reference = loadReference() })
afterAll(() => { setReference(undefined) })

test('the reference data stay within what a user should have to download', () => {
  expect(statSync(REFERENCE_FILE).size).toBeLessThanOrEqual(900_000)
})

test('a file that is cut short, or is another file, is refused and not half read', () => {
  const bytes = gunzipSync(readFileSync(REFERENCE_FILE))
  expect(readReference(bytes.subarray(0, bytes.length - 10)).ok).toBe(false)
  expect(readReference(new TextEncoder().encode('<!doctype html>')).ok).toBe(false)
  expect(readReference(new Uint8Array()).ok).toBe(false)
})

test('sections come back as they were written', () => {
  const sections = new Map([['one', Uint8Array.of(1, 2, 3)], ['two', new Uint8Array()]])
  expect(readSections(writeSections(sections))).toEqual(sections)
})

describe('towns', () => {
  const named = (name: string, country: string) => reference.towns.named(name).find((town) => town.country === country)

  test('lie where they lie, to a kilometre or two', () => {
    const [tampere, helsinki] = [named('tampere', 'fi'), named('helsinki', 'fi')]
    expect(tampere && helsinki && kilometresBetween(tampere, helsinki)).toBeCloseTo(161, -1)
  })
  test('have about as many people as they have', () => {
    expect(named('tampere', 'fi')?.population).toBeGreaterThan(180_000)
    expect(named('tampere', 'fi')?.population).toBeLessThan(230_000)
  })
  test('are found by their names in other languages, the largest first', () => {
    expect(reference.towns.named('wien')[0]?.name).toBe('vienna')
    expect(reference.towns.named('springfield').length).toBeGreaterThan(5)
    const sizes = reference.towns.named('springfield').map((town) => town.population)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
  test('know their neighbours', () => {
    const espoo = named('espoo', 'fi')
    expect(espoo && reference.towns.around(espoo, 25, 100_000).map((town) => town.name)).toContain('helsinki')
  })
})

test('an acronym that several schools bear is known as such', () => {
  expect((reference.schools.byAcronym.get('usc') ?? []).length).toBeGreaterThan(1)
})
