import { isContradicted, supports } from './read/names'
import { meta, refuse, type Draft, type Page } from './page'
import { fromFreeText } from './read/free-text'
import { fromPairs } from './read/facts'
import { readPairs } from './read/pairs'
import { nameIn, fieldOf, fromPerson } from './read/schema-person'
import { fromHeadings } from './read/unmarked'
import type { PersonItem } from './read/schema-items'
import { fold } from '../core/text'

/** Types of pages and things that are no person, however often a person is named in them. */
const NO_PERSON = /Article|Posting|Product|Offer|Event|Recipe|Review|Question|Book|Movie|Series|Course|Video|Software|Dataset|SearchResults|ItemList|Collection|FAQ|QAPage|Hotel|Restaurant|Store|Place$|Report|MusicGroup/
const NO_PERSON_NAME = /\b(?:inc|ltd|llc|gmbh|team|admin|administrator|staff|editor|editorial|redaktion|support|webmaster|guest|anonymous|unknown)\b/

/** Whether the page says what it is, and that is no person: an article, a product, an event, a search. */
function isSomethingElse(page: Page): boolean {
  const kind = meta(page, 'og:type')
  return page.items.types.some((type) => NO_PERSON.test(type)) || /^(?:article|product|video|music|book|event|place|restaurant)/.test(kind) || meta(page, 'article:published_time') !== ''
}

/** The items of different people, the richest of each name. */
function distinct(people: readonly PersonItem[]): PersonItem[] {
  const byName = new Map<string, PersonItem>()
  for (const item of people) {
    const key = fold(nameIn(item.node))
    const known = byName.get(key)
    if (key && (!known || (known.how === item.how && Object.keys(item.node).length > Object.keys(known.node).length))) byName.set(key, item)
  }
  return [...byName.values()]
}

/** The one person whom the mark-up and the page itself agree on. */
function pickMarked(page: Page): PersonItem | undefined {
  const of = (place: PersonItem['place']): PersonItem[] => distinct(page.items.people.filter((item) => item.place === place))
  const [main, ...more] = of('main')
  if (main) return more.length ? undefined : main
  if (isSomethingElse(page)) return undefined
  const alone = of('top')
  const named = alone.filter(({ node }) => page.headings.some(({ text, level }) => level < 4 && supports(nameIn(node), text)) || supports(nameIn(node), page.title))
  if (named.length === 1) return named[0]
  return alone.length === 1 && !page.headings.length ? alone[0] : undefined
}

/** A person's own address on this host that is not this page's: the mark-up is of a page seen before. */
function isOfOtherPage({ node }: PersonItem, page: Page): boolean {
  const own = [node['url']].flat()[0]
  if (typeof own !== 'string' || !URL.canParse(own, page.url.href)) return false
  const url = new URL(own, page.url.href)
  return url.host === page.url.host && url.pathname.length > 1 && url.pathname.replace(/\/$/, '') !== page.url.pathname.replace(/\/$/, '')
}

function fromMarked(page: Page): Draft | undefined {
  const item = pickMarked(page)
  const name = item && nameIn(item.node)
  if (!item || !name) return undefined
  const isSeen = page.headings.some(({ text }) => supports(name, text))
  if (isContradicted(page, name) || NO_PERSON_NAME.test(fold(name)) || /[@/]|https?:/.test(name) || (!isSeen && isOfOtherPage(item, page))) return refuse('NOT_A_PERSON')
  return page.items.organisations.some((organisation) => fold(organisation) === fold(name)) && item.place !== 'main' ? refuse('NOT_A_PERSON') : fromPerson(item)
}

/** Open Graph's `profile` (https://ogp.me/#type_profile) with first and last name, where a heading or the title agrees. */
function fromMeta(page: Page): Draft | undefined {
  const name = [meta(page, 'profile:first_name'), meta(page, 'profile:last_name')].filter(Boolean).join(' ')
  if (!name.includes(' ') || meta(page, 'og:type') !== 'profile') return undefined
  if (isContradicted(page, name) || ![page.title, ...page.headings.map(({ text }) => text)].some((text) => supports(name, text))) return undefined
  return { ...refuse('NOT_A_PERSON'), refusal: undefined, name: fieldOf(name, 'meta'), about: fieldOf(meta(page, 'og:description'), 'meta') }
}

/** The first draft's fields, the second's where the first has none, and the lists of both. */
export const merge = (a: Draft, b: Omit<Draft, 'name'>): Draft => ({
  ...b,
  ...Object.fromEntries(Object.entries(a).filter(([, value]) => value !== undefined)),
  links: [...a.links, ...b.links],
  contacts: [...a.contacts, ...b.contacts],
  facts: [...a.facts, ...b.facts],
})

/** Who the page's own structured data says it is about: schema.org, else Open Graph. Undefined where there is none; a refusal where it speaks against a person. */
export const structured = (page: Page): Draft | undefined => fromMarked(page) ?? fromMeta(page)

/**
 * Reads a page of any site: schema.org first, then meta tags, then headings with labels. Whoever is read, the page's own
 * headings must not speak against the name; in doubt nobody is read.
 */
export function generic(page: Page): Draft {
  const marked = structured(page)
  if (marked?.refusal || (!marked && isSomethingElse(page))) return marked ?? refuse('NOT_A_PERSON', true)
  const pairs = readPairs(page.lines)
  const draft = marked ? merge(marked, fromPairs(pairs, page.locale)) : fromHeadings(page, pairs)
  return { ...draft, facts: [...draft.facts, ...fromFreeText(draft.about?.value ?? '')] }
}
