import { describe, expect, it } from 'vitest'
import { fromFreeText } from '../../lib/sites/read/free-text'

const said = (text: string): string[] => fromFreeText(text).map((fact) => `${fact.placeRole ?? fact.kind}: ${fact.text}`)

describe("a person's own words", () => {
  it.each([
    ['I grew up in Oulu, Finland and left at 18.', ['hometown: Oulu, Finland']],
    ['Born in Brest and raised on boats.', ['hometown: Brest']],
    ['Originally from the Isle of Man.', ['hometown: Isle of Man']],
    ['Aufgewachsen in Stralsund.', ['hometown: Stralsund']],
    ['Nací en San Sebastián.', ['hometown: San Sebastián']],
    ['Hobbies: sea kayaking, brass band and sourdough', ['hobby: sea kayaking', 'hobby: brass band', 'hobby: sourdough']],
    ['Freizeit: Imkerei, Orgelmusik', ['hobby: Imkerei', 'hobby: Orgelmusik']],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts))

  it.each([
    'My daughter grew up in Lyon.',
    'We raised in Series A what others raise in B.',
    'The idea was born in Berlin.',
    'I never grew up in a hurry.',
    'my son plays the cello',
    'never got into tennis',
    'surfing a wave of change',
    'Interests: I am interested in everything that moves and in what makes it stop when nobody expects it to at all.',
  ])('"%s" yields nothing', (text) => expect(said(text)).toEqual([]))

  it('quotes the sentence, and stays bounded', () => {
    expect(fromFreeText('Hello. I grew up in Oulu. Bye.')[0]?.quote).toBe('I grew up in Oulu.')
    for (const part of ['grew up in ', 'born in A', 'Interests: a, ', '. ', ': ']) expect(fromFreeText(part.repeat(100_000)).length).toBeLessThan(2000)
  })
})
