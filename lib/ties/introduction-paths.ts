import type { Message } from '../core/message'
import { fold } from '../core/text'
import type { Fact } from '../model/fact'
import { STAGES } from '../model/kinds'
import type { Person } from '../model/person'

/** Whom the user would like to meet: a saved person, or one on a page. */
export interface Target {
  id?: string | undefined
  name: string
  organisation?: string | undefined
  facts: readonly Pick<Fact, 'kind' | 'key' | 'text'>[]
  eventIds?: readonly string[] | undefined
  introducedBy?: Person['introducedBy']
}

/** Somebody who could introduce the user, and why that may be. */
export interface Path {
  person: Person
  reasons: Message[]
}

/** What two people may know each other from. A shared language or hobby proves no acquaintance. */
const MEETING_KINDS = new Set<string>(['employer', 'school', 'group', 'event', 'project'])

/** How much each reason says, for the order alone. */
const WEIGHTS = { introduced: 10, organisation: 4, event: 3, employer: 2, project: 2, group: 2, school: 1 } as const

interface Found { person: Person; reasons: Message[]; weight: number }

/**
 * Who among the people the user knows could introduce them, the likeliest first: who brought the two together, who is in the same
 * organisation, who was met at the same event, who shares an employer, project, group or school; connections imported from a site among them. One
 * pass over everybody, and no more than `limit` come back. Nobody the user has no tie to, and nobody closed with thanks.
 */
export function findPaths(target: Target, everybody: Iterable<Person>, limit = 5): Path[] {
  const keys = new Map(target.facts.filter((fact) => MEETING_KINDS.has(fact.kind)).map((fact) => [`${fact.kind} ${fact.key}`, fact]))
  const events = new Set(target.eventIds ?? [])
  const house = fold(target.organisation ?? '')
  const found: Found[] = []
  for (const person of everybody) {
    if (person.id === target.id || person.tie.stage === 'closed') continue
    const near = nearnessOf(person)
    if (near === 0) continue
    const path = reasonsOf(person, target, { keys, events, house })
    if (path.reasons.length > 0) found.push({ person, reasons: path.reasons, weight: path.weight + near })
  }
  return found.sort((a, b) => b.weight - a.weight || a.person.name.localeCompare(b.person.name)).slice(0, limit).map(({ person, reasons }) => ({ person, reasons }))
}

/** How well the user knows them, 0 not at all; a connection on a site counts least. */
function nearnessOf({ tie, lastContactOn, connection, introducedBy }: Person): number {
  const rung = tie.stage === 'dormant' ? 1 : STAGES.indexOf(tie.stage)
  if (rung > 0) return 1 + rung / 2
  return tie.tags.length > 0 || lastContactOn !== undefined || introducedBy !== undefined ? 1 : connection ? 0.5 : 0
}

interface Sought { keys: ReadonlyMap<string, Pick<Fact, 'kind' | 'key' | 'text'>>; events: ReadonlySet<string>; house: string }

function reasonsOf(person: Person, target: Target, { keys, events, house }: Sought): { reasons: Message[]; weight: number } {
  const reasons: Message[] = []
  let weight = 0
  const add = (kind: keyof typeof WEIGHTS, text = ''): void => {
    weight += WEIGHTS[kind]
    reasons.push({ key: `introduction.because.${kind}`, values: [text.slice(0, 160)] })
  }
  const brought = target.introducedBy?.personId === person.id || (target.id !== undefined && person.introducedBy?.personId === target.id)
  if (brought) add('introduced')
  const theirHouse = fold(person.organisation ?? '')
  if (house !== '' && theirHouse === house) add('organisation', person.organisation)
  if (person.eventIds.some((id) => events.has(id))) add('event')
  const seen = new Set<string>(house === '' ? [] : [house])
  for (const fact of person.facts) {
    const shared = keys.get(`${fact.kind} ${fact.key}`)
    if (shared === undefined || !isWeighed(fact.kind) || (fact.kind === 'employer' && seen.has(fold(fact.text)))) continue
    seen.add(fold(fact.text))
    add(fact.kind, shared.text)
  }
  return { reasons: reasons.slice(0, 3), weight }
}

const isWeighed = (kind: string): kind is keyof typeof WEIGHTS => kind in WEIGHTS
