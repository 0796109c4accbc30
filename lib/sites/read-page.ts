import { mf2 } from 'microformats-parser'
import { fail, ok, type Result } from '../core/result'
import type { ReadFailure, Reading } from '../model/reading'
import { finish } from './finish'
import { generic, merge } from './generic'
import { isCovered, type Match } from './match'
import type { Item } from './microformats/person'
import { readMicroformats } from './microformats/choose'
import { absolute } from './address'
import { refuse, type Draft, type Page, type Read } from './page'
import { fromPairs } from './read/facts'
import { fromFreeText } from './read/free-text'
import { readPairs } from './read/pairs'
import { hasMicroformats, toHtml } from './read/roots'

interface Site {
  match: Match
  read: Read
}

/** Every site with its reader, by glob. One file in `adapters/` is one site. */
const SITES = Object.values(import.meta.glob<Site>('./adapters/*.ts', { eager: true }))

const LOGIN_PATH = /\/(?:log-?in|sign-?in|authwall|uas|checkpoint|sso|oauth2?|adfs|session_redirect)(?:[/.-]|$)/i

/** A page that asks for a login instead of showing somebody. */
const isWall = ({ url, tree }: Page): boolean => LOGIN_PATH.test(url.pathname) || tree.findAll('input[type=password]', 5).some((at) => !at.closest('[hidden]'))

/** The page's own address of this profile, where it names one on the same host. */
function canonicalOf(page: Page): string | undefined {
  const href = absolute(page, page.tree.find('link[rel~=canonical i]')?.attr('href') ?? '')
  if (!href) return undefined
  const stated = new URL(href)
  return stated.host === page.url.host && (stated.pathname !== '/' || page.url.pathname === '/') ? href : undefined
}

/** What the page itself says, and where that leaves room, its microformats. */
function readAnySite(page: Page): Draft {
  const draft = generic(page)
  const isMarked = !draft.refusal && /^(?:json-ld|microdata)$/.test(draft.name?.how ?? '')
  if (draft.isSure || isMarked || !hasMicroformats(page)) return draft
  const { items } = mf2(toHtml(page), { baseUrl: page.base })
  const found = readMicroformats(items as readonly Item[], page)
  if (!found) return refuse('NOT_A_PERSON')
  const labelled = draft.refusal ? fromPairs(readPairs(page.lines), page.locale) : draft
  const both = merge(found, labelled)
  return { ...both, facts: [...both.facts, ...fromFreeText(found.about?.value ?? '')] }
}

function draftOf(page: Page, site: Site | undefined): Draft {
  if (LOGIN_PATH.test(page.url.pathname)) return refuse('LOGIN_WALL')
  if (!site) return readAnySite(page)
  if (site.match.isOutOfScope?.(page.url)) return refuse('OUT_OF_SCOPE', true)
  return site.match.isProfile(page.url) ? site.read(page) : refuse('NOT_A_PERSON')
}

/** One person from a page as it was at one moment, or why there is none. Pure; bounded by the snapshot's bounds. */
export function readPage(page: Page): Result<Reading, ReadFailure> {
  const site = SITES.find(({ match }) => isCovered(match, page.url)) ?? SITES.find(({ match }) => match.isProfile(page.url) && match.recognises?.(page))
  const draft = draftOf(page, site)
  const reading = draft.refusal ? undefined : finish({ ...draft, profileUrl: draft.profileUrl ?? canonicalOf(page) }, page.url.href, site?.match.id ?? 'generic')
  if (reading) return ok(reading)
  const code = draft.refusal ?? 'NOT_A_PERSON'
  return fail(code === 'NOT_A_PERSON' && isWall(page) ? 'LOGIN_WALL' : code)
}
