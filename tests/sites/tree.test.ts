import { describe, expect, it } from 'vitest'
import { readLines } from '../../lib/sites/read/lines'
import { parseTree } from '../../lib/sites/tree'
import type { Packed } from '../../lib/sites/snapshot'

const tree = (packed: Packed) => {
  const parsed = parseTree(JSON.stringify(packed))
  if (!parsed) throw new Error('no tree')
  return parsed
}

const page = tree(['BODY', 0, ['DIV', { id: 'a', class: 'x y' }, ['P', { 'data-testid': 'Top-Card' }, 'one ', ['B', 0, 'two']], ['UL', 0, ['LI', 0, 'three'], ['LI', { hidden: '' }, 'four']]]])

describe('a tree answers like the DOM', () => {
  it.each([
    ['p', 1], ['div p', 1], ['div > li', 0], ['ul > li', 2], ['.x.y', 1], ['.z', 0], ['#a p,li', 3], ['[data-testid]', 1],
    ['[data-testid=top-card i]', 1], ['[data-testid^=Top]', 1], ['[data-testid$="Card"]', 1], ['[data-testid*=p-C]', 1], ['body div > ul li', 2], ['*', 6],
  ])('%s finds %i', (selector, count) => expect(page.findAll(selector)).toHaveLength(count))

  it('climbs and contains', () => {
    const item = page.find('li')
    expect(item?.closest('div')?.attr('id')).toBe('a')
    expect(page.find('p')?.contains(item ?? page)).toBe(false)
    expect(page.find('ul')?.contains(item ?? page)).toBe(true)
  })

  it('refuses a selector that it does not know', () => expect(() => page.find('[=x]')).toThrow())
})

describe('lines', () => {
  const lines = (packed: Packed): string[] => readLines(tree(packed)).map(({ text }) => text)
  it('joins inline text, keeps bare spans apart, drops hidden, buttons and navigation', () => {
    expect(readLines(page).map(({ text }) => text)).toEqual(['one two', 'three'])
    expect(lines(['DIV', 0, ['SPAN', 0, 'Title'], ['SPAN', 0, 'Pilot'], ['BUTTON', 0, 'More'], ['NAV', 0, 'Home']])).toEqual(['Title', 'Pilot'])
  })
  it('says what stands twice once', () => {
    expect(lines(['P', 0, ['SPAN', { 'aria-hidden': 'true' }, 'Aalto'], ['SPAN', { class: 'visually-hidden' }, 'Aalto']])).toEqual(['Aalto'])
  })
  it('makes one line of a heading', () => {
    expect(lines(['H1', 0, ['SPAN', 0, 'Jane'], ['SPAN', 0, 'Doe']])).toEqual(['Jane Doe'])
  })
})

describe('what is no tree', () => {
  it.each(['', '{', '1', '"x"', '[]', '[1,2]', 'null'])('%s', (json) => expect(parseTree(json)).toBeUndefined())
  it('leaves out what has another form', () => {
    expect(parseTree('["A",{"href":1,"__proto__":{"id":"x"}},{"x":1},3,["B",0]]')?.children).toHaveLength(1)
    expect(({} as Record<string, unknown>)['id']).toBeUndefined()
  })
  it('stands any depth', () => expect(parseTree('["A",0,'.repeat(20_000) + '"x"' + ']'.repeat(20_000))?.tag).toBe('A'))
})
