import { addDays, type Day } from '../../lib/core/day'
import type { Backup } from '../../lib/model/backup'
import type { Note, Person } from '../../lib/model/person'
import { type Act, type Event, type FollowUp } from '../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { CITIES, EVENTS, NOTES, TITLES } from './data/facts'
import { dayBefore, inventFacts, type ReadAt } from './invent-facts'
import { inventName, slugOf } from './invent-name'
import { inventSelf } from './invent-self'
import { inventActs, inventFollowUps, inventStage, inventTie } from './invent-tie'
import { type Random, seedRandom } from './random'

export interface InventOptions {
  /** How many people. */
  count: number
  /** Any text; the same seed, count and day give the same list. */
  seed: string
  /** The day on which the list is as it is, `YYYY-MM-DD`. */
  today: Day
}

/** Three years of collecting. */
const HISTORY_DAYS = 1000

const atNoon = (day: Day): string => `${day}T12:00:00.000Z`

/** A list of invented people in natural proportions, with everything that belongs to them, as an importable backup. Deterministic. */
export function invent({ count, seed, today }: InventOptions): Backup {
  const random = seedRandom(`${seed} ${count}`)
  const self = inventSelf(random, atNoon(today))
  const events = inventEvents(random, count, today)
  const people: Person[] = []
  const acts: Act[] = []
  const followUps: FollowUp[] = []
  for (let number = 1; number <= count; number++) {
    const created = dayBefore(random, today, HISTORY_DAYS)
    const id = random.id()
    const stage = inventStage(random)
    const own = inventActs(random, id, stage, created, today)
    const tie = inventTie(random, stage, own, created, today, self.goals.map((goal) => goal.id))
    people.push(inventPerson(random, { id, number, created, today, tie, events, lastContactOn: own.at(-1)?.on }))
    acts.push(...own)
    followUps.push(...inventFollowUps(random, id, created, today))
  }
  return { format: 'common-ground', version: 1, exportedAt: atNoon(today), self, settings: { ...DEFAULT_SETTINGS, welcomed: true }, people, acts, followUps, events }
}

interface Known {
  id: string
  number: number
  created: Day
  today: Day
  tie: Person['tie']
  events: readonly Event[]
  lastContactOn: Day | undefined
}

function inventPerson(random: Random, { id, number, created, today, tie, events, lastContactOn }: Known): Person {
  const name = inventName(random)
  const url = `https://people.example/${slugOf(name, number)}`
  const isTyped = random.chance(0.12)
  const readAt: ReadAt | undefined = isTyped ? undefined : { url, readOn: created }
  const facts = inventFacts(random, Number(today.slice(0, 4)), readAt)
  const employer = facts.findLast((fact) => fact.kind === 'employer')?.text
  const title = random.chance(0.85) ? random.pickRanked(TITLES) : undefined
  const notes = inventNotes(random, created, today)
  const updated = [created, lastContactOn ?? '', ...notes.map(({ at }) => at.slice(0, 10))].sort().at(-1) ?? created
  return {
    id, name,
    ...(title && random.chance(0.6) && { headline: employer ? `${title} at ${employer}` : title }),
    ...(title && { title }), ...(employer && { organisation: employer }),
    ...(random.chance(0.7) && { location: facts.find((fact) => fact.placeRole === 'works')?.text ?? random.pickRanked(CITIES) }),
    links: isTyped ? [] : [url], contacts: inventContacts(random, number), facts, notes,
    eventIds: events.length > 0 && random.chance(0.3) ? [random.pickRanked(events).id] : [],
    tie,
    sources: readAt ? [{ url, site: 'generic', readAt: atNoon(created), fieldsRead: random.whole(3, 8), fieldsExpected: 8 }] : [],
    ...(lastContactOn && { lastContactOn }),
    createdAt: atNoon(created), updatedAt: atNoon(updated),
  }
}

/** Addresses and numbers that lead nowhere: reserved by RFC 2606, and fictitious numbers by the regulator (Ofcom). */
const inventContacts = (random: Random, number: number): Person['contacts'] => [
  ...(random.chance(0.15) ? [{ kind: 'email' as const, value: `person${number}@mail.example` }] : []),
  ...(random.chance(0.05) ? [{ kind: 'phone' as const, value: `+44 1632 960${String(number % 1000).padStart(3, '0')}` }] : []),
]

function inventNotes(random: Random, created: Day, today: Day): Note[] {
  const count = random.chance(0.35) ? random.whole(1, random.chance(0.1) ? 8 : 2) : 0
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: random.chance(0.03) ? 30 : random.whole(1, 2) }, () => random.pick(NOTES)).join('\n')
    const day = dayBefore(random, today, 300)
    return { id: random.id(), text, at: atNoon(day < created ? created : day) }
  })
}

function inventEvents(random: Random, count: number, today: Day): Event[] {
  const length = count === 0 ? 0 : Math.min(200, Math.ceil(count / 25))
  return Array.from({ length }, (_, index) => {
    const on = addDays(today, -Math.floor((index * HISTORY_DAYS) / length) - random.whole(1, 10))
    return { id: random.id(), name: `${random.pick(EVENTS)} ${on.slice(0, 4)}`, on, place: random.pickRanked(CITIES), createdAt: atNoon(on) }
  })
}
