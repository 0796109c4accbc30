import { foldAround, isClosing, type Line, splitLine } from './around'
import { readBlock } from './read-block'
import { readTable } from './read-table'
import { readVcards } from './read-vcards'
import { MOST_PASTED, type Pasted, type PastedRow } from './row'
import { fold } from '../core/text'

/** What is looked at of a pasted text, in UTF-16 units. */
export const LONGEST_PASTE = 1_000_000

/**
 * People out of pasted text: vCards, a cut of a table, e-mail signatures, or one person a line. Every line of the text
 * is the `source` of a row, but for those counted in `beyond`: nothing is lost without a word. Linear in the text's length.
 */
export function readPaste(text: string): Pasted {
  const whole = text.slice(0, LONGEST_PASTE).replace(/\r\n?/g, '\n').replace(/\u0000/g, '')
  const rows = /^BEGIN:VCARD\s*$/im.test(whole) ? readVcards(whole) : readTable(whole) ?? blocksOf(whole).flatMap((block, _index, { length }) => readBlock(block, length > 1))
  const marked = markTwice(rows)
  const beyond = Math.max(0, marked.length - MOST_PASTED) + (text.length > LONGEST_PASTE ? text.slice(LONGEST_PASTE).split('\n').length : 0)
  return { rows: marked.slice(0, MOST_PASTED), beyond }
}

/** Lines that stand together: an empty line, or a line of dashes as mail programs write it, parts them. Where a letter was closed, the paragraphs of the signature stand together. */
function blocksOf(text: string): Line[][] {
  const blocks: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^\s*(?:--+|__+|==+|\*\*\*+)\s*$/.test(line)) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  const waiting: string[] = []
  const folded: Line[][] = []
  let isSigned = false
  for (const block of blocks.filter((each) => each.length > 0)) {
    isSigned ||= block.some(isClosing)
    const lines = foldAround(block, waiting).flatMap(splitLine)
    if (lines.length === 0) continue
    const [first] = readBlock(lines)
    if (isSigned && folded.length > 0 && first && (first.name === '' || first.doubt !== undefined)) folded.at(-1)?.push(...lines)
    else folded.push(lines)
  }
  return waiting.length === 0 ? folded : [...folded, waiting.map((line) => ({ text: line, source: line }))]
}

/** The second row of one person, by link, address, or name and firm, is marked. */
function markTwice(rows: readonly PastedRow[]): PastedRow[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const keys = [row.link, row.email, row.name && `${fold(row.name)} ${fold(row.organisation ?? '')}`].filter((key): key is string => Boolean(key))
    const isTwice = keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isTwice && row.doubt === undefined ? { ...row, doubt: 'twice' } : row
  })
}
