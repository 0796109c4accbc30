import Papa from 'papaparse'
import { escapeCell } from '../formula'

/** Rows as a CSV that opens in any spreadsheet: UTF-8 with its mark, CRLF, and no cell that would run as a formula. */
export const printRows = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(rows.map((row) => row.map(escapeCell)), { newline: '\r\n', escapeFormulae: false })}\r\n`
