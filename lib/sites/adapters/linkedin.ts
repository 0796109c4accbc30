import { fold } from '../../core/text'
import type { Field, ReadFact } from '../../model/reading'
import { merge } from '../generic'
import { factsOf, readPosition } from '../linkedin/entries'
import { detailsSection, readSections, type Section } from '../linkedin/sections'
import { bareName, readTopCard, titleName, type TopCard } from '../linkedin/top-card'
import { defineMatch } from '../match'
import { absolute } from '../address'
import { agree, nobodyOn } from '../settle'
import { refuse, type Draft, type Page, type Read } from '../page'
import { splitJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { readLines } from '../read/lines'
import { asName, hasPageWord } from '../read/names'
import { fieldOf, fromPerson, nameIn } from '../read/schema-person'
import { listOf, textIn } from '../read/schema-items'
import { announced } from '../read/words'

/** The profile's short name in an address: "/in/SLUG/", also with a language, an overlay or a section's own page behind it. */
const slugOf = ({ pathname }: URL): string => {
  const [, slug = ''] = /^\/in\/([^/]+)(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:overlay|details)\/.*)?)?\/?$/i.exec(pathname) ?? []
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
  isOutOfScope: ({ pathname }) => /^\/(?:sales\/(?:lead|people|profile)|talent\/(?:profile|search\/profile|hire)|recruiter)\//.test(pathname) /* 2026-11 */,
  isOpaque: (url) => /^ac[a-z]aa[\w-]{12,}$/.test(slugOf(url)) /* 2026-11, beside short names in lists of attendees */,
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

/** What sections say: the current position, the About, and all facts. */
function fromSections(sections: readonly Section[], locale: string): Draft {
  const experience = sections.filter(({ word }) => word === 'experience').flatMap(({ entries }) => entries.map(readPosition))
  const current = experience.find((position) => position?.years?.ongoing)
  const about = aboutIn(sections)
  return {
    title: fieldOf(current?.title ?? '', 'site'),
    organisation: fieldOf(current?.organisation ?? '', 'site'),
    about: fieldOf(about, 'site'),
    links: [],
    contacts: [],
    facts: [...sections.flatMap((section) => factsOf(section, locale)), ...fromFreeText(about)],
  }
}

/** Everything that is shown: the top card, then the sections as far as they are loaded. */
function fromShown(page: Page, top: TopCard | undefined): Draft {
  const draft = fromSections(readSections(page), page.locale)
  const said = top && fromHeadline(top)
  return { ...draft, name: fieldOf(top?.name ?? '', 'site'), headline: top?.headline, location: top?.location, title: draft.title ?? said?.title, organisation: draft.organisation ?? said?.organisation }
}

/** The name on a section's own page, which has none in its heading: from the link back to the profile, and from the title. */
function detailsName(page: Page): { linked: string; titled: string } {
  const links = page.tree.findAll('a[href*="/in/"]', 200).filter((at) => {
    const href = absolute(page, at.attr('href'))
    return href !== '' && slugOf(new URL(href)) === slugOf(page.url) && !/\/(?:details|overlay)\//.test(href)
  })
  const linked = links.flatMap((at) => readLines(at)).map(({ text }) => bareName(text)).find((text) => asName(text)) ?? ''
  const titled = /linkedin/i.test(page.title) ? (page.title.split(/\s+[|–-]\s+/).find((part) => asName(part) && !announced(part)) ?? '') : ''
  return { linked, titled }
}

/** A section's own page, "/in/SLUG/details/education/": nothing but that section, whole. */
function readDetails(page: Page): Draft {
  const { linked, titled } = detailsName(page)
  const name = linked || titled
  if (!name) return nobodyOn(page)
  if (linked && titled && !agree(linked, titled)) return refuse('STILL_LOADING')
  const sections = detailsSection(page)
  return { ...fromSections(sections, page.locale), name: fieldOf(name, 'site'), profileUrl: profileOf(page.url) }
}

/** Of a place in the mark-up and one shown, the one shown where it only says more: "Nantes, Pays de la Loire, France". */
function fuller(marked: Field | undefined, shown: Field | undefined): Field | undefined {
  const [city = ''] = marked?.value.split(',') ?? []
  return !marked || (shown && fold(shown.value).startsWith(fold(city)) && shown.value.length >= marked.value.length) ? shown : marked
}

const profileOf = (url: URL): string => `https://www.linkedin.com/in/${encodeURIComponent(slugOf(url))}/`

export const read: Read = (page) => {
  if (/\/details\//.test(page.url.pathname)) return readDetails(page)
  const base = marked(page)
  if (base?.refusal) return base
  const top = readTopCard(page)
  const title = titleName(page)
  const name = base?.name?.value ?? top?.name
  if (!name) return nobodyOn(page)
  // Heading, mark-up and title change one after the other when LinkedIn swaps profiles: they must be of one person.
  if ((base && top && !agree(name, top.name)) || (asName(title) && !agree(name, title))) return refuse('STILL_LOADING')
  if (!base && !asName(name) && (!agree(name, title) || hasPageWord(name))) return nobodyOn(page)
  const shown = fromShown(page, top)
  const draft = base ? { ...merge(base, shown), location: fuller(base.location, shown.location) } : shown
  return {
    ...draft,
    profileUrl: profileOf(page.url),
    facts: [...draft.facts, ...placeFacts(draft.location?.value)],
  }
}
