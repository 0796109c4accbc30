import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { printFact, readFact } from '../../lib/exchange/csv/fact-cell'
import { printList, readList } from '../../lib/exchange/csv/list-cell'
import type { Table } from '../../lib/exchange/format'
import { format } from '../../lib/exchange/formats/csv'
import { escapeCell, unescapeCell } from '../../lib/exchange/formula'
import type { Backup } from '../../lib/model/backup'
import type { Person } from '../../lib/model/person'
import { backup, fact, line } from './arbitraries'

let count = 0
const context = { newId: () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`, now: Date.parse('2026-11-22T10:00:00Z'), today: '2026-11-22' }

const read = (text: string): Table => {
  const result = format.parse(text, context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const only = (text: string): Person => {
  const [person] = read(text).people
  if (!person) throw new Error('nobody')
  return person
}

/** What a table carries of a person, so that before and after can be compared. */
function carried(person: Person, { acts, followUps, events }: Pick<Backup, 'acts' | 'followUps' | 'events'>): unknown {
  const next = followUps.filter((followUp) => followUp.personId === person.id && followUp.state === 'open').sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0]
  const mine = acts.filter((act) => act.personId === person.id)
  const loud = mine.filter(({ quiet }) => !quiet).map(({ on }) => on).sort()
  return {
    id: person.id, name: person.name, headline: person.headline, title: person.title, organisation: person.organisation, location: person.location,
    links: person.links, emails: person.contacts.filter(({ kind }) => kind === 'email'), phones: person.contacts.filter(({ kind }) => kind === 'phone'),
    tags: person.tie.tags.map(({ kind, state }) => `${state} ${kind}`), stage: person.tie.stage, stageSince: person.tie.stageSince, until: person.tie.until,
    facts: person.facts.map(({ kind, text, detail, placeRole, years }) => ({ kind, text, detail, placeRole, years })).sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
    notes: [...person.notes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).map(({ text, at }) => [at.slice(0, 10), text]),
    events: [...new Set(person.eventIds.map((id) => { const event = events.find((other) => other.id === id); return `${event?.name} / ${event?.on}` }))],
    next: next && [next.due, next.reason], lastContactOn: mine.some(({ quiet }) => quiet) ? loud.at(-1) : person.lastContactOn,
    createdAt: person.createdAt, updatedAt: person.updatedAt,
  }
}

describe('the table', () => {
  it('reads back to what it was printed from, whatever the texts are', () => {
    fc.assert(fc.property(backup, (state) => {
      const table = read(format.print(state))
      expect(table.problems).toEqual([])
      const printed = state.people.map((person) => carried(person, state))
      expect(table.people.map((person) => carried(person, { ...table, acts: [] }))).toEqual(printed)
    }), { numRuns: 100 })
  })

  it('starts no line of any cell like a formula', () => {
    fc.assert(fc.property(backup, (state) => {
      const text = format.print(state)
      expect(text.slice(1).split('\r\n').filter((row) => /^["\s]*[=+\-@|]/.test(row))).toEqual([])
      const lines = Papa.parse<string[]>(text.slice(1), { delimiter: ',' }).data.flat().flatMap((cell) => cell.split(/[\n\r]/))
      expect(lines.filter((part) => /^["\s\u200d]*[=+\-@|＝]/.test(part))).toEqual([])
    }), { numRuns: 100 })
  })

  it('is what spreadsheets open without asking: byte-order mark, CRLF, one row a person', () => {
    const text = format.print({ people: [], acts: [], followUps: [], events: [] })
    expect(text).toMatch(/^\ufeffName,Headline,Title,.*,Updated\r\n$/)
  })

  it('keeps years, degrees, roles and tags readable', () => {
    const text = 'Name,Tags,Stage,Schools,Places\r\nAda Example,"potential mentor; active sponsor",In conversation,Aalto University [MSc] (2011–2013),"Tampere, Finland (hometown); Oulu (lived, until 2009)"\r\n'
    const person = only(text)
    expect(person.tie).toMatchObject({ stage: 'in-conversation', tags: [{ kind: 'mentor', state: 'potential' }, { kind: 'sponsor', state: 'active' }] })
    expect(person.facts).toMatchObject([
      { kind: 'school', text: 'Aalto University', detail: 'MSc', years: { from: 2011, to: 2013 } },
      { kind: 'place', text: 'Tampere, Finland', placeRole: 'hometown' },
      { kind: 'place', text: 'Oulu', placeRole: 'lived', years: { to: 2009 } },
    ])
    const again = format.print({ people: [person], acts: [], followUps: [], events: [] })
    expect(again).toContain('potential mentor; active sponsor')
    expect(again).toContain('Aalto University [MSc] (2011–2013)')
    expect(again).toContain('"Tampere, Finland (hometown); Oulu (lived, until 2009)"')
  })

  it.each([
    ['semicolons without a byte-order mark', 'Name;Organisation;Last contact\r\nJörg Beispiel;"Acme; Söhne";03.11.2026\r\n'],
    ['tabs', 'Name\tOrganisation\tLast contact\nJörg Beispiel\tAcme; Söhne\t2026-11-03\n'],
    ['a line that names the delimiter', 'sep=;\r\nName;Organisation;Last contact\r\nJörg Beispiel;"Acme; Söhne";3.11.2026\r\n'],
    ['days with slashes that another row explains', 'Name,Organisation,Last contact\nJörg Beispiel,Acme; Söhne,11/3/2026\nKim Muster,,11/30/2026\n'],
    ['explanations before the headings, names in two columns', 'Notes:\n"What this file is, and is not"\n\nFirst Name,Last Name,Company,Last contact\nJörg,Beispiel,Acme; Söhne,2026/11/3\n'],
    ['mixed line ends', 'Name,Organisation,Last contact\nJörg Beispiel,Acme; Söhne,3-11-2026\r\nKim Muster,,\n'],
  ])('reads %s', (_, text) => {
    expect(only(text)).toMatchObject({ name: 'Jörg Beispiel', organisation: 'Acme; Söhne', lastContactOn: '2026-11-03' })
  })

  it('says in which row and column something could not be taken over, and takes the rest', () => {
    const table = read('Name,Tags,Last contact,Shoe size,Links\nAda Example,best friend,11/3/2026,39,javascript:alert(1)\n,active mentor,,,\n')
    expect(table.people).toMatchObject([{ name: 'Ada Example', links: [], tie: { tags: [] } }])
    expect(table.problems.map(({ row, column, message }) => [row, column, message.key])).toEqual([
      [1, 'Shoe size', 'exchange.problem.column'],
      [2, 'Tags', 'exchange.problem.tag'], [2, 'Last contact', 'exchange.problem.day'], [2, 'Links', 'exchange.problem.link'],
      [3, undefined, 'exchange.problem.name'],
    ])
  })

  it('takes no id of another program for ours', () => {
    expect(only('ID,Name\n1,Ada Example\n').id).not.toBe('1')
  })

  it('keeps the day of a quiet act to itself', () => {
    const person: Person = { ...only('Name\nAda Example\n'), lastContactOn: '2026-11-20' }
    const act = { id: 'a', personId: person.id, kind: 'advice', direction: 'received', state: 'closed', text: 'spoke up for me', createdAt: person.createdAt } as const
    const text = format.print({ people: [person], followUps: [], events: [], acts: [{ ...act, quiet: true, on: '2026-11-20' }, { ...act, id: 'b', quiet: false, on: '2026-10-01' }] })
    expect(text).toContain('2026-10-01')
    expect(text).not.toContain('2026-11-20')
    expect(text).not.toContain('spoke up')
  })

  it.each([
    ['', 'FILE_EMPTY'], ['\ufeff \r\n', 'FILE_EMPTY'], ['PK\u0003\u0004…', 'FILE_NOT_CSV'], ['{"format":"common-ground"}', 'FILE_NOT_CSV'], ['a,b\n1,2\n', 'FILE_NOT_CSV'],
  ])('refuses %j with %s', (text, code) => {
    expect(format.parse(text, context)).toMatchObject({ ok: false, failure: { code } })
  })

  it('fills no cell beyond what a spreadsheet keeps, and what is there reads back', () => {
    const notes = Array.from({ length: 20 }, (_, index) => ({ id: `n${index}`, at: `2026-11-${String(20 - index).padStart(2, '0')}T00:00:00.000Z`, text: `=${'x\n\n-'.repeat(1500)}${index}` }))
    const person: Person = { ...only('Name\nAda Example\n'), notes }
    const text = format.print({ people: [person], acts: [], followUps: [], events: [] })
    expect(text.length).toBeLessThan(33_500)
    const back = only(text).notes.map((note) => note.text)
    expect(back.length).toBeGreaterThan(1)
    expect(notes.map((note) => note.text).slice(0, back.length)).toEqual(back)
  })
})

describe('a cell', () => {
  it('is harmless and comes back, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('=', '+', "'", '"', ' ', '\u00a0', '\t', '\r', '\n', '\u2028', '\ufeff', 'x')).map((parts) => parts.join(''))), (text) => {
      expect(unescapeCell(escapeCell(text))).toBe(text)
      expect(escapeCell(text).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((part) => /^["\s\u200b-\u200f\ufeff]*[=+\-@|＝]/.test(part))).toEqual([])
    }), { numRuns: 400 })
  })

  it('leaves plain text alone', () => {
    for (const text of ['Ada', "'quoted'", '3 - 2', 'a=b', '']) expect(escapeCell(text)).toBe(text)
    expect(escapeCell('+49 30 123')).toBe("'+49 30 123")
    expect(unescapeCell("'+49 30 123")).toBe('+49 30 123')
  })

  it('holds several values', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (values) => {
      expect(readList(printList(values), 99)).toEqual(values)
    }))
    expect(printList(['Ada', '=1+1', '+49 30'])).toBe("Ada; '=1+1; '+49 30")
    expect(readList('C:\\temp; b ;; c', 99)).toEqual(['C:\\temp', 'b', 'c'])
  })

  it('holds a fact', () => {
    fc.assert(fc.property(fact, ({ text, detail, placeRole, years }) => {
      const words = { text, ...(detail && { detail }), ...(placeRole && { placeRole }), ...(years && { years }) }
      expect(readFact(printFact(words))).toEqual(words)
    }), { numRuns: 1000 })
    expect(readFact('Miami University (Ohio)')).toEqual({ text: 'Miami University (Ohio)' })
    expect(readFact('Aalto (2011 - present)')).toEqual({ text: 'Aalto', years: { from: 2011, ongoing: true } })
  })
})
