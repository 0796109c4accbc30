import { fold } from '../../core/text'
import { refuse, type Draft, type Page } from '../page'
import { fromPairs, isJob, splitJob } from './facts'
import type { Line } from './lines'
import { asName, hasPageWord, supports } from './names'
import { readPairs } from './pairs'
import { SCHOOL } from './schema-person'
import { siteFact, siteField } from './shown'
import { announced } from './words'

/** German addresses write "Juergen Mueller": the same letters for both spellings. */
const plain = (text: string): string => fold(text).replace(/([aou])e/g, '$1')

/** Whether the words of an address carry a name: "Juergen_Mueller12" is Jürgen Müller's. */
export const carries = (slug: string, name: string): boolean => supports(plain(name), plain(slug.replace(/[\d_.+-]+/g, ' ')))

/** The first part of the tab's title: "Ines | Meetup" says "Ines". */
export const titleStart = ({ title }: Page): string => title.split(/\s+[|–—·-]\s+|\s+@\s+/)[0]?.trim() ?? ''

/**
 * The heading with the name of the person whose page it is: the one that the address carries, else the one that the title
 * begins with; a nickname of one word only where it is the page's first heading and the title says the same.
 */
function nameHeading(page: Page, slug: string): Line | undefined {
  const named = page.headings.filter(({ level, text }) => level < 4 && asName(text) && !announced(text))
  const carried = named.find(({ text }) => carries(slug, asName(text) ?? ''))
  const start = titleStart(page)
  const titled = named.find(({ text }) => supports(asName(text) ?? '', start))
  const [first] = page.headings
  const isNick = first !== undefined && start !== '' && fold(first.text) === fold(start) && !announced(start) && !hasPageWord(start) && start.length < 60
  return carried ?? titled ?? (isNick ? first : undefined)
}

/** Lines that say nothing of the person: counts, pronouns, handles, separators. */
const ASIDE = /^(?:[\d.,\s]+[km+]?\s?\p{L}*(?:\s\p{L}+){0,3}|\(?\p{L}{1,5}(?:\s?\/\s?\p{L}{1,6}){1,2}\)?|@[\w.@-]+|[\s·•|–—-]*)$/iu
const PLACE = /^\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.'’ -]{1,40}){1,2}$/u

/** The lines between the name and the next heading or label. */
function linesBelow(page: Page, heading: Line): string[] {
  const after = page.lines.slice(page.lines.indexOf(heading) + 1, page.lines.indexOf(heading) + 13)
  const end = after.findIndex((line) => line.level > 0 || announced(line.text) !== undefined || /^[^:：]{2,40}[:：](?:\s|$)/.test(line.text))
  return after.slice(0, end < 0 ? undefined : end).map(({ text }) => text).filter((text) => !ASIDE.test(text) && !(text.length < 40 && /(?:19|20)\d\d$/.test(text)))
}

/**
 * A profile on a site whose inner structure is not known: the heading with the name, the lines just below it, and sections
 * by what their headings announce in any language of `words.ts`. `slug` is what the address says of the person.
 */
export function readProfile(page: Page, slug: string): Draft {
  const heading = nameHeading(page, slug)
  if (!heading) return refuse('NOT_A_PERSON')
  const below = linesBelow(page, heading)
  const place = below.find((text) => PLACE.test(text) && !isJob(text) && !SCHOOL.test(text))
  const headline = below.find((text) => text !== place && text.length < 220)
  const { job, firm } = splitJob(headline ?? '')
  const said = fromPairs(readPairs(page.lines), page.locale)
  return {
    ...said,
    name: siteField(asName(heading.text) ?? heading.text, heading.text),
    headline: siteField(headline ?? ''),
    title: said.title ?? siteField(job, headline),
    organisation: said.organisation ?? siteField(firm, headline),
    location: said.location ?? siteField(place ?? ''),
    facts: [...siteFact('employer', firm, { quote: headline ?? firm }), ...said.facts, ...siteFact('place', said.location ? '' : (place ?? ''), { placeRole: 'lived' })],
  }
}
