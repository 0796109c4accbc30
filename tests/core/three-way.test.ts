import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClashes, findOverwritten, mergeList, mergeNames } from '../../lib/core/three-way'

interface Item { id: string; text: string }
const item = (id: string, text = id): Item => ({ id, text })
const merge = (base: Item[], mine: Item[], now: Item[]) => mergeList(base, mine, now, ({ id }) => id).map(({ id, text }) => (id === text ? id : `${id}=${text}`))

describe('a list that two windows changed', () => {
  it.each<[string, Item[], Item[], Item[], string[]]>([
    ['keeps what each added', [item('a')], [item('a'), item('b')], [item('a'), item('c')], ['a', 'c', 'b']],
    ['loses what either took away', [item('a'), item('b'), item('c')], [item('b'), item('c')], [item('a'), item('b')], ['b']],
    ['takes what was changed here', [item('a')], [item('a', 'new')], [item('a')], ['a=new']],
    ['keeps what was changed there', [item('a')], [item('a')], [item('a', 'theirs')], ['a=theirs']],
    ['keeps an item changed here that was taken away there', [item('a')], [item('a', 'new')], [], ['a=new']],
    ['keeps an item changed there that was taken away here', [item('a')], [], [item('a', 'theirs')], ['a=theirs']],
    ['takes ours where both changed one', [item('a')], [item('a', 'new')], [item('a', 'theirs')], ['a=new']],
  ])('%s', (_, base, mine, now, expected) => { expect(merge(base, mine, now)).toEqual(expected) })

  it('is theirs when nothing was changed here, and ours when nothing was changed there', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.constantFrom('x', 'y') }), { selector: ({ id }) => id })
    fc.assert(fc.property(list, list, (base, other) => {
      expect(mergeList(base, base, other, ({ id }) => id)).toEqual(other)
      const sorted = (items: Item[]) => [...items].sort((a, b) => a.id.localeCompare(b.id))
      expect(sorted(mergeList(base, other, base, ({ id }) => id))).toEqual(sorted(other))
    }))
  })
})

it('of items that both changed, those of the other window are told; of names, those added there stay', () => {
  const lost = (mine: Item[], now: Item[]) => findOverwritten([item('a'), item('b')], mine, now, ({ id }) => id).map(({ text }) => text)
  expect(lost([item('a', 'new'), item('b')], [item('a', 'theirs'), item('b', 'theirs')])).toEqual(['theirs'])
  expect(lost([item('a', 'new')], [item('a', 'new'), item('b', 'theirs')])).toEqual([])
  expect(lost([item('a', 'new'), item('c')], [item('b'), item('c', 'theirs')])).toEqual([])
  expect(mergeNames('Rust, budgets', 'Rust, Negotiation', ['Rust', 'budgets', 'Go'])).toEqual(['Rust', 'Go', 'Negotiation'])
  expect(mergeNames('', 'rust', ['Rust'])).toEqual(['rust'])
})

describe('a line that two windows changed', () => {
  it('clashes only where both wrote something else', () => {
    const clashes = (mine: object, now: object) => findClashes(['title', 'headline'], { title: 'A' }, mine, now).map(({ field, theirs }) => `${field} ${theirs}`)
    expect(clashes({ title: 'B' }, { title: 'C' })).toEqual(['title C'])
    expect(clashes({ title: 'B' }, { title: 'A' })).toEqual([])
    expect(clashes({ title: 'B' }, { title: 'B' })).toEqual([])
    expect(clashes({ title: 'A' }, { title: 'C' })).toEqual([])
    expect(clashes({ headline: 'B' }, { title: 'C', headline: 'D' })).toEqual(['headline D'])
  })
})
