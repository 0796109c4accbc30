import { hostOf, isCovered, type Match } from './match'

/** Every site, by glob, without its reader: for the panel and the worker. One file in `adapters/` is one site. */
const SITES = Object.values(import.meta.glob<Match>('./adapters/*.ts', { eager: true, import: 'match' }))

/** Names of query fields that say who is shown, on sites that keep it there. */
const IDENTITY = /^(?:[upk]|[ue]?id|pid|guid|key|login|name|email|upn|view|(?:user|person|people|profile|employee|member|contact|staff|account|speaker|attendee)(?:[-_]?(?:id|name|key|no))?)$/i

/** Whether no real page of a site could be seen when its reader was written: the panel asks for a second look. */
export const isBestGuess = (id: string): boolean => SITES.some((site) => site.id === id && site.unseen === true)

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** The site that claims an address, by its exact host; `undefined` for every other page of the web. Never throws. */
export function siteFor(url: string): Match | undefined {
  const address = parse(url)
  return address && siteAt(address)
}

/** Sites by the hosts that they name exactly, and those that mean the hosts below one: asked for with each address of each person. */
const EXACT = new Map<string, Match[]>()
for (const site of SITES) for (const host of new Set(site.matches.map(hostOf))) EXACT.set(host, [...(EXACT.get(host) ?? []), site])
const BELOW = SITES.filter((site) => site.matches.some((pattern) => hostOf(pattern).startsWith('*.')))

const siteAt = (address: URL): Match | undefined =>
  EXACT.get(address.hostname)?.find((site) => isCovered(site, address)) ?? BELOW.find((site) => isCovered(site, address))

/** Path, identifying query fields in order, and the hash where it is a route (`#/people/7`). */
function keyOf({ host, pathname, searchParams, hash }: URL): string {
  const fields = [...searchParams].filter(([name]) => IDENTITY.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = fields.map(([name, value]) => `${name}=${value}`).join('&')
  const route = /^#!?\//.test(hash) ? hash.replace(/[?].*$/, '') : ''
  return host.replace(/^(?:www|m|mobile)\./, '') + pathname.replace(/\/+$/, '') + (query && `?${query}`) + route.replace(/\/+$/, '')
}

/**
 * The comparable address of a profile: no scheme, no `www.`, no country's subdomain where the site has those, no
 * trailing slash, no query or hash but what says who is shown. A text that is no address comes back as it is. Pure, never throws.
 */
export function profileKey(url: string): string {
  const address = parse(url.trim())
  if (!address) return url.trim()
  const site = siteAt(address)
  return (site?.key && site.isProfile(address) ? site.key(address) : keyOf(address)).slice(0, 2000)
}

/** Whether an address is a profile's second one, by which nobody can tell whose it is. */
export function isOpaque(url: string): boolean {
  const address = parse(url)
  return address !== undefined && siteAt(address)?.isOpaque?.(address) === true
}

/** Whether two addresses show the same person. */
export const sameProfile = (a: string, b: string): boolean => profileKey(a) === profileKey(b)
