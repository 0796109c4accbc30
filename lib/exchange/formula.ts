/**
 * Spreadsheets run a cell that begins with `=`, `+`, `-`, `@` (also full width), a tab or a carriage return as a formula,
 * some after white space, and `|` begins a DDE call (OWASP, "CSV Injection"). A leading apostrophe makes it text.
 * Our own rule, because the usual ones miss spaces and inner lines, and cannot be read back: each line of a cell
 * that begins, after apostrophes, quotes, white space and invisible characters, with such a character gets one apostrophe.
 * A line that already has one gets one more, so that reading back takes away exactly what was added.
 */
const RISKY = /^'*["\s\p{Z}\p{Cf}\p{Cc}]*[=+\-@|\t\r＝＋－＠｜]/u

/** Kept in the result of a split. Every character that some program takes for the end of a line. */
const LINE_END = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/

const eachLine = (cell: string, change: (line: string) => string): string =>
  cell.split(LINE_END).map((part, index) => (index % 2 === 0 ? change(part) : part)).join('')

/** Makes a cell harmless to spreadsheets. Reversible with `unescapeCell`; linear in the length. */
export const escapeCell = (cell: string): string => eachLine(cell, (line) => (RISKY.test(line) ? `'${line}` : line))

/** Takes away what `escapeCell` added; also reads what other programs escaped in the usual way. */
export const unescapeCell = (cell: string): string =>
  cell.includes("'") ? eachLine(cell, (line) => (line.startsWith("'") && RISKY.test(line) ? line.slice(1) : line)) : cell
