import type { Tree } from '../tree'
import { isJob } from './facts'
import { squeeze, textOf, type Line } from './lines'
import { announced, type Word } from './words'
import { isDates } from './years'

/** A label or heading that announces something, and the lines that it announces, grouped as the page groups them. */
export interface Pair {
  word: Word
  label: Line
  /** Each entry is a list item, a cell, a definition, or a line of its own; with its lines. */
  entries: string[][]
}

const MOST = { lines: 2500, values: 60 }

/** The smallest element around a label that holds more than the label. */
function blockAround({ at, text }: Line): Tree {
  let block = at
  const bare = (words: string): number => words.replace(/[\s:：]/g, '').length
  for (let depth = 0; depth < 8 && block.parent && bare(squeeze(block.text, text.length + 20)) <= bare(text); depth++) block = block.parent
  return block
}

const isLabelAgain = (line: Line, label: Line): boolean =>
  line.level > 0
    ? label.level === 0 || line.level <= label.level
    : !!line.at.closest('dt,th,[role=img]') ||
      /^[^:：]{2,40}[:：]$/.test(line.text) ||
      (line.at.tag === label.at.tag && line.at.tag !== 'TD' && line.at.attr('class') === label.at.attr('class') && (line.at.attr('class') !== '' || announced(line.text) !== undefined))

/** A heading within a section that announces a section itself: "Career" above "Experience" and "Education". */
const isPartAgain = (line: Line, label: Line): boolean => label.level > 0 && line.level > label.level && announced(line.text) !== undefined && !isJob(line.text)

/** A row of column heads above several rows of data. */
function isColumnHead({ at }: Line): boolean {
  const row = at.closest('th')?.closest('tr')
  return row !== undefined && row.findAll('th').length > 1 && !row.find('td')
}

/** Lines without list mark-up that hold dates, as entries: by the element around each, else up to or from each date. */
function entriesByDates(lines: readonly Line[]): string[][] {
  const groups = new Map<Tree | undefined, Line[]>()
  for (const line of lines) groups.set(line.at.parent, [...(groups.get(line.at.parent) ?? []), line])
  const parts = [...groups.values()]
  if (parts.every((part) => part.length > 1 && part.filter(({ text }) => isDates(text)).length === 1)) return parts.map((part) => part.map(({ text }) => text))
  const entries: string[][] = [[]]
  const isDateFirst = isDates(lines[0]?.text ?? '')
  for (const [index, { text }] of lines.entries()) {
    if (isDateFirst ? isDates(text) : isDates(lines[index - 1]?.text ?? '')) entries.push([])
    entries.at(-1)?.push(text)
  }
  return entries.filter((entry) => entry.length)
}

function entriesAfter(lines: readonly Line[], from: number, label: Line): string[][] {
  const block = blockAround(label)
  const entries = new Map<Tree, string[]>()
  const loose: Line[] = []
  let headed: Tree | undefined
  for (const line of lines.slice(from, from + MOST.values)) {
    if (block.contains(line.at) && label.level && isColumnHead(line)) continue
    if (!block.contains(line.at) || isLabelAgain(line, label) || isPartAgain(line, label)) break
    const group = line.at.closest('li,dd,tr')
    // A deeper heading begins an entry; what stands below it, up to the next, belongs to it.
    if (line.level) headed = line.at
    const isGrouped = group && block !== group && block.contains(group)
    const at = isGrouped ? group : (headed ?? line.at)
    if (!isGrouped && !headed) loose.push(line)
    entries.set(at, [...(entries.get(at) ?? []), line.text])
  }
  const isDated = loose.length > 1 && loose.length === entries.size && loose.some(({ text }) => isDates(text))
  return isDated ? entriesByDates(loose) : [...entries.values()]
}

/** The column under a header cell, where the table has one row of data; a table of several rows lists several people. */
function columnUnder(label: Line): string[][] | undefined {
  const cell = label.at.closest('th')
  const row = cell?.closest('tr')
  if (!cell || !row || row.findAll('th').length < 2) return undefined
  const rows = row.closest('table')?.findAll('tr', 8).filter((other) => other.find('td')) ?? []
  const value = rows.length === 1 ? textOf(rows[0]?.elements[row.elements.indexOf(cell)]) : ''
  return value ? [value.split('\n')] : []
}

/** "Office: 4.12 · Email: ada@example.com" is two labelled values. */
function segmentsOf(line: Line): Line[] {
  const parts = line.text.split(/\s+[·|•]\s+/)
  return parts.length > 1 && parts.every((part) => /^[^:：]{2,45}[:：]/.test(part)) ? parts.map((text) => ({ ...line, text })) : [line]
}

/**
 * Labels with their values, from definition lists, tables, headings with lists, "Label: value" lines, and spans side by
 * side, in the languages of `words.ts`. Linear in the lines, of which the first 2,500 count.
 */
export function readPairs(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = []
  let others: Line | undefined
  for (const [index, line] of lines.slice(0, MOST.lines).entries()) {
    // What stands below a heading about others is theirs, up to the next heading.
    if (line.level > 0) others = line.level > 1 && announced(line.text) === 'others' ? line : line.level > (others?.level ?? 0) ? others : undefined
    if (others && others !== line) continue
    for (const label of segmentsOf(line)) {
      const [, before = label.text, after = ''] = /^([^:：]{2,45})[:：]\s*(.*)$/.exec(label.text) ?? []
      const word = announced(before)
      // The heading of the whole page ("People directory") stands above the person; only deeper ones head what is about others.
      if (!word || (label.level === 1 && word === 'others')) continue
      // A column of several rows is no label's value: the rows are entries of what heads the table.
      const column = after ? undefined : columnUnder(label)
      if (!column && isColumnHead(label)) continue
      const entries = after ? [[after]] : (column ?? entriesAfter(lines, index + 1, label))
      const isValue = !label.level && pairs.at(-1)?.entries.flat().includes(label.text)
      if (entries.length && !isValue) pairs.push({ word, label, entries })
    }
  }
  return pairs
}
