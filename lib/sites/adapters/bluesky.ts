import { defineMatch } from '../match'
import { meta, refuse, type Draft, type Page, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { fromFreeText } from '../read/free-text'
import { readLines, textOf } from '../read/lines'
import { findShown, siteField } from '../read/shown'
import type { Tree } from '../tree'

const handleOf = ({ pathname }: URL): string => /^\/profile\/([\w.:-]+)\/?$/.exec(pathname)?.[1]?.toLowerCase() ?? ''

/** Bluesky, an account's page. Seen: https://bsky.app/profile/HANDLE */
export const match = defineMatch({
  id: 'bluesky',
  matches: ['https://bsky.app/*'],
  isProfile: (url) => handleOf(url) !== '',
  key: (url) => `bsky.app/profile/${handleOf(url)}`,
})

/** The handle that stands beside a name: the nearest "@ada.example" in what surrounds both. */
function handleBeside(name: Tree): string {
  let around: Tree | undefined = name
  for (let depth = 0; depth < 6 && around; depth++) {
    const line = readLines(around).find(({ text }) => /^@[\w-]+(?:\.[\w-]+)+$/.test(text))
    if (line) return line.text.slice(1).toLowerCase()
    around = around.parent
  }
  return ''
}

/** The account from the meta tags, for as long as nothing is drawn: "Ada Quill (@ada.example)". */
function fromTags(page: Page): Draft | undefined {
  const [, name = '', handle = ''] = /^(.{1,200}?)\s*\(@([\w.-]+)\)/.exec(meta(page, 'og:title')) ?? []
  if (!name || handle.toLowerCase() !== handleOf(page.url)) return undefined
  return { name: { value: name, words: name, how: 'meta' }, about: siteField(meta(page, 'og:description') || meta(page, 'description')), links: [], contacts: [], facts: [] }
}

export const read: Read = (page) => {
  // The program keeps the screens one came from, hidden or not: the account of the address is read, and no other. 2026-11
  const names = findShown(page.tree, '[data-testid=profileHeaderDisplayName]' /* 2026-11 */, 10)
  const address = handleOf(page.url)
  const own = names.find((at) => handleBeside(at) === address) ?? (address.startsWith('did:') && names.length === 1 ? names[0] : undefined)
  if (!own) return names.length ? refuse('STILL_LOADING') : (fromTags(page) ?? nobodyOn(page))
  const header = own.closest('[data-testid=profileView],[data-testid=profileScreen]') ?? page.root
  const about = textOf(findShown(header, '[data-testid=profileHeaderDescription]' /* 2026-11 */, 3)[0], 4000)
  return settle(page, {
    name: siteField(textOf(own, 300).split('\n')[0] ?? ''),
    headline: siteField(about.split('\n')[0] ?? ''),
    about: siteField(about),
    profileUrl: `https://bsky.app/profile/${handleBeside(own) || address}`,
    links: [],
    contacts: [],
    facts: fromFreeText(about),
  })
}
