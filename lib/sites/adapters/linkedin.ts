import { fold } from '../../core/text'
import type { Field, ReadFact } from '../../model/reading'
import { merge } from '../generic'
import { factsOf, readPosition } from '../linkedin/entries'
import { readSections, type Section } from '../linkedin/sections'
import { readTopCard, titleName, type TopCard } from '../linkedin/top-card'
import { defineMatch } from '../match'
import { refuse, type Draft, type Page, type Read } from '../page'
import { splitJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { asName, hasPageWord, supports } from '../read/names'
import { fieldOf, fromPerson, nameIn } from '../read/schema-person'
import { listOf, textIn } from '../read/schema-items'
import { announced } from '../read/words'

/** The profile's short name in an address: "/in/SLUG/", also with a language or an overlay behind it. */
const slugOf = ({ pathname }: URL): string => {
  const [, slug = ''] = /^\/in\/([^/]+)(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|overlay\/.*)?)?\/?$/i.exec(pathname) ?? []
  try {
    return decodeURIComponent(slug).toLowerCase()
  } catch (error) {
    if (error instanceof URIError) return slug.toLowerCase()
    throw error
  }
}

/**
 * LinkedIn, one person's profile: the guest view (JSON-LD, `data-section`) and the signed-in one, whose classes are hashed
 * since 2026 and whose headings, `componentkey`s and order hold. Seen: https://www.linkedin.com/in/SLUG/ and country hosts.
 */
export const match = defineMatch({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  isProfile: (url) => slugOf(url) !== '',
  key: (url) => `linkedin.com/in/${slugOf(url)}`,
})

/** The person of the guest view's JSON-LD; `STILL_LOADING` where it is about another address than the page's. */
function marked(page: Page): Draft | undefined {
  const people = page.items.people.filter(({ place, node }) => place !== 'other' && nameIn(node))
  const slugs = (node: (typeof people)[number]['node']): string[] =>
    [...listOf(node['url']), ...listOf(node['sameAs'])].map(textIn).filter((url) => URL.canParse(url) && /(?:^|\.)linkedin\.com$/.test(new URL(url).hostname)).map((url) => slugOf(new URL(url)))
  const own = people.find(({ node }) => slugs(node).includes(slugOf(page.url))) ?? people.find(({ node }) => !slugs(node).some(Boolean))
  return own ? fromPerson(own) : people.length ? refuse('STILL_LOADING') : undefined
}

/** The text of the About section, up to the skills that stand in it. */
function aboutIn(sections: readonly Section[]): string {
  const lines = sections.find(({ word }) => word === 'about')?.lines.map(({ text }) => text) ?? []
  const end = lines.findIndex((text, index) => index > 0 && announced(text) === 'skills')
  return (end < 0 ? lines : lines.slice(0, end)).filter((text) => !/^(?:…|\.{3})/.test(text)).join('\n')
}

/** Job and firm of the headline, for as long as LinkedIn has not loaded the experience below. */
function fromHeadline({ headline }: TopCard): Pick<Draft, 'title' | 'organisation'> {
  const { job, firm } = splitJob(headline?.value ?? '')
  return { title: fieldOf(job, 'site', headline?.value), organisation: fieldOf(firm, 'site', headline?.value) }
}

const placeFacts = (place: string | undefined): ReadFact[] => (place ? [{ kind: 'place', text: place, placeRole: 'lived', quote: place, how: 'site' }] : [])

/** Everything that is shown: the top card, then the sections as far as they are loaded. */
function fromShown(page: Page, top: TopCard | undefined): Draft {
  const sections = readSections(page)
  const experience = sections.filter(({ word }) => word === 'experience').flatMap(({ entries }) => entries.map(readPosition))
  const current = experience.find((position) => position?.years?.ongoing)
  const about = aboutIn(sections)
  const said = top && fromHeadline(top)
  return {
    name: fieldOf(top?.name ?? '', 'site'),
    headline: top?.headline,
    location: top?.location,
    title: fieldOf(current?.title ?? '', 'site') ?? said?.title,
    organisation: fieldOf(current?.organisation ?? '', 'site') ?? said?.organisation,
    about: fieldOf(about, 'site'),
    links: [],
    contacts: [],
    facts: [...sections.flatMap((section) => factsOf(section, page.locale)), ...fromFreeText(about)],
  }
}

/** Why nobody is read: a page that says something else, one on its way, or one that is built otherwise than we know. */
function nobody(page: Page): Draft {
  const isOther = page.tree.find('input[type=password]') !== undefined || page.headings.some(({ text }) => hasPageWord(text))
  const isEmpty = page.lines.length < 8 || page.tree.find('[aria-busy=true]') !== undefined
  return refuse(isOther ? 'NOT_A_PERSON' : isEmpty ? 'STILL_LOADING' : 'LAYOUT_CHANGED')
}

/** Whether two spellings may be the same person's name. */
const agree = (a: string, b: string): boolean => supports(a, b) || supports(b, a)

/** Of a place in the mark-up and one shown, the one shown where it only says more: "Nantes, Pays de la Loire, France". */
function fuller(marked: Field | undefined, shown: Field | undefined): Field | undefined {
  const [city = ''] = marked?.value.split(',') ?? []
  return !marked || (shown && fold(shown.value).startsWith(fold(city)) && shown.value.length >= marked.value.length) ? shown : marked
}

export const read: Read = (page) => {
  const base = marked(page)
  if (base?.refusal) return base
  const top = readTopCard(page)
  const title = titleName(page)
  const name = base?.name?.value ?? top?.name
  if (!name) return nobody(page)
  // Heading, mark-up and title change one after the other when LinkedIn swaps profiles: they must be of one person.
  if ((base && top && !agree(name, top.name)) || (asName(title) && !agree(name, title))) return refuse('STILL_LOADING')
  if (!base && !asName(name) && (!agree(name, title) || hasPageWord(name))) return nobody(page)
  const shown = fromShown(page, top)
  const draft = base ? { ...merge(base, shown), location: fuller(base.location, shown.location) } : shown
  return {
    ...draft,
    profileUrl: `https://www.linkedin.com/in/${encodeURIComponent(slugOf(page.url))}/`,
    facts: [...draft.facts, ...placeFacts(draft.location?.value)],
  }
}
