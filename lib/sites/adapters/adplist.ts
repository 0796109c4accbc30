import { defineMatch } from '../match'
import type { Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { fromFreeText } from '../read/free-text'
import { readProfile } from '../read/profile'

const slugOf = ({ pathname }: URL): string => /^\/mentors\/([^/]+)\/?$/.exec(pathname)?.[1]?.toLowerCase() ?? ''

/** ADPList, a mentor's page. The address is known (https://adplist.org/mentors/SLUG); no real page could be seen, so headings and labels are read. */
export const match = defineMatch({
  id: 'adplist',
  matches: ['https://adplist.org/*', 'https://www.adplist.org/*'],
  isProfile: (url) => slugOf(url) !== '',
  key: (url) => `adplist.org/mentors/${slugOf(url)}`,
  unseen: true,
})

export const read: Read = (page) => {
  const own = readProfile(page, slugOf(page.url))
  if (own.refusal) return nobodyOn(page)
  return settle(page, { ...own, profileUrl: `https://adplist.org/mentors/${slugOf(page.url)}`, facts: [...own.facts, ...fromFreeText(own.about?.value ?? '')] })
}
