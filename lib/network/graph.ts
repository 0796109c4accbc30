import { fold } from '../core/text'
import { STAGES, type TieKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act, Event } from '../model/records'

export const NODE_KINDS = ['person', 'organisation', 'school', 'event'] as const
export type NodeKind = (typeof NODE_KINDS)[number]
/** What binds two dots. */
export type LinkKind = 'works' | 'studied' | 'met' | 'introduced'

/** One dot of the map. `role` is what a person is to the user, as far as a picture may show it. */
export interface MapNode { id: string; kind: NodeKind; label: string; role?: 'mentor' | 'sponsor' | 'both' | 'other' }
export interface MapLink { from: string; to: string; kind: LinkKind }

/** A picture of the network before it is laid out. `people` says how many of how many are in it. */
export interface NetworkMap { nodes: MapNode[]; links: MapLink[]; people: { shown: number; total: number } }

/** What is to be drawn: beside people, which kinds of dot; and how many people at most, the closest to the user first. */
export interface MapChoice { goalId?: string | undefined; kinds: ReadonlySet<NodeKind>; most: number }

/** What the map is made of. */
export interface MapSource {
  people: readonly Person[]
  events: readonly Event[]
  acts: readonly Act[]
  /** How many people there are in all, where `people` holds only those who may be drawn. */
  total?: number
}

/** Kinds of tie that count as a mentor or a sponsor here. Shadow sponsors do not show: the picture may be shown around. */
const MENTORS: readonly TieKind[] = ['mentor', 'reverse-mentor', 'reciprocal']
const SPONSORS: readonly TieKind[] = ['sponsor', 'advocate-in-residence']

const openTags = ({ tie }: Person) => tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor')

/** How close somebody is, for choosing who is drawn when not all can be. */
function closeness(person: Person): number {
  const { stage, goalIds } = person.tie
  const rung = stage === 'closed' ? 0 : stage === 'dormant' ? 1 : STAGES.indexOf(stage)
  const tags = openTags(person)
  return rung + tags.length + (tags.some(({ state }) => state === 'active') ? 4 : 0) + goalIds.length + (person.introducedBy ? 1 : 0) + (person.eventIds.length > 0 ? 0.5 : 0)
}

function roleOf(person: Person): NonNullable<MapNode['role']> {
  const kinds = openTags(person).map(({ kind }) => kind)
  const mentors = kinds.some((kind) => MENTORS.includes(kind))
  const sponsors = kinds.some((kind) => SPONSORS.includes(kind))
  return mentors && sponsors ? 'both' : mentors ? 'mentor' : sponsors ? 'sponsor' : 'other'
}

/**
 * People, organisations, schools and events with what binds them: works at, studied at, met at, introduced by. What binds fewer than two
 * people is left out, and quiet acts are not drawn. The same data give the same map, in the same order.
 */
export function buildGraph({ people, events, acts, total }: MapSource, { goalId, kinds, most }: MapChoice): NetworkMap {
  const wanted = goalId === undefined ? people : people.filter(({ tie }) => tie.goalIds.includes(goalId))
  const shown = wanted.map((person) => ({ person, close: closeness(person) }))
    .sort((a, b) => b.close - a.close || (a.person.id < b.person.id ? -1 : 1)).slice(0, most).map(({ person }) => person)
  const hubs = new Hubs()
  const names = new Map(events.map(({ id, name }) => [id, name]))
  for (const person of shown) {
    if (kinds.has('organisation')) hubs.add('organisation', fold(person.organisation ?? ''), person.organisation, person.id, 'works')
    if (kinds.has('school')) for (const { kind, key, text } of person.facts) if (kind === 'school') hubs.add('school', key, text, person.id, 'studied')
    if (kinds.has('event')) for (const id of person.eventIds) hubs.add('event', id, names.get(id), person.id, 'met')
  }
  const nodes = shown.map((person): MapNode => ({ id: person.id, kind: 'person', label: person.name, role: roleOf(person) }))
  const found = hubs.shared()
  const links = [...found.links, ...introductions(shown, acts)]
  return { nodes: [...nodes, ...found.nodes], links, people: { shown: shown.length, total: goalId === undefined ? total ?? wanted.length : wanted.length } }
}

/** Who introduced whom: as noted on the person, and by introductions that came about. */
function introductions(shown: readonly Person[], acts: readonly Act[]): MapLink[] {
  const ids = new Set(shown.map(({ id }) => id))
  const links = new Map<string, MapLink>()
  const add = (from: string | undefined, to: string | undefined): void => {
    if (from !== undefined && to !== undefined && from !== to && ids.has(from) && ids.has(to)) links.set(`${from} ${to}`, { from, to, kind: 'introduced' })
  }
  for (const person of shown) add(person.introducedBy?.personId, person.id)
  for (const act of acts) {
    const isMade = act.introduction?.steps.some(({ step }) => step === 'made') === true
    if (isMade && !act.quiet && act.direction === 'received') add(act.personId, act.introduction?.to.personId)
  }
  return [...links.values()]
}

/** Organisations, schools and events, with who belongs to each. */
class Hubs {
  readonly #known = new Map<string, { node: MapNode; link: LinkKind; members: Set<string> }>()

  add(kind: NodeKind, key: string, label: string | undefined, member: string, link: LinkKind): void {
    if (key === '' || !label) return
    const id = `${kind}/${key}`
    const hub = this.#known.get(id) ?? { node: { id, kind, label }, link, members: new Set() }
    hub.members.add(member)
    this.#known.set(id, hub)
  }

  /** Those that bind two people or more. */
  shared(): { nodes: MapNode[]; links: MapLink[] } {
    const all = [...this.#known.values()].filter(({ members }) => members.size > 1)
    return { nodes: all.map(({ node }) => node), links: all.flatMap(({ node, link, members }) => [...members].map((from) => ({ from, to: node.id, kind: link }))) }
  }
}

/** What binds a dot to a neighbour, seen from the dot: `introducedBy` where the neighbour did it. */
export interface Neighbour { id: string; as: LinkKind | 'introducedBy' }

/** The neighbours of each dot. */
export function neighboursOf({ links }: NetworkMap): ReadonlyMap<string, Neighbour[]> {
  const found = new Map<string, Neighbour[]>()
  const add = (from: string, neighbour: Neighbour): void => {
    const known = found.get(from)
    if (known) known.push(neighbour)
    else found.set(from, [neighbour])
  }
  for (const { from, to, kind } of links) {
    add(from, { id: to, as: kind })
    add(to, { id: from, as: kind === 'introduced' ? 'introducedBy' : kind })
  }
  return found
}
