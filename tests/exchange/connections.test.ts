import { describe, expect, it } from 'vitest'
import { format } from '../../lib/exchange/formats/csv'

const FILE = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. People decide who sees theirs."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Oddny,Vestergaard-Lindh,https://www.linkedin.com/in/oddny-vl,oddny@kelo.example,Kelo Transit,Head of Signals,12 Nov 2023
Teuvo,Ämmälä,https://www.linkedin.com/in/teuvo,,,,03 Feb 2019
`
const read = (text: string) => {
  const result = format.parse(text, { newId: () => crypto.randomUUID(), now: Date.parse('2026-11-22T10:00:00Z'), today: '2026-11-22' })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('LinkedIn’s own export of connections', () => {
  it('is recognised below its notes, and everybody in it is marked as a connection since their day', () => {
    const { people, problems } = read(FILE)
    expect(problems).toEqual([])
    expect(people.map(({ name, title, organisation, connection }) => ({ name, title, organisation, connection }))).toEqual([
      { name: 'Oddny Vestergaard-Lindh', title: 'Head of Signals', organisation: 'Kelo Transit', connection: { site: 'linkedin.com', since: '2023-11-12' } },
      { name: 'Teuvo Ämmälä', title: undefined, organisation: undefined, connection: { site: 'linkedin.com', since: '2019-02-03' } },
    ])
    expect(people[0]?.contacts).toEqual([{ kind: 'email', value: 'oddny@kelo.example' }])
    expect(people[0]?.tie.tags).toEqual([])
  })

  it('keeps somebody as a connection whose day cannot be read', () => {
    expect(read('First Name,Last Name,Connected On\nA,B,99 Foo 2023\n').people[0]?.connection).toEqual({ site: 'linkedin.com' })
  })
})
