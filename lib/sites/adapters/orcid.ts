import { defineMatch } from '../match'
import type { ReadFact } from '../../model/reading'
import { refuse, type Page, type Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { absolute } from '../address'
import { fromFreeText } from '../read/free-text'
import { readLines } from '../read/lines'
import { regionName } from '../read/schema-person'
import { isDates, parseYears } from '../read/years'
import { findShown, lineAt, linesAt, siteFact, siteField, textAt } from '../read/shown'
import type { Tree } from '../tree'

const idOf = ({ pathname }: URL): string => /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(pathname)?.[1]?.toUpperCase() ?? ''

/** ORCID, a researcher's public record. Seen: https://orcid.org/0000-0000-0000-0000; its ids hold since 2020. */
export const match = defineMatch({
  id: 'orcid',
  matches: ['https://orcid.org/*'],
  isProfile: (url) => idOf(url) !== '',
  key: (url) => `orcid.org/${idOf(url)}`,
})

interface Post { organisation: string; place: string; role: string; fact: ReadFact }

/** "Lakeland University: Tampere, FI", then "2015-09-01 to present | Professor (Limnology)". 2026-11 */
function postIn(panel: Tree, kind: 'employer' | 'school' | 'group'): Post[] {
  const lines = readLines(panel)
  const at = lines.findIndex(({ level }) => level > 0)
  const [, organisation = '', place = ''] = /^(.{2,200}?)\s*:\s*(.*?)[\s,]*$/.exec(lines[at]?.text ?? '') ?? ['', lines[at]?.text ?? '']
  const parts = lines.slice(at + 1, at + 6).flatMap(({ text }) => text.split(/\s*\|\s*/)).filter((text) => text)
  const when = parts.find((text) => /^\d{4}/.test(text) || isDates(text)) ?? ''
  const [, role = ''] = /\|\s*([^|(]{2,150})/.exec(lines.slice(at + 1).map(({ text }) => text).find((text) => text.includes('|')) ?? '') ?? ['', parts[parts.indexOf(when) + 1] ?? '']
  const years = parseYears(when)
  const [fact] = siteFact(kind, organisation, { quote: [lines[at]?.text ?? '', when, role].filter(Boolean).join(', '), ...(years && { years }), ...(role && { detail: role.trim() }) })
  const where = place.split(/,\s*/).map(regionName).join(', ')
  return organisation && fact ? [{ organisation, place: where, role: role.trim(), fact }] : []
}

/** The entries of a section, each a panel of its own; the panels of one inside another are told once. */
const postsIn = ({ tree }: Page, section: string, kind: 'employer' | 'school' | 'group'): Post[] =>
  findShown(tree, `${section} app-affiliation-stack app-panel,${section} app-panels app-panel`, 100).flatMap((panel) => postIn(panel, kind))

/** The heading that the tab's title names beside the very number of the address: "Wanda Ike (0000-…) - ORCID". */
const titledHeading = ({ headings, title, url }: Page): string =>
  headings.find(({ level, text }) => level === 1 && title.startsWith(`${text} (${idOf(url)})`))?.text ?? ''

export const read: Read = (page) => {
  const { tree } = page
  const name = lineAt(tree, '#names h1,section .names h1' /* 2026-11 */) || titledHeading(page)
  if (!name || findShown(tree, '.issue,.no-public-information' /* 2026-11 */).some((at) => at.text.trim())) return nobodyOn(page)
  const shown = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/.exec(textAt(tree, '#orcid-id' /* 2026-11 */))?.[1]
  if (shown && shown !== idOf(page.url)) return refuse('STILL_LOADING')
  const work = postsIn(page, '#affiliations' /* 2026-11 */, 'employer')
  const current = work.find(({ fact }) => fact.years?.ongoing)
  const place = current?.place ?? ''
  const about = textAt(tree, '#biography-panel [body],#biography .body,#biography' /* 2026-11 */).replace(/^biography\n/i, '')
  return settle(page, {
    name: siteField(name),
    headline: siteField([current?.role, current?.organisation].filter(Boolean).join(', ')),
    title: siteField(current?.role ?? ''),
    organisation: siteField(current?.organisation ?? ''),
    location: siteField(place || lineAt(tree, '#countries-panel [body],#countries-panel .body')),
    about: siteField(about),
    profileUrl: `https://orcid.org/${idOf(page.url)}`,
    links: tree.findAll('#websites-panel a[href]' /* 2026-11 */, 20).map((at) => absolute(page, at.attr('href'))),
    contacts: linesAt(tree, '#emails-panel app-panel-element' /* 2026-11 */, 5).filter((value) => /^\S+@\S+$/.test(value)).map((value) => ({ kind: 'email' as const, value })),
    facts: [
      ...work.map(({ fact }) => fact),
      ...postsIn(page, '#education-and-qualification' /* 2026-11 */, 'school').map(({ fact }) => fact),
      ...postsIn(page, '#professional-activities' /* 2026-11 */, 'group').map(({ fact }) => fact),
      ...siteFact('place', place, { placeRole: 'works' }),
      ...linesAt(tree, '#keywords-panel app-panel-element' /* 2026-11 */).flatMap((word) => siteFact('skill', word)),
      ...fromFreeText(about),
    ],
  })
}
