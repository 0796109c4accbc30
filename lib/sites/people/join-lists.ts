import type { PeopleReading } from '../../model/listed'
import { MOST_LISTED } from '../../model/listed'
import { distinct } from './distinct'

/** Fields of a query that say which part of a list is shown, or whence one came; not which list it is. */
const PART = /^(?:page|p|start|offset|from|cursor|after|before|skip|limit|size|per_?page|sid|origin|trk|tracking\w*|ref|refid|utm_\w+|lipi|sort|order)$/i

/** The comparable address of a list: the same for all of its pages. */
export function listKey(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, searchParams, hash } = new URL(url)
  const fields = [...searchParams].filter(([name]) => !PART.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const path = pathname.replace(/\/(?:page|p)\/\d+\/?$/i, '').replace(/\/+$/, '')
  return `${host}${path}?${fields.map(([name, value]) => `${name}=${value}`).join('&')}${/^#!?\//.test(hash) ? hash : ''}`
}

/** What was read of a list before, with what it shows now: nobody is lost when a page of it is turned. */
export function joinLists(before: PeopleReading | undefined, now: PeopleReading): PeopleReading {
  if (!before || listKey(before.url) !== listKey(now.url)) return now
  const event = now.event ?? before.event
  return { ...now, ...(event && { event }), people: distinct([...before.people, ...now.people]).slice(0, MOST_LISTED), leftOut: Math.max(before.leftOut, now.leftOut) }
}
