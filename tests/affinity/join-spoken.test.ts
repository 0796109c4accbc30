import { expect, test } from 'vitest'
import { joinSpoken } from '../../lib/affinity/free-text/join-spoken'
import type { Reading } from '../../lib/model/reading'
import { fact, meet } from './people'

const reading = (about: string, facts: Reading['facts'] = []): Reading => ({
  url: 'https://directory.example/people/odalys', site: 'generic', name: { value: 'Odalys Brennholt', words: 'Odalys Brennholt', how: 'heading' },
  about: { value: about, words: about, how: 'meta' }, links: [], contacts: [], facts, found: ['name'],
})

test('what somebody tells of themselves becomes facts, each with its sentence', () => {
  const joined = joinSpoken(reading('I build bridges for a living. I grew up in Tampere. On Sundays you will find me bouldering. My son plays the cello.'))
  expect(joined.facts.map(({ kind, text, placeRole, quote }) => [kind, text, placeRole, quote])).toEqual([
    ['place', 'Tampere', 'hometown', 'I grew up in Tampere.'], ['hobby', 'bouldering', undefined, 'On Sundays you will find me bouldering.'],
  ])
})

test('what the page lists already is not repeated', () => {
  const listed: Reading['facts'] = [{ kind: 'hobby', text: 'Bouldering', quote: 'Interests: Bouldering', how: 'label' }]
  expect(joinSpoken(reading('On Sundays you will find me bouldering.', listed)).facts).toEqual(listed)
  expect(joinSpoken(reading('')).facts).toEqual([])
})

test('a skill that is a hobby meets the hobby, and two who have the skill share it once', () => {
  expect(meet([fact('hobby', 'climbing')], [{ kind: 'skill', text: 'Bouldering' }]).map(({ kind, degree }) => [kind, degree])).toEqual([['hobby', 'kind-of']])
  expect(meet([fact('skill', 'Bouldering')], [{ kind: 'hobby', text: 'bouldering' }]).map(({ kind, degree }) => [kind, degree])).toEqual([['hobby', 'same']])
  expect(meet([fact('skill', 'Bouldering')], [{ kind: 'skill', text: 'bouldering' }]).map(({ kind }) => kind)).toEqual(['skill'])
  expect(meet([fact('hobby', 'climbing')], [{ kind: 'skill', text: 'Kubernetes' }])).toEqual([])
})
