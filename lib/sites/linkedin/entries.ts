import type { FactKind } from '../../model/kinds'
import type { ReadFact } from '../../model/reading'
import { fold } from '../../core/text'
import { languageFacts } from '../read/facts'
import { isDates, parseYears } from '../read/years'
import { isNoise } from './noise'
import type { Entry, Section } from './sections'

/** The organisation in an entry's logo: "Northwind logo", "Logo von Northwind". */
function logoOf({ at }: Entry): string {
  const alt = at.find('img[alt]')?.attr('alt') ?? ''
  return alt.replace(/^(?:logo (?:von|de l['’]|de|di|da|do|van|of)\s*)/i, '').replace(/[\s-]*(?:company |school )?logo$/i, '').trim()
}

/** "Northwind · Full-time" without the form of employment. */
const organisationIn = (line: string): string => line.split(/\s+·\s+/)[0]?.trim() ?? ''

const isName = (text: string): boolean => text.length > 1 && text.length < 140 && !isDates(text) && !/\*{3}/.test(text)

/** First to last year over all the dates of an entry: a firm with several roles is one employer. */
function yearsOf(lines: readonly string[]): ReadFact['years'] {
  const spans = lines.filter(isDates).map(parseYears).filter((years) => years !== undefined)
  const [first] = spans
  if (!first) return undefined
  const from = Math.min(...spans.map((years) => years.from ?? Infinity))
  const to = Math.max(...spans.map((years) => years.to ?? 0))
  return spans.some(({ ongoing }) => ongoing) ? { from, ongoing: true } : { from, to }
}

/** What was done and where, in one position or a firm with several: the organisation, the first title. */
export interface Position {
  organisation: string
  title: string
  years: ReadFact['years']
}

/** One entry of experience or volunteering. Undefined where it does not say which line is the organisation. */
export function readPosition(entry: Entry): Position | undefined {
  const { lines } = entry
  const logo = logoOf(entry)
  const dates = lines.map((line, index) => (isDates(line) ? index : -1)).filter((index) => index >= 0)
  const years = yearsOf(lines)
  const [first] = dates
  const before = lines.slice(0, first ?? 3)
  const isLogo = (line: string | undefined): boolean => logo !== '' && fold(organisationIn(line ?? '')) === fold(logo)
  if (dates.length > 1) {
    const role = entry.at.findAll('li', 1)[0]
    const title = (role && role !== entry.at && lines.find((line) => role.text.includes(line) && line !== lines[0])) || lines[(first ?? 1) - 1] || ''
    return position(organisationIn(lines[0] ?? '') || logo, title, years)
  }
  const [one = '', two = ''] = before
  if (isLogo(one) && !isLogo(two)) return position(organisationIn(one), two, years)
  return two ? position(organisationIn(two), one, years) : position(logo, one, years)
}

const position = (organisation: string, title: string, years: ReadFact['years']): Position | undefined =>
  isName(organisation) ? { organisation, title: isName(title) && title !== organisation ? title : '', years } : undefined

const fact = (kind: FactKind, text: string, entry: Entry, detail = '', years: ReadFact['years'] = undefined): ReadFact[] =>
  isName(text) ? [{ kind, text, quote: entry.lines.slice(0, 4).join(' · '), how: 'site', ...(years && { years }), ...(detail && isName(detail) && { detail }) }] : []

/** Working for oneself, as LinkedIn puts it in place of a firm: nobody shares that. */
const SELF = /^(?:freelance(?:r|tätigkeit)?|self[ -]employed|selbst(?:st)?ändig|indépendante?|autónom[oa]|autônom[oa]|libero professionista|zelfstandig\w*|egenföretagare|stealth(?: startup| mode)?|career break)$/i

const positions = (section: Section, kind: FactKind): ReadFact[] =>
  section.entries.flatMap((entry) => {
    const read = readPosition(entry)
    return read && !SELF.test(read.organisation) ? fact(kind, read.organisation, entry, read.title, read.years) : []
  })

/** One school: its name first, then degree and years, in whichever order the rest comes. */
function schoolFacts(entry: Entry): ReadFact[] {
  const logo = logoOf(entry)
  const [first = '', ...rest] = entry.lines
  const school = logo && rest.some((line) => fold(line) === fold(logo)) ? logo : first
  return fact('school', school, entry, [first, ...rest].find((line) => line !== school && !isDates(line)) ?? '', yearsOf(entry.lines))
}

/** An organisation helped, and the cause that LinkedIn shows below its dates. */
function volunteeringFacts(section: Section): ReadFact[] {
  const causes = section.entries.flatMap((entry) => {
    const after = entry.lines[entry.lines.findIndex(isDates) + 1] ?? ''
    return entry.lines.some(isDates) && after.length < 40 && !/[.!?]$/.test(after) ? fact('cause', after, entry) : []
  })
  return [...positions(section, 'group'), ...causes]
}

const firsts = (section: Section, kind: FactKind): ReadFact[] => section.entries.flatMap((entry) => fact(kind, entry.lines[0] ?? '', entry))

/** Groups that the person is in, and things that link nowhere. Firms, schools and people merely followed say little and are left out. */
function interestFacts(section: Section): ReadFact[] {
  const isFlat = section.entries.length < 2 && (section.entries[0]?.lines.length ?? 0) > 1
  const entries = isFlat ? section.lines.filter((line) => !isNoise(line)).map(({ at, text }) => ({ at, lines: [text] })) : section.entries
  return entries.flatMap((entry) => {
    const href = (entry.at.closest('a') ?? entry.at.find('a[href]'))?.attr('href') ?? ''
    if (/\/groups\//.test(href)) return fact('group', entry.lines[0] ?? '', entry)
    return href ? [] : fact('hobby', entry.lines[0] ?? '', entry)
  })
}

function spoken(section: Section, locale: string): ReadFact[] {
  const lines = section.lines.filter((line) => !isNoise(line)).map(({ text }) => text)
  // "Español", "Francés" without levels, in no list: each line is a language.
  if (section.entries.length < 2 && lines.length > 1 && languageFacts(lines, locale, 'site').length === lines.length) return lines.flatMap((text) => fact('language', text, { at: section.at, lines: [text] }))
  const isListed = section.entries.length > 1 || (section.entries[0]?.lines.length ?? 0) < 3
  if (isListed) return firsts(section, 'language').filter(({ text }) => text.split(' ').length < 4)
  const texts = section.lines.filter((line) => !isNoise(line)).map(({ text }) => text)
  const known = languageFacts(texts, locale, 'site')
  const isPlain = texts.every((text) => text.split(' ').length < 3) && known.length * 4 > texts.length * 3
  return isPlain ? texts.flatMap((text) => fact('language', text, { at: section.at, lines: [text] })) : known
}

const listed = (section: Section, kind: FactKind): ReadFact[] =>
  section.lines.flatMap(({ text }) => text.split(/\s*[•·,]\s*/)).flatMap((text) => fact(kind, text, { at: section.at, lines: [text] }))

/** What one section says. */
export function factsOf(section: Section, locale: string): ReadFact[] {
  switch (section.word) {
    case 'experience': return positions(section, 'employer')
    case 'education': return section.entries.flatMap(schoolFacts)
    case 'volunteering': return volunteeringFacts(section)
    case 'languages': return spoken(section, locale)
    case 'interests': return interestFacts(section)
    case 'groups': return firsts(section, 'group')
    case 'causes': return listed(section, 'cause')
    case 'skills': return firsts(section, 'skill')
    case 'projects': return firsts(section, 'project')
    default: return []
  }
}
