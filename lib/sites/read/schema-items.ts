import type { How } from '../../model/kinds'
import { absolute } from '../address'
import type { Page } from '../page'
import type { Tree } from '../tree'
import { squeeze } from './lines'

/** A node of schema.org as JSON-LD writes it. Untrusted: own properties only, of any type. */
export type Node = Readonly<Record<string, unknown>>

/**
 * A `Person` of the page. `main`: the page says that it is about this person. `top`: it stands on its own.
 * `other`: it is somebody's author, employee, founder, …
 */
export interface PersonItem {
  node: Node
  how: How
  place: 'main' | 'top' | 'other'
}

export interface Items {
  people: PersonItem[]
  /** Types of the nodes that stand on their own or are a page's main entity: "Article", "Organization", … */
  types: string[]
  /** Names of the organisations among them. */
  organisations: string[]
}

const MOST = { scripts: 30, nodes: 4000, depth: 12, marks: 60, props: 300 }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list: schema.org allows one or many everywhere. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value])

/** A text, a number, or the name of a node; empty where there is none. Names that the page masks with asterisks are none. */
export function textIn(value: unknown): string {
  const [first] = listOf(value)
  if (isNode(first)) return textIn(first['name'] ?? first['@value'])
  const text = typeof first === 'string' || typeof first === 'number' ? squeeze(String(first)) : ''
  return /\*{3}/.test(text) ? '' : text.replace(/&amp;/g, '&').replace(/&#0?39;|&apos;/g, "'").replace(/&quot;/g, '"')
}

/** Types of a node without the vocabulary's address: "Person". */
export const typesOf = (node: Node): string[] => listOf(node['@type']).map((type) => String(type).slice(0, 200).replace(/^.*[/#:]/, ''))

function parseJson(script: Tree): unknown {
  const text = script.children.join('')
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''))
  } catch (error) {
    // Broken JSON-LD is as good as none: the page is read by its other parts.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Properties through which a page names what it is about, and those that leave a person standing alone. */
const placeOf = (via: string): PersonItem['place'] => (via === 'mainEntity' ? 'main' : via === '' || via === 'about' ? 'top' : 'other')

interface Seen {
  node: Node
  via: string
}

/** All nodes with the property that leads to each, depth and number bounded. */
function walkNodes(roots: readonly unknown[]): Seen[] {
  const seen: Seen[] = []
  const visit = (value: unknown, via: string, depth: number): void => {
    for (const node of listOf(value)) {
      if (!isNode(node) || depth > MOST.depth || seen.length >= MOST.nodes) continue
      seen.push({ node, via })
      for (const key of Object.keys(node)) visit(node[key], key === '@graph' ? '' : key, depth + 1)
    }
  }
  for (const root of roots) visit(root, '', 0)
  return seen
}

const richest = (nodes: readonly Seen[]): Node => nodes.reduce((best, { node }) => (Object.keys(node).length > Object.keys(best).length ? node : best), {})

/** Whether a person says of itself that this page is its own. */
const ownsPage = (node: Node, href: string): boolean =>
  [...listOf(node['mainEntityOfPage']), ...listOf(node['url'])].some((page) => {
    const id = isNode(page) ? page['@id'] : page
    return typeof id === 'string' && id.replace(/[#?].*$/, '').replace(/\/$/, '') === href.replace(/[#?].*$/, '').replace(/\/$/, '')
  })

/** A person named in several places: what the page is about wins, then being somebody's author, then standing alone. */
function placeAmong(entries: readonly Seen[], node: Node, href: string): PersonItem['place'] {
  const vias = entries.map(({ via }) => via).filter((via) => !/^(?:publisher|copyrightHolder)$/.test(via))
  if (vias.includes('mainEntity')) return 'main'
  if (!vias.every((via) => placeOf(via) === 'top') || !vias.length) return 'other'
  return ownsPage(node, href) ? 'main' : 'top'
}

function fromJsonLd({ tree, url: { href } }: Page): Items {
  const scripts = tree.findAll('script', MOST.scripts)
  const seen = walkNodes(scripts.map(parseJson))
  const byId = new Map<unknown, Seen[]>()
  for (const entry of seen) {
    const id = entry.node['@id'] ?? entry
    byId.set(id, [...(byId.get(id) ?? []), entry].slice(-50))
  }
  const people: PersonItem[] = []
  for (const entries of byId.values()) {
    const node = richest(entries)
    if (!typesOf(node).includes('Person')) continue
    people.push({ node: resolve(node, byId), how: 'json-ld', place: placeAmong(entries, node, href) })
  }
  const own = seen.filter(({ via }) => placeOf(via) !== 'other')
  return { people, types: own.flatMap(({ node }) => typesOf(node)), organisations: own.filter(({ node }) => /Organi[sz]ation|Corporation|Business/.test(typesOf(node).join())).map(({ node }) => textIn(node)) }
}

/** A node with the references in it replaced by what they refer to, one level deep: enough for a person's employer. */
function resolve(node: Node, byId: Map<unknown, Seen[]>): Node {
  const follow = (value: unknown): unknown => (isNode(value) && value['@id'] && !value['name'] ? richest(byId.get(value['@id']) ?? []) : value)
  return Object.fromEntries(Object.keys(node).map((key) => [key, Array.isArray(node[key]) ? listOf(node[key]).map(follow) : follow(node[key])]))
}

/** The two ways of marking items in HTML: microdata (WHATWG HTML, 5) and RDFa Lite. */
const MARKS = [
  { scope: 'itemscope', type: 'itemtype', prop: 'itemprop' },
  { scope: 'typeof', type: 'typeof', prop: 'property' },
] as const

type Mark = (typeof MARKS)[number]

function valueOf(page: Page, at: Tree, prop: string): string {
  if (/^(?:url|sameAs|image)$/.test(prop) && at.has('href')) return absolute(page, at.attr('href'))
  return at.attr('content') || at.attr('datetime') || (at.tag === 'IMG' ? at.attr('alt') : squeeze(at.text))
}

/** One marked item as a node, with the items in it. */
function itemNode(page: Page, root: Tree, mark: Mark, depth = 0): Node {
  const node: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  node['@type'] = root.attr(mark.type).split(/\s+/)
  for (const at of root.findAll(`[${mark.prop}]`, MOST.props)) {
    if (at.parent?.closest(`[${mark.scope}]`) !== root) continue
    for (const name of at.attr(mark.prop).split(/\s+/).map((prop) => prop.replace(/^.*[:/]/, ''))) {
      const value = at.has(mark.scope) && depth < 3 ? itemNode(page, at, mark, depth + 1) : valueOf(page, at, name)
      node[name] = [...listOf(node[name]), value]
    }
  }
  return node
}

function fromMarks(page: Page, mark: Mark): Items {
  const items: Items = { people: [], types: [], organisations: [] }
  for (const at of page.tree.findAll(`[${mark.type}]`, MOST.marks)) {
    const place = placeOf(at.attr(mark.prop).replace(/^.*[:/]/, ''))
    const types = typesOf({ '@type': at.attr(mark.type).split(/\s+/) })
    if (types.includes('Person')) items.people.push({ node: itemNode(page, at, mark), how: 'microdata', place })
    if (place === 'other') continue
    items.types.push(...types)
    if (/Organi[sz]ation|Corporation|Business/.test(types.join())) items.organisations.push(textIn(itemNode(page, at, mark)['name']))
  }
  return items
}

/** Everything of schema.org that a page says, from JSON-LD, microdata and RDFa, surest first. Bounded; broken parts are skipped. */
export function collectItems(page: Page): Items {
  const all = [fromJsonLd(page), ...MARKS.map((mark) => fromMarks(page, mark))]
  return { people: all.flatMap(({ people }) => people), types: all.flatMap(({ types }) => types), organisations: all.flatMap(({ organisations }) => organisations) }
}
