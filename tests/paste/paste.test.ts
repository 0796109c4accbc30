import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaste } from '../../lib/paste/read-paste'
import { MOST_PASTED } from '../../lib/paste/row'

const said = (text: string): unknown[] => readPaste(text).rows.map(({ name, title, organisation, email, doubt }) => [name, title, organisation, email, doubt].map((value) => value ?? ''))

describe('a signature', () => {
  it('is one person, with what the lines say', () => {
    expect(readPaste('Ada Quill\nHead of Design\nNorthwind\n+358 40 123 4567\nada@northwind.example\nhttps://www.linkedin.com/in/ada-quill').rows).toMatchObject([
      { name: 'Ada Quill', title: 'Head of Design', organisation: 'Northwind', phone: '+358 40 123 4567', email: 'ada@northwind.example', link: 'https://www.linkedin.com/in/ada-quill' },
    ])
  })

  it('follows another, parted by a line of dashes', () => {
    expect(said('Ada Quill\nHead of Design, Northwind\nada@northwind.example\n--\nBertil Moss\nFounder at Kelo Transit\nbertil@kelo.example')).toEqual([
      ['Ada Quill', 'Head of Design', 'Northwind', 'ada@northwind.example', ''],
      ['Bertil Moss', 'Founder', 'Kelo Transit', 'bertil@kelo.example', ''],
    ])
  })

  it('keeps what it does not understand as a note', () => {
    expect(readPaste('Ada Quill\nHead of Design, Northwind\nada@northwind.example\nWe moved: look for the red door, third floor, ring twice').rows[0]?.note).toContain('red door')
  })
})

describe('a list', () => {
  it('has a person a line, with lines that are none given to the one before', () => {
    expect(said('Ada Quill\nHead of Design at Northwind\nBertil Moss\nFounder, Kelo Transit\nCosima Reed')).toEqual([
      ['Ada Quill', 'Head of Design', 'Northwind', '', ''],
      ['Bertil Moss', 'Founder', 'Kelo Transit', '', ''],
      ['Cosima Reed', '', '', '', ''],
    ])
  })

  it('of addresses, one a line, is one person each', () => {
    expect(readPaste('https://www.linkedin.com/in/ada-quill\nhttps://www.linkedin.com/in/bertil-moss-81/').rows.map(({ name }) => name)).toEqual(['Ada Quill', 'Bertil Moss'])
  })

  it('marks the second row of one person', () => {
    expect(said('Ada Quill, Northwind\nBertil Moss\nAda Quill, Northwind').map((row) => (row as string[])[4])).toEqual(['', '', 'twice'])
  })
})

describe('what stands around people', () => {
  const names = (text: string): string[] => readPaste(text).rows.map(({ name }) => name)

  it('is no person: headings, buttons, degrees, roles of a meeting', () => {
    expect(names('Participants (3)\nAda Quill\nOrganizer\nBertil Moss • 2nd\nMessage\nTable 2\nCosima Reed  9:14 AM')).toEqual(['Ada Quill', 'Bertil Moss', 'Cosima Reed'])
    expect(said('Ada Quill\nAda Quill\n• 1st\nHead of Design at Northwind\nHelsinki, Finland\nConnect')).toEqual([['Ada Quill', 'Head of Design', 'Northwind', '', '']])
    expect(readPaste('Ada Quill\nHelsinki, Finland').rows[0]?.location).toBe('Helsinki, Finland')
    expect(names('Paris Holm\nGeorgia Finland')).toEqual(['Paris Holm', 'Georgia Finland'])
  })

  it('a letter that closes is one signature, whatever paragraphs it has', () => {
    expect(readPaste('Mit freundlichen Grüßen\n\nDr. Bertil Moos\nLeiter Produktentwicklung\n\nKelo Werke GmbH\nHauptstraße 5 · 20095 Hamburg\nTelefon: +49 40 123456\nE-Mail: bertil.moos@kelo.example').rows).toMatchObject([
      { name: 'Dr. Bertil Moos', title: 'Leiter Produktentwicklung', organisation: 'Kelo Werke GmbH', phone: '+49 40 123456', email: 'bertil.moos@kelo.example' },
    ])
  })

  it('several on one line are several', () => {
    expect(said('To: "Quill, Ada" <ada@northwind.example>; "Moss, Bertil (Finance)" <b@kelo.example>').map((row) => [(row as string[])[0], (row as string[])[3]])).toEqual([['Ada Quill', 'ada@northwind.example'], ['Bertil Moss', 'b@kelo.example']])
    expect(names('Ada Quill, Bertil Moss and Cosima Reed')).toEqual(['Ada Quill', 'Bertil Moss', 'Cosima Reed'])
    expect(said('Ada Quill and Bertil Moss from Kelo Transit')).toEqual([['Ada Quill', '', 'Kelo Transit', '', ''], ['Bertil Moss', '', 'Kelo Transit', '', '']])
    expect(names('Quill, Ada; Moss, Bertil; van der Reed, Cosima')).toEqual(['Ada Quill', 'Bertil Moss', 'Cosima van der Reed'])
    expect(said('Bertil Moss, Sales and Marketing, Kelo')).toEqual([['Bertil Moss', 'Sales and Marketing', 'Kelo', '', '']])
  })

  it('the head of a letter has people in it, and a subject and a date that are nobody', () => {
    expect(readPaste("From: Ada Quill <ada@northwind.example>\nCc: 'Bertil Moss' <b@kelo.example>\nSubject: Lunch on Friday\nDate: Mon, 23 Nov 2026 09:00:00 +0000").rows.map(({ name, email, doubt }) => [name, email, doubt]))
      .toEqual([['Ada Quill', 'ada@northwind.example', undefined], ['Bertil Moss', 'b@kelo.example', undefined]])
    expect(said('Ada Quill\nCTO at Northwind\nSent from my iPhone')).toEqual([['Ada Quill', 'CTO', 'Northwind', '', '']])
  })

  it('name, job and firm on three lines, card by card; a firm above the name in a signature', () => {
    expect(said('Ada Quill\nCEO\nKelp Systems\n\nBertil Moss\nPartner\nTagus Capital')).toEqual([['Ada Quill', 'CEO', 'Kelp Systems', '', ''], ['Bertil Moss', 'Partner', 'Tagus Capital', '', '']])
    expect(said('株式会社ミナト\n営業部 部長\n佐藤 花子\nTEL: 03-5555-0123\nhanako@minato.example')).toEqual([['佐藤 花子', '営業部 部長', '株式会社ミナト', 'hanako@minato.example', '']])
    expect(said('王小明 产品经理 星河科技')).toEqual([['王小明', '产品经理', '星河科技', '', '']])
  })

  it('a card of lines with headings is one person', () => {
    expect(said('Name: Ada Quill\nCompany: Northwind\nTitle: Head of Design\n\nName: Bertil Moss\nCompany: Kelo')).toEqual([['Ada Quill', 'Head of Design', 'Northwind', '', ''], ['Bertil Moss', '', 'Kelo', '', '']])
  })
})

describe('a cut of a table', () => {
  it('as Markdown, as event sites export it, and with names in several columns', () => {
    expect(said('| Name | Title | Company |\n|------|:-----:|---|\n| Ada Quill | Head of Design | Northwind |')).toEqual([['Ada Quill', 'Head of Design', 'Northwind', '', '']])
    expect(readPaste('name,email,approval_status,checked_in_at,What is your company?,Job title\nAda Quill,ada@northwind.example,approved,2026-11-22T18:03:00Z,Northwind,Head of Design').rows)
      .toMatchObject([{ name: 'Ada Quill', title: 'Head of Design', organisation: 'Northwind', email: 'ada@northwind.example' }])
    expect(said('Nombre,Apellidos,Empresa\nAda,Quill Reyes,Northwind')).toEqual([['Ada Quill Reyes', '', 'Northwind', '', '']])
    expect(said('Voornaam;Tussenvoegsel;Achternaam;Bedrijf\nJan;van der;Berg;Kelo')).toEqual([['Jan van der Berg', '', 'Kelo', '', '']])
    expect(said('"Name","Company"\n"Quill, Ada","Northwind, Inc."')).toEqual([['Ada Quill', '', 'Northwind, Inc.', '', '']])
  })

  it('with other marks between cells, with quotes and no headings, and from meeting programs', () => {
    expect(said('Name|Company|Role\nAda Quill|Salt & Stone|Founder')).toEqual([['Ada Quill', 'Founder', 'Salt & Stone', '', '']])
    expect(said('first^last^company\nAda^Quill^Fjord Data')).toEqual([['Ada Quill', '', 'Fjord Data', '', '']])
    expect(said('"Quill, Ada","VP, Data","Fjord Data, Inc."\n"Moss, Bertil","CEO","Kelo"')).toEqual([['Ada Quill', 'VP, Data', 'Fjord Data, Inc.', '', ''], ['Bertil Moss', 'CEO', 'Kelo', '', '']])
    const [ada, ben] = readPaste('Name (Original Name),User Email,Join Time,Duration (Minutes),Guest\nAda Quill (Guest),ada@k.example,11/20/2026 09:00:11 AM,60,No\nBen (Bertil Moss),,11/20/2026 09:02:11 AM,58,Yes').rows
    expect([ada?.name, ada?.email, ada?.note, ben?.name]).toEqual(['Ada Quill', 'ada@k.example', undefined, 'Bertil Moss'])
  })

  it('with headings is read by them', () => {
    expect(said('First name,Last name,Email,Company,Job title\nAda,Quill,ada@northwind.example,Northwind,"Head of Design, EMEA"')).toEqual([
      ['Ada Quill', 'Head of Design, EMEA', 'Northwind', 'ada@northwind.example', ''],
    ])
  })

  it('with semicolons and German headings, as spreadsheets there write it', () => {
    expect(said('Vorname;Nachname;Firma;E-Mail\nAda;Quill;Nordwind;ada@nordwind.example')).toEqual([['Ada Quill', '', 'Nordwind', 'ada@nordwind.example', '']])
  })

  it('whose rows are empty is a line like any other', () => {
    expect(readPaste('First name,Email\n, ').rows.map(({ source }) => source).join(' ')).toContain('First name')
  })

  it('with tabs and no headings is read by what the cells look like', () => {
    expect(said('Ada\tQuill\tHead of Design\tNorthwind\nBertil\tMoss\tFounder\tKelo Transit')).toEqual([
      ['Ada Quill', 'Head of Design', 'Northwind', '', ''],
      ['Bertil Moss', 'Founder', 'Kelo Transit', '', ''],
    ])
  })
})

describe('vCards', () => {
  it('are people, whatever version they are of', () => {
    expect(said('BEGIN:VCARD\nVERSION:4.0\nFN:Ada Quill\nORG:Northwind\\, Ltd;Design\nTITLE:Head of\n  Design\nEMAIL;TYPE=work:ada@northwind.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN:Moss;Bertil\nEND:VCARD')).toEqual([
      ['Ada Quill', 'Head of Design', 'Northwind, Ltd', 'ada@northwind.example', ''],
      ['Bertil Moss', '', '', '', ''],
    ])
  })
})

const PIECES = ['Ada Quill', 'Head of Design', 'Northwind', ' at ', ', ', ' - ', '\n', '\n\n', '\t', 'a@b.example', 'https://www.linkedin.com/in/x-y', '+358 40 1234567', '--\n', ';', '"', '(', ')', '<', '>', 'BEGIN:VCARD', 'END:VCARD', 'FN:', '王小明', '🚀', '__proto__', '\u202e', 'First name,Email\n', '=1+1']

describe('whatever is pasted', () => {
  it('no line is lost without a word', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
      const kept = readPaste(text).rows.map(({ source }) => source).join('\n').replace(/[\s"]+/g, '')
      const letters = (word: string): string[] => word.replace(/\r\n?/g, '\n').split('\n').filter((line) => !/^\s*(?:--+|__+|==+|\*\*\*+)\s*$/.test(line)).join('\n').match(/\p{L}+/gu) ?? []
      for (const word of letters(text)) expect(kept).toContain(word)
    }), { numRuns: 400 })
  })

  it('a megabyte of anything is read in bounded time, and what is beyond is counted', () => {
    for (const unit of ['Ada Quill, Head of Design at Northwind\n', 'a,', '((((', 'x@', '\u0301', 'Ada Quill – ', '+1 ', 'BEGIN:VCARD\n']) {
      const { rows, beyond } = readPaste(unit.repeat(Math.ceil(1_200_000 / unit.length)))
      expect(rows.length).toBeLessThanOrEqual(MOST_PASTED)
      expect(rows.length + beyond).toBeGreaterThan(0)
    }
  }, 20_000)

  it('nothing at all is nobody', () => {
    expect(readPaste(' \n\t\n ')).toEqual({ rows: [], beyond: 0 })
  })
})
