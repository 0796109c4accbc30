import { describe, expect, it } from 'vitest'
import { covers, type Match } from '../../lib/sites/match'
import { isBestGuess, profileKey, sameProfile, siteFor } from '../../lib/sites/registry'

describe('a site is known by its exact host', () => {
  it.each([
    ['https://www.linkedin.com/in/ada/', 'linkedin'],
    ['https://linkedin.com/in/ada', 'linkedin'],
    ['https://de.linkedin.com/in/ada', 'linkedin'],
    ['https://github.com/ada', 'github'],
    ['https://www.linkedin.com/sales/lead/ACwAAA,x', 'linkedin'],
    ['https://www.xing.com/profile/Ada_Quill', 'xing'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid'],
    ['https://scholar.google.co.uk/citations?user=Qk3vTzAAAAAJ', 'google-scholar'],
    ['https://math.stackexchange.com/users/7/ada', 'stack-overflow'],
    ['https://mastodon.social/@ada', 'mastodon'],
    ['https://bsky.app/profile/ada.example', 'bluesky'],
    ['https://adplist.org/mentors/ada-quill', 'adplist'],
    ['https://www.meetup.com/members/123456/', 'meetup'],
    ['https://sessionize.com/ada-quill/', 'sessionize'],
    ['https://luma.com/user/ada', 'luma'],
    ['https://www.eventbrite.co.uk/o/ada-quill-123456789', 'eventbrite'],
  ])('%s is %s', (url, id) => expect(siteFor(url)?.id).toBe(id))

  it.each([
    'https://fakelinkedin.com/in/ada',
    'https://linkedin.com.evil.example/in/ada',
    'https://evil.example/linkedin.com/in/ada',
    'https://evil.example/?https://www.linkedin.com/in/ada',
    'https://linkedin.com@evil.example/in/ada',
    'http://www.linkedin.com/in/ada',
    'https://gist.github.com/ada',
    'https://github.com.evil.example/ada',
    'https://notgithub.com/ada',
    'https://fakexing.com/profile/Ada_Quill',
    'https://xing.com.evil.example/profile/Ada_Quill',
    'https://orcid.org.evil.example/0000-0002-1825-0097',
    'https://scholar.google.evil.example/citations?user=Qk3vTzAAAAAJ',
    'https://notstackoverflow.com/users/7/ada',
    'https://mastodon.social.evil.example/@ada',
    'https://bsky.app.evil.example/profile/ada.example',
    'https://xbsky.app/profile/ada.example',
    'https://fakemeetup.com/members/123456/',
    'https://xsessionize.com/ada-quill/',
    'https://notlu.ma/user/ada',
    'https://eventbrite.com.evil.example/o/ada-quill-123456789',
    'https://adplist.org.evil.example/mentors/ada-quill',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('%s is no site of ours', (url) => expect(siteFor(url)).toBeUndefined())

  it.each(Object.values(import.meta.glob<Match>('../../lib/sites/adapters/*.ts', { eager: true, import: 'match' })).map((site) => [site.id, site] as const))('%s: each of its hosts, and none that only looks like one', (id, site) => {
    for (const pattern of site.matches) {
      const [scheme = '', rest = ''] = pattern.split('://')
      const bare = rest.split('/')[0]?.replace(/^\*\./, '') ?? ''
      const host = rest.startsWith('*.') ? `de.${bare}` : bare
      const path = rest.slice(rest.indexOf('/'), -1)
      expect(siteFor(`${scheme.replace('*', 'https')}://${host}${path}x`)?.id).toBe(id)
      for (const other of [`fake${bare}`, `de.fake${bare}`, `${host}.evil.example`, `evil.example/${host}`, `${host}@evil.example`, `${host}:443@evil.example`, `evil.example?${host}`, `evil.example#${host}`]) {
        expect(siteFor(`https://${other}${path}x`)?.id, other).not.toBe(id)
      }
    }
  })

  it('reads match patterns as the browser does', () => {
    expect(covers('https://x.com/*', new URL('https://netflix.com/'))).toBe(false)
    expect(covers('https://*.x.com/*', new URL('https://x.com/'))).toBe(true)
    expect(covers('https://*.x.com/*', new URL('https://a.b.x.com/'))).toBe(true)
    expect(covers('https://x.com/people/*', new URL('https://x.com/about'))).toBe(false)
    expect(covers('*://x.com/*', new URL('ftp://x.com/'))).toBe(false)
  })
})

describe('profiles of one person have one key', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-L/', 'https://de.linkedin.com/in/ada-l?trk=public#about'],
    ['https://www.linkedin.com/in/ada-l/overlay/contact-info/', 'https://linkedin.com/in/ada-l'],
    ['https://www.linkedin.com/in/andr%C3%A9/de', 'https://www.linkedin.com/in/andré'],
    ['https://www.linkedin.com/in/ada-l/details/experience/', 'https://www.linkedin.com/in/ada-l/'],
    ['https://www.xing.com/profile/Ada_Quill/cv', 'https://xing.com/profile/ada_quill'],
    ['https://scholar.google.de/citations?hl=de&user=Qk3vTzAAAAAJ', 'https://scholar.google.com/citations?user=Qk3vTzAAAAAJ&view_op=list_works'],
    ['https://stackoverflow.com/users/7/ada?tab=profile', 'https://stackoverflow.com/users/7/ada-quill'],
    ['https://mastodon.social/@ada@chaos.social', 'https://chaos.social/@Ada'],
    ['https://mastodon.social/@ada/with_replies', 'https://mastodon.social/@ada'],
    ['https://lu.ma/user/ada', 'https://luma.com/user/Ada'],
    ['https://www.meetup.com/de-DE/members/123456/', 'https://www.meetup.com/members/123456'],
    ['https://github.com/Ada?tab=repositories', 'https://github.com/ada/'],
    ['http://www.tides.example/people/ada/', 'https://tides.example/people/ada?utm_source=mail#cv'],
    ['https://m.tides.example/people/ada', 'https://tides.example/people/ada'],
    ['https://dir.example/emp.aspx?lang=en&id=7', 'https://dir.example/emp.aspx?id=7&ref=home'],
    ['https://app.example/#/people/7?tab=cv', 'https://app.example/#/people/7/'],
  ])('%s and %s', (a, b) => expect(sameProfile(a, b)).toBe(true))

  it.each([
    ['https://www.linkedin.com/in/ada', 'https://www.linkedin.com/in/adam'],
    ['https://github.com/ada', 'https://github.com/ada/compiler'],
    ['https://scholar.google.com/citations?user=Qk3vTzAAAAAJ', 'https://scholar.google.com/citations?user=Qk3vTzAAAAAK'],
    ['https://stackoverflow.com/users/7/ada', 'https://es.stackoverflow.com/users/7/ada'],
    ['https://mastodon.social/@ada', 'https://chaos.social/@ada'],
    ['https://dir.example/emp.aspx?id=7', 'https://dir.example/emp.aspx?id=8'],
    ['https://app.example/#/people/7', 'https://app.example/#/people/8'],
    ['https://tides.example/people/Ada', 'https://other.example/people/Ada'],
  ])('%s and %s are two', (a, b) => expect(sameProfile(a, b)).toBe(false))

  it('never throws and never grows', () => {
    for (const url of ['', '%%%', 'https://', 'https://www.linkedin.com/in/%E0%A4%A', `https://a.example/${'x'.repeat(1_000_000)}`]) {
      expect(profileKey(url).length).toBeLessThanOrEqual(2000)
    }
  })
})

describe('hosts that only look like those of a site', () => {
  const sites = Object.values(import.meta.glob<Match>('../../lib/sites/adapters/*.ts', { eager: true, import: 'match' }))
  const hosts = sites.flatMap(({ id, matches }) => matches.map((pattern) => [id, pattern.replace(/^[^/]*:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1')] as const))

  it.each(hosts)('%s: none but %s', (_, host) => {
    expect(siteFor(`https://${host}/`)?.matches.join(' '), 'the host itself').toContain(host)
    const others = [`https://fake${host}/`, `https://${host}.evil.example/`, `https://evil.example/${host}/`, `https://evil.example/?u=https://${host}/`, `https://${host}@evil.example/`, `https://${host.replace('.', '-')}/`]
    expect(others.filter((url) => siteFor(url))).toEqual([])
  })
})

describe('what a site\'s reader rests on', () => {
  const sources = Object.entries(import.meta.glob<string>('../../lib/sites/adapters/*.ts', { eager: true, query: '?raw', import: 'default' }))

  it.each(sources.map(([path, source]) => [path.replace(/^.*\/|\.ts$/g, ''), source] as const))('%s: says when it was last seen, or that it never was', (id, source) => {
    const dated = source.match(/\b20(?:1\d|2\d)(?:-(?:0[1-9]|1[0-2]))\b/g) ?? []
    expect(dated.length > 0, 'a date, or `unseen: true`').toBe(!isBestGuess(id))
  })
})
