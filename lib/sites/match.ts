import type { Page } from './page'

/** What a site's adapter says about addresses: enough to recognise one of its pages without reading it. */
export interface Match {
  id: string
  /** WebExtension match patterns; a host is meant exactly, `*.` in front of it includes its subdomains. */
  matches: readonly string[]
  /** Whether an address that `matches` covers is one person's own page. */
  isProfile: (url: URL) => boolean
  /** The comparable address of a profile, `host/path`, where the site has more than one spelling for the same person. */
  key?: (url: URL) => string
  /** Whether a profile's address names nobody: a number that the site gives beside the person's own short one. */
  isOpaque?: (url: URL) => boolean
  /** Whether an address is in a part of the site that is left out on purpose, such as Sales Navigator. */
  isOutOfScope?: (url: URL) => boolean
  /** Whether a page of a host that `matches` does not know is of this kind of site: programs that everybody can host. */
  recognises?: (page: Page) => boolean
  /** No evidence of a real page was found: what is read is a best guess, and the panel says so. */
  unseen?: true
}

/** Declares the addresses of a site; there is one for each adapter. */
export const defineMatch = (match: Match): Match => match

/** Whether a WebExtension match pattern covers an address: scheme and host exactly, never by a part of the name. */
export function covers(pattern: string, { protocol, hostname, pathname }: URL): boolean {
  const host = hostOf(pattern)
  const scheme = pattern.slice(0, pattern.indexOf('://'))
  const path = pattern.slice(scheme.length + '://'.length + host.length, -1)
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false
  const exact = host.replace(/^\*\./, '')
  return (hostname === exact || (host !== exact && hostname.endsWith(`.${exact}`))) && pathname.startsWith(path)
}

/** The host of a pattern as written: `*.linkedin.com`, `github.com`. */
export const hostOf = (pattern: string): string => pattern.split('://')[1]?.split('/')[0] ?? ''

/** Whether a site claims an address. */
export const isCovered = (match: Match, url: URL): boolean => match.matches.some((pattern) => covers(pattern, url))
