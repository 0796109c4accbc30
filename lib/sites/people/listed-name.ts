import { asName } from '../read/names'

/** What stands around names in lists, for screen readers or as a byline: no name by itself. */
const NOT_ITSELF = /['’]s? (?:profile|page|photo|avatar|picture)\b|^(?:by|par|por|door|with|mit|view|see|follow|message|connect|contact|meet|photo of|picture of|avatar of|more about|reply to|hosted|asked|answered|posted|written)\b/i

/** Accounts without a name: "LinkedIn Member", "Deleted user". */
const NOBODY = /^(?:linkedin|anonymous|private|deleted|former|hidden|unknown|google|meetup|guest|facebook|xing)[\s-]+(?:member|user|guest|account|attendee|profile)s?$/i

/** Names of regions, as places are written: "Greater Helsinki Area". */
const REGION = /\b(?:area|region|metropolitan|greater|county|province|district|state|republic|großraum|région|área|umgebung)\b/i

/** Countries and territories by their names in English and in the languages of the sites (Unicode CLDR, by way of `Intl`). */
let countries: Set<string> | undefined
function countryNames(): Set<string> {
  if (countries) return countries
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const locales = Intl.DisplayNames.supportedLocalesOf(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'fi', 'pl'])
  countries = new Set([...locales.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    return codes.map((code) => (names.of(code) ?? '').toLowerCase())
  }), 'usa', 'uk', 'uae', 'england', 'scotland', 'wales', 'northern ireland', 'czechia', 'turkey'])
  return countries
}

/** "Tampere, Finland" reads like "Last, First". */
const isPlace = (text: string): boolean => REGION.test(text) || (text.includes(',') && countryNames().has((text.split(',').at(-1) ?? '').trim().toLowerCase()))

/** How a list writes a grade of contact beside a name: "• 2nd", "· 3.+". */
const GRADE = /\s*[•·]?\s*\b(?:1st|2nd|3rd\+?)\b.*$/i

/**
 * The name in a line of a list, as written; undefined for what is not plainly the name of one person. Stricter than a
 * heading's reader, for a list has nothing else that would speak against it.
 */
export function listedName(text: string): string | undefined {
  if (text.length > 90 || text.length < 2 || /\S@\S+\.\S/.test(text) || NOT_ITSELF.test(text) || NOBODY.test(text) || isPlace(text)) return undefined
  const name = asName(text.replace(GRADE, ''))
  return name !== undefined && isPlain(name) ? name : undefined
}

/** A name of more than two words, all small but the first, is a sentence: "Oak table", "Free entry for all". */
const isPlain = (name: string): boolean => !/[.!?]$/.test(name.replace(/\b(?:Jr|Sr|Dr|Prof|\p{Lu})\.$/u, ''))

/** An account that hides its name; it neither speaks for nor against a list of people. */
export const isNobody = (text: string): boolean => text.length < 60 && NOBODY.test(text)
