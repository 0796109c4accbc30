import { describe, expect, it } from 'vitest'
import { format } from '../../lib/exchange/formats/json'

const files = import.meta.glob<{ stores: Record<string, { rows: unknown[] }> }>('../fixtures/store/version-*.json', { eager: true, import: 'default' })
const raw = (stores: unknown): string => JSON.stringify({ format: 'common-ground-raw', version: 10, exportedAt: '2026-11-20T09:00:00.000Z', stores })

describe('a raw file', () => {
  it.each(Object.entries(files))('of %s is read as far as the model knows it', (_, { stores }) => {
    const result = format.parse(raw(stores))
    const value = result.ok ? result.value : undefined
    expect(value?.problems).toEqual([])
    for (const table of ['people', 'acts', 'followUps', 'events'] as const) expect(value?.[table].map(({ id }) => id)).toEqual((stores[table]?.rows as { id: string }[]).map(({ id }) => id))
    expect(value?.people.length).toBeGreaterThan(1)
    expect(value?.self).toMatchObject((stores['self']?.rows[0] as { facts: object[] }))
    expect(JSON.stringify(value)).not.toContain('linkKeys')
  })

  it('with damaged records gives the others, and says which were left out', () => {
    const [first] = Object.values(files)
    const people = [...(first?.stores['people']?.rows ?? []), { id: 'broken' }, null, '__proto__']
    const result = format.parse(raw({ ...first?.stores, people: { rows: people }, unknown: { rows: [1] } }))
    expect(result.ok && result.value.people.length).toBe(2)
    expect(result.ok && result.value.problems?.map(({ row, column }) => `${column ?? ''} ${String(row)}`)).toEqual(['people 3', 'people 4', 'people 5'])
  })

  it('without tables, or with a table that is none, is refused or empty, never a crash', () => {
    expect(format.parse(raw({}))).toMatchObject({ ok: true, value: { people: [] } })
    expect(format.parse('{"format":"common-ground-raw","exportedAt":"x","stores":{"__proto__":{"rows":[{}]},"people":{"rows":[]}}}')).toMatchObject({ ok: true, value: { people: [] } })
    for (const stores of [7, null, { people: [] }, { people: { rows: 'x' } }]) expect(format.parse(raw(stores))).toMatchObject({ ok: false, failure: { code: 'FILE_WRONG_SHAPE' } })
  })
})
