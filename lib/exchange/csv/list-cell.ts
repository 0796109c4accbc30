import { escapeCell, unescapeCell } from '../formula'

/**
 * Several values in one cell: joined by `; `, with `\` before a `;` or `\` that belongs to a value.
 * A backslash before anything else is a backslash, so that cells typed by hand read as they look. Values after the first
 * are guarded like cells, because spreadsheets that expect `;` between cells split there.
 */
const SEPARATOR = '; '

/** Excel keeps 32,767 characters of a cell and drops the rest; some room is left for what the formula guard adds. */
export const CELL_ROOM = 32_000

/** Joins what fits, whole values only: a cut value would come back as a different one. `grows` measures what a value adds. */
export function joinFitting(values: readonly string[], separator: string, measure: (text: string) => number = (text) => text.length): string {
  const kept: string[] = []
  let length = 0
  for (const value of values) {
    length += measure(value) + separator.length
    if (length > CELL_ROOM) break
    kept.push(value)
  }
  return kept.join(separator)
}

/** Prints a list cell; empty values are left out. */
export function printList(values: readonly string[]): string {
  const printed = values.filter((value) => value !== '').map((value, index) => (index === 0 ? value : escapeCell(value)))
  return joinFitting(printed.map((value) => value.replace(/[\\;]/g, '\\$&')), SEPARATOR)
}

/** Reads a list cell: values without white space at their ends, none empty, at most `max`. */
export function readList(cell: string, max: number): string[] {
  const values: string[] = []
  let value = ''
  const push = (): void => {
    const whole = value.trim()
    if (whole !== '') values.push(values.length === 0 ? whole : unescapeCell(whole))
    value = ''
  }
  for (let at = 0; at < cell.length && values.length < max; at++) {
    const char = cell.charAt(at)
    const next = cell.charAt(at + 1)
    if (char === '\\' && (next === ';' || next === '\\')) { value += next; at++ }
    else if (char === ';') push()
    else value += char
  }
  if (values.length < max) push()
  return values
}
