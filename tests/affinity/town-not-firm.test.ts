import { describe, expect, test } from 'vitest'
import { placeTown } from '../../lib/affinity/free-text/town-not-firm'
import type { Reading } from '../../lib/model/reading'

const field = (value: string, words = value) => ({ value, words, how: 'heading' as const })
const reading = (headline: string, firm = '', more: Partial<Reading> = {}): Reading => ({
  url: 'https://law.example/people/ada', site: 'generic', name: field('Ada Quill'), headline: field(headline), links: [], contacts: [],
  ...(firm ? { organisation: field(firm, headline) } : {}), facts: firm ? [{ kind: 'employer', text: firm, quote: headline, how: 'heading' }] : [], found: ['name', 'headline', ...(firm ? ['organisation', 'employers'] as const : [])], ...more,
})

describe('the town behind what somebody does', () => {
  test('is where they are, not whom they work for', () => {
    const read = placeTown(reading('Partner, Edinburgh', 'Edinburgh'))
    expect(read.organisation).toBeUndefined()
    expect(read.location?.value).toBe('Edinburgh')
    expect(read.facts.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['place Edinburgh'])
    expect(read.found).toEqual(['name', 'headline', 'location'])
  })
  test('stands behind a dot as well', () => {
    expect(placeTown(reading('Designer · Berlin')).location).toEqual(field('Berlin', 'Designer · Berlin'))
  })
  test.each([['Engineer, Toyota', 'Toyota'], ['Partner, Quill Marsh', 'Quill Marsh'], ['Head of Growth, Mobile', 'Mobile'], ['Buyer, Nice', 'Nice']])('%s names no town', (line, firm) => {
    const given = reading(line, firm)
    expect(placeTown(given)).toEqual(given)
  })
  test('a place that the page gives stands, and so does a firm that a label names', () => {
    const placed = reading('Partner, Edinburgh', 'Edinburgh', { location: field('Leith') })
    expect(placeTown(placed)).toEqual(placed)
    const labelled = reading('Partner', '', { organisation: { ...field('Edinburgh'), how: 'label' } })
    expect(placeTown(labelled)).toEqual(labelled)
  })
})
