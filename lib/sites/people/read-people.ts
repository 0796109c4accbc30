import { fold, LIMITS } from '../../core/text'
import { MOST_LISTED, type ListedPerson, type PeopleReading } from '../../model/listed'
import { profileKey, siteFor } from '../registry'
import { meta, type Page } from '../page'
import { asName, hasPageWord, supports } from '../read/names'
import { readLines, type Line } from '../read/lines'
import type { Tree } from '../tree'
import { detailsOf, linesOfCard, linkOf } from './card'
import { distinct } from './distinct'
import { findGroups, type Group } from './groups'
import { ENOUGH, isKnownLink, judge, type Item } from './judge'
import { NO_LIST_PATH, PEOPLE, PERHAPS_PEOPLE } from './judge-words'
import { knownSite, type KnownSite } from './known-sites'
import { markedPeople } from './marked'
import { offeredEvent, pageEvent } from './page-event'
import { readTables } from './table'

const MOST_LINES = 30_000
/** Types of pages on which names stand beside something else. */
const ELSE = /^(?:News|Blog|Scholarly|Tech|Report)?Article$|Posting$|^Product|^Offer|^Recipe$|^Review$|^QAPage$|^Question$|^Book$|^Movie$|^DiscussionForum/

/** The lines of a part of the page, also where they are more than the reader of one person takes. */
function allLines(root: Tree, depth = 0): Line[] {
  const lines = readLines(root)
  return lines.length < 5000 || depth > 8 ? lines : root.elements.flatMap((part) => allLines(part, depth + 1)).slice(0, MOST_LINES)
}

/** The main part, and dialogs that are open over it: guest lists open in one. */
function linesOf(page: Page): Line[] {
  const dialogs = page.tree.findAll('[role=dialog],dialog[open]', 5).filter((at) => !at.closest('[hidden]'))
  // The reader of lines passes over what has the role of a dialog, wherever it stands; an open <dialog> without it is read in its place.
  const apart = dialogs.filter((at) => !at.contains(page.root) && (at.attr('role') === 'dialog' || !page.root.contains(at)) && !dialogs.some((other) => other !== at && other.contains(at)))
  return [...allLines(page.root), ...apart.flatMap((at) => allLines(at))]
}

/** A page about one person, whoever stands beside them; or about an article, a product, a job. */
function isOther(page: Page, site: KnownSite | undefined): boolean {
  if (siteFor(page.url.href)?.isProfile(page.url)) return true
  const { pathname } = page.url
  if (site) return site.lists ? !site.lists.test(pathname) : site.person.test(pathname)
  if (NO_LIST_PATH.test(pathname) && !PEOPLE.test(fold(pathname.replace(/^.*?(?=[^/]+\/?$)/, '').replace(/[/_-]+/g, ' ')))) return true
  if (page.items.types.some((type) => ELSE.test(type)) || /^(?:article|product|video|book)/.test(meta(page, 'og:type')) || meta(page, 'article:published_time')) return true
  return isOnePerson(page)
}

/** The first heading is a name, and the title says so too. */
function isOnePerson({ headings, title }: Page): boolean {
  const first = headings.find(({ level }) => level === 1)
  const name = asName(first?.text ?? '')
  return name !== undefined && !hasPageWord(name) && supports(name, title) && !PEOPLE.test(fold(title)) && !PERHAPS_PEOPLE.test(fold(title))
}

interface Judged {
  group: Group
  items: Item[]
  points: number
}

function judged(page: Page, lines: readonly Line[], group: Group, site: KnownSite | undefined): Judged {
  const items = group.entries.slice(0, MOST_LISTED).flatMap((entry, at): Item[] => {
    if (entry.name === undefined) return []
    return [{ entry, lines: linesOfCard(lines, entry, group.entries[at + 1]?.index ?? lines.length), link: linkOf(page, entry) }]
  })
  return { group, items, points: judge(page, lines, group, items, site) }
}

const overlap = (a: Judged, b: Judged): boolean =>
  a.items.some(({ entry }) => b.items.some(({ entry: other }) => other.card.contains(entry.line.at) || entry.card.contains(other.line.at)))

/**
 * Groups that are lists of people: the largest, and those beside it whose cards are others ("Speakers", then "Hosts"). Of
 * two in the same cards the one that comes first in them holds the names: places and contacts in common stand below.
 */
function choose(all: readonly Judged[]): Judged[] {
  const good = all.filter(({ points }) => points >= ENOUGH).sort((a, b) => b.items.length * b.points - a.items.length * a.points).slice(0, 12)
  const chosen: Judged[] = []
  for (const each of good) {
    const rival = chosen.findIndex((other) => overlap(each, other))
    const known = chosen[rival]
    if (!known) chosen.push(each)
    else if (each.items.length >= known.items.length * 0.6 && (each.items[0]?.entry.index ?? 0) < (known.items[0]?.entry.index ?? 0)) chosen[rival] = each
  }
  return chosen.filter((each, at) => chosen.slice(0, at).every((other) => !overlap(each, other))).slice(0, 5)
}

/** A link that several entries share is nobody's own. */
function withoutSharedLinks(people: ListedPerson[]): ListedPerson[] {
  const names = new Map<string, Set<string>>()
  for (const { url, name } of people) if (url) names.set(profileKey(url), (names.get(profileKey(url)) ?? new Set()).add(fold(name)))
  return people.map(({ url, ...person }) => (url && (names.get(profileKey(url))?.size ?? 0) < 2 ? { ...person, url } : person))
}

/** What cards show, with what the page's own data say of the same name beyond that. */
function enrich(people: readonly ListedPerson[], marked: readonly ListedPerson[]): ListedPerson[] {
  const byName = new Map(marked.map((person) => [fold(person.name), person]))
  return people.map((person) => {
    const more = byName.get(fold(person.name))
    if (!more) return person
    const known = new Set(person.facts.map(({ kind, text }) => `${kind} ${fold(text)}`))
    return { ...more, ...person, contacts: person.contacts.length ? person.contacts : more.contacts, facts: [...person.facts, ...more.facts.filter(({ kind, text }) => !known.has(`${kind} ${fold(text)}`))].slice(0, 50) }
  })
}

function fromGroups(page: Page, lines: readonly Line[], site: KnownSite | undefined): { people: ListedPerson[]; leftOut: number } {
  const chosen = choose(candidates(lines, site).map((group) => judged(page, lines, group, site)))
  const people = chosen.flatMap(({ items }) => {
    // On a site whose addresses we know, an entry that leads elsewhere is a firm or a group among people.
    const isLinked = items.some(({ link }) => isKnownLink(site, page, link))
    return items.filter(({ link }) => !isLinked || link === undefined || isKnownLink(site, page, link))
      .map(({ entry, lines: own, link }) => personOf(page, entry.name ?? '', isKnownLink(site, page, link) ? bare(link) : link, own))
  })
  return { people, leftOut: chosen.reduce((sum, { group }) => sum + group.entries.length, 0) - people.length }
}

/** An address without what follows its path: on sites that we know, that says whence one came. */
const bare = (link: string | undefined): string | undefined => link?.replace(/[?#].*$/, '')

function personOf(page: Page, name: string, link: string | undefined, own: readonly Line[]): ListedPerson {
  const handle = fold(link?.split(/[/?]/).findLast(Boolean) ?? '')
  const lines = own.filter(({ text }) => handle === '' || fold(text) !== handle)
  return { name: name.slice(0, LIMITS.name), ...(link && { url: link }), ...detailsOf(page, lines, name) }
}

/** Groups that may be a list, each once: several ways of telling what is alike often tell the same. */
function candidates(lines: readonly Line[], site: KnownSite | undefined): Group[] {
  const byMembers = new Map<string, Group>()
  for (const group of findGroups(lines)) {
    const isLarge = group.named.length > (site ? 0 : 1) && group.ratio >= (site ? 0.2 : 0.75)
    const key = group.entries.map(({ index }) => index).join()
    if (isLarge && !byMembers.has(key)) byMembers.set(key, group)
  }
  return [...byMembers.values()]
}

/**
 * Everybody on a page that lists people: cards and rows built alike with a person's name each, tables with a column of
 * names, and the page's own data. Undefined where the page is one person's, or lists something else. A wrong name is worse
 * than none: a list has to be announced, linked, marked or told by jobs and mail addresses before it counts.
 */
export function readPeople(page: Page): PeopleReading | undefined {
  const site = knownSite(page.url)
  if (isOther(page, site)) return undefined
  const lines = linesOf(page)
  const tables = readTables(page)
  const cards = tables.people.length > 1 ? tables : fromGroups(page, lines, site)
  const marked = markedPeople(page, fold(lines.map(({ text }) => text).join(' '), 400_000))
  const seen = cards.people.length >= marked.length || cards.people.length > 1 ? enrich(cards.people, marked) : marked
  const people = distinct(withoutSharedLinks(seen)).slice(0, MOST_LISTED)
  if (people.length < (site ? 1 : 2)) return undefined
  const event = pageEvent(page) ?? offeredEvent(page)
  return { url: page.url.href.slice(0, LIMITS.url), site: site?.id ?? 'generic', people, ...(event && { event }), leftOut: cards.leftOut }
}
