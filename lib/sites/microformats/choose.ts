import { fold } from '../../core/text'
import { profileKey } from '../registry'
import { absolute } from '../address'
import type { Draft, Page } from '../page'
import { asName, isContradicted, supports } from '../read/names'
import { fieldOf } from '../read/schema-person'
import { fromCard, hasType, isOrganisation, itemsIn, property, type Item } from './person'

const OTHER = /^h-(?:entry|event|product|recipe|review|item|listing)$/

/** A name as a card states it: one with words of its own, no sentence. An implied name of a whole sentence is cut at its comma. */
function cardName(card: Item | undefined): string {
  const name = card ? property(card, 'name') : ''
  const short = name.length > 30 && name.includes(',') ? (asName(name.split(',')[0] ?? '') ?? name) : name
  return short.length <= 100 && /\p{L}/u.test(short) && !/[@/]|https?:/.test(short) ? short : ''
}

const urlsOf = (card: Item, name: string): string[] => (card.properties[name] ?? []).filter((url) => typeof url === 'string').map((url) => profileKey(url))

/** The representative card of several (https://microformats.org/wiki/representative-h-card-parsing): `url` and `uid` are this page's, or a `url` is a rel=me of it. */
function isRepresentative(card: Item, page: Page): boolean {
  const here = profileKey(page.url.href)
  const mine = page.tree.findAll('a[rel~=me],link[rel~=me]', 50).map((at) => profileKey(absolute(page, at.attr('href'))))
  return (urlsOf(card, 'uid').includes(here) && urlsOf(card, 'url').includes(here)) || urlsOf(card, 'url').some((url) => mine.includes(url))
}

/** A card alone on the page that says the page is its own. */
const isOwn = (card: Item, page: Page): boolean => [...urlsOf(card, 'url'), ...urlsOf(card, 'uid')].includes(profileKey(page.url.href))

const isNamedByPage = (name: string, page: Page): boolean => supports(name, page.title) || page.headings.some(({ text, level }) => level === 1 && supports(name, text))

/** The person whom the page is about; of several cards the representative one, or the one that title or heading names. */
function chooseCard(cards: readonly Item[], page: Page, hasOther: boolean): Item | undefined {
  const byName = new Map(cards.map((card) => [fold(cardName(card)), card] as const).reverse())
  byName.delete('')
  const people = [...byName.values()]
  const own = people.filter((card) => isRepresentative(card, page) || (people.length === 1 && isOwn(card, page)))
  if (own.length === 1) return own[0]
  const named = people.filter((card) => isNamedByPage(cardName(card), page))
  if (named.length === 1 && (!hasOther || cards.length === 1)) return named[0]
  const [only, ...more] = people
  const heading = page.headings.find(({ level }) => level === 1)
  return only && !more.length && !hasOther && (!heading || supports(cardName(only), heading.text)) ? only : undefined
}

/** One resume: its own name, or its contact's. Undefined where there is none, or more than one. */
function readResume(items: readonly Item[]): Draft | undefined {
  const [resume, ...more] = items.filter((item) => hasType(item, 'h-resume'))
  if (!resume || more.length) return undefined
  const contact = itemsIn(resume, 'contact').find((card) => !isOrganisation(card))
  const name = cardName(resume) || cardName(contact)
  return name ? { ...fromCard(contact ?? resume, resume), name: fieldOf(name, 'microformat') } : undefined
}

/**
 * The person in a page's microformats, or nobody: an organisation's card, the author of an entry, and one of several
 * unrelated cards are not the page's person.
 */
export function readMicroformats(items: readonly Item[], page: Page): Draft | undefined {
  const resume = readResume(items)
  const cards = items.filter((item) => hasType(item, 'h-card') && !isOrganisation(item))
  const card = resume ? undefined : chooseCard(cards, page, items.some((item) => item.type?.some((type) => OTHER.test(type))))
  const draft = resume ?? (card && { ...fromCard(card), name: fieldOf(cardName(card), 'microformat') })
  const name = draft?.name?.value
  return name && !isContradicted(page, name) ? draft : undefined
}
