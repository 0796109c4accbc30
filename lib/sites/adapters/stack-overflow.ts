import { defineMatch } from '../match'
import { meta, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { absolute } from '../address'
import { splitJob } from '../read/facts'
import { fromFreeText } from '../read/free-text'
import { findShown, lineAt, siteFact, siteField, textAt } from '../read/shown'
import { textOf } from '../read/lines'

const HOSTS = ['stackoverflow.com', 'es.stackoverflow.com', 'pt.stackoverflow.com', 'ru.stackoverflow.com', 'ja.stackoverflow.com', 'serverfault.com', 'superuser.com', 'askubuntu.com', 'mathoverflow.net']

const idOf = ({ pathname }: URL): string => /^\/users\/(\d+)/.exec(pathname)?.[1] ?? ''

/** Stack Overflow and its sister sites, a user's page. Seen: https://stackoverflow.com/users/ID/NAME */
export const match = defineMatch({
  id: 'stack-overflow',
  matches: [...HOSTS.map((host) => `https://${host}/*`), 'https://*.stackexchange.com/*'],
  isProfile: ({ pathname }) => /^\/users\/\d+(?:\/[^/]*)?\/?$/.test(pathname),
  key: (url) => `${url.hostname}/users/${idOf(url)}`,
})

/** The tab's title is "User NAME - Stack Overflow" in every language of the network but Japanese, where the name comes first. */
const titleName = (title: string): string => /^(?:user|usuario|usuário|участник|пользователь)\s+(.{1,100}?)\s+[-–]\s+[^-–]+$/i.exec(title)?.[1] ?? ''

export const read: Read = (page) => {
  const { tree } = page
  const name = lineAt(tree, '.fs-headline2,[itemprop=name].user-card-name,#user-displayname' /* 2026-11 */) || titleName(page.title) || titleName(`${meta(page, 'og:title')} - `)
  if (!name) return nobodyOn(page)
  const title = lineAt(tree, '.fs-title' /* 2026-11 */)
  // The place stands beside an icon; further such lines are addresses of web sites. 2026-11
  const place = findShown(tree, '.truncate[title]').map((at) => textOf(at, 200)).find((text) => text && !/https?:|\.\w{2,}$|^(?:top|member|last)\b/i.test(text)) ?? ''
  const about = textAt(tree, '.js-about-me-content' /* 2026-11 */)
  const { job, firm } = splitJob(title)
  return settle(page, {
    name: siteField(name),
    headline: siteField(title),
    title: siteField(job, title),
    organisation: siteField(firm, title),
    location: siteField(place),
    about: siteField(about),
    profileUrl: `https://${page.url.hostname}/users/${idOf(page.url)}`,
    links: tree.findAll('a[rel~=me]' /* 2026-11 */, 10).map((at) => absolute(page, at.attr('href'))),
    contacts: [],
    facts: [
      ...siteFact('employer', firm, { quote: title }),
      ...siteFact('place', place, { placeRole: 'lived' }),
      ...findShown(tree, '#top-tags .s-tag,#top-tags [rel=tag]' /* 2026-11 */, 10).flatMap((at) => siteFact('skill', textOf(at, 60))),
      ...fromFreeText(about),
    ],
  })
}
