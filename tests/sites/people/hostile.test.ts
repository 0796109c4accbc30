import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSnapshot } from '../../../lib/sites/complete'
import { completePeople } from '../../../lib/sites/people/complete-people'
import type { PeopleReading } from '../../../lib/model/listed'
import { listedName } from '../../../lib/sites/people/listed-name'
import { startCamera, type Camera } from '../../../scripts/capture/browser'
import { listSaved } from '../../../scripts/capture/folder'

type Node = [string, Record<string, string> | 0, ...(Node | string)[]]

const FIRST = ['Aino', 'Bram', 'Chiara', 'Dario', 'Edda', 'Freya', 'Gudrun', 'Hollis', 'Ilan', 'Jannik', 'Kwabena', 'Lempi', 'Maren', 'Nkem', 'Orla', 'Piotr', 'Radek', 'Sade', 'Tadeo', 'Veda']
const LAST = ['Amberg', 'Brandner', 'Dalby', 'Falk', 'Haddad', 'Ironmonger', 'Kallevig', 'Lindqvist', 'Montelupo', 'Okonjo', 'Quintel', 'Rafferty', 'Stenquist', 'Torvalle', 'Vesely', 'Wendelin', 'Aldervale', 'Brinkhof', 'Finnbeck', 'Karrow', 'Marrant', 'Oravais', 'Takemori', 'Varga', 'Aschenbach', 'Kerbrat', 'Prado']

const snapshot = (body: Node, url = 'https://signal.example/2026/speakers'): unknown => ({ url, base: url, tree: JSON.stringify(['HTML', { lang: 'en' }, ['HEAD', 0, ['TITLE', 0, 'Speakers']], body]) })
const read = (answer: unknown): PeopleReading | undefined => {
  const page = openSnapshot(answer)
  return page.ok ? completePeople(page.value) : undefined
}
const card = (index: number): Node => ['LI', { class: 'card' }, ['A', { href: `/speakers/p${String(index)}` }, ['H3', 0, `${FIRST[index % 20] ?? ''} ${LAST[Math.floor(index / 20) % 27] ?? ''} ${LAST[Math.floor(index / 540)] ?? ''}`]], ['P', 0, 'Engineer at Harbour Works'], ['P', 0, 'Turku, Finland']]

describe('a page of very many', () => {
  it('is read whole: 500 people', () => {
    const many = read(snapshot(['BODY', 0, ['H1', 0, 'Speakers'], ['UL', 0, ...Array.from({ length: 500 }, (_, index) => card(index))]]))
    expect(many?.people).toHaveLength(500)
    expect(new Set(many?.people.map(({ url }) => url)).size).toBe(500)
  })

  it('is cut at two thousand, and comes to an end with 50,000 nodes that all look like names', () => {
    const flood: Node[] = Array.from({ length: 12_000 }, (_, index) => card(index))
    expect(read(snapshot(['BODY', 0, ['H1', 0, 'Speakers'], ['UL', 0, ...flood]]))?.people).toHaveLength(2000)
  }, 20_000)

  it('gives no list for depth without end, marks without end, or prototypes', () => {
    let deep: Node = ['P', 0, 'Aino Amberg']
    for (let depth = 0; depth < 280; depth++) deep = ['DIV', 0, deep, ['SPAN', 0, 'Bram Dalby']]
    expect(() => read(snapshot(['BODY', 0, deep]))).not.toThrow()
    expect(listedName(`Aino ${'\u0315\u0300'.repeat(300_000)}`)).toBeUndefined()
    const marked: Node = ['SCRIPT', { type: 'application/ld+json' }, '{"@type":"Event","name":"X","performer":[{"@type":"Person","name":"Aino Amberg","__proto__":{"jobTitle":"Polluted"},"url":"javascript:alert(1)"},{"@type":"Person","name":"Bram Dalby"}]}']
    const shown = read(snapshot(['BODY', 0, marked, ['P', 0, ['SPAN', 0, 'Aino Amberg'], ['SPAN', 0, 'Bram Dalby']]]))
    expect(shown?.people.map(({ name }) => name)).toEqual(['Aino Amberg', 'Bram Dalby'])
    expect(JSON.stringify(shown)).not.toMatch(/Polluted|javascript/)
  })
})

describe('what is no name of one person in a list', () => {
  it.each([
    'LinkedIn Member', 'Tampere, Finland', 'Greater Helsinki Area', 'View Ada Quill’s profile', 'By Ida Roos', 'Kim Lee and 3 other mutual connections', 'Ada Quill & Bo Finch',
    'Deleted user', 'Harbour Works Ltd', 'Our Team', 'Message', 'ada@quill.example', '42 guests', 'Product Manager', 'San José, Costa Rica', '',
  ])('%s', (text) => expect(listedName(text)).toBeUndefined())

  it.each([['Ada Quill • 2nd', 'Ada Quill'], ['Quill, Ada', 'Quill, Ada'], ['Dr. Amara Stenquist', 'Dr. Amara Stenquist'], ['佐藤 美咲', '佐藤 美咲'], ['José Almeida Prado (he/him)', 'José Almeida Prado'], ['Bram van der Holt', 'Bram van der Holt']])(
    '%s is one: %s', (text, name) => expect(listedName(text)).toBe(name))
})

describe('pages that are built otherwise than the saved ones', () => {
  let camera: Camera
  beforeAll(async () => {
    camera = await startCamera()
  }, 60_000)
  afterAll(() => camera.close())

  /** The page with every class and id renamed and each element in a wrapper of its own, now and then. */
  const mutate = (node: Node, seed: { at: number }): Node => {
    const [tag, attributes, ...children] = node
    const next = (): number => (seed.at = (seed.at * 16807) % 2147483647)
    const renamed = attributes === 0 ? 0 : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, /^(?:class|id)$/.test(key) ? `x${String(value.length * 7919)}` : value]))
    const inner = children.map((child) => (typeof child === 'string' ? child : mutate(child, seed)))
    const isWrapped = /^(?:DIV|UL|P|H3|H4|SPAN)$/.test(tag) && next() % 5 === 0
    const built: Node = [tag, renamed, ...inner]
    return isWrapped ? ['DIV', 0, built] : built
  }

  it('give the same people or nobody, never a wrong name', async () => {
    const counts = { same: 0, fewer: 0, nobody: 0 }
    for (const { file, url = '', beside } of listSaved(join(import.meta.dirname, '../../fixtures/people'))) {
      const answer = (await camera.snapshot(readFileSync(file, 'utf8'), url)) as { tree: string }
      const names = new Set(((beside['people'] ?? []) as { name: string }[]).map(({ name }) => name))
      for (let seed = 1; seed <= 8; seed++) {
        const tree = JSON.stringify(mutate(JSON.parse(answer.tree) as Node, { at: seed * 7717 }))
        const found = read({ ...answer, tree })?.people.map(({ name }) => name) ?? []
        expect(found.filter((name) => !names.has(name)), `${file}, ${String(seed)}`).toEqual([])
        if (names.size) counts[found.length === names.size ? 'same' : found.length ? 'fewer' : 'nobody']++
      }
    }
    console.log(`lists built otherwise: ${JSON.stringify(counts)}`)
    expect(counts.same).toBeGreaterThan(counts.nobody + counts.fewer)
  }, 60_000)
})
