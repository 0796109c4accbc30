import { defineMatch } from '../match'
import { refuse, type Page, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { isJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { asName, supports } from '../read/names'
import { readProfile } from '../read/profile'
import { speaksOfOne } from '../read/speaks'

const ENDS = ['com', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ie', 'at', 'ch', 'be', 'dk', 'fi', 'se', 'ca', 'sg', 'hk', 'co.uk', 'co.nz', 'com.au', 'com.br', 'com.mx', 'com.ar']

const slugOf = ({ pathname }: URL): string => /^\/o\/([^/]*?)-?\d{6,}\/?$/.exec(pathname)?.[1] ?? ''

/**
 * Eventbrite, a host's page. The address is known (https://www.eventbrite.com/o/NAME-ID); no real page could be seen. Most
 * hosts are firms, so a host is read as a person only where the page speaks of one.
 */
export const match = defineMatch({
  id: 'eventbrite',
  matches: ENDS.map((end) => `https://www.eventbrite.${end}/*`),
  isProfile: (url) => slugOf(url) !== '',
  key: (url) => `eventbrite.com${url.pathname.replace(/\/$/, '')}`,
  unseen: true,
})

/** Whether the page speaks of one person: in the first person, or by the name with what they do. */
function isOnePerson({ lines }: Page, name: string): boolean {
  return lines.some(({ text }) => text.length > 15 && (speaksOfOne(text) || (supports(name, text) && isJob(text) && /\b(?:is an?|ist|est|es un[ao]?|è un[ao]?|is een|é um[a]?)\b/i.test(text))))
}

export const read: Read = (page) => {
  const own = readProfile(page, slugOf(page.url))
  if (own.refusal) return nobodyOn(page)
  const name = own.name?.value ?? ''
  if (!asName(name) || !isOnePerson(page, name)) return refuse('NOT_A_PERSON', true)
  return settle(page, { ...own, profileUrl: `${page.url.origin}${page.url.pathname}`, facts: [...own.facts, ...fromFreeText(own.about?.value ?? '')] })
}
