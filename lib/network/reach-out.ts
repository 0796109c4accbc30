import { addDays, type Day, daysBetween } from '../core/day'
import type { Message } from '../core/message'
import { fold } from '../core/text'
import { cadenceOf, keepInTouch } from '../followups/cadence'
import { isKeepInTouch } from '../followups/group-follow-ups'
import type { TieKind } from '../model/kinds'
import type { Person, TieTag } from '../model/person'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { unsettled } from '../ties/work-changes'

/** How much sooner a role is thought of, the ratio being equal: those who act for the user first, for sponsors leave when protégés go silent. For an order, never for showing. */
const WEIGHT: Partial<Record<TieKind, number>> = { 'sponsor': 1.5, 'shadow-sponsor': 1.5, 'advocate-in-residence': 1.4, 'mentor': 1.3, 'reciprocal': 1.3, 'reverse-mentor': 1.2, 'connector': 1.2, 'protege': 1.1 }
const ACTIVE = 1.25
/** A change in their work is a good reason to write. */
const NEWS = 1.5
/** What is overdue by more than this is not more urgent for it. */
const MOST_OVERDUE = 4

/** How many ties gone quiet, and how many bridges, each week brings. */
const WEEKLY = { dormant: 3, bridge: 2 } as const
/** Days without a word after which a tie has gone quiet, whatever its stage says. */
const QUIET_AFTER = 365
/** So many people known in a house make whoever is there the way into it. */
const FEW = 2
/** A bridge is not asked for again within so many days. */
const BRIDGE_REST = 60
/** Rows at most of what is overdue: more cannot be done in a week. */
const MOST = 30

export const REASONS = ['due', 'dormant', 'bridge'] as const

export interface ReachOut {
  person: Person
  why: (typeof REASONS)[number]
  /** What they are to the user, as far as may be seen. */
  tag?: TieTag
  /** Why now, in words. */
  lines: Message[]
}

export interface ReachOutInput {
  /** Everybody who is something to the user. */
  people: readonly Person[]
  followUps: readonly FollowUp[]
  /** For those who were in touch this week: when they were before it, undefined where they were not. */
  before: ReadonlyMap<string, Day | undefined>
  settings: Settings
  /** Organisation of the user: who works there is no bridge. */
  organisation: string | undefined
  today: Day
  isShared: boolean
}

/** The Monday of the week that a day is in. */
export const mondayOf = (today: Day): Day => addDays(today, -(((daysBetween('1970-01-05', today) % 7) + 7) % 7))

/**
 * Whom to be in touch with: who is overdue, by how much for what they are, then this week's share of ties gone quiet and of bridges. The share depends on the week and the
 * people alone: who has been written to goes, and nobody takes their place before Monday. Who has something planned is in good hands already.
 */
export function reachOut(input: ReachOutInput): { rows: ReachOut[]; overdue: number } {
  const { settings, today } = input
  const planned = new Set(input.followUps.filter((one) => isInHand(one, today)).map(({ personId }) => personId))
  const wanted = input.people.filter((person) => person.cadence !== 'off' && person.tie.stage !== 'closed')
  const isQuiet = new Set(wanted.filter((person) => hasGoneQuiet(person, input)).map(({ id }) => id))
  const due = wanted.filter(({ id }) => !isQuiet.has(id) && !planned.has(id)).flatMap((person) => overdueOf(person, settings, input))
    .sort((a, b) => b.weight - a.weight || (a.row.person.id < b.row.person.id ? -1 : 1)).map(({ row }) => row)
  const shown = due.slice(0, MOST)
  const taken = new Set(shown.map(({ person }) => person.id))
  const isOpen = ({ id, lastContactOn }: Person): boolean => !planned.has(id) && !taken.has(id) && !(lastContactOn !== undefined && lastContactOn >= mondayOf(today))
  const dormant = share(wanted.filter(({ id }) => isQuiet.has(id)), today, WEEKLY.dormant).filter(isOpen)
  const bridges = share(bridgesAmong(wanted.filter(({ id }) => !isQuiet.has(id)), input), today, WEEKLY.bridge).filter(isOpen)
  return {
    overdue: due.length,
    rows: [...shown, ...dormant.map((person) => rowOf(person, 'dormant', [quietFor(person, input)], input)), ...bridges.map((person) => rowOf(person, 'bridge', [{ key: 'reach.why.bridge', values: [person.organisation ?? ''] }], input))],
  }
}

/** Planned or promised, or a reminder to keep in touch that the user has put off; one that is merely still to come is not. */
const isInHand = (one: FollowUp, today: Day): boolean =>
  one.state === 'open' && one.kind !== 'review' && (!isKeepInTouch(one) || (one.due > today && one.due !== one.ideal))

function rowOf(person: Person, why: ReachOut['why'], lines: Message[], { isShared }: ReachOutInput): ReachOut {
  const tags = person.tie.tags.filter(({ kind }) => !(isShared && kind === 'shadow-sponsor'))
  const [tag] = tags.toSorted((a, b) => weightOf(b) - weightOf(a))
  return { person, why, ...(tag ? { tag } : {}), lines: [...newsOf(person), ...lines] }
}

const weightOf = ({ kind, state }: TieTag): number => (WEIGHT[kind] ?? 1) * (state === 'active' ? ACTIVE : 1)

function newsOf(person: Person): Message[] {
  const [change] = unsettled(person.changed).filter(({ to }) => to !== '')
  return change ? [{ key: `reach.why.${change.field}`, values: [change.to] }] : []
}

/** The last contact as of this week's Monday. */
const contactBefore = ({ id, lastContactOn }: Person, { before }: Pick<ReachOutInput, 'before'>): Day | undefined => (before.has(id) ? before.get(id) : lastContactOn)

function hasGoneQuiet(person: Person, input: ReachOutInput): boolean {
  const last = contactBefore(person, input)
  return last !== undefined && (person.tie.stage === 'dormant' || daysBetween(last, mondayOf(input.today)) > QUIET_AFTER)
}

function overdueOf(person: Person, settings: Settings, input: ReachOutInput): { row: ReachOut; weight: number }[] {
  if (person.tie.stage === 'dormant') return []
  const cadence = cadenceOf(person, { ...settings, keepInTouch: true })
  const next = keepInTouch(person, { ...settings, keepInTouch: true })
  if (!cadence || !next || next.ideal > input.today) return []
  const days = daysBetween(next.ideal, input.today) + cadence.ideal
  const why: Message = person.lastContactOn === undefined ? { key: 'reach.why.never', values: [days], count: days } : { key: 'reach.why.since', values: [days, cadence.ideal], count: days }
  const row = rowOf(person, 'due', [why], input)
  return [{ row, weight: Math.min(days / cadence.ideal, MOST_OVERDUE) * (row.tag ? weightOf(row.tag) : 1) * (row.lines.length > 1 ? NEWS : 1) }]
}

function quietFor(person: Person, input: ReachOutInput): Message {
  const months = Math.max(1, Math.round(daysBetween(contactBefore(person, input) ?? input.today, input.today) / 30.44))
  return { key: 'reach.why.dormant', values: [months], count: months }
}

/** People with whom the user's way into a house begins: few are known there, it is not the user's own, and they have talked, but not lately. */
function bridgesAmong(people: readonly Person[], input: ReachOutInput): Person[] {
  const houses = new Map<string, number>()
  const houseOf = ({ organisation }: Person): string => fold(organisation ?? '')
  for (const person of input.people) houses.set(houseOf(person), (houses.get(houseOf(person)) ?? 0) + 1)
  const own = fold(input.organisation ?? '')
  const rested = addDays(mondayOf(input.today), -BRIDGE_REST)
  return people.filter((person) => {
    const house = houseOf(person)
    const last = contactBefore(person, input)
    return house !== '' && house !== own && (houses.get(house) ?? 0) <= FEW && last !== undefined && last <= rested
  })
}

/** This week's share: whose turn it is follows from the week and their id. */
const share = (people: readonly Person[], today: Day, count: number): Person[] => {
  const week = mondayOf(today)
  return people.map((person) => ({ person, turn: turnOf(`${week} ${person.id}`) })).sort((a, b) => a.turn - b.turn || (a.person.id < b.person.id ? -1 : 1)).slice(0, count).map(({ person }) => person)
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), with a last stir so that ids that differ at their end do not stand in a row. */
function turnOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
