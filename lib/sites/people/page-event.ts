import { cleanLine, fold } from '../../core/text'
import type { ListedEvent } from '../../model/listed'
import type { Page } from '../page'
import { hasPageWord } from '../read/names'
import { PEOPLE } from './judge-words'
import { markedEvent } from './marked-event'

/** Words in an address, title or heading of pages about an event. */
const EVENT = /\b(?:events?|attendees?|guests?|guest list|speakers?|conference|conf|summit|meet ?ups?|hackathon|workshop|webinar|symposium|congress|session|programme|rsvp|going|veranstaltung\w*|teilnehme\w*|referent\w*|kongress|evenement\w*|intervenants|evento|eventos|asistentes|ponentes|convegno|relatori|partecipanti|sprekers|deelnemers)\b/

/** Small words around what a list is of. */
const AROUND = /^(?:\d+|all|our|the|and|und|et|y|e|en|og|och|unsere|alle|nos|les|tous|nuestros|los|todos|i|gli|onze|de)$/

/** Headings that name the list, not the event: "Attendees", "42 guests", "People", "Referentinnen und Referenten". */
const isListName = (text: string): boolean => fold(text).split(' ').every((word) => AROUND.test(word) || PEOPLE.test(word)) || fold(text).split(' ').filter((word) => !/^\d+$/.test(word)).length < 2 || /^(?:all |our |the )?(?:\d+ )?(?:attendees|guests|speakers|people|members|participants|who s going)\b/.test(fold(text))

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

/** Addresses of pages about one event, where nothing on them is marked. Seen: https://lu.ma/harbour-night, https://www.meetup.com/maps/events/123/ */
const EVENT_ADDRESS = /^(?:lu\.ma|luma\.com)\/(?!(?:home|discover|explore|create|signin|pricing|calendars?|settings)$)[a-z0-9-]{3,}$|^www\.meetup\.com\/[^/]+\/events\/|^www\.eventbrite\.[a-z.]+\/e\/|^www\.linkedin\.com\/events\/[^/]*\d/

/** The event that a page without people to show is about; undefined on pages that merely speak of one. */
export function offeredEvent(page: Page): ListedEvent | undefined {
  const { hostname, pathname } = page.url
  const marked = markedEvent(page)
  if (marked) return marked.url === undefined ? { ...marked, url: page.url.href.slice(0, 2000) } : marked
  if (!EVENT_ADDRESS.test(`${hostname}${pathname}`.replace(/\/$/, '')) && !EVENT_ADDRESS.test(`${hostname}${pathname}`)) return undefined
  const heading = page.headings.find(({ text, level }) => level === 1 && text.length < 150)?.text
  return pageEvent(page) ?? (heading ? { name: cleanLine(heading, 200), url: page.url.href.slice(0, 2000) } : undefined)
}
