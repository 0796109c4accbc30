import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMAT_FILES, formatOf, FORMATS } from '../../lib/exchange/registry'

const context = { newId: () => '22222222-2222-4222-8222-222222222222', now: 0, today: '2026-11-22' }
const fixtureOf = (id: string): string => `${import.meta.dirname}/../fixtures/exchange/${id}.json`
const idOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, '')
const ENTRIES = Object.entries(FORMAT_FILES).map(([path, format]) => ({ id: idOf(path), format }))

describe('every format', () => {
  it('is there: this test sees the files', () => {
    expect(ENTRIES.length).toBeGreaterThanOrEqual(2)
  })

  it.each(ENTRIES)('$id is named after its file and says how files of it are called', ({ id, format }) => {
    expect(format.id).toBe(id)
    expect(format.extension).toMatch(/^[a-z0-9]+$/)
    expect(format.mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+(;charset=utf-8)?$/)
    expect(format.parse ?? format.print).toBeTypeOf('function')
    expect(formatOf(`Contacts.Backup.${format.extension.toUpperCase()}`)).toBe(format)
  })

  it.each(ENTRIES.filter(({ format }) => format.parse))('$id reads its fixture', ({ id, format }) => {
    expect(existsSync(fixtureOf(id)), `write tests/fixtures/exchange/${id}.json: { file, name, organisation }`).toBe(true)
    const { file, name, organisation } = JSON.parse(readFileSync(fixtureOf(id), 'utf8')) as { file: string; name: string; organisation: string }
    const result = format.parse?.(file, context)
    expect(result).toMatchObject({ ok: true, value: { people: [{ name, organisation }] } })
    const people = result?.ok ? result.value.people : []
    const printed = format.print?.({ format: 'common-ground', version: 1, exportedAt: '2026-11-22T10:00:00.000Z', people, acts: [], followUps: [], events: [] })
    if (printed !== undefined) expect(format.parse?.(printed, context)).toMatchObject({ ok: true, value: { people } })
  })

  it('has an id of its own and an ending of its own', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length)
  })
})
