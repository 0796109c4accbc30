import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { format } from '../../lib/exchange/formats/json'
import { planImport } from '../../lib/exchange/plan-import'
import { invent } from '../../scripts/invent/invent'
import { main } from '../../scripts/people'

const TODAY = '2026-11-22'
const list = invent({ count: 2000, seed: 'test', today: TODAY })
const share = (count: number): number => count / list.people.length

describe('the invented list', () => {
  it('imports as it is', () => {
    const back = format.parse(format.print(list))
    expect(back).toEqual({ ok: true, value: list })
    const plan = planImport({ people: [], acts: [], followUps: [], events: [] }, list, (url) => url)
    expect([plan.added.length, plan.problems]).toEqual([2000, []])
    expect([plan.acts.added, plan.followUps.added, plan.events.added].map(({ length }) => length)).toEqual([list.acts.length, list.followUps.length, list.events.length])
  })

  it('is the same for the same seed, and another for another', () => {
    expect(invent({ count: 50, seed: 'a', today: TODAY })).toEqual(invent({ count: 50, seed: 'a', today: TODAY }))
    expect(invent({ count: 50, seed: 'b', today: TODAY }).people[0]?.name).not.toBe(invent({ count: 50, seed: 'a', today: TODAY }).people[0]?.name)
    const records = [...list.people, ...list.acts, ...list.followUps, ...list.events]
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })

  it('has natural proportions: most only spotted, few active, many schools that few went to', () => {
    const spotted = list.people.filter(({ tie }) => tie.stage === 'spotted').length
    const active = list.people.filter(({ tie }) => tie.tags.some(({ state }) => state === 'active')).length
    const open = list.followUps.filter(({ state }) => state === 'open')
    expect(share(spotted)).toBeGreaterThan(0.5)
    expect(share(active)).toBeGreaterThan(0.02)
    expect(share(active)).toBeLessThan(0.25)
    expect(share(open.length)).toBeGreaterThan(0.15)
    expect(open.filter(({ due }) => due < TODAY).length / open.length).toBeLessThan(0.3)
    expect(open.some(({ due }) => due < TODAY) && open.some(({ due }) => due === TODAY) && open.some(({ due }) => due > TODAY)).toBe(true)
    const counts = new Map<string, number>()
    for (const { kind, text } of list.people.flatMap(({ facts }) => facts)) if (kind === 'school') counts.set(text, (counts.get(text) ?? 0) + 1)
    const ranked = [...counts.values()].sort((a, b) => b - a)
    expect(ranked[0]).toBeGreaterThan(5 * (ranked.at(-1) ?? 0))
    expect(list.people.some(({ facts }) => facts.length === 0)).toBe(true)
  })

  it('obeys the rules of the model: who is an active sponsor has acted, and the last contact is the last act', () => {
    for (const { id, tie, lastContactOn, createdAt } of list.people) {
      const own = list.acts.filter(({ personId }) => personId === id)
      expect(lastContactOn).toBe(own.map(({ on }) => on).sort().at(-1))
      expect(own.every(({ on }) => on >= createdAt.slice(0, 10) && on <= TODAY)).toBe(true)
      if (tie.tags.some(({ kind, state }) => kind === 'sponsor' && state === 'active')) expect(own.some(({ kind }) => kind !== 'contact')).toBe(true)
    }
  })

  it('has names of many scripts and lengths', () => {
    const names = list.people.map(({ name }) => name)
    for (const script of [/\p{Script=Han}/u, /\p{Script=Hangul}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Cyrillic}/u, /[À-ſ]/]) expect(names.some((name) => script.test(name))).toBe(true)
    expect(names.some((name) => name.length > 100) && names.some((name) => name.length < 5)).toBe(true)
    expect(new Set(names).size).toBeGreaterThan(1200)
  })

  it('shares something with its user', () => {
    const mine = new Set(list.self?.facts.map(({ key }) => key))
    expect(share(list.people.filter(({ facts }) => facts.some(({ key }) => mine.has(key))).length)).toBeGreaterThan(0.3)
  })
})

describe('npm run people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'people-'))
  afterEach(() => { vi.restoreAllMocks(); rmSync(folder, { recursive: true, force: true }) })

  it('writes a file that the product imports', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const out = join(folder, 'people.json')
    expect(await main(['--count', '25', '--seed', 's', '--out', out, '--today', TODAY])).toBe(0)
    expect(format.parse(readFileSync(out, 'utf8'))).toEqual({ ok: true, value: invent({ count: 25, seed: 's', today: TODAY }) })
    expect(log.mock.calls[0]?.[0]).toContain('25 people')
  })

  it.each([[['--count', 'many'], '--count'], [['--count', '-1'], '--count'], [['--today', '2026-02-30'], '--today'], [['--people', '3'], '--people']])('says what is wrong with %j', async (args, word) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await main(args)).toBe(1)
    expect(error.mock.calls[0]?.[0]).toContain(word)
  })
})
