import { fold } from '../../core/text'
import type { Line } from '../read/lines'
import { announced } from '../read/words'
import type { Tree } from '../tree'

/** What a label heads: its lines, and how surely it is a label and not somebody's value beside another. */
export interface Headed {
  label: string
  values: Line[]
  isSure: boolean
}

const MOST = 40

const INLINE = /^([^:：]{2,45})[:：]\s+(.+)$/

/** What a line says without a label in front of it: "Title: Pilot" says "Pilot". */
export const ownText = ({ text }: Line): string => INLINE.exec(text)?.[2] ?? text

/** A label as it is compared: no colon, no case, no accents. */
export const labelKey = (text: string): string => fold(text.replace(/[:：]\s*$/, ''))

const within = (lines: readonly Line[], parts: readonly Tree[]): Line[] => lines.filter(({ at }) => parts.some((part) => part.contains(at))).slice(0, MOST)

/** The definitions of a term: those up to the next term. */
function definitions(term: Tree): Tree[] {
  const among = term.parent?.elements ?? []
  const after = among.slice(among.indexOf(term) + 1)
  const end = after.findIndex(({ tag }) => tag === 'DT')
  return (end < 0 ? after : after.slice(0, end)).filter(({ tag }) => tag === 'DD')
}

/** The other cells of a row of two, or the cell below a column's head where the table has one row of data. */
function cellsBeside(cell: Tree): Tree[] {
  const row = cell.closest('tr')
  const cells = row?.elements ?? []
  if (!row || cells.length < 2) return []
  if (cells.length === 2 && cells[0] === cell && !cells.every(({ tag }) => tag === 'TH')) return cells.slice(1)
  if (!cells.every(({ tag }) => tag === 'TH')) return []
  const rows = row.closest('table')?.findAll('tr', 20).filter((other) => other !== row && other.find('td')) ?? []
  const below = rows.length === 1 ? rows[0]?.elements[cells.indexOf(cell)] : undefined
  return below ? [below] : []
}

const bare = (text: string): number => text.replace(/[\s:：]/g, '').length

/** The smallest element that holds more than the label. */
function blockAround({ at, text }: Line): Tree {
  let block = at
  for (let depth = 0; depth < 6 && block.parent && bare(block.text) <= bare(text); depth++) block = block.parent
  return block
}

const shapeOf = (at: Tree): string => `${at.tag}>${at.elements.map(({ tag }) => tag).join()}`

/** Whether blocks beside this one are built like it: rows of label and value. */
const isRepeated = (block: Tree): boolean => (block.parent?.elements ?? []).filter((other) => shapeOf(other) === shapeOf(block)).length > 1

function below(lines: readonly Line[], index: number, heading: Line): Line[] {
  const after = lines.slice(index + 1, index + 1 + MOST)
  const end = after.findIndex(({ level }) => level > 0 && level <= heading.level)
  return end < 0 ? after : after.slice(0, end)
}

/** What the line at an index heads, if it heads anything: by its own colon, a definition list, a table, a block of its own, or as a heading. */
export function headedBy(lines: readonly Line[], index: number): Headed | undefined {
  const line = lines[index]
  if (!line) return undefined
  const [, before, after] = INLINE.exec(line.text) ?? []
  if (before && after) return { label: before, values: [{ ...line, text: after }], isSure: true }
  if (line.text.length > 50) return undefined
  const cell = line.at.closest('dt,th,td')
  const known = announced(line.text) !== undefined
  if (cell?.tag === 'DT') return { label: line.text, values: within(lines, definitions(cell)), isSure: true }
  if (cell) return { label: line.text, values: within(lines, cellsBeside(cell)), isSure: cell.tag === 'TH' || known || (cell.closest('tr') !== undefined && isRepeated(cell.closest('tr') ?? cell)) }
  if (line.level > 1) return { label: line.text, values: below(lines, index, line), isSure: known || lines.filter(({ level }) => level === line.level).length > 1 }
  const block = blockAround(line)
  const inside = lines.filter(({ at }) => block.contains(at))
  if (inside[0] !== line || inside.length < 2 || inside.length > 12 || inside.some(({ level }) => level > 0)) return undefined
  return { label: line.text, values: inside.slice(1), isSure: known || /[:：]$/.test(line.text) || line.at.closest('label') !== undefined || isRepeated(block) }
}
