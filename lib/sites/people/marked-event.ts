import { isDay } from '../../core/day'
import { cleanLine, LIMITS } from '../../core/text'
import type { ListedEvent } from '../../model/listed'
import { absolute } from '../address'
import type { Page } from '../page'
import { listOf, textIn, typesOf, type Node } from '../read/schema-items'
import type { Tree } from '../tree'

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const TYPE = /Event$|Hackathon|Festival/

interface Raw { name: string; start: string; end: string; place: string; url: string }

/**
 * The event that a page says it is about: JSON-LD, then microdata (schema.org `Event`), then h-event and hCalendar. A page of many
 * is a calendar: it is about the one that has this page's address, or about none.
 */
export function markedEvent(page: Page): ListedEvent | undefined {
  for (const read of [fromJsonLd, fromMicrodata, fromMicroformats]) {
    const found = read(page).filter(({ name }) => cleanLine(name) !== '')
    if (found.length > 0) return eventOf(page, only(page, found))
  }
  return undefined
}

function only(page: Page, found: readonly Raw[]): Raw | undefined {
  if (new Set(found.map(({ name }) => name)).size === 1) return found[0]
  const plain = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/$/, '')
  return found.find(({ url }) => url !== '' && plain(absolute(page, url)) === plain(page.url.href))
}

function eventOf(page: Page, raw: Raw | undefined): ListedEvent | undefined {
  const name = cleanLine(raw?.name ?? '')
  if (!raw || !name) return undefined
  const [on, until] = [raw.start, raw.end].map((text) => text.trim().slice(0, 10))
  const place = cleanLine(raw.place)
  const url = absolute(page, raw.url)
  return {
    name, ...(on && isDay(on) ? { on, ...(until && isDay(until) && until > on ? { until } : {}) } : {}),
    ...(place && { place }), ...(/^https?:/.test(url) && url.length <= LIMITS.url && { url }),
  }
}

const fromJsonLd = (page: Page): Raw[] => page.tree.findAll('script[type^="application/ld+json" i]', 30)
  .flatMap((script) => flatten(parse(script.children.join('')), 0))
  .filter((node) => typesOf(node).some((type) => TYPE.test(type)))
  .map((node) => ({ name: textIn(node['name']), start: textIn(node['startDate']), end: textIn(node['endDate']), place: placeIn(node['location']), url: textIn(node['url']) }))

/** "Cable Hall, Helsinki": the place's name and its town, where they are told apart. What is online is no place. */
function placeIn(value: unknown): string {
  const [first] = listOf(value).filter((each) => !isNode(each) || !typesOf(each).includes('VirtualLocation'))
  if (!isNode(first)) return textIn(first)
  const [address] = listOf(first['address'])
  const town = isNode(address) ? textIn(address['addressLocality']) : textIn(address)
  const name = textIn(first['name'])
  return !town || name.includes(town) ? name : [name, town].filter(Boolean).join(', ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Broken JSON-LD is as good as none.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function flatten(value: unknown, depth: number): Node[] {
  return depth > 4 ? [] : listOf(value).flatMap((node) => (isNode(node) ? [node, ...flatten(node['@graph'] ?? node['itemListElement'], depth + 1), ...flatten(node['item'] ?? node['mainEntity'], depth + 1)] : []))
}

const valueOf = (at: Tree | undefined): string => at?.attr('content') || at?.attr('datetime') || at?.attr('value') || at?.attr('title') || cleanLine(at?.text ?? '')

const fromMicrodata = (page: Page): Raw[] =>
  page.tree.findAll('[itemtype]', 60).filter((at) => at.attr('itemtype').split(/\s+/).some((type) => TYPE.test(type))).map(fromItem)

function fromItem(root: Tree): Raw {
  const own = (prop: string): Tree | undefined => root.findAll(`[itemprop="${prop}"]`, 20).find((at) => at.parent?.closest('[itemscope]') === root)
  const place = own('location')
  return {
    name: valueOf(own('name')), start: valueOf(own('startDate')), end: valueOf(own('endDate')),
    place: place?.has('itemscope') ? inPlace(place) : valueOf(place), url: own('url')?.attr('href') ?? '',
  }
}

/** A marked place's name and town, or what it says without either. */
function inPlace(place: Tree): string {
  const [name, town] = ['name', 'addressLocality'].map((prop) => valueOf(place.find(`[itemprop="${prop}"]`)))
  return [name, name?.includes(town ?? '') ? '' : town].filter(Boolean).join(', ') || valueOf(place)
}

/** h-event (microformats2) and its forerunner hCalendar; classes as in their specifications. */
const fromMicroformats = (page: Page): Raw[] => page.tree.findAll('.h-event,.vevent', 60).map(fromClasses)

function fromClasses(root: Tree): Raw {
  // What stands in an item within it (a place with a name of its own) is that item's.
  const one = (...names: string[]): Tree | undefined => root.findAll(names.map((name) => `.${name}`).join(','), 20).find((at) => at.parent?.closest(ITEM) === root)
  const place = one('p-location', 'location')
  const url = one('u-url', 'url') ?? root
  return {
    name: valueOf(one('p-name', 'summary')) || (root.find(PROPERTY) ? '' : valueOf(root)), start: dateOf(one('dt-start', 'dtstart')), end: dateOf(one('dt-end', 'dtend')),
    place: valueOf(place?.find('.p-name,.fn') ?? place), url: url.attr('href'),
  }
}

const ITEM = '[class^=h-],[class*=" h-"],.vevent,.vcard'
/** Any property: an event without one is named by its whole text (microformats2, implied properties). */
const PROPERTY = '[class^=p-],[class*=" p-"],[class^=dt-],[class*=" dt-"],[class^=e-],[class^=u-],[class*=" u-"],.summary,.dtstart'

/** A date and time in parts: the day is the first of them. Source: microformats.org/wiki/value-class-pattern */
function dateOf(at: Tree | undefined): string {
  const titled = at?.find('.value-title')
  return titled ? titled.attr('title') : valueOf(at?.find('.value') ?? at)
}
