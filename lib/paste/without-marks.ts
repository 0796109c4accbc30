import { asName } from '../sites/read/names'

/** What lists put in front of a line: bullets, numbers, ticks. */
const BULLET = /^\s*(?:[-*•–—◦▪‣·]\s+|[☐☑☒✓✔✅●○■□►▶➤]\uFE0F?\s*|\(?\d{1,4}[.)]\s+|\[[ xX]?\]\s+|#\d{1,4}\s+)+/u
const PRONOUNS = /\s*[([](?:he|she|they|ze|xe|er|sie|il|elle|el|ella|hij|zij|hän)\b[^)\]]{0,20}[)\]]|\s+(?:he\/him|she\/her|they\/them)(?:\/\p{L}{2,6})?(?![\p{L}/])/giu
/** A time that a chat puts behind a name. */
const CLOCK = /\s+\d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i
/** How near a site holds somebody to be. */
const NEARNESS = /\s*[•·]\s*(?:1st|2nd|3rd\+?)$/i
/** A handle with the name behind it. */
const HANDLE = /^@[\w.-]{2,40}\s*\(([^)]{2,80})\)$/
/** What meeting programs put behind a name. */
const PART = /\s*\((?:(?:co-?)?host|me|you|guest|external|organi[sz]er|presenter|unverified|gast|extern|ich|invitée?|externe|moi|invitad[oa]|extern[oa]|yo)(?:,\s?\p{L}{1,12}){0,2}\)$/iu
/** Forms of address that are no part of a name; a doctor's is. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Señora?|Sra|Signora?|Sig|Dhr|Mevr)\.?\s+(?=\p{Lu}\S*\s+\p{L})/u
const QUOTED = /^['‘]([^'‘’]{3,80})['’](?=\s|$)/u
/** A firm in square brackets; the text of a link in Markdown is none. */
const SQUARE = /\s\[([^\]]{2,100})\](?!\()/g

/** What a meeting program put behind a name is taken away: "Ada Quill (Guest)". */
export const withoutPart = (name: string): string => name.replace(PART, '')

/** "Ada Quill / Designer / Northwind" with the marks that part the three; a slash within a job stays. */
function partSlashes(line: string): string {
  const [first = '', ...more] = line.split(/\s+\/\s+/, 5)
  return more.length > 1 && asName(first) ? line.replace(/\s+\/\s+/g, ' | ') : line
}

/** A line without what programs and people put around a name: bullets, ticks, pronouns, times, parts in a meeting, forms of address. At most 1,000 characters are expected. */
export function withoutMarks(line: string): string {
  const bare = line.replace(BULLET, '').replace(PRONOUNS, '').replace(CLOCK, '').replace(NEARNESS, '').replace(ADDRESS, '').replace(QUOTED, '$1').replace(SQUARE, ' ($1)')
  return partSlashes(withoutPart(bare.replace(/（/g, ' (').replace(/）/g, ')').replace(/[،、，]\s*/g, ', ').replace(HANDLE, '$1')))
}
