import { defineMatch } from '../match'
import type { Draft, Read } from '../page'
import { nobodyOn, settle } from '../settle'
import { absolute } from '../address'
import { splitJob } from '../read/facts'
import { SCHOOL } from '../read/schema-person'
import { findShown, lineAt, linesAt, siteFact, siteField } from '../read/shown'

/** Ends of the hosts that Google serves Scholar on. */
const ENDS = 'com de fr es it nl pl se fi dk no pt ch at be ie cz gr hu ro ru ca cl co.jp co.kr co.in co.il co.uk co.za com.ar com.au com.br com.co com.hk com.mx com.sg com.tr com.tw com.ua'.split(' ')

const userOf = (url: URL): string => url.searchParams.get('user') ?? ''

/** Google Scholar, an author's page. Seen: https://scholar.google.com/citations?user=ID */
export const match = defineMatch({
  id: 'google-scholar',
  matches: ENDS.map((end) => `https://scholar.google.${end}/*`),
  isProfile: (url) => url.pathname === '/citations' && /^[\w-]{8,20}$/.test(userOf(url)) && !/^(?:view_citation|list_colleagues)$/.test(url.searchParams.get('view_op') ?? ''),
  key: (url) => `scholar.google.com/citations?user=${userOf(url)}`,
})

/** "Professor of Limnology, Lakeland University" as job and firm; a firm alone where no job is named. */
function workOf(said: string, linked: string): Pick<Draft, 'title' | 'organisation'> & { firm: string } {
  // The organisation is a link of its own to who else is there; what stands before it is what they are. 2026-11
  if (linked && said.endsWith(linked)) return { title: siteField(said.slice(0, -linked.length).replace(/(?:,|\s(?:at|,))\s*$/i, '').trim(), said), organisation: siteField(linked, said), firm: linked }
  const split = splitJob(said)
  const parts = said.split(/,\s+/)
  const place = parts.find((part, index) => (index > 0 || parts.length === 1) && SCHOOL.test(part))
  const firm = split.firm || place || ''
  const job = split.job || (firm && parts.length > 1 && parts[0] !== firm ? (parts[0] ?? '') : '')
  return { title: siteField(job, said), organisation: siteField(firm, said), firm }
}

export const read: Read = (page) => {
  const { tree } = page
  const name = lineAt(tree, '#gsc_prf_in' /* 2026-11 */)
  if (!name) return nobodyOn(page)
  const [head] = findShown(tree, '.gsc_prf_il' /* 2026-11 */)
  const said = head && !/^gsc_prf_i(?:vh|nt)$/.test(head.attr('id')) ? lineAt(tree, '.gsc_prf_il') : ''
  const { firm, title, organisation } = workOf(said, said ? lineAt(tree, '.gsc_prf_il a.gsc_prf_ila[href*=view_org]' /* 2026-11 */) : '')
  return settle(page, {
    name: siteField(name),
    headline: siteField(said),
    title,
    organisation,
    profileUrl: `https://scholar.google.com/citations?user=${userOf(page.url)}`,
    links: tree.findAll('#gsc_prf_ivh a[href]' /* 2026-11 */, 3).map((at) => absolute(page, at.attr('href'))),
    contacts: [],
    facts: [...siteFact('employer', firm, { quote: said }), ...linesAt(tree, '.gsc_prf_inta' /* 2026-11 */).flatMap((topic) => siteFact('skill', topic))],
  })
}
