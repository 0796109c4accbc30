import { defineMatch } from '../match'
import type { Draft, Page, Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { fromPairs, listFacts } from '../read/facts'
import { readPairs, type Pair } from '../read/pairs'
import { carries, readProfile } from '../read/profile'
import { SCHOOL } from '../read/schema-person'
import { lineAt, linesAt, siteFact, siteField } from '../read/shown'

const slugOf = ({ pathname }: URL): string => /^\/profile\/([^/]+)(?:\/(?:cv|web_profiles|portfolio|about)?)?$/.exec(pathname)?.[1] ?? ''

/** XING, a member's page. Seen: https://www.xing.com/profile/NAME_SURNAME; its `data-qa` since 2019, sections by their headings. */
export const match = defineMatch({
  id: 'xing',
  matches: ['https://www.xing.com/*', 'https://xing.com/*'],
  isProfile: (url) => slugOf(url) !== '',
  key: (url) => `xing.com/profile/${slugOf(url).toLowerCase()}`,
})

/** The entries below a label, in the page's order. */
const textsOf = (pairs: readonly Pair[], word: Pair['word']): string[] => pairs.filter((pair) => pair.word === word).flatMap(({ entries }) => entries.flat())

/** In which way somebody works, in front of what they do: "Angestellt, Produktmanagerin, Kesselhaus GmbH". 2022-06 */
const STATUS = /^(?:angestellt\w*|selbst(?:st)?ändig\w*|freiberufl\w+|freelancer?|unternehmer\w*|inhaber\w*|beamte\w*|geschäftsführend\w*|employee|self-employed|entrepreneur|civil servant|executive)$/i

/** What stands beside the name: "Produktmanagerin, Kesselhaus GmbH"; studies end with the school. */
function topOf({ tree }: Page): Draft | undefined {
  const name = lineAt(tree, '[data-qa=malt-profile-display-name]' /* 2022-06 */)
  if (!name) return undefined
  const place = lineAt(tree, '[data-qa=profile-location]' /* 2022-06 */)
  const said = lineAt(tree, '[data-qa=profile-occupation-work_experience],[data-qa=profile-occupations]' /* 2022-06 */)
  const parts = said.split(/,\s+/)
  const [title = '', ...firm] = parts.length > 2 && STATUS.test(parts[0] ?? '') ? parts.slice(1) : parts
  const schools = linesAt(tree, '[data-qa=profile-occupation-education]' /* 2022-06 */, 5)
  const studied = schools.flatMap((line) => siteFact('school', line.split(/,\s+/).find((part) => SCHOOL.test(part)) ?? '', { quote: line }))
  return {
    name: siteField(name), headline: siteField(said), title: siteField(title, said), organisation: siteField(firm.join(', '), said), location: siteField(place), links: [], contacts: [],
    facts: [...siteFact('employer', firm.join(', '), { quote: said }), ...siteFact('place', place, { placeRole: 'lived' }), ...studied],
  }
}

/** What they say of themselves; "Ich biete" and "Ich suche" stay in it, label in front, where a search for reasons finds the words. */
function aboutIn(page: Page): string {
  const pairs = readPairs(page.lines)
  const [offers, wishes] = [textsOf(pairs, 'offers'), textsOf(pairs, 'wishes')]
  return [...textsOf(pairs, 'about'), ...(offers.length ? [`Ich biete: ${offers.join(', ')}`] : []), ...(wishes.length ? [`Ich suche: ${wishes.join(', ')}`] : [])].join('\n')
}

export const read: Read = (page) => {
  const top = topOf(page)
  const profile = readProfile(page, slugOf(page.url))
  const own = top ?? (profile.refusal ? undefined : profile)
  if (!own?.name) return nobodyOn(page)
  const said = fromPairs(readPairs(page.lines), page.locale)
  const isSame = top && !profile.refusal && carries(slugOf(page.url), profile.name?.value ?? '')
  return settle(page, {
    ...own,
    about: siteField(aboutIn(page)),
    offers: said.offers,
    wishes: said.wishes,
    title: own.title ?? profile.title,
    organisation: own.organisation ?? profile.organisation,
    profileUrl: `https://www.xing.com/profile/${slugOf(page.url)}`,
    facts: [...own.facts, ...(isSame ? profile.facts : []).filter(({ kind }) => !top?.location || kind !== 'place'), ...listFacts(said.offers ?? [], 'skill', 'site')],
  })
}
