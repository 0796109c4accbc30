import { covers } from '../match'

/** How a site writes the address of one person's page, and of what else its lists hold. */
export interface KnownSite {
  id: string
  matches: readonly string[]
  /** Paths of people's own pages. */
  person: RegExp
  /** Paths of lists of people; without one, anywhere but on a person's own page. */
  lists?: RegExp
}

/** Sites whose lists of people are known by the links in them: classes there are hashed or change, addresses last. */
const SITES: readonly KnownSite[] = [
  {
    id: 'linkedin',
    matches: ['https://*.linkedin.com/*'],
    person: /^\/in\/[^/]+\/?$/ /* 2026-11 */,
    lists: /^\/(?:search\/results\/(?:people|all)|mynetwork|events\/[^/]+|company\/[^/]+\/people|school\/[^/]+\/people|groups\/[^/]+\/members)(?:\/|$)/ /* 2026-11 */,
  },
  {
    id: 'github',
    matches: ['https://github.com/*'],
    person: /^\/[a-z\d](?:[a-z\d-]{0,38})\/?$/i /* 2026-11 */,
    lists: /^\/(?:orgs\/[^/]+\/(?:people|teams\/[^/]+)|[^/]+\/[^/]+\/(?:stargazers|watchers|contributors)|search)\b/ /* 2026-11 */,
  },
  { id: 'meetup', matches: ['https://*.meetup.com/*'], person: /\/members\/\d+/, lists: /\/(?:attendees|members)\/?$/ },
  { id: 'luma', matches: ['https://lu.ma/*', 'https://luma.com/*'], person: /^\/user\/[^/]+/ },
  { id: 'sessionize', matches: ['https://*.sessionize.com/*'], person: /^\/(?:s\/)?[a-z\d-]+\/?$|\/speakers?\/[^/]+/i, lists: /speakers?/i },
  { id: 'eventbrite', matches: ['https://*.eventbrite.com/*'], person: /\/speakers?\/[^/]+/, lists: /speakers|attendees|^\/e\/[^/]+/ /* 2026-11: speakers stand on the event's own page */ },
  { id: 'xing', matches: ['https://www.xing.com/*'], person: /^\/profile\/[^/]+/, lists: /^\/(?:search\/members|companies\/[^/]+\/employees|network|events\/[^/]+)/ },
]

/** The site that claims an address; undefined for every other page of the web. */
export const knownSite = (url: URL): KnownSite | undefined => SITES.find(({ matches }) => matches.some((pattern) => covers(pattern, url)))
