import { defineMatch } from '../match'
import type { ReadFact } from '../../model/reading'
import type { Page, Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { fromFreeText } from '../read/free-text'
import { readProfile } from '../read/profile'
import { findShown, siteFact } from '../read/shown'
import { textOf } from '../read/lines'

const idOf = ({ pathname }: URL): string => /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?(?:\/[^/]+)?\/members\/(\d+)(?:\/profile)?\/?$/.exec(pathname)?.[1] ?? ''

/** Meetup, a member's page. The address is known (https://www.meetup.com/members/ID/); no real page of today could be seen, so headings, labels and links are read. */
export const match = defineMatch({
  id: 'meetup',
  matches: ['https://www.meetup.com/*', 'https://meetup.com/*'],
  isProfile: (url) => idOf(url) !== '',
  key: (url) => `meetup.com/members/${idOf(url)}`,
  unseen: true,
})

/** Paths of Meetup's own pages, which are no group. */
const NO_GROUP = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?(?:members|find|topics|about|help|apps|login|register|home|messages|settings|cities|blog|lp|media|pro|notifications|account)(?:\/|$)/

/** Groups that a member links to: paths of one segment with the group's name as text. */
function groupsOf({ root, base }: Page): ReadFact[] {
  return findShown(root, 'a[href]', 500).flatMap((at) => {
    const href = at.attr('href')
    const path = URL.canParse(href, base) ? new URL(href, base) : undefined
    const isGroup = path && /(?:^|\.)meetup\.com$/.test(path.hostname) && /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[\w-]{3,80}\/?$/.test(path.pathname) && !NO_GROUP.test(path.pathname)
    const name = isGroup ? (textOf(at, 200).split('\n')[0] ?? '') : ''
    return name.length > 2 && !/^(?:see all|show|view)\b/i.test(name) ? siteFact('group', name) : []
  })
}

export const read: Read = (page) => {
  const own = readProfile(page, '')
  if (own.refusal) return nobodyOn(page)
  return settle(page, { ...own, profileUrl: `https://www.meetup.com/members/${idOf(page.url)}/`, facts: [...own.facts, ...groupsOf(page), ...fromFreeText(own.about?.value ?? '')] })
}
