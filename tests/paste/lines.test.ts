import { describe, expect, it } from 'vitest'
import { readPaste } from '../../lib/paste/read-paste'

type Case = [line: string, name: string, title?: string | undefined, organisation?: string | undefined, more?: { email?: string; link?: string; doubt?: string }]

const CASES: Case[] = [
  ['Ada Quill', 'Ada Quill'],
  ['  Ada Quill  ', 'Ada Quill'],
  ['- Ada Quill', 'Ada Quill'],
  ['• Ada Quill', 'Ada Quill'],
  ['12. Ada Quill', 'Ada Quill'],
  ['3) Ada Quill, Head of Design', 'Ada Quill', 'Head of Design'],
  ['[x] Ada Quill', 'Ada Quill'],
  ['Ada Quill, Head of Design at Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill - Head of Design, Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill – Head of Design, Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill — Head of Design @ Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill | Head of Design | Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill · Head of Design · Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill: Head of Design, Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill (Northwind)', 'Ada Quill', undefined, 'Northwind'],
  ['Ada Quill (Head of Design, Northwind)', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill, Northwind', 'Ada Quill', undefined, 'Northwind'],
  ['Ada Quill at Northwind', 'Ada Quill', undefined, 'Northwind'],
  ['Ada Quill, CTO', 'Ada Quill', 'CTO'],
  ['Ada Quill CTO at Northwind', 'Ada Quill', 'CTO', 'Northwind'],
  ['Dr. Ada Quill, Professor of Physics, Kelo University', 'Dr. Ada Quill', 'Professor of Physics', 'Kelo University'],
  ['Ada Quill, PhD, Principal Scientist at Pohja Labs', 'Ada Quill, PhD', 'Principal Scientist', 'Pohja Labs'],
  ['Ada Quill (she/her)', 'Ada Quill'],
  ['Ada Quill (she/her), Head of Design at Northwind', 'Ada Quill', 'Head of Design', 'Northwind'],
  ['Ada Quill 🚀', 'Ada Quill'],
  ['🌟 Ada Quill – Founder, Kelo Transit', 'Ada Quill', 'Founder', 'Kelo Transit'],
  ['Quill, Ada', 'Ada Quill'],
  ['van der Berg, Jan', 'Jan van der Berg'],
  ['Quill, Ada (Northwind)', 'Ada Quill', undefined, 'Northwind'],
  ['Quill, Ada <ada.quill@northwind.example>', 'Ada Quill', undefined, undefined, { email: 'ada.quill@northwind.example' }],
  ['Ada Quill <ada@northwind.example>', 'Ada Quill', undefined, undefined, { email: 'ada@northwind.example' }],
  ['"Ada Quill" <ada@northwind.example>,', 'Ada Quill', undefined, undefined, { email: 'ada@northwind.example' }],
  ['Ada Quill ada@northwind.example', 'Ada Quill', undefined, undefined, { email: 'ada@northwind.example' }],
  ['Ada Quill, ada@northwind.example, Head of Design', 'Ada Quill', 'Head of Design', undefined, { email: 'ada@northwind.example' }],
  ['ada.quill@northwind.example', 'Ada Quill', undefined, undefined, { email: 'ada.quill@northwind.example', doubt: 'from-mail' }],
  ['info@northwind.example', '', undefined, undefined, { email: 'info@northwind.example', doubt: 'no-name' }],
  ['https://www.linkedin.com/in/ada-quill-4b71a2/', 'Ada Quill', undefined, undefined, { link: 'https://www.linkedin.com/in/ada-quill-4b71a2/', doubt: 'from-link' }],
  ['linkedin.com/in/ada-quill', 'Ada Quill', undefined, undefined, { link: 'https://linkedin.com/in/ada-quill', doubt: 'from-link' }],
  ['https://github.com/adaq', '', undefined, undefined, { link: 'https://github.com/adaq', doubt: 'no-name' }],
  ['Ada Quill https://www.linkedin.com/in/ada-quill', 'Ada Quill', undefined, undefined, { link: 'https://www.linkedin.com/in/ada-quill' }],
  ['[Ada Quill](https://www.linkedin.com/in/ada-quill)', 'Ada Quill', undefined, undefined, { link: 'https://www.linkedin.com/in/ada-quill' }],
  ['Ada', 'Ada', undefined, undefined, { doubt: 'one-word' }],
  ['Ada, Head of Design at Northwind', 'Ada', 'Head of Design', 'Northwind', { doubt: 'one-word' }],
  ['ada quill', 'ada quill', undefined, undefined, { doubt: 'unsure' }],
  ['ADA QUILL', 'ADA QUILL'],
  ['José María de la Cruz', 'José María de la Cruz'],
  ['Søren Ågård, Leiter Vertrieb bei Nordwind', 'Søren Ågård', 'Leiter Vertrieb', 'Nordwind'],
  ['Élodie Marchetti, directrice produit chez Vaisto', 'Élodie Marchetti', 'directrice produit', 'Vaisto'],
  ['Łukasz Wrenowski, inżynier', 'Łukasz Wrenowski', 'inżynier'],
  ['王小明', '王小明'],
  ['山田 太郎', '山田 太郎'],
  ['김민준, 디자이너', '김민준', '디자이너'],
  ['Анна Ольховская, директор', 'Анна Ольховская', 'директор'],
  ['O’Neill Quillfeather', 'O’Neill Quillfeather'],
  ['Jean-Luc d’Arvel', 'Jean-Luc d’Arvel'],
  ['Mary J. Quill', 'Mary J. Quill'],
  ['Ada Quill Jr.', 'Ada Quill Jr.'],
  ['Ada Quill +358 40 123 4567', 'Ada Quill'],
  ['Met at the soup table, knows maps', '', undefined, undefined, { doubt: 'no-name' }],
  ['Northwind Labs', '', undefined, undefined, { doubt: 'no-name' }],
  ['Guests (12)', '', undefined, undefined, { doubt: 'no-name' }],
  ['42', '', undefined, undefined, { doubt: 'no-name' }],
]

describe('one line', () => {
  it.each(CASES)('%s', (line, name, title, organisation, more = {}) => {
    const { rows } = readPaste(line)
    expect(rows).toHaveLength(1)
    const [row] = rows
    expect({ name: row?.name, title: row?.title, organisation: row?.organisation, email: row?.email, link: row?.link, doubt: row?.doubt }).toEqual({
      name, title, organisation, email: more.email, link: more.link, doubt: more.doubt,
    })
  })
})
