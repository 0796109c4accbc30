import { describe, expect, it } from 'vitest'
import { openSnapshot } from '../../../lib/sites/complete'
import { completeEvent } from '../../../lib/sites/people/complete-event'

type Node = [string, Record<string, string> | 0, ...(Node | string)[]]

function at(title: string, body: Node[], url = 'https://harbour-night.example/'): unknown {
  const page = openSnapshot({ url, base: url, tree: JSON.stringify(['HTML', { lang: 'en' }, ['HEAD', 0, ['TITLE', 0, title]], ['BODY', 0, ...body]]) })
  return page.ok ? completeEvent(page.value) : 'no page'
}
const ld = (value: object): Node => ['SCRIPT', { type: 'application/ld+json' }, JSON.stringify(value)]

describe('the event that a page is about', () => {
  it('is read from JSON-LD, with its last day and town', () => {
    const event = { '@type': 'BusinessEvent', name: 'Map Days', startDate: '2026-11-12T09:00', endDate: '2026-11-13', location: { '@type': 'Place', name: 'Cable Hall', address: { addressLocality: 'Helsinki' } } }
    expect(at('Map Days', [ld({ '@graph': [event] })])).toEqual({ name: 'Map Days', on: '2026-11-12', until: '2026-11-13', place: 'Cable Hall, Helsinki', url: 'https://harbour-night.example/' })
  })

  it('is read from microdata, from h-event and from hCalendar', () => {
    const place: Node = ['DIV', { itemprop: 'location', itemscope: '', itemtype: 'https://schema.org/Place' }, ['B', { itemprop: 'name' }, 'Cable Hall']]
    expect(at('Map Days', [['DIV', { itemscope: '', itemtype: 'https://schema.org/Event' }, ['H1', { itemprop: 'name' }, 'Map Days'], ['TIME', { itemprop: 'startDate', datetime: '2026-11-12' }, '12.11.'], place]]))
      .toMatchObject({ name: 'Map Days', on: '2026-11-12', place: 'Cable Hall' })
    expect(at('Map Days', [['DIV', { class: 'h-event' }, ['H1', { class: 'p-name' }, 'Map Days'], ['TIME', { class: 'dt-start', datetime: '2026-11-12T18:00' }, 'tonight'], ['SPAN', { class: 'p-location' }, 'Cable Hall']]]))
      .toMatchObject({ name: 'Map Days', on: '2026-11-12', place: 'Cable Hall' })
    expect(at('Map Days', [['DIV', { class: 'vevent' }, ['H1', { class: 'summary' }, 'Map Days'], ['ABBR', { class: 'dtstart', title: '2026-11-12' }, '12 November']]])).toMatchObject({ name: 'Map Days', on: '2026-11-12' })
  })

  it('is known by the address of sites for events', () => {
    expect(at('Map Days · Luma', [['H1', 0, 'Map Days']], 'https://lu.ma/map-days')).toMatchObject({ name: 'Map Days' })
  })

  it('is not offered on a page that merely speaks of one', () => {
    expect(at('What we learned at the summit', [['H1', 0, 'What we learned at the summit'], ['P', 0, 'The conference was good.']], 'https://news.example/summit-review')).toBeUndefined()
    expect(at('Map Days', [['H1', 0, 'Map Days']], 'https://fakelu.ma/map-days')).toBeUndefined()
  })

  it('is, on a calendar of many, the one that has the address of the page, or none', () => {
    const event = (name: string, url: string): object => ({ '@type': 'Event', name, url })
    const here = 'https://harbour-night.example/2026/map-days'
    expect(at('Map Days', [ld([event('Signal', '/2026/signal'), event('Map Days', '/2026/map-days/?from=mail')])], here)).toMatchObject({ name: 'Map Days' })
    expect(at('What is on', [ld([event('Signal', '/2026/signal'), event('Map Days', '/2026/map-days')])])).toBeUndefined()
    const marked = (name: string): Node => ['DIV', { class: 'h-event' }, ['H2', { class: 'p-name' }, name]]
    expect(at('What is on', [marked('Signal'), marked('Map Days')])).toBeUndefined()
    expect(at('Discover', [['H1', 0, 'Discover gatherings']], 'https://lu.ma/discover')).toBeUndefined()
    expect(at('Search', [['H1', 0, 'Gatherings near you']], 'https://www.linkedin.com/events/')).toBeUndefined()
  })

  it('is at a place, also where it is online too, and in a town that is marked apart', () => {
    const place = { '@type': 'Place', name: 'Cable Hall', address: { addressLocality: 'Helsinki' } }
    expect(at('Map Days', [ld({ '@type': 'Event', name: 'Map Days', location: [{ '@type': 'VirtualLocation', name: 'Online' }, place] })])).toMatchObject({ place: 'Cable Hall, Helsinki' })
    const marked: Node = ['DIV', { itemprop: 'location', itemscope: '', itemtype: 'https://schema.org/Place' }, ['B', { itemprop: 'name' }, 'Cable Hall'], ['I', { itemprop: 'addressLocality' }, 'Helsinki']]
    expect(at('Map Days', [['DIV', { itemscope: '', itemtype: 'https://schema.org/Event' }, ['H1', { itemprop: 'name' }, 'Map Days'], marked]])).toMatchObject({ place: 'Cable Hall, Helsinki' })
  })

  it('keeps no day that does not exist', () => {
    expect(at('Map Days', [ld({ '@type': 'Event', name: 'Map Days', startDate: '2026-02-31' })])).toEqual({ name: 'Map Days', url: 'https://harbour-night.example/' })
  })
})
