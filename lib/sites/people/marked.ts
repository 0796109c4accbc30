import { mf2 } from 'microformats-parser'
import { fold, LIMITS } from '../../core/text'
import type { ListedPerson } from '../../model/listed'
import { hasType, isOrganisation, property, type Item } from '../microformats/person'
import type { Draft, Page } from '../page'
import { fromPerson, nameIn } from '../read/schema-person'
import { listOf, textIn, typesOf, type Node } from '../read/schema-items'
import { hasMicroformats, toHtml } from '../read/roots'
import { absolute } from '../address'
import { listedName } from './listed-name'

/** Through which properties of schema.org a page names the people that it lists; an author or founder is nobody of a list. */
const LISTING = /^(?:|@graph|itemListElement|item|mainEntity|employee|employees|attendee|attendees|performer|performers|member|members|alumni|contributor|organizer|about|hasPart)$/
const MOST = { scripts: 30, nodes: 6000, depth: 10 }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Broken JSON-LD is as good as none.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Persons of the page's JSON-LD that it lists. Bounded in nodes and depth. */
function listedNodes({ tree }: Page): Node[] {
  const found: Node[] = []
  let nodes = 0
  const visit = (value: unknown, depth: number): void => {
    for (const node of Array.isArray(value) ? value.slice(0, 2000) as unknown[] : listOf(value)) {
      if (!isNode(node) || depth > MOST.depth || nodes++ > MOST.nodes) continue
      if (typesOf(node).includes('Person')) found.push(node)
      else for (const key of Object.keys(node)) if (LISTING.test(key)) visit(node[key], depth + 1)
    }
  }
  for (const script of tree.findAll('script[type^="application/ld+json" i]', MOST.scripts)) visit(parse(script.children.join('')), 0)
  return found
}

/** A draft of the reader of one person, as one of a list. */
function toListed(draft: Draft, page: Page): ListedPerson[] {
  const name = listedName(draft.name?.value ?? '')
  const url = draft.links.map((link) => absolute(page, link)).find((link) => /^https?:/.test(link) && link.length <= LIMITS.url)
  const field = (key: 'headline' | 'title' | 'organisation' | 'location'): Partial<ListedPerson> => (draft[key]?.value ? { [key]: draft[key].value.slice(0, LIMITS.line) } : {})
  if (!name) return []
  return [{ name, ...(url && { url }), ...field('headline'), ...field('title'), ...field('organisation'), ...field('location'),
    contacts: draft.contacts.filter(({ value }) => value.length > 0 && value.length < 200).slice(0, 5), facts: draft.facts.filter(({ text }) => text).slice(0, 50) }]
}

/** Cards of people that stand by themselves: not the author of an entry, not an organisation. */
function cardsIn(items: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    if (hasType(item, 'h-card')) return isOrganisation(item) ? [] : [item]
    return hasType(item, 'h-event') || hasType(item, 'h-feed') || hasType(item, 'h-entry') || hasType(item, 'h-cite') ? [] : cardsIn(item.children ?? [])
  })
}

function fromCard(card: Item, page: Page): ListedPerson[] {
  const name = listedName(property(card, 'name'))
  if (!name) return []
  const url = absolute(page, property(card, 'url'))
  const place = ['locality', 'region', 'country-name'].map((key) => property(card, key)).filter(Boolean).join(', ')
  const parts = { headline: property(card, 'note').slice(0, 300), title: property(card, 'job-title') || property(card, 'role'), organisation: property(card, 'org'), location: place }
  const email = property(card, 'email').replace(/^mailto:/i, '')
  return [{
    name, ...(/^https?:/.test(url) && url.length <= LIMITS.url && { url }), ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value)),
    contacts: /^[^\s@]+@[^\s@]+$/.test(email) && email.length < 200 ? [{ kind: 'email', value: email }] : [],
    facts: [
      ...(parts.organisation ? [{ kind: 'employer' as const, text: parts.organisation, quote: parts.organisation, how: 'microformat' as const }] : []),
      ...(place ? [{ kind: 'place' as const, text: place, placeRole: 'lived' as const, quote: place, how: 'microformat' as const }] : []),
    ],
  }]
}

/** Everybody whom the page's own mark-up lists and who is to be seen on it, once each. */
export function markedPeople(page: Page, visible: string): ListedPerson[] {
  const nodes = listedNodes(page).filter((node) => textIn(node['name']) || nameIn(node))
  const marked = nodes.flatMap((node) => toListed(fromPerson({ node, how: 'json-ld', place: 'top' }), page))
  const cards = hasMicroformats(page) ? cardsIn(mf2(toHtml(page), { baseUrl: page.base }).items as readonly Item[]).flatMap((card) => fromCard(card, page)) : []
  const seen = new Set<string>()
  return [...marked, ...cards].filter(({ name, url }) => {
    const key = `${fold(name)} ${url ?? ''}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew && visible.includes(fold(name))
  })
}
