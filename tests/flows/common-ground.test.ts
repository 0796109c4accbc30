import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeEach, expect, it, vi } from 'vitest'
import { compiledSelf, keepPacked, sureGroundOf } from '../../lib/flows/common-ground'
import { typedFact } from '../../lib/flows/own'
import { loadReference } from '../../lib/flows/reference'
import type { FactKind } from '../../lib/model/kinds'
import { db } from '../../lib/store/database'
import { EMPTY_SELF } from '../../lib/store/queries'

vi.mock('../../lib/platform/reference', () => ({ readReferenceFile: () => Promise.resolve(new Uint8Array(gunzipSync(readFileSync('public/reference/reference.bin')))) }))
vi.mock('../../lib/platform/about', () => ({ version: () => '1.0.0' }))

const fact = (kind: FactKind, text: string) => {
  const made = typedFact(kind, text)
  if (!made) throw new Error(text)
  return made
}
const told = async (text: string): Promise<number> => (await sureGroundOf([fact('school', text)])).length
const iAm = (at: string, ...schools: string[]) => db.self.put({ ...EMPTY_SELF, facts: schools.map((school) => fact('school', school)), updatedAt: `2026-11-0${at}T09:00:00.000Z` })
const keptBy = async (): Promise<unknown> => ((await db.meta.get('packed-self'))?.value as { by?: unknown } | undefined)?.by

beforeEach(() => db.meta.clear())

it('the user’s facts are understood once; the next window takes them as they were, and follows an edit', async () => {
  await loadReference()
  await iAm('1', 'Massachusetts Institute of Technology')
  expect(await told('Massachusetts Inst. of Technology')).toBe(1)
  await keepPacked()
  await iAm('2', 'Aalto University')
  expect(await told('Massachusetts Institute of Technology')).toBe(0)
  expect(await told('Aalto-yliopisto')).toBe(1)
  await keepPacked()
  const { value } = (await db.meta.get('packed-self')) ?? {}
  expect(value).toMatchObject({ at: '2026-11-02T09:00:00.000Z' })
})

it('what another release or other data understood is made anew', async () => {
  await loadReference()
  await iAm('3', 'Aalto University')
  await keepPacked()
  const kept = await db.meta.get('packed-self')
  const by = await keptBy()
  const pack = { version: 0, facts: [] }
  await db.meta.put({ id: 'packed-self', value: { ...(kept?.value as object), by: '0.9.0 other', pack: { ...(kept?.value as { pack: object }).pack, facts: [] } } })
  await iAm('4', 'Aalto University')
  expect(await told('Aalto-yliopisto')).toBe(1)
  await keepPacked()
  expect(await keptBy()).toBe(by)
  await db.meta.put({ id: 'packed-self', value: { at: 'x', by: 'y', pack } })
  expect((await compiledSelf()).size).toBe(1)
})
