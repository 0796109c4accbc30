import { LIMITS, cleanLine } from '../../core/text'
import type { ListedPerson } from '../../model/listed'
import type { ReadFact } from '../../model/reading'
import { absolute } from '../address'
import { isNoise } from '../linkedin/noise'
import type { Page } from '../page'
import { fromPairs, isJob, splitJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import type { Line } from '../read/lines'
import { supports } from '../read/names'
import { readPairs } from '../read/pairs'
import { SCHOOL } from '../read/schema-person'
import { announced } from '../read/words'
import type { Tree } from '../tree'
import { leadOf, type Entry } from './groups'
import { listedName } from './listed-name'
import { PERSON_PATH } from './judge-words'

/** Lines of a card that tell nothing of the person: marks, counts, states, what one may do. */
const IDLE = /^(?:(?!(?:C[A-Z]O|S?VP|EVP)$)\p{Lu}{1,3}|[\s·•|,–—-]*|\(?\p{L}{2,5}\s?\/\s?\p{L}{2,6}(?:\s?\/\s?\p{L}{2,6})?\)?|@[\w.-]+|(?:status is |is )?(?:online|offline|reachable|away)|follow(?:ing)?|connect|message|pending|view (?:full )?profile|view|profile|contact|more|open to work|hiring|premium|verified|host|organi[sz]er|member|going|speaker|public|private|(?:joined|member since|beigetreten|mitglied seit|membre depuis|se uni[oó]|miembro desde|lid sinds)\b.{0,40}|\d[\d.,]*\s?[KMk]?\s\p{L}{2,14}(?:\s\p{L}{2,14})?)$/iu
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}, \p{Lu}[\p{L}\p{M}.'’ ,-]{1,60}$/u
const STUDENT = /\b(?:student|ph\.?d candidate|postgrad\w*|undergrad\w*|studying|studierend\w*|étudiante?|estudiante|studentessa)\b/i
/** "Current: VP at Northwind": what a search says about a job, now or before. */
const NOW = /^(?:current|aktuell|actuel(?:lement)?|actual|attuale|atual|huidig)\s?:\s+(.{3,200})$/i

/** What stands in the name's own line behind it, and the term that a name is the value of: "**Ada Quill**, surveyor"; "Chair: Ada Quill" in a list of terms. */
function besideName(lines: readonly Line[], index: number): Line[] {
  const line = lines[index]
  const lead = line && leadOf(line)
  if (line && lead && listedName(lead.text) !== undefined) return line.text.slice(lead.text.trim().length).split(/(?<=[.;])\s+|\s+[·|–—]\s+/).map((text) => ({ text: text.replace(/^[\s,;:·|–—-]+|[\s.;,]+$/g, ''), at: lead, level: 0 })).filter(({ text }) => text !== '')
  const term = line?.at.tag === 'DD' ? lines[index - 1] : undefined
  return term?.at.tag === 'DT' ? [term] : []
}

/** The lines of an entry's card; where the page is flat, those after the name up to the next entry. */
export function linesOfCard(lines: readonly Line[], { card, index, line }: Entry, next: number): Line[] {
  const beside = besideName(lines, index)
  if (beside.length > 0) return [line, ...beside]
  let from = index
  let to = index + 1
  while (from > 0 && index - from < 40 && card.contains(lines[from - 1]?.at ?? card.parent ?? card) && card !== lines[from - 1]?.at.parent) from--
  while (to < lines.length && to - index < 120 && card.contains(lines[to]?.at ?? card)) to++
  if (to - from > 1) return lines.slice(from, to)
  const below = lines.slice(index + 1, Math.min(next, index + 7))
  const end = below.findIndex(({ level, at }) => level > 0 || !(card.parent?.contains(at) ?? false))
  return [line, ...(end < 0 ? below : below.slice(0, end))]
}

/** A link to their own page: around the name or in it, else the one of the card that is plainly a person's. */
export function linkOf(page: Page, { line, card, name }: Entry): string | undefined {
  const own = line.at.closest('a[href]') ?? line.at.find('a[href]')
  const around = own ?? (card.tag === 'A' ? card : undefined)
  const inCard = around ? [] : card.findAll('a[href]', 20)
  const candidates = [around, ...inCard.filter((at) => supports(name ?? '', at.attr('aria-label') || at.text)), ...inCard.filter((at) => PERSON_PATH.test(at.attr('href')))]
  return candidates.map((at) => pageLink(page, at)).find((href) => href !== undefined)
}

/** A link to another page of the web, without its hash where that is no route. */
function pageLink(page: Page, at: Tree | undefined): string | undefined {
  const href = absolute(page, at?.attr('href') ?? '')
  if (!/^https?:/i.test(href) || href.length > LIMITS.url) return undefined
  const url = new URL(href)
  if (url.host === page.url.host && url.pathname === page.url.pathname && url.search === page.url.search && !/^#!?\//.test(url.hash)) return undefined
  return href.replace(/#(?!!?\/).*$/, '')
}

const fact = (kind: ReadFact['kind'], text: string, quote: string, more: Partial<ReadFact> = {}): ReadFact => ({ kind, text, quote, how: 'text', ...more })

/** "Cartographer at Vaisto Maps": somebody who does something, somewhere, where no table knows the job. */
const AGENT = /^(\p{Lu}[^|·•@,]{1,60}?\p{Ll}(?:er|or|ist|ian|eer|ant|eur|euse|rice))\s+(?:at|bei|chez|@)\s+(\p{Lu}[^,|·•@]{1,80})$/u

/** What a headline says: "VP Platform at Northwind" is a job and a firm, "Student at Aalto University" a school. */
function fromHeadline(text: string): { title?: string; organisation?: string; facts: ReadFact[] } {
  const said = NOW.exec(text)?.[1] ?? text
  const [, does = '', at = ''] = AGENT.exec(said) ?? []
  const { job, firm } = isJob(said) ? splitJob(said) : { job: does, firm: at }
  if (!job || !firm) return { ...(job && { title: job }), facts: [] }
  const isSchool = STUDENT.test(job) && SCHOOL.test(firm)
  return { title: job, ...(!isSchool && { organisation: firm }), facts: [fact(isSchool ? 'school' : 'employer', firm, text, { detail: job })] }
}

/** What the lines of a card say of the person in it; nothing but what is written there. */
export function detailsOf(page: Page, card: readonly Line[], name: string): Omit<ListedPerson, 'name' | 'url'> {
  const told = card.filter((line) => !IDLE.test(line.text) && !isNoise(line) && !supports(name, line.text))
  const pairs = readPairs(card)
  const said = fromPairs(pairs, page.locale)
  const labelled = new Set(pairs.flatMap(({ label, entries }) => [label.text, ...entries.flat()]))
  const plain = told.map(({ text }) => text).filter((text) => !labelled.has(text) && !announced(text))
  const location = said.location?.value ?? plain.find((text) => PLACE.test(text) && !isJob(text) && text.length < 90)
  const lines = plain.filter((text) => text !== location && text.length < 300)
  const headline = lines.slice(0, 4).find((text) => isJob(text) && !NOW.test(text)) ?? lines.find((text) => !NOW.test(text) && /\p{L}{3}|\p{Lo}{2}/u.test(text) && !/^\S+@\S+$/.test(text))
  const now = fromHeadline(lines.slice(0, 6).find((text) => NOW.test(text)) ?? '')
  const work = fromHeadline(headline ?? '')
  const mails = card.flatMap(({ at }) => (at.closest('a[href^="mailto:" i]')?.attr('href') ?? at.find('a[href^="mailto:" i]')?.attr('href') ?? '').replace(/^mailto:/i, '').split('?')[0] ?? '')
  const contacts = [...new Set([...mails, ...plain.filter((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))])].filter((mail) => /^[^\s@]{1,80}@[^\s@]{3,100}$/.test(mail))
  const title = said.title?.value ?? now.title ?? work.title
  const organisation = said.organisation?.value ?? now.organisation ?? (now.title ? undefined : work.organisation)
  return {
    ...(headline && { headline: cleanLine(headline) }), ...(title && { title: cleanLine(title) }),
    ...(organisation && { organisation: cleanLine(organisation) }), ...(location && { location: cleanLine(location) }),
    contacts: contacts.slice(0, 3).map((value) => ({ kind: 'email' as const, value })),
    facts: [
      ...said.facts, ...now.facts, ...work.facts.filter(({ text }) => !now.facts.some((known) => known.text === text)),
      ...(location && !said.location ? [fact('place', location, location, { placeRole: 'lived' })] : []),
      ...plain.slice(0, 12).filter((text) => text.length > 15).flatMap((text) => fromFreeText(text)),
    ].filter(({ text }) => text.length > 1).slice(0, 50).map((each) => ({ ...each, text: cleanLine(each.text, 200), quote: cleanLine(each.quote, LIMITS.quote) })),
  }
}
