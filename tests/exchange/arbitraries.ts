import fc from 'fast-check'
import { cleanLine, cleanText } from '../../lib/core/text'
import type { Backup } from '../../lib/model/backup'
import type { Fact, Years } from '../../lib/model/fact'
import { ACT_KINDS, FACT_KINDS, PLACE_ROLES, STAGES, TIE_KINDS } from '../../lib/model/kinds'
import type { Contact, Note, Person, Tie } from '../../lib/model/person'
import type { Act, Event, FollowUp } from '../../lib/model/records'

/** Pieces that break naive tables, in all mixtures. */
const PIECES = ['=', '+', '-', '@', '|', '\t', "'", '"', ';', ',', '\\', '[', ']', '(', ')', '–', ' ', '\u00a0', '\u200d', '=1+1', '(2011)', '(2011–2013)', '[2026-11-03] ', '(hometown)', 'Aalto', 'ö', '王', 'ש', '👩‍💻', 'a', 'Z', '7', '＝', '.', '://']
const words = (max: number): fc.Arbitrary<string> => fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: max }).map((parts) => parts.join(''))

/** A line as the doors of the product let it in. */
export const line = words(8).map((text) => cleanLine(cleanLine(text, 200), 200)).filter((text) => text !== '')
export const paragraph = fc.array(words(6), { maxLength: 5 }).map((lines) => cleanText(cleanText(lines.join('\n'), 2000), 2000)).filter((text) => text !== '')
const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const instant = fc.date({ min: new Date('2001-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }).map((date) => date.toISOString())
const link = fc.tuple(fc.constantFrom('people', 'in', 'x;y', 'a,b'), fc.integer({ min: 1, max: 9999 })).map(([path, n]) => `https://example.org/${path}/${n}`)
const year = fc.integer({ min: 1950, max: 2049 })

export const years: fc.Arbitrary<Years> = fc.oneof(
  fc.record({ from: year, to: year }), fc.record({ from: year }), fc.record({ to: year }),
  fc.record({ from: year, ongoing: fc.constant(true) }), fc.record({ ongoing: fc.constant(true) }),
)
const optional = <T extends object>(required: fc.Arbitrary<T>, extra: { [K in string]: fc.Arbitrary<unknown> }): fc.Arbitrary<T> =>
  fc.tuple(required, fc.record(extra, { requiredKeys: [] })).map(([base, more]) => ({ ...base, ...more }))

export const fact: fc.Arbitrary<Fact> = optional(
  fc.record({ id: fc.uuid(), kind: fc.constantFrom(...FACT_KINDS), text: line, key: line, evidence: fc.array(fc.record({ quote: line, url: link, readOn: day }), { maxLength: 2 }) }),
  { years, placeRole: fc.constantFrom(...PLACE_ROLES), detail: line },
)
const note: fc.Arbitrary<Note> = fc.record({ id: fc.uuid(), text: paragraph, at: instant })
const contact: fc.Arbitrary<Contact> = fc.record({ kind: fc.constantFrom('email', 'phone'), value: line })
const tie: fc.Arbitrary<Tie> = optional(
  fc.record({
    tags: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...TIE_KINDS), state: fc.constantFrom('potential' as const, 'active' as const), since: day }), { selector: ({ kind }) => kind, maxLength: 3 }),
    stage: fc.constantFrom(...STAGES), stageSince: day, goalIds: fc.array(fc.uuid(), { maxLength: 2 }),
  }),
  {
    until: day, advocate: fc.record({ of: line, from: day, until: day }), teaching: fc.record({ mine: fc.array(line, { maxLength: 2 }), theirs: fc.array(line, { maxLength: 2 }) }),
    told: fc.array(fc.record({ limitId: fc.uuid(), on: day }), { maxLength: 2 }), seenWork: fc.boolean(), fit: fc.record({ values: fc.integer({ min: 1, max: 5 }), on: day }),
  },
)

const person = (eventIds: readonly string[]): fc.Arbitrary<Person> => optional(
  fc.record({
    id: fc.uuid(), name: line, links: fc.uniqueArray(link, { maxLength: 3 }), contacts: fc.array(contact, { maxLength: 3 }),
    facts: fc.array(fact, { maxLength: 5 }), notes: fc.array(note, { maxLength: 3 }), eventIds: fc.subarray([...eventIds]), tie,
    sources: fc.array(fc.record({ url: link, site: line, readAt: instant, fieldsRead: fc.nat(8), fieldsExpected: fc.nat(8) }), { maxLength: 2 }),
    createdAt: instant, updatedAt: instant,
  }),
  { headline: line, title: line, organisation: line, location: line, lastContactOn: day, cadence: fc.constantFrom({ ideal: 30, latest: 45 }, 'off' as const), introducedBy: fc.record({ name: line }), communities: fc.array(line, { maxLength: 2 }) },
)

const event: fc.Arbitrary<Event> = optional(fc.record({ id: fc.uuid(), name: line, createdAt: instant }), { on: day, place: line, url: link })
const act = (personIds: readonly string[]): fc.Arbitrary<Act> => fc.record({
  id: fc.uuid(), personId: fc.constantFrom(...personIds), kind: fc.constantFrom(...ACT_KINDS), direction: fc.constantFrom('given' as const, 'received' as const),
  state: fc.constantFrom('open' as const, 'closed' as const), quiet: fc.boolean(), on: day, text: paragraph, createdAt: instant,
})
const followUp = (personIds: readonly string[]): fc.Arbitrary<FollowUp> => optional(
  fc.record({ id: fc.uuid(), personId: fc.constantFrom(...personIds), due: day, reason: line, state: fc.constantFrom('open' as const, 'done' as const), createdAt: instant }),
  { doneOn: day, notifiedFor: day },
)

/** A whole state as the product could hold it, with every name and text as hostile as the doors let through. */
export const backup: fc.Arbitrary<Backup> = fc.array(event, { maxLength: 3 }).chain((events) =>
  fc.uniqueArray(person(events.map(({ id }) => id)), { selector: ({ id }) => id, maxLength: 4 }).chain((people) => {
    const ids = people.map(({ id }) => id)
    return fc.record({
      format: fc.constant('common-ground' as const), version: fc.constant(1 as const), exportedAt: instant,
      people: fc.constant(people), events: fc.constant(events),
      acts: ids.length === 0 ? fc.constant([]) : fc.array(act(ids), { maxLength: 4 }),
      followUps: ids.length === 0 ? fc.constant([]) : fc.array(followUp(ids), { maxLength: 4 }),
    })
  }))
