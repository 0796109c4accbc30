import { defineMatch } from '../match'
import type { Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { absolute } from '../address'
import { splitJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { lineAt, linesAt, siteFact, siteField, textAt } from '../read/shown'

/** First path segments of Sessionize's own pages. */
const RESERVED = /^(?:s|api|app|login|logout|register|signup|pricing|features|playbook|about|contact|blog|faq|help|legal|terms|privacy|speakers?|speakers-directory|events?|organizers?|discover|sign-in|changelog|status|brand|careers|customers)$/i

const slugOf = ({ pathname }: URL): string => pathname.split('/')[1]?.toLowerCase() ?? ''

/** Sessionize, a speaker's public profile. Seen: https://sessionize.com/SLUG/ */
export const match = defineMatch({
  id: 'sessionize',
  matches: ['https://sessionize.com/*'],
  isProfile: (url) => /^\/[a-z\d][a-z\d._-]{1,80}\/?$/i.test(url.pathname) && !RESERVED.test(slugOf(url)),
  key: (url) => `sessionize.com/${slugOf(url)}`,
})

export const read: Read = (page) => {
  const { tree } = page
  const name = lineAt(tree, '.c-s-speaker-info__name' /* 2026-11 */)
  if (!name) return nobodyOn(page)
  const headline = lineAt(tree, '.c-s-speaker-info__tagline' /* 2026-11 */)
  const place = lineAt(tree, '.c-s-speaker-info__location' /* 2026-11 */)
  const about = textAt(tree, '.c-s-speaker-info__bio' /* 2026-11 */)
  const { job, firm } = splitJob(headline)
  return settle(page, {
    name: siteField(name),
    headline: siteField(headline),
    title: siteField(job, headline),
    organisation: siteField(firm, headline),
    location: siteField(place),
    about: siteField(about),
    profileUrl: `https://sessionize.com/${slugOf(page.url)}/`,
    links: tree.findAll('.c-s-links__link' /* 2026-11 */, 20).map((at) => absolute(page, at.attr('href'))),
    contacts: [],
    facts: [
      ...siteFact('employer', firm, { quote: headline }),
      ...siteFact('place', place, { placeRole: 'lived' }),
      ...linesAt(tree, '.c-s-tags__item,.c-s-tags li' /* 2026-11 */).flatMap((topic) => siteFact('skill', topic)),
      ...linesAt(tree, '.c-s-timeline__item .c-s-event__title,.c-s-event__name' /* 2026-11 */, 30).flatMap((event) => siteFact('event', event)),
      ...fromFreeText(about),
    ],
  })
}
