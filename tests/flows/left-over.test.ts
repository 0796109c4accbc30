import { describe, expect, it } from 'vitest'
import { type Captured, isLeftOver } from '../../lib/flows/capture'
import type { Reading } from '../../lib/model/reading'

const fact = (text: string): Reading['facts'][number] => ({ kind: 'hobby', text, quote: text, how: 'label' })
const shown = (path: string, name: string, facts = ['Bouldering', 'Chess'], tabId = 1): Captured => ({
  tabId, readAt: 0,
  reading: { url: `https://harbour-night.example/in/${path}`, site: 'generic', name: { value: name, words: name, how: 'heading' }, links: [], contacts: [], facts: facts.map(fact), found: ['name'] },
})
const ada = shown('a', 'Ada Quill')

describe('a page that still shows the one before under the next address', () => {
  it('is waited for, but not for ever: two pages may be of one person', () => {
    expect(isLeftOver(ada, shown('b', 'Ada Quill'), 0)).toBe(true)
    expect(isLeftOver(ada, shown('b', 'Ada Quill'), 3)).toBe(true)
    expect(isLeftOver(ada, shown('b', 'Ada Quill'), 4)).toBe(false)
  })

  it('is known by the facts too, when the name is drawn first', () => {
    expect(isLeftOver(ada, shown('b', 'Bertil Moss'), 0)).toBe(true)
    expect(isLeftOver(ada, shown('b', 'Bertil Moss', ['Bouldering', 'Sailing']), 0)).toBe(false)
    expect(isLeftOver(ada, shown('b', 'Bertil Moss'), 3)).toBe(false)
  })

  it('is nothing of the kind in another tab, under the same address, or with nobody before', () => {
    expect(isLeftOver(ada, shown('b', 'Ada Quill', undefined, 2), 0)).toBe(false)
    expect(isLeftOver(ada, shown('a', 'Ada Quill'), 0)).toBe(false)
    expect(isLeftOver(undefined, ada, 0)).toBe(false)
  })
})
