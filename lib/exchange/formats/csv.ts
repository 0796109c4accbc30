import type { Result } from '../../core/result'
import { printTable, type Printable } from '../csv/print-table'
import { readTable } from '../csv/read-table'
import { defineFormat, type ParseContext, type Table } from '../format'

/**
 * The people as a table for spreadsheets, one row a person: UTF-8 with byte-order mark, CRLF (RFC 4180), headings in
 * plain English (`csv/columns.ts`), days as YYYY-MM-DD, several values of a cell joined by `; `, cells guarded against
 * running as formulas (`formula.ts`).
 *
 * Facts read "Aalto University [MSc] (2011–2013)", places "Tampere (hometown)", notes "[2026-11-03] …". Not in the table:
 * evidence, the ledger of acts, done follow-ups, goals, and the days of single tags. JSON carries those.
 *
 * Reading takes `,`, `;` and tab, days as spreadsheets rewrite them, and the headings of other programs; `problems` says
 * what was left out. Fails with FILE_EMPTY, FILE_TOO_LARGE (200 million characters), or FILE_NOT_CSV where no column holds names.
 */
export const format = defineFormat({
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  parse: (text: string, context: ParseContext): Result<Table> => readTable(text, context),
  print: (state: Printable): string => printTable(state),
})
