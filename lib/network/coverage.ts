import { addDays, type Day } from '../core/day'
import { fold } from '../core/text'
import type { TieKind } from '../model/kinds'
import type { Person, TieTag } from '../model/person'
import type { Event, Goal } from '../model/records'
import { isOpenGoal } from '../ties/proposals'

export const ROLES = ['mentor', 'sponsor'] as const
export type Role = (typeof ROLES)[number]

/** Kinds of tie by which a person counts as a mentor or a sponsor. A shadow sponsor is one; on a shared screen nobody hears of it. */
const COUNTS_AS: Record<Role, readonly TieKind[]> = { mentor: ['mentor', 'reciprocal'], sponsor: ['sponsor', 'shadow-sponsor', 'advocate-in-residence'] }
const SUPPORTS: readonly TieKind[] = [...COUNTS_AS.mentor, ...COUNTS_AS.sponsor]

/** Somebody who covers something: potential by a click, active by an act. */
export interface Holder { id: string; name: string; state: TieTag['state'] }

/** What may be seen: no shadow sponsors while the screen is shared. */
export interface Sight { isShared: boolean }

/** What somebody is to the user by these kinds of tie; undefined where they are nothing of it, or were thanked and let go. */
function standing({ tie }: Person, kinds: readonly TieKind[], { isShared }: Sight): TieTag['state'] | undefined {
  if (tie.stage === 'closed') return undefined
  const tags = tie.tags.filter(({ kind }) => kinds.includes(kind) && !(isShared && kind === 'shadow-sponsor'))
  return tags.length === 0 ? undefined : tags.some(({ state }) => state === 'active') ? 'active' : 'potential'
}

function holders(people: readonly Person[], kinds: readonly TieKind[], sight: Sight): Holder[] {
  const found = people.flatMap((person): Holder[] => {
    const state = standing(person, kinds, sight)
    return state ? [{ id: person.id, name: person.name, state }] : []
  })
  return found.sort(activeFirst)
}

const activeFirst = (a: Holder, b: Holder): number => (a.state === b.state ? a.name.localeCompare(b.name) : a.state === 'active' ? -1 : 1)

/** Who holds a role for a goal, the active first; `others` hold it, but not for this goal: they may be asked next. */
export interface Cover { role: Role; held: Holder[]; others: Holder[] }
export interface GoalCoverage { goal: Goal; mentor: Cover; sponsor: Cover }

/** For each open goal, who mentors and who sponsors the user towards it. One pass over people for each role. */
export function coverGoals(goals: readonly Goal[], people: readonly Person[], sight: Sight): GoalCoverage[] {
  const all = { mentor: holders(people, COUNTS_AS.mentor, sight), sponsor: holders(people, COUNTS_AS.sponsor, sight) }
  const serves = new Map(people.map(({ id, tie }) => [id, new Set(tie.goalIds)]))
  const cover = (goal: Goal, role: Role): Cover => {
    const held = all[role].filter(({ id }) => serves.get(id)?.has(goal.id))
    const ids = new Set(held.map(({ id }) => id))
    return { role, held, others: held.length > 0 ? [] : all[role].filter(({ id }) => !ids.has(id)).slice(0, 3) }
  }
  return goals.filter(isOpenGoal).map((goal) => ({ goal, mentor: cover(goal, 'mentor'), sponsor: cover(goal, 'sponsor') }))
}

export interface OrganisationCoverage {
  /** As first written. */
  name: string
  advocates: (Holder & { until?: Day; endsSoon: boolean })[]
  /** Others there whom one could ask: people with a tag. */
  known: Holder[]
}

/** Days ahead in which the end of a term is told. */
const SOON = 45

/**
 * For each organisation with somebody tied to the user, and each of the `programmes` where one of them was met: who is named their advocate there.
 * Those with most people first.
 */
export function coverOrganisations(people: readonly Person[], today: Day, sight: Sight, programmes: readonly Pick<Event, 'id' | 'name'>[] = []): OrganisationCoverage[] {
  const found = new Map<string, OrganisationCoverage & { people: Person[] }>()
  const written = new Map(programmes.map(({ name }) => [fold(name), name]))
  const at = (name: string) => {
    const known = found.get(fold(name)) ?? { name: written.get(fold(name)) ?? name, advocates: [], known: [], people: [] }
    found.set(fold(name), known)
    return known
  }
  const named = new Map(programmes.map(({ id, name }) => [id, name]))
  for (const person of people) {
    const { advocate } = person.tie
    for (const eventId of person.eventIds) {
      const programme = named.get(eventId)
      if (programme !== undefined && fold(programme) !== fold(advocate?.of ?? '')) at(programme).people.push(person)
    }
    const state = standing(person, ['advocate-in-residence'], sight)
    const isOver = advocate?.until !== undefined && advocate.until < today
    const of = state && !isOver ? advocate?.of ?? person.organisation : person.organisation
    if (of === undefined || fold(of) === '') continue
    if (!state || isOver) { at(of).people.push(person); continue }
    const until = advocate?.until
    at(of).advocates.push({ id: person.id, name: person.name, state, endsSoon: until !== undefined && until <= addDays(today, SOON), ...(until ? { until } : {}) })
  }
  for (const { advocates } of found.values()) advocates.sort(activeFirst)
  return [...found.values()].map(({ people: there, ...one }) => ({ ...one, known: holders(there, [...SUPPORTS, 'connector', 'skip-level'], sight) }))
    .filter((one) => one.advocates.length + one.known.length > 0)
    .sort((a, b) => b.advocates.length - a.advocates.length || b.known.length - a.known.length || a.name.localeCompare(b.name))
}

/** Everybody who mentors or sponsors the user, or could. */
export const supporters = <T extends Person>(people: readonly T[], sight: Sight): T[] => people.filter((person) => standing(person, SUPPORTS, sight) !== undefined)

export interface Cluster {
  kind: 'school' | 'employer' | 'place'
  /** What they have in common, as one of them writes it. */
  text: string
  count: number
  /** Of how many something of the kind is known. */
  known: number
}

/** Fewer than so many are no cluster; from this share of them on, it is nearly all. */
const FEWEST = 3
const NEARLY_ALL = 0.8

/** What nearly all mentors and sponsors have in common: a school, an employer, a place. Of whom nothing of the kind is known does not count. */
export function findClusters(people: readonly Person[], sight: Sight): Cluster[] {
  const all = supporters(people, sight)
  return (['school', 'employer', 'place'] as const).flatMap((kind): Cluster[] => {
    const texts = new Map<string, { text: string; count: number }>()
    const known = all.map((person) => factsOf(person, kind)).filter((facts) => facts.size > 0)
    for (const facts of known) for (const [key, text] of facts) texts.set(key, { text: texts.get(key)?.text ?? text, count: (texts.get(key)?.count ?? 0) + 1 })
    const [most] = [...texts.values()].sort((a, b) => b.count - a.count)
    return most && most.count >= FEWEST && most.count >= known.length * NEARLY_ALL ? [{ kind, ...most, known: known.length }] : []
  })
}

function factsOf(person: Person, kind: Cluster['kind']): Map<string, string> {
  const facts = new Map(person.facts.filter((fact) => fact.kind === kind && fact.key !== '').map(({ key, text }) => [key, text]))
  const house = fold(person.organisation ?? '')
  if (kind === 'employer' && person.organisation && house !== '') facts.set(house, person.organisation)
  return facts
}

export interface CommunityCoverage { community: string; isMine: boolean; mentor: Holder[]; sponsor: Holder[] }

/** For each community that the user typed, of themselves first: which mentors and sponsors they typed it for as well. Nothing is inferred, and nobody is counted who was not typed. */
export function coverCommunities(mine: readonly string[], people: readonly Person[], sight: Sight): CommunityCoverage[] {
  const words = new Map<string, { community: string; isMine: boolean; members: Person[] }>(mine.map((community) => [fold(community), { community, isMine: true, members: [] }]))
  for (const person of supporters(people, sight)) {
    for (const community of person.communities ?? []) {
      const known = words.get(fold(community)) ?? { community, isMine: false, members: [] }
      if (!known.members.includes(person)) known.members.push(person)
      words.set(fold(community), known)
    }
  }
  return [...words.values()].map(({ members, ...one }) => ({ ...one, mentor: holders(members, COUNTS_AS.mentor, sight), sponsor: holders(members, COUNTS_AS.sponsor, sight) }))
}
