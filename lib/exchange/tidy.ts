/**
 * What no text of ours ever holds, because the doors of the product keep it out: control characters and the marks that
 * turn the direction of whatever follows them (Unicode UAX 9: embeddings, overrides, isolates). Joiners stay: emoji and
 * Persian words need them, and a file must read back to exactly what was written.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
const SUSPECT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/

/** Cuts a text at `max` UTF-16 units, never through a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const last = text.charCodeAt(max - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max)
}

/** A text from a file, cut and without what must not be in it; line ends become `\n`. A text of ours comes back as it is. */
export function tidyText(text: string, max: number): string {
  const short = cut(text, max * 2)
  const clean = SUSPECT.test(short) ? short.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '') : short
  return cut(clean, max)
}

/** As `tidyText`, on one line and without white space at the ends. */
export const tidyLine = (text: string, max: number): string =>
  cut(tidyText(text, max * 2).replace(/[\t\n\u2028\u2029]+/g, ' ').trim(), max).trim()
