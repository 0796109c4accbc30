import { defineMatch } from '../match'
import { meta, refuse, type Draft, type Page, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { absolute } from '../address'
import { fromPairs } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { readLines } from '../read/lines'
import { readPairs } from '../read/pairs'
import { findShown, lineAt, siteField, textAt } from '../read/shown'

/** Large servers, by their exact hosts; all others are recognised by what the program writes into its pages. */
const HOSTS = 'mastodon.social mastodon.online mstdn.social hachyderm.io fosstodon.org infosec.exchange mas.to mastodon.world techhub.social chaos.social social.coop scholar.social fediscience.org mathstodon.xyz ruby.social phpc.social sigmoid.social toot.community mastodon.green norden.social troet.cafe det.social social.vivaldi.net piaille.fr mamot.fr mastodon.uno mastodon.nl mstdn.jp pawoo.net'.split(' ')

/** "ada" or "ada@other.example" of "/@ada", "/@ada@other.example", "/@ada/about". */
const accountOf = ({ pathname }: URL): string => /^\/@([\w.-]+(?:@[\w.-]+)?)(?:\/(?:about|with_replies|media|featured|tagged\/[^/]+)?)?$/.exec(pathname)?.[1]?.toLowerCase() ?? ''

/** Mastodon, an account's page, on any server. Seen: https://mastodon.social/@NAME */
export const match = defineMatch({
  id: 'mastodon',
  matches: HOSTS.map((host) => `https://${host}/*`),
  isProfile: (url) => accountOf(url) !== '',
  key: (url) => (accountOf(url).includes('@') ? accountOf(url).replace(/^(.*)@(.*)$/, '$2/@$1') : `${url.hostname}/@${accountOf(url)}`),
  recognises: ({ tree }) => tree.find('#mastodon,.account__header__tabs__name,.public-account-header__tabs__name') !== undefined /* 2026-11 */,
})

/** "@ada@social.example" below the name, as "ada@social.example". */
const handleIn = (page: Page): string => /@([\w.-]+@[\w.-]+\w)/.exec(lineAt(page.tree, '.account__header__tabs__name small,.public-account-header__tabs__name small' /* 2026-11 */).replace(/\s+/g, ''))?.[1]?.toLowerCase() ?? ''

/** Whether a handle is the one in the address; the server's own name is left out there, and may differ from its host. */
const isAddressed = (handle: string, url: URL): boolean => {
  const account = accountOf(url)
  return account.includes('@') ? handle === account : handle.split('@')[0] === account
}

/** Name and bio from the meta tags, for as long as the program has drawn nothing: "Ada Quill (@ada@social.example)". */
function fromTags(page: Page): Draft | undefined {
  const [, name = '', handle = ''] = /^(.{1,200}?)\s*\(@([\w.-]+@[\w.-]+)\)$/.exec(meta(page, 'og:title')) ?? []
  if (!name || meta(page, 'og:type') !== 'profile' || !isAddressed(handle.toLowerCase(), page.url)) return undefined
  return { name: { value: name, words: name, how: 'meta' }, about: siteField(meta(page, 'og:description').replace(/^[^,]{1,40} [^,]{1,20}, [^·]{1,120}· /, '')), links: [], contacts: [], facts: [] }
}

export const read: Read = (page) => {
  const { tree } = page
  const [heading] = findShown(tree, '.account__header__tabs__name h1,.public-account-header__tabs__name h1' /* 2026-11 */)
  const name = heading ? readLines(heading).map(({ text }) => text).join(' ').replace(/\s*@[\w.-]+(?:\s?@[\w.-]+)?.*$/, '').trim() : ''
  if (!name) return fromTags(page) ?? nobodyOn(page)
  const handle = handleIn(page)
  if (handle && !isAddressed(handle, page.url)) return refuse('STILL_LOADING')
  const about = textAt(tree, '.account__header__content,.public-account-bio .account__header__content' /* 2026-11 */)
  const [fields] = findShown(tree, '.account__header__fields' /* 2026-11 */)
  const said = fields ? fromPairs(readPairs(readLines(fields)), page.locale) : undefined
  return settle(page, {
    ...(said ?? { contacts: [], facts: [] }),
    name: siteField(name),
    headline: siteField(about.split('\n')[0] ?? ''),
    about: siteField(about),
    profileUrl: handle ? `https://${handle.split('@')[1] ?? ''}/@${handle.split('@')[0] ?? ''}` : undefined,
    links: (fields?.findAll('a[href]', 10) ?? []).map((at) => absolute(page, at.attr('href'))),
    facts: [...(said?.facts ?? []), ...fromFreeText(about)],
  })
}
