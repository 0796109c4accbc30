import { expect, test } from 'vitest'
import { firstNameOf, suggestOpeners } from '../../lib/affinity/opener'
import { fact, meet, self } from './people'

const offers = [{ id: '1', text: 'a second pair of eyes on a grant text' }]

test('the first sentence is about the rarest shared fact, in the user’s words, and gives what the user offers', () => {
  const common = meet([fact('language', 'English'), fact('hobby', 'chess club'), fact('hobby', 'beekeeping')], [fact('language', 'English'), fact('hobby', 'Beekeeping')])
  const [first, second] = suggestOpeners(common, { name: 'Dr. Ilma Harjuvuo' }, self({ offers }))
  expect(first).toEqual({ key: 'opener.hobbyOffer', values: ['Ilma', 'beekeeping', 'a second pair of eyes on a grant text'] })
  expect(second).toMatchObject({ key: 'opener.languageOffer', values: ['Ilma', 'English', expect.any(String)] })
})

test('without an offer nothing is promised; without common ground nothing is said', () => {
  const common = meet([fact('place', 'Turku', { placeRole: 'works' })], [fact('place', 'Turku', { placeRole: 'hometown' })])
  expect(suggestOpeners(common, { name: 'Ilma Harjuvuo' }, self())).toEqual([{ key: 'opener.placeHometown', values: ['Ilma', 'Turku'] }])
  expect(suggestOpeners([], { name: 'Ilma Harjuvuo' }, self())).toEqual([])
})

test('kinds of one hobby have a sentence that does not claim more', () => {
  const common = meet([fact('hobby', 'bouldering')], [fact('hobby', 'ice climbing')])
  expect(suggestOpeners(common, { name: 'Ilma' }, self())[0]).toEqual({ key: 'opener.hobbyNear', values: ['Ilma', 'bouldering'] })
})

test.each([
  ['Prof. Dr. Ilma Harjuvuo', 'Ilma'], ['Harjuvuo, Ilma', 'Ilma'], ['Ilma Harjuvuo, PhD', 'Ilma'], ['J. Ilma Harjuvuo', 'Ilma'], ['山田花子', '山田花子'],
  ['\u202eIlma Harjuvuo', 'Ilma'], ['Dr.', 'Dr.'],
])('%s is addressed as %s', (name, first) => { expect(firstNameOf(name)).toBe(first) })

test('a hobby has no capital in the middle of the sentence, a name keeps its own', () => {
  const shared = (hobby: string): unknown => suggestOpeners(meet([fact('hobby', hobby)], [fact('hobby', hobby)]), { name: 'Ilma' }, self())[0]?.values?.[1]
  expect([shared('Rock climbing'), shared('Brazilian jiu-jitsu'), shared('LARP')]).toEqual(['rock climbing', 'Brazilian jiu-jitsu', 'LARP'])
})

test('in the sentence that tells it, too: hobbies in their natural case, proper names with their capitals', () => {
  const told = (hobby: string): unknown => meet([fact('hobby', hobby)], [fact('hobby', hobby)])[0]?.sentence.values?.[0]
  const names = ['Bouldering', 'Trail Running', 'Brazilian Jiu-Jitsu', 'Dungeons & Dragons', 'Pilates', 'Magic: The Gathering', 'LARP', 'Go', 'Star Wars', 'Argentine Tango', 'Fußball']
  expect(names.map(told)).toEqual(['bouldering', 'trail running', 'Brazilian jiu-jitsu', 'Dungeons & Dragons', 'Pilates', 'Magic: the Gathering', 'LARP', 'Go', 'Star Wars', 'Argentine tango', 'Fußball'])
  expect(meet([fact('hobby', 'Bouldering')], [fact('hobby', 'Ice Climbing')])[0]?.sentence.values).toEqual(['bouldering', 'ice climbing'])
  expect(meet([fact('place', 'Bath')], [fact('place', 'Bath')])[0]?.sentence.values?.[0]).toBe('Bath')
})

test.each([
  ['Review a talk.', 'review a talk'], ['CV reviews', 'CV reviews'], ['I can read a draft', 'I can read a draft'], ['German conversation', 'German conversation'], ['a second pair of eyes', 'a second pair of eyes'],
])('the offer "%s" stands in the sentence as "%s"', (text, within) => {
  const common = meet([fact('hobby', 'beekeeping')], [fact('hobby', 'beekeeping')])
  expect(suggestOpeners(common, { name: 'Ilma' }, self({ offers: [{ id: '1', text }] }))[0]?.values?.[2]).toBe(within)
})
