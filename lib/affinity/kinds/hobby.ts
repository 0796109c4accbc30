import { HOBBIES } from '../data/hobbies'
import { defineKind, type Likeness, type Parsed } from '../kind'
import { sayPlainly } from '../sentences'
import { keyOr, labelOf, tidy, wordsOf } from '../tokens'

interface Hobby {
  name: string
  families: string[]
  rarity: number
}

const RARITY = { common: 0.15, rare: 0.75, medium: 0.45 } as const

const TABLE = readTable()

function readTable(): Map<string, Hobby> {
  const table = new Map<string, Hobby>()
  for (const line of HOBBIES.trim().split('\n')) {
    const [before = '', level = ''] = line.split('!').map((part) => part.trim())
    const [names = '', families = ''] = before.split('<').map((part) => part.trim())
    const [name = '', ...others] = names.split(',').map((part) => part.trim())
    const wider = families === '' ? [] : families.split(',').map((part) => part.trim())
    const hobby = { name, families: wider, rarity: level === 'common' || level === 'rare' ? RARITY[level] : RARITY.medium }
    for (const each of [name, ...others]) table.set(each, hobby)
  }
  return table
}

/** Words around a hobby that say how someone is at it, not what it is. Folded. */
const AROUND = new Set(`
  a an am amateur and any avid big casual enthusiast enthusiastic fan hobby i keen learning love lover loving my of passionate play playing
  playing practice practicing practising the to
`.trim().split(/\s+/))

/** Sailing, chess, the cello. Known names in several languages are one; a kind of a wider hobby meets it. */
export const kind = defineKind({
  kind: 'hobby',
  use: 'icebreaker',
  rarity: RARITY.medium,
  overlaps: false,
  parse,
  compare,
  sentence: (pair) => sayPlainly('hobby', pair),
})

function parse(text: string): Parsed {
  const words = wordsOf(tidy(text))
  const known = TABLE.get(words.join(' ')) ?? TABLE.get(words.filter((word) => !AROUND.has(word)).join(' '))
  const name = known?.name ?? words.join(' ')
  const key = keyOr(text, name)
  if (key === '?') return { key, label: labelOf(text), forms: [] }
  const families = known?.families ?? []
  return { key, label: labelOf(text), forms: [key, ...families], families, ...(known && { rarity: known.rarity }) }
}

/** Two kinds of one wider hobby (a boulderer and an ice climber) meet in it, too. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (a.key === b.key) return 'same'
  return a.forms.some((form) => b.forms.includes(form)) ? 'kind-of' : undefined
}
