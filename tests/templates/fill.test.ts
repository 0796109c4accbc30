import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, holeIn, isWhole, type Place, PLACES, sameMessage, writeOut } from '../../lib/templates/fill'

const NAMES: Record<Place, string> = { firstName: 'first name', name: 'name', organisation: 'organisation', title: 'title', weShare: 'we share', event: 'event', whereWeMet: 'where we met', myName: 'my name' }
const written = (text: string, values: Partial<Record<Place, string>>): string => writeOut(fillTemplate(text, NAMES, values)).text

describe('a template', () => {
  it('is filled with what is known, however the place is written', () => {
    expect(written('Hi {first name}, {First  Name}! {EVENT}?', { firstName: 'Ada', event: 'Harbour Night' })).toBe('Hi Ada, Ada! Harbour Night?')
  })

  it('leaves out the sentence that needs what is not known, and says which', () => {
    const pieces = fillTemplate('Hi {first name}, good to meet you at {event}. We share {we share}! May I ask you one thing?', NAMES, { firstName: 'Ada', event: 'Harbour Night' })
    expect(isWhole(pieces)).toBe(false)
    expect(writeOut(pieces)).toEqual({ text: 'Hi Ada, good to meet you at Harbour Night. May I ask you one thing?', left: ['We share {we share}!'] })
  })

  it('marks braces that are no place', () => {
    expect(fillTemplate('Hi {frist name}', NAMES, { firstName: 'Ada' })).toEqual([{ kind: 'text', text: 'Hi ' }, { kind: 'unknown', text: '{frist name}' }])
  })

  it('keeps lines, and values that look like places are not filled again', () => {
    expect(written('Hi {first name},\n\nsee you.\n{name}', { firstName: '{name}', name: 'Ada' })).toBe('Hi {name},\n\nsee you.\nAda')
  })

  it('never comes out with a place in braces', () => {
    const piece = fc.oneof(fc.constantFrom(...PLACES.map((place) => `{${NAMES[place]}}`), '{', '}', '{x}', '. ', '! ', '\n'), fc.string({ maxLength: 6 }))
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')), fc.subarray([...PLACES]), (text, known) => {
      const out = written(text, Object.fromEntries(known.map((place) => [place, 'value'])))
      for (const place of PLACES) expect(out).not.toContain(`{${NAMES[place]}}`)
    }))
  })
})

describe('two messages', () => {
  it('are the same though spaces and signs differ', () => {
    expect(sameMessage('Hi  Ada!\nGood to meet you.', 'Ada Invented')).toBe(sameMessage('hi bo, good to meet you', 'Bo Li'))
    expect(sameMessage('Hi Ada, how is rowing?', 'Ada')).not.toBe(sameMessage('Hi Bo, how is sailing?', 'Bo'))
  })

  it('compares whole words: a name within a word stays', () => {
    expect(sameMessage('Ann, the annual plan', 'Ann Or')).toBe('the annual plan')
    expect(sameMessage('About Bo: a book', 'Bo')).toBe('about a book')
    expect(sameMessage('Hi Ann, see the planning board', 'Ann')).not.toBe(sameMessage('Hi Bo, see the plning board', 'Bo'))
  })

  it('finds what still stands in braces, on whatever lines', () => {
    expect(holeIn('Hi {first name}')).toBe('{first name}')
    expect(holeIn('Hi {first\nname}, {}')).toBe('{first\nname}')
    expect(holeIn('Hi {} there')).toBe('{}')
    expect(holeIn('Hi Ada')).toBeUndefined()
  })
})
