import type { Field, ReadFact } from '../../model/reading'
import { defineMatch } from '../match'
import { absolute } from '../address'
import { meta, refuse, type Page, type Read } from '../page'
import { fromFreeText } from '../read/free-text'
import { textOf } from '../read/lines'
import { fieldOf } from '../read/schema-person'
import { textAt } from '../read/shown'

/** First path segments of GitHub's own pages; no person's name can be one of them. */
const RESERVED =
  /^(?:about|account|apps|blog|codespaces|collections|contact|copilot|customer-stories|dashboard|discussions|education|enterprise|events|explore|features|join|issues|login|logout|marketplace|mobile|models|new|notifications|orgs|organizations|premium-support|pricing|pulls|readme|search|security|settings|signup|site|solutions|sponsors|stars|team|topics|trending|users|why-github)$/

const loginOf = ({ pathname }: URL): string => pathname.split('/')[1]?.toLowerCase() ?? ''

/** GitHub, a user's own page. Seen: https://github.com/LOGIN; its itemprops have held since 2013. */
export const match = defineMatch({
  id: 'github',
  matches: ['https://github.com/*'],
  isProfile: (url) => /^\/[a-z\d][a-z\d-]{0,38}\/?$/i.test(url.pathname) && !RESERVED.test(loginOf(url)),
  key: (url) => `github.com/${loginOf(url)}`,
})

const site = (value: string): Field | undefined => fieldOf(value, 'site')

/** Text of the first element that a selector finds and that is shown. */
const shown = ({ tree }: Page, selector: string): string => textOf(tree.findAll(selector, 20).find((at) => !at.closest('[hidden]')), 500).split('\n')[0] ?? ''

/** Organisations in the sidebar: a logo each, with the name as its label. 2026-11 */
const groupsOf = ({ tree }: Page): ReadFact[] =>
  tree.findAll('a[data-hovercard-type=organization][aria-label],a[itemprop=follows][aria-label]', 50).map((at) => {
    const name = at.attr('aria-label')
    return { kind: 'group', text: name, quote: name, how: 'site' }
  })

/** The name from the tab's title, "login (Name) · GitHub". */
const titleName = ({ title }: Page): string => /^[a-z\d-]+ \((.{1,200})\)(?: · GitHub)?$/i.exec(title)?.[1] ?? ''

/** What they say of themselves: the bio, then the README of their profile. */
const aboutIn = ({ tree }: Page, bio: string): string => [bio, textAt(tree, 'article.markdown-body,[itemprop=text]' /* 2026-11 */)].filter(Boolean).join('\n')

function factsOf(page: Page, employer: string, home: string, about: string): ReadFact[] {
  return [
    ...(employer ? [{ kind: 'employer' as const, text: employer, quote: employer, how: 'site' as const }] : []),
    ...(home ? [{ kind: 'place' as const, text: home, placeRole: 'lived' as const, quote: home, how: 'site' as const }] : []),
    ...groupsOf(page),
    ...fromFreeText(about),
  ]
}

export const read: Read = (page) => {
  const login = shown(page, '[itemprop=additionalName],.vcard-username,.p-nickname' /* 2026-11 */)
  const name = shown(page, '[itemprop=name],.vcard-fullname,.p-name' /* 2026-11 */) || titleName(page)
  const isNamed = meta(page, 'profile:username').toLowerCase() === loginOf(page.url) && titleName(page) !== ''
  const isUser = isNamed || page.items.types.includes('Person') || (login !== '' && page.tree.find('.vcard-names,.h-card,.js-profile-editable-area' /* 2026-11 */) !== undefined)
  if (!isUser || page.items.types.includes('Organization')) return refuse('NOT_A_PERSON')
  // While GitHub swaps one page for another, the person before may still be shown: the login must be the address's.
  const [first = ''] = login.toLowerCase().split(/\s/)
  if (first && first !== loginOf(page.url)) return refuse('STILL_LOADING')
  const bio = page.tree.find('[data-bio-text]')?.attr('data-bio-text') || shown(page, '.user-profile-bio,.p-note' /* 2026-11 */)
  const employer = shown(page, '[itemprop=worksFor],.p-org' /* 2026-11 */).replace(/^@/, '')
  const home = shown(page, '[itemprop=homeLocation],.vcard-detail .p-label' /* 2026-11 */)
  const about = aboutIn(page, bio)
  return {
    name: site(name || first || loginOf(page.url)),
    headline: site(bio),
    organisation: site(employer),
    location: site(home),
    about: site(about),
    profileUrl: `https://github.com/${loginOf(page.url)}`,
    links: page.tree.findAll('[itemprop=url] a,[itemprop=social] a,a[itemprop=url],a[rel~=me]' /* 2026-11 */, 20).map((at) => absolute(page, at.attr('href'))),
    contacts: page.tree.findAll('[itemprop=email] a' /* 2026-11 */, 3).map((at) => ({ kind: 'email', value: textOf(at, 200) })),
    facts: factsOf(page, employer, home, about),
  }
}
