import { cleanLine, LIMITS } from '../../core/text'
import type { ListedPerson } from '../../model/listed'
import type { ReadFact } from '../../model/reading'
import { absolute } from '../address'
import type { Page } from '../page'
import { squeeze } from '../read/lines'
import { announced, type Word } from '../read/words'
import type { Tree } from '../tree'
import { listedName } from './listed-name'

/** Columns that tell, beside names, that the rows are people. */
const PERSONAL: readonly Word[] = ['title', 'email', 'phone', 'personal', 'own', 'given', 'family']
/** Columns that lists of orders, invoices or tickets have. */
const STRANGE: readonly Word[] = ['strange']

const textOf = (cell: Tree | undefined): string => squeeze(cell?.text ?? '', 400)

/** What the header row of a table announces for each column. */
function columnsOf(table: Tree): { row: Tree; words: (Word | undefined)[] } | undefined {
  const row = table.findAll('tr', 4).find((each) => each.elements.length > 1 && each.elements.every(({ tag }) => tag === 'TH')) ?? table.find('thead tr')
  return row && { row, words: row.elements.map((cell) => announced(textOf(cell))) }
}

/** The name of a row: its name column, or given name and family name put together. */
function nameOf(words: readonly (Word | undefined)[], cells: readonly Tree[]): string | undefined {
  const at = (word: Word): string => textOf(cells[words.indexOf(word)])
  return listedName(words.includes('name') ? at('name') : `${at('given')} ${at('family')}`)
}

function personOf(page: Page, words: readonly (Word | undefined)[], cells: readonly Tree[], name: string): ListedPerson {
  const at = (word: Word): string => (words.includes(word) ? cleanLine(textOf(cells[words.indexOf(word)])) : '')
  const nameCells = cells.filter((_, index) => /^(?:name|given|family)$/.test(words[index] ?? ''))
  const href = nameCells.map((cell) => absolute(page, cell.find('a[href]')?.attr('href') ?? '')).find((link) => /^https?:/.test(link) && link.length <= LIMITS.url && link !== page.url.href)
  const [title, organisation, location, email] = [at('title'), at('organisation'), at('location'), at('email')]
  const facts: ReadFact[] = [
    ...(organisation ? [{ kind: 'employer' as const, text: organisation.slice(0, 200), quote: organisation, how: 'label' as const }] : []),
    ...(/\p{L}{3}|\p{Lo}{2}/u.test(location) ? [{ kind: 'place' as const, text: location.slice(0, 200), placeRole: 'works' as const, quote: location, how: 'label' as const }] : []),
  ]
  const headline = [title, at('personal')].filter(Boolean).join(', ')
  return {
    name, ...(href && { url: href }), ...(headline && { headline: headline.slice(0, LIMITS.line) }), ...(title && { title }), ...(organisation && { organisation }), ...(location && { location }),
    contacts: /^[^\s@]{1,80}@[^\s@]{3,100}$/.test(email) ? [{ kind: 'email', value: email }] : [], facts,
  }
}

/** People in tables whose header row says so: names, and something that only people have beside them. */
export function readTables(page: Page): { people: ListedPerson[]; leftOut: number } {
  const found = { people: [] as ListedPerson[], leftOut: 0 }
  for (const table of page.root.findAll('table', 20)) {
    const columns = columnsOf(table)
    if (!columns || !columns.words.some((word) => word === 'name' || word === 'family')) continue
    if (!columns.words.some((word) => word && PERSONAL.includes(word)) || columns.words.some((word) => word && STRANGE.includes(word))) continue
    const rows = table.findAll('tr', 2100).filter((row) => row !== columns.row && row.find('td') && row.elements.length === columns.row.elements.length && !row.closest('[hidden]'))
    const named = rows.flatMap((row) => {
      const name = nameOf(columns.words, row.elements)
      return name === undefined ? [] : [personOf(page, columns.words, row.elements, name)]
    })
    if (named.length < 2 || named.length < rows.length * 0.75) continue
    found.people.push(...named)
    found.leftOut += rows.length - named.length
  }
  return found
}
