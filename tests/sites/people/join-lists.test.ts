import { describe, expect, it } from 'vitest'
import type { ListedPerson, PeopleReading } from '../../../lib/model/listed'
import { joinLists, listKey } from '../../../lib/sites/people/join-lists'

const person = (name: string, slug?: string): ListedPerson => ({ name, contacts: [], facts: [], ...(slug ? { url: `https://www.linkedin.com/in/${slug}` } : {}) })
const list = (url: string, people: ListedPerson[]): PeopleReading => ({ url, site: 'linkedin', people, leftOut: 0 })
const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=platform'

describe('a list that goes on', () => {
  it('keeps those of the page before, each once', () => {
    const first = list(SEARCH, [person('Aino Amberg', 'aino'), person('Bram Dalby')])
    const next = list(`${SEARCH}&page=2&sid=x`, [person('Aino Amberg', 'AINO/?trk=1'), person('Chiara Falk', 'chiara'), person('Bram Dalby')])
    expect(joinLists(first, next).people.map(({ name }) => name)).toEqual(['Aino Amberg', 'Bram Dalby', 'Chiara Falk'])
  })
  it('is another one with other words', () => {
    const other = list('https://www.linkedin.com/search/results/people/?keywords=sailing', [person('Chiara Falk', 'chiara')])
    expect(joinLists(list(SEARCH, [person('Aino Amberg')]), other)).toEqual(other)
  })
  it('keeps two of one name apart where their pages differ', () => {
    expect(joinLists(list(SEARCH, [person('Aino Amberg', 'a1')]), list(SEARCH, [person('Aino Amberg', 'a2')])).people).toHaveLength(2)
  })
  it.each([
    [SEARCH, `${SEARCH}&page=3`, true], ['https://a.example/team/page/2/', 'https://a.example/team', true], ['https://a.example/#/people', 'https://a.example/#/guests', false],
    ['https://a.example/e/1/attendees', 'https://a.example/e/2/attendees', false],
  ])('%s and %s', (a, b, same) => expect(listKey(a) === listKey(b)).toBe(same))
})
