import { defineMatch } from '../match'
import { refuse, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { fromFreeText } from '../read/free-text'
import { readProfile } from '../read/profile'
import { speaksOfOne } from '../read/speaks'
import { asName } from '../read/names'
import { siteField } from '../read/shown'

const slugOf = ({ pathname }: URL): string => /^\/user\/([^/]+)\/?$/.exec(pathname)?.[1] ?? ''

/** Luma, a host's or guest's page. The address is known (https://lu.ma/user/NAME, luma.com since 2025); no real page could be seen, so headings are read. Clubs and firms have such pages, too. */
export const match = defineMatch({
  id: 'luma',
  matches: ['https://lu.ma/*', 'https://luma.com/*', 'https://www.luma.com/*'],
  isProfile: (url) => slugOf(url) !== '',
  key: (url) => `luma.com/user/${slugOf(url).toLowerCase()}`,
  unseen: true,
})

export const read: Read = (page) => {
  const own = readProfile(page, slugOf(page.url))
  if (own.refusal) return nobodyOn(page)
  const about = own.about?.value ?? own.headline?.value ?? ''
  // A club's page looks like a person's: a full name, or a text in the first person, tells them apart.
  if (!asName(own.name?.value ?? '') && !speaksOfOne(about)) return refuse('NOT_A_PERSON')
  return settle(page, { ...own, about: own.about ?? siteField(about), profileUrl: `https://luma.com/user/${slugOf(page.url)}`, facts: [...own.facts, ...fromFreeText(about)] })
}
