import { fold } from '../../core/text'
import type { Page } from '../page'
import { isJob } from '../read/facts'
import type { Line } from '../read/lines'
import { isOwnMail } from '../read/contacts'
import type { Entry, Group } from './groups'
import { listedName } from './listed-name'
import { NO_PEOPLE, OTHER_PATH, PEOPLE, PERHAPS_PEOPLE, PERSON_PATH, PRICE, SAID_WHEN, SURE_PATH, TALK } from './judge-words'
import type { KnownSite } from './known-sites'

/** One entry with what belongs to it: the lines of its card and the link to its own page. */
export interface Item {
  entry: Entry
  lines: readonly Line[]
  link: string | undefined
}

/** A group is a list of people from this many points on; each thing that speaks for it gives one to four. */
export const ENOUGH = 3

const share = (items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length / Math.max(1, items.length)

/** Whether a line reads like a job, with its accents or without. */
const isRole = (text: string): boolean => isJob(text) || isJob(text.normalize('NFD').replace(/\p{M}/gu, ''))

const pathOf = (link: string | undefined): string => (link ? new URL(link).pathname : '')

/** Whether a link leads to a person's page of a site whose addresses we know. */
export const isKnownLink = (site: KnownSite | undefined, page: Page, link: string | undefined): boolean =>
  site !== undefined && link !== undefined && new URL(link).hostname.replace(/^www\./, '') === page.url.hostname.replace(/^www\./, '') && site.person.test(pathOf(link))

/** The heading above the first card that is in none of the cards, and that of the page. */
function headingsAbove(page: Page, lines: readonly Line[], items: readonly Item[]): string[] {
  const first = items[0]?.entry
  const cards = new Set(items.map(({ entry }) => entry.line))
  const above = lines.slice(0, first?.index ?? 0).filter((line) => line.level > 0 && !cards.has(line) && !(first?.card.contains(line.at) ?? false))
  return [above.at(-1), above.find(({ level }) => level === 1)].flatMap((line) => (line ? [fold(line.text)] : []))
}

/** A heading that announces people and nothing of theirs: "Our team", "12 speakers"; not "Staff picks". */
const isPeopleAlone = (heading: string): boolean =>
  [PEOPLE, TEAM].some((words) => words.test(heading) && /^(?:\s|\d|our|the|meet|all|keynote|invited|featured|core|and|de|du|des|unser\w*|die|notre|nos|les|l|nuestro|nuestros|los|nossa|os|il nostro|i nostri|gli|ons|onze|laborato\w*)*$/.test(heading.replace(words, ' ')))
const TEAM = /\b(?:team|equipe|equipo|squadra)\b/

/** What the headings, the title and the address of the page announce: people surely (2), perhaps (1), something else (-3). */
function announcedBy(page: Page, lines: readonly Line[], items: readonly Item[]): number {
  const [nearest = '', top = ''] = headingsAbove(page, lines, items)
  if (NO_PEOPLE.test(nearest) && !PEOPLE.test(nearest)) return -3
  const titles = page.title.split(/\s+[|·–—-]\s+|:\s+/).map((part) => fold(part))
  const said = [nearest, top, ...titles, fold(decodeURI(safe(page.url.pathname)).replace(/[/_-]+/g, ' '))]
  if (said.some((text) => PEOPLE.test(text)) || [nearest, top, ...titles].some(isPeopleAlone)) return 2
  return said.some((text) => PERHAPS_PEOPLE.test(text)) ? 1 : 0
}

/** A path that `decodeURI` can take. */
const safe = (path: string): string => path.replace(/%(?![\dA-F]{2})|%[89A-F][\dA-F]/gi, '')

/** Whether the name heads its card: nothing stands before it but a picture's letters. */
const isFirst = ({ entry, lines }: Item): boolean => (lines.find(({ text }) => text.length > 3)?.at ?? entry.line.at) === entry.line.at

/** Whether no other name stands before this one in its card. */
const isFirstName = ({ entry, lines }: Item): boolean => {
  const first = lines.find(({ text }) => listedName(text) !== undefined)
  return first === undefined || first.at === entry.line.at || listedName(first.text) === entry.name
}

const hasOther = ({ entry, lines }: Item): boolean =>
  lines.some(({ text, at }) => at !== entry.line.at && text.length < 60 && !isJob(text) && listedName(text) !== undefined && listedName(text) !== entry.name)

/** Whether the card is something that somebody said. */
const isTalk = ({ lines, entry }: Item): boolean =>
  lines.some(({ text }) => SAID_WHEN.test(text) || TALK.test(text)) || (entry.card.find('time') !== undefined && lines.some(({ text }) => text.length > 140))

const isMarked = ({ entry }: Item): boolean => {
  const mark = entry.line.at.closest('[itemtype],[typeof],.h-card,.vcard')
  return mark !== undefined && entry.card.contains(mark) && (/\/Person$/.test(mark.attr('itemtype')) || /Person/.test(mark.attr('typeof')) || /\b(?:h-card|vcard)\b/.test(mark.attr('class')))
}

/** Points for and against a group being a list of people; `ENOUGH` and more say that it is. */
export function judge(page: Page, lines: readonly Line[], group: Group, items: readonly Item[], site: KnownSite | undefined): number {
  const known = share(items, ({ link }) => isKnownLink(site, page, link))
  // Somebody whom every card names is a contact in common or a manager.
  if (new Set(items.map(({ entry }) => entry.name)).size < items.length * 0.6) return 0
  if (known >= 0.6) return share(items, isFirstName) > 0.6 ? 4 : 0
  if (group.ratio < 0.75 || items.length < 2) return 0
  const announced = announcedBy(page, lines, items)
  const other = share(items, ({ link }) => OTHER_PATH.test(pathOf(link)) && !PERSON_PATH.test(pathOf(link)))
  if (announced < 0 || other > 0.3 || share(items, ({ lines: own }) => own.some(({ text }) => PRICE.test(text))) > 0.2) return 0
  if (share(items, isTalk) > 0.3 || share(items, isFirst) < 0.6) return 0
  const inFolder = (folder: RegExp): number => (share(items, ({ link }) => folder.test(pathOf(link))) > 0.6 ? 1 : 0)
  const inPeopleFolder = inFolder(SURE_PATH) + inFolder(PERSON_PATH)
  const jobs = share(items, ({ entry, lines: own }) => own.some((line) => line !== entry.line && line.text.length < 120 && isRole(line.text))) >= 0.5 ? 2 : 0
  const mails = share(items, (item) => hasOwnMail(item)) >= 0.3 ? 2 : 0
  const marked = share(items, isMarked) >= 0.5 ? 2 : 0
  // Somebody else's name in each card: books with their authors, articles, sessions. Which of the two is meant is not told.
  if (share(items, hasOther) > 0.4) return 0
  const evidence = inPeopleFolder + jobs + mails + marked + announced
  // Names alone, all of them people's as far as one can see: enough to tip the scale where the page announces people.
  return evidence + (group.ratio > 0.95 && items.length > 2 && headingsAbove(page, lines, items).some(isPeopleAlone) ? 1 : 0)
}

function hasOwnMail({ entry, lines }: Item): boolean {
  const value = entry.card.find('a[href^="mailto:" i]')?.attr('href').replace(/^mailto:/i, '').split('?')[0] ?? lines.find(({ text }) => /^[^\s@]+@[^\s@]+$/.test(text))?.text
  return value !== undefined && isOwnMail(entry.name ?? '', { kind: 'email', value })
}
