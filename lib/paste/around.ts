import { fold } from '../core/text'
import { asName } from '../sites/read/names'
import { lastFirst } from './read-line'

/** A line to be read, and the lines of the pasted text that it stands for: nothing is lost. */
export interface Line {
  text: string
  source: string
}

/** What closes a letter, before the name: en, de, fr, es, pt, it, nl, fi, sv. Folded. */
const CLOSING = /^(?:(?:best|kind|warm|many|with kind|with best)\s)?(?:regards|wishes|greetings)$|^(?:best|cheers|thanks|thank you|sincerely|yours sincerely|yours truly|all the best|take care)$|^(?:mit (?:freundlichen|besten|herzlichen|lieben) gru(?:ss|ß)en|(?:viele|liebe|beste|herzliche|schone) gru(?:ss|ß)e|gruss|gruß)$|^(?:cordialement|bien (?:cordialement|a vous)|amicalement)$|^(?:un )?(?:saludos?|cordial saludo|abraco|abraços|atenciosamente|cordiali saluti|saluti)$|^(?:met vriendelijke groet(?:en)?|groeten|ystavallisin terveisin|terveisin|med vanliga halsningar|hilsen|med vennlig hilsen|pozdrawiam|z powazaniem|z wyrazami szacunku|s pozdravem|saygilarimla|sevgiler|iyi calismalar)$|^(?:с уважением|此致|敬具|よろしくお願い(?:いた)?します)$/
/** What heads a list: "Participants (4)", "Attending:", "Table 2". Folded. */
const HEAD = /^(?:participants?|attend(?:ees|ing|ance)|guests?|guest list|going|members|speakers|panel(?:ists)?|people|teilnehmer\w*|gaste|sprecher\w*|participantes|invites|intervenants|asistentes|osallistujat|vieraat|deltagare|deltakere|not going|waitlist|invited|in the meeting|in this meeting)\s*(?:\(?\d{0,5}\)?)\s*:?$|^\d{1,5} (?:participants?|attendees?|guests?|members?|people|teilnehmer\w*|participantes|invites|yes|going)(?:, \d{1,5} \w+)*$|^(?:table|tisch|group|gruppe|groupe|grupo|team|room|raum|sala|session|(?:breakout )?session|mesa|poyta|bord)\s(?:\d{1,3}|[a-z])\s*:?$/
/** What sites write about a person and on buttons beside one. Folded. */
const BESIDE = /^(?:[•·-]\s*)?(?:1st|2nd|3rd\+?|\d(?:er|re|nd|eme|\.)\s?(?:grades?|degre))(?:\sdegree connection)?$|^(?:connect|message|follow|following|pending|view (?:full )?profile|send (?:a )?message|invite|more|vernetzen|nachricht|folgen|se connecter|suivre|conectar|seguir|mensaje|\d+\+? mutual connections?|\d+ others?)$|^(?:event )?(?:co-? ?)?(?:organi[sz]er|host|admin)$|^(?:member|attendee|guest|presenter|moderator|verified|mitglied|membre|miembro|jasen|online|offline|muted|unmuted)$/

/** What a letter's head says beside its people, and what mail programs put under it. As written. */
const OF_LETTER = /^\s*(?:(?:subject|betreff|objet|asunto|oggetto|onderwerp|date|datum|fecha|sent|gesendet|envoyé|enviado)\s*:\s|(?:sent from my|get outlook for|von meinem? .{2,20} gesendet|envoyé de mon|enviado desde mi)\b.{0,40}$)/i

/** Whether a line closes a letter: the name of who wrote it follows. */
export const isClosing = (text: string): boolean => CLOSING.test(fold(text).replace(/[,.!]+$/, '').trim())

/** Whether a line heads what follows, and is nobody. */
const isHead = (text: string): boolean => {
  const folded = fold(text).trim()
  return isClosing(text) || HEAD.test(folded) || (/^[^:@]{2,40}:$/.test(text.trim()) && folded.split(' ').length <= 4 && asName(text.replace(/:\s*$/, '')) === undefined)
}

/** Whether a line says what sites say beside a person. */
const isBeside = (text: string): boolean => OF_LETTER.test(text) || BESIDE.test(fold(text).trim())

/**
 * Lines of a block with those that only stand around people given to the line that they belong to: headings to the next, buttons and
 * degrees to the one before. Where nothing else is there, they stay lines of their own. `waiting` are headings of the block before.
 */
export function foldAround(block: readonly string[], waiting: string[]): Line[] {
  const lines: Line[] = []
  for (const text of block) {
    const last = lines.at(-1)
    if (isHead(text)) waiting.push(text)
    else if (last && (isBeside(text) || text.trim() === last.text.trim())) last.source += `\n${text}`
    else if (isBeside(text)) waiting.push(text)
    else lines.push({ text, source: [...waiting.splice(0), text].join('\n') })
  }
  return lines
}

/** Several e-mail addresses of a letter's head, each with its name: `"Quill, Ada" <a@x>; b@x` (RFC 5322, 3.4, and as mail programs write it). */
const EMAIL = /[^\s<>,;"]{1,64}@[^\s<>,;"]{1,255}/g
const HEADER = /^\s*(?:to|cc|bcc|from|an|von|kopie|a|à|de|para|da|aan|van|till|från|til|fra)\s*:\s*/i

/** The people of a line that holds several: addresses of a letter, or names in a row. The line itself where it holds one. */
export function splitLine(line: Line): Line[] {
  const text = line.text.replace(HEADER, (whole) => (line.text.includes('@') ? '' : whole))
  const parts = (text.match(EMAIL)?.length ?? 0) > 1 ? addressesIn(text) : namesIn(text)
  if (parts.length < 2) return [{ text, source: line.source }]
  return parts.map((part, index) => ({ text: part, source: index === 0 ? line.source : part }))
}

function addressesIn(text: string): string[] {
  const parts: string[] = []
  let open = ''
  for (const [piece] of text.matchAll(/"[^"]{0,200}"|[^;,"]+|[;,"]/g)) {
    if ((piece === ',' || piece === ';') && /@/.test(open)) {
      parts.push(open.trim())
      open = ''
    } else open += piece === ';' ? ' ' : piece
  }
  return [...parts, open.trim()].filter((part) => part !== '')
}

const AND = /\s+(?:and|und|et|y|e|och|og|ja|en|&)\s+(?=\p{Lu})/u

/** Where several people come from: "… from Northwind". */
const FROM = /^([^@]{5,300}?)\s+(?:from|of|at|von|bei|de|chez|hos|fra|från)\s+(\p{Lu}[^,;]{1,80})$/u

/** "Ada Quill, Bertil Moss and Cosima Reed": names of two words or more, with an "and" before the last, or four of them; or "Quill, Ada; Moss, Bertil". Where they are from is said of each. */
function namesIn(text: string): string[] {
  const turned = text.split(/\s*;\s*/).filter(Boolean)
  if (turned.length > 1 && turned.every((part) => lastFirst(part)?.rest === '')) return turned
  const joined = AND.test(text)
  const [, pair = '', house = ''] = FROM.exec(text) ?? []
  const both = pair === '' ? [] : namesIn(pair)
  if (both.length > 0) return both.map((name) => `${name}, ${house}`)
  const parts = text.split(/,\s+|;\s+/).flatMap((part) => part.split(AND)).map((part) => part.trim().replace(/\.$/, ''))
  const isNames = parts.length >= (joined ? 2 : 4) && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}|van\s|von\s|de\s|der\s|da\s|di\s)[\p{L}\p{M}'’. -]*){1,3}$/u.test(part) && asName(part) !== undefined)
  return isNames ? parts : []
}
