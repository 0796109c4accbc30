import { fold } from '../../core/text'
import type { Field } from '../../model/reading'
import type { Page } from '../page'
import { isJob } from '../read/facts'
import { readLines, squeeze, type Line } from '../read/lines'
import { asName, supports } from '../read/names'
import { fieldOf } from '../read/schema-person'
import { announced } from '../read/words'
import { beforeContactLink, isContactLink, isNoise } from './noise'

export interface TopCard {
  name: string
  headline?: Field | undefined
  location?: Field | undefined
}

const CARD = '[componentkey$=Topcard i],[id$=Topcard i]' /* 2026-11 */

/** The name in the tab's title: "(3) Name | LinkedIn", "Name - Role - Firm | LinkedIn". */
export const titleName = ({ title }: Page): string => (/linkedin/i.test(title) ? (title.split(/\s+[|–-]\s+/)[0] ?? '') : '').replace(/^linkedin$/i, '')

/** What is beside the name in its heading: pronouns, a grade of contact, emoji of badges. */
export const bareName = (text: string): string =>
  text.split(/\s+[·|]\s+/)[0]?.replace(/\s*[([]\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8}){1,2}[)\]]\s*/u, ' ').replace(/\s+\d(?:st|nd|rd|th)\+?(?: degree.*)?$/i, '').trim() ?? ''

/** The heading with the person's name: in the top card, else the first of the main part that looks like one and that the title does not deny. */
function nameHeading(page: Page): Line | undefined {
  const card = page.tree.find(CARD)
  const inCard = card ? readLines(card).find(({ level }) => level > 0) : undefined
  if (inCard) return inCard
  const until = page.headings.findIndex(({ text }) => announced(text))
  const first = until < 0 ? page.headings : page.headings.slice(0, until)
  const title = titleName(page)
  const named = page.lines.find(({ text }) => title && asName(text) && fold(bareName(text)) === fold(title))
  return first.find(({ level, text }) => level === 1 && (asName(bareName(text)) || supports(bareName(text), title))) ?? first.find(({ text }) => asName(bareName(text)) && (!title || supports(bareName(text), title) || supports(title, bareName(text)))) ?? named
}

/** A heading that holds several things side by side (the guest view's place, followers, connections) as a line each. */
function partsOfHeading(line: Line): Line[] {
  const leaves = line.level > 2 ? line.at.findAll('span,div', 20).filter((at) => at.elements.length === 0 && /\S/.test(at.text)) : []
  return leaves.length > 1 ? leaves.map((at) => ({ at, text: squeeze(at.text), level: 0 })) : [line]
}

/** "Education consultant", "Volunteer coordinator at Northwind": a heading that says what somebody does, and no section's. */
const isHeadline = (text: string): boolean => text.includes(' ') && (isJob(text) || text.split(' ').length > 4)

/** The lines below the name that belong to it: those of the same section, up to the next section's heading. */
function linesBelow(page: Page, heading: Line): Line[] {
  const card = heading.at.closest(CARD) ?? heading.at.closest('section')
  const all = card ? readLines(card) : page.lines
  const below = all.slice(all.findIndex(({ at, text }) => at === heading.at && text === heading.text) + 1)
  const end = below.findIndex(({ level, text }) => level > 0 && ((announced(text) !== undefined && !isHeadline(text)) || (!card && level <= heading.level)))
  return below.slice(0, end < 0 ? 40 : end).flatMap(partsOfHeading)
}

/** "日本 神戸市": parts of a country, the last of them by its kind. */
const PLACE_CJK = /^(?:\p{Lo}{1,8}[\s、,]+){0,3}\p{Lo}{1,8}(?:市|県|都|府|区|區|省|州|郡|町|村|시|도|구|군)$/u

const isPlace = (text: string): boolean => text.length < 90 && !isJob(text) && !/[|·@]/.test(text) && (/^\p{Lu}[^,]*,\s*\p{Lu}/u.test(text) || /\b(?:area|region|metropolitan|großraum|région|área|ümgebung|umgebung|en omgeving)\b/i.test(text) || PLACE_CJK.test(text))

/** Headline and location among the lines below the name: first and last before the contact link, or first and the one that reads like a place. */
function headlineAndLocation(below: readonly Line[], name: string): { headline: string; location: string } {
  const contact = below.findIndex(isContactLink)
  const kept = (contact < 0 ? below : below.slice(0, contact)).filter((line) => !isNoise(line) && !isContactLink(line) && !line.text.includes(name)).map(({ text }) => text)
  const linked = below[contact]
  const inLine = linked ? beforeContactLink(linked) : ''
  const [first = '', ...rest] = inLine ? [...kept, inLine] : kept
  const last = rest.at(-1) ?? ''
  const place = contact < 0 ? (rest.slice(0, 3).find(isPlace) ?? (rest.length === 1 && last.split(' ').length < 4 && !isJob(last) ? last : '')) : last
  const location = place || (isPlace(first) && !rest.length ? first : '')
  return { headline: first === location ? '' : first, location: location.replace(/\s*·.*$/, '') }
}

/** Name, headline and location from the top of a profile; undefined where there is no such top. */
export function readTopCard(page: Page): TopCard | undefined {
  const heading = nameHeading(page)
  const name = bareName(heading?.text ?? '')
  if (!heading || !name || announced(name)) return undefined
  const { headline, location } = headlineAndLocation(linesBelow(page, heading), name)
  return { name, headline: fieldOf(headline, 'site'), location: fieldOf(location, 'site') }
}
