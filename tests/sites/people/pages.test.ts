import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListedPerson, PeopleReading } from '../../../lib/model/listed'
import { completePage, openSnapshot } from '../../../lib/sites/complete'
import { completePeople } from '../../../lib/sites/people/complete-people'
import { startCamera, type Camera } from '../../../scripts/capture/browser'
import { listSaved } from '../../../scripts/capture/folder'

/** Saved pages with who is to be read from each; `people: null` where nobody may be. */
const SAVED = listSaved(join(import.meta.dirname, '../../fixtures/people')).map((saved) => [saved.file.split('/').at(-1) ?? '', saved] as const)

let camera: Camera
beforeAll(async () => {
  camera = await startCamera()
}, 60_000)
afterAll(() => camera.close())

const tell = ({ name, url, headline, title, organisation, location, contacts, facts }: ListedPerson): Record<string, unknown> => ({
  name, ...(url && { url }), ...(headline && { headline }), ...(title && { title }), ...(organisation && { organisation }), ...(location && { location }),
  ...(contacts.length && { contacts: contacts.map(({ value }) => value) }), ...(facts.length && { facts: facts.map(({ kind, text }) => `${kind}: ${text}`) }),
})

const toExpected = (read: PeopleReading | undefined): Record<string, unknown> =>
  read ? { people: read.people.map(tell), ...(read.event && { event: read.event }), ...(read.leftOut && { leftOut: read.leftOut }) } : { people: null }

describe('pages of many people, and pages that only look like it', () => {
  it('are many of either', () => {
    expect(SAVED.filter(([, { beside }]) => beside['people']).length).toBeGreaterThanOrEqual(9)
    expect(SAVED.filter(([, { beside }]) => beside['people'] === null).length).toBeGreaterThanOrEqual(8)
  })

  it.each(SAVED)('%s', async (_, { file, url, beside }) => {
    const page = openSnapshot(await camera.snapshot(readFileSync(file, 'utf8'), url ?? ''))
    if (!page.ok) throw new Error(page.failure.code)
    const expected = Object.fromEntries(Object.entries(beside).filter(([key]) => key !== 'url'))
    expect(completePage(page.value), 'it is nobody\'s own page').toMatchObject({ ok: false })
    expect(toExpected(completePeople(page.value))).toEqual(expected)
  }, 20_000)
})
