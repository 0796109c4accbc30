/** Longest texts we keep, in UTF-16 units. Lengths are cut before normalising: `normalize()` is super-linear. */
export const LIMITS = { name: 300, line: 500, quote: 500, url: 2000, note: 20_000, rows: 500 } as const

/** Control and invisible format characters (Unicode Cc but tab and line feed, Cf) that split or reorder words. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g

/** One line of plain text: cut at `max`, NFC, no invisible characters, white space folded to single spaces. */
export function cleanLine(text: string, max: number = LIMITS.line): string {
  return text.slice(0, max * 4).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, max).normalize('NFC')
}

/** Plain text of several lines: as `cleanLine`, but line breaks stay (at most two in a row). */
export function cleanText(text: string, max: number = LIMITS.note): string {
  const lines = text.slice(0, max * 2).replace(/\r\n?/g, '\n').replace(INVISIBLE, '').split('\n')
  return lines.map((line) => line.replace(/[^\S\n]+/g, ' ').trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim().slice(0, max).normalize('NFC')
}

const ASCII = /^[\x00-\x7f]*$/

/** Folds case, accents and punctuation away, for comparing and searching: "Åbo Akademi, ÅA" → "abo akademi aa". */
export function fold(text: string, max: number = LIMITS.name): string {
  const cut = text.slice(0, max)
  // The usual case, several times quicker: names in tables and most of those on pages.
  if (ASCII.test(cut)) return cut.toLowerCase().replace(/['`]/g, '').replace(/[^a-z0-9+#]+/g, ' ').trim()
  return cut
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/** Names typed in one line with commas or semicolons between them; each once, at most 50. */
export const splitNames = (text: string): string[] =>
  [...new Set(text.slice(0, LIMITS.note).split(/[,;]/).map((part) => cleanLine(part)).filter((part) => part !== ''))].slice(0, 50)
