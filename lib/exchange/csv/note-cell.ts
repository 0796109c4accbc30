import { LIMITS } from '../../core/text'
import type { Note } from '../../model/person'
import { escapeCell } from '../formula'
import { tidyText } from '../tidy'
import { joinFitting } from './list-cell'

/** "[2026-11-03] " at the beginning of a note. */
const DATED = /^\[(\d{4}-\d\d-\d\d)\] /
const BETWEEN = /\n\n(?=\[\d{4}-\d\d-\d\d\] )/

/** Notes, the newest first, each behind its day; a paragraph that only looks like the beginning of one carries a backslash. */
export function printNotes(notes: readonly Note[]): string {
  const newest = [...notes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const printed = newest.map(({ at, text }) => `[${at.slice(0, 10)}] ${text.replace(/(^|\n)(\\*\[\d{4}-)/g, '$1\\$2')}`)
  return joinFitting(printed, '\n\n', (text) => escapeCell(text).length)
}

/** One note of a cell: its day, missing where the cell has none. */
export interface NoteWords {
  text: string
  day?: string
}

/** Reads what `printNotes` prints; any other text is one note without a day. Empty notes are left out. */
export function readNotes(cell: string): NoteWords[] {
  const pieces = DATED.test(cell) ? cell.split(BETWEEN, LIMITS.rows) : [cell]
  return pieces.map(readNote).filter(({ text }) => text !== '')
}

function readNote(piece: string): NoteWords {
  const day = DATED.exec(piece)?.[1]
  const body = day === undefined ? piece : piece.replace(DATED, '').replace(/(^|\n)\\(\\*\[\d{4}-)/g, '$1$2')
  return { text: tidyText(body, LIMITS.note).trim(), ...(day === undefined ? {} : { day }) }
}
