import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateFault } from '../../lib/exchange/json/locate-fault'
import { format } from '../../lib/exchange/formats/json'
import type { Backup } from '../../lib/model/backup'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { backup } from './arbitraries'

const at = '2026-11-22T10:00:00.000Z'
const empty: Backup = { format: 'common-ground', version: 1, exportedAt: at, people: [], acts: [], followUps: [], events: [] }
const ada = {
  id: 'p1', name: 'Ada Example', links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [],
  tie: { tags: [], stage: 'spotted', stageSince: '2026-11-22', goalIds: [] }, createdAt: at, updatedAt: at,
} as const
const withPeople = (...people: unknown[]): string => JSON.stringify({ ...empty, people })
const failure = (text: string): unknown => {
  const result = format.parse(text)
  return result.ok ? 'read' : [result.failure.code, ...(result.failure.detail === undefined ? [] : [result.failure.detail])]
}

describe('the backup', () => {
  it('reads back to exactly the same state, whatever the texts are', () => {
    fc.assert(fc.property(backup, (state) => {
      expect(format.parse(format.print(state))).toEqual({ ok: true, value: state })
    }), { numRuns: 100 })
  })

  it('carries the user and the settings', () => {
    const self: Backup['self'] = { id: 'self', name: 'Noor Invented', facts: [], goals: [{ id: 'g', text: 'Lead a team' }], limits: [], offers: [], wishes: [], updatedAt: at }
    const state = { ...empty, self, settings: { ...DEFAULT_SETTINGS, theme: 'dark' as const } }
    expect(format.parse(format.print(state))).toEqual({ ok: true, value: state })
  })

  it('carries what people offer and look for', () => {
    const parsed = format.parse(withPeople({ ...ada, offers: ['Sea charts'], wishes: ['A sponsor'] }))
    expect(parsed.ok && parsed.value.people).toMatchObject([{ offers: ['Sea charts'], wishes: ['A sponsor'] }])
    expect(parsed.ok && format.parse(format.print(parsed.value))).toEqual(parsed)
  })

  it('leaves out what the store adds to its rows', () => {
    const row = { ...ada, links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [], tie: { ...ada.tie, tags: [], goalIds: [] }, linkKeys: ['x'], sortName: 'ada' }
    expect(format.print({ ...empty, people: [row] })).not.toContain('sortName')
  })

  it.each([
    ['', ['FILE_EMPTY']], ['\ufeff\n ', ['FILE_EMPTY']],
    ['{\n "format": "common-ground",\n "people": [1, ]\n}', ['FILE_NOT_JSON', 'line 3, column 16']],
    ['{"a": 1', ['FILE_NOT_JSON', 'line 1, column 8']],
    ['Name,Title\r\nAda,CTO', ['FILE_NOT_JSON', 'line 1, column 1']],
    ['[]', ['FILE_NOT_OURS']], ['"text"', ['FILE_NOT_OURS']], ['{"log":{"entries":[]}}', ['FILE_NOT_OURS']], ['null', ['FILE_NOT_OURS']],
    ['{"__proto__":{"format":"common-ground","version":1}}', ['FILE_NOT_OURS']],
    ['{"format":"common-ground","version":2}', ['FILE_NEWER', 'version 2']],
    ['{"format":"common-ground","version":1}', ['FILE_WRONG_SHAPE', 'exportedAt: is missing; and 4 more']],
    [`{"format":"common-ground","x":${'['.repeat(60)}${']'.repeat(60)}}`, ['FILE_TOO_DEEP']],
  ])('refuses %j', (text, expected) => {
    expect(failure(text)).toEqual(expected)
  })

  it('says whose record is wrong, where, and how, in plain words', () => {
    expect(failure(withPeople(ada, { ...ada, name: 7 }))).toEqual(['FILE_WRONG_SHAPE', 'people[1].name: should be text, but is a number'])
    expect(failure(withPeople({ ...ada, facts: [{ id: 'f', kind: 'hat', text: 'x', key: 'x', evidence: [] }] })))
      .toEqual(['FILE_WRONG_SHAPE', expect.stringMatching(/^people\[0\]\.facts\[0\]\.kind \(Ada Example\): is "hat", which is none of: school, /)])
    expect(failure(withPeople({ ...ada, lastContactOn: '2026-02-30' }))).toEqual(['FILE_WRONG_SHAPE', 'people[0].lastContactOn (Ada Example): is "2026-02-30", which is not valid'])
    expect(failure(withPeople({ ...ada, id: undefined }))).toEqual(['FILE_WRONG_SHAPE', 'people[0].id (Ada Example): is missing'])
  })

  it('cuts texts that are too long, and takes out what turns or hides text', () => {
    const result = format.parse(withPeople({ ...ada, name: `${'n'.repeat(299)}👩${'n'.repeat(1_000_000)}`, headline: 'a\u202eb\u0000c\u2066d', notes: [{ id: 'n', text: 'e\u0301'.repeat(500_000), at }] }))
    const [person] = result.ok ? result.value.people : []
    expect(person?.name).toBe('n'.repeat(299))
    expect(person?.headline).toBe('abcd')
    expect(person?.notes[0]?.text).toHaveLength(20_000)
  })

  it('is not taken in by __proto__', () => {
    const result = format.parse(withPeople(ada).replace('"p1"', '"p1","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'))
    expect(result).toMatchObject({ ok: true, value: { people: [{ id: 'p1' }] } })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    const [person = {}] = result.ok ? result.value.people : []
    expect(Object.keys(person).sort()).toEqual(Object.keys(ada).sort())
  })
})

describe('the place of a fault', () => {
  it('is found in every broken text and in no whole one', () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, seed, put) => {
      expect(locateFault(text)).toBeUndefined()
      const position = seed % (text.length + 1)
      const broken = text.slice(0, position) + put + text.slice(position + 1)
      let isWhole = true
      try { JSON.parse(broken) } catch (error) { isWhole = !(error instanceof SyntaxError) }
      expect(locateFault(broken) === undefined).toBe(isWhole)
    }), { numRuns: 1000 })
  })
})
