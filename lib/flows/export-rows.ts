import { printRows } from '../exchange/csv/print-rows'
import { offerFile } from '../platform/files'
import { readClock } from './clock'

/** Hands the user a table of the interface as a CSV file; the first row is the headings. Nothing leaves the machine. */
export function exportRows(what: 'outcomes', rows: readonly (readonly string[])[]): void {
  offerFile(`common-ground-${what}-${readClock().today}.csv`, 'text/csv;charset=utf-8', printRows(rows))
}
