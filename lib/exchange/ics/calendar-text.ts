import { cleanText } from '../../core/text'

/** Longest text of an entry: more is of no use in a calendar. */
const LONGEST = 4000

/**
 * A text as a value of type TEXT (RFC 5545, 3.3.11): no control and no invisible characters, backslash, semicolon and comma escaped,
 * line breaks written `\n`. A lone half of a surrogate pair, which no encoding of Unicode can hold, becomes U+FFFD.
 */
export function calendarText(text: string): string {
  return cleanText(text, LONGEST).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u2028\u2029\u0085]/g, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}
