import { cleanLine, fold, LIMITS } from '../../core/text'
import { isDay } from '../../core/day'
import type { ListedEvent } from '../../model/listed'
import { absolute } from '../address'
import type { Page } from '../page'
import { listOf, textIn, typesOf, type Node } from '../read/schema-items'
import { hasPageWord } from '../read/names'

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words in an address, title or heading of pages about an event. */
const EVENT = /\b(?:events?|attendees?|guests?|guest list|speakers?|conference|conf|summit|meet ?ups?|hackathon|workshop|webinar|symposium|congress|session|programme|rsvp|going|veranstaltung\w*|teilnehme\w*|referent\w*|kongress|evenement\w*|intervenants|evento|eventos|asistentes|ponentes|convegno|relatori|partecipanti|sprekers|deelnemers)\b/

/** The first event in the page's JSON-LD. */
function markedEvent(page: Page): ListedEvent | undefined {
  for (const script of page.tree.findAll('script[type^="application/ld+json" i]', 30)) {
    const nodes = flatten(parse(script.children.join('')), 0)
    const event = nodes.find((node) => /Event$|Hackathon|Festival/.test(typesOf(node).join(' ')))
    const name = cleanLine(textIn(event?.['name']))
    if (!event || !name) continue
    const on = textIn(event['startDate']).slice(0, 10)
    const place = cleanLine(textIn(event['location']))
    const url = absolute(page, textIn(event['url']))
    return { name, ...(isDay(on) && { on }), ...(place && { place }), ...(/^https?:/.test(url) && url.length <= LIMITS.url && { url }) }
  }
  return undefined
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

/** Headings that name the list, not the event: "Attendees", "42 guests", "People". */
const isListName = (text: string): boolean => fold(text).split(' ').filter((word) => !/^\d+$/.test(word)).length < 2 || /^(?:all |our |the )?(?:\d+ )?(?:attendees|guests|speakers|people|members|participants|who s going)\b/.test(fold(text))

/**
 * The event that the people of a page are of: as its own data say, else, where address or title speak of an event, its
 * first heading. Undefined where the page is of a team or a search. The user can write over it.
 */
export function pageEvent(page: Page): ListedEvent | undefined {
  const marked = markedEvent(page)
  if (marked) return marked
  const [first] = page.headings.filter(({ text }) => text.length < 150)
  const said = `${fold(page.url.hostname.replace(/\./g, ' '))} ${fold(page.url.pathname.replace(/[/_-]+/g, ' '))} ${fold(page.title)} ${fold(first?.text ?? '')}`
  if (!EVENT.test(said)) return undefined
  const heading = page.headings.find(({ text, level }) => level < 3 && text.length < 150 && !isListName(text))?.text
  const title = page.title.split(/\s+[|·–—-]\s+/).find((part) => !isListName(part) && part.length > 3)
  const name = cleanLine((heading ?? title ?? '').replace(/^(?:attendees|guests|speakers|participants)\s+(?:of|at)\s+/i, ''), 200)
  return name && !(name === title && hasPageWord(name) && !EVENT.test(fold(name))) ? { name } : undefined
}
