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

/** The first event that a page says it is about: JSON-LD, then microdata (schema.org `Event`), then h-event and hCalendar. */
export function markedEvent(page: Page): ListedEvent | undefined {
  return eventOf(page, fromJsonLd(page) ?? fromMicrodata(page) ?? fromMicroformat(page))
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

function fromJsonLd(page: Page): Raw | undefined {
  for (const script of page.tree.findAll('script[type^="application/ld+json" i]', 30)) {
    const event = flatten(parse(script.children.join('')), 0).find((node) => TYPE.test(typesOf(node).join(' ')) && textIn(node['name']))
    if (event) return { name: textIn(event['name']), start: textIn(event['startDate']), end: textIn(event['endDate']), place: placeIn(event['location']), url: textIn(event['url']) }
  }
  return undefined
}

/** "Cable Hall, Helsinki": the place's name and its town, where they are told apart. */
function placeIn(value: unknown): string {
  const [first] = listOf(value)
  if (!isNode(first)) return textIn(value)
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

function fromMicrodata(page: Page): Raw | undefined {
  const root = page.tree.findAll('[itemtype]', 60).find((at) => TYPE.test(at.attr('itemtype').trim()))
  if (!root) return undefined
  const own = (prop: string): Tree | undefined => root.findAll(`[itemprop="${prop}"]`, 20).find((at) => at.parent?.closest('[itemscope]') === root)
  const place = own('location')
  return {
    name: valueOf(own('name')), start: valueOf(own('startDate')), end: valueOf(own('endDate')),
    place: valueOf(place?.find('[itemprop="name"]') ?? place), url: own('url')?.attr('href') ?? '',
  }
}

/** h-event (microformats2) and its forerunner hCalendar; classes as in their specifications. */
function fromMicroformat(page: Page): Raw | undefined {
  const root = page.tree.find('.h-event') ?? page.tree.find('.vevent')
  if (!root) return undefined
  const one = (...names: string[]): Tree | undefined => root.find(names.map((name) => `.${name}`).join(','))
  return {
    name: valueOf(one('p-name', 'summary')), start: valueOf(one('dt-start', 'dtstart')), end: valueOf(one('dt-end', 'dtend')),
    place: valueOf(one('p-location', 'location')), url: one('u-url', 'url')?.attr('href') ?? '',
  }
}
