import { addDays, type Day } from '../core/day'
import type { Review } from '../model/kept'
import type { Person, Tie } from '../model/person'
import type { Act, Self } from '../model/records'
import { opensDoor } from '../roles/doors'
import { whoseTurn } from './balance'
import { openHalf } from './endorsements'
import { nextStep } from './introduction-steps'
import { propose } from './proposals'
import { reviewDue } from './review'

/** What may need a word or a click, in the order in which it is shown. */
export const MATTER_KINDS = ['changed', 'ends', 'introduction', 'promise', 'report', 'feedback', 'turn', 'endorsement', 'review'] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

/** One thing about one tie. */
export interface Matter {
  kind: MatterKind
  person: Person
  /** The act that it is about. */
  act?: Act
  /** The day that it hangs on: when it ends, was promised, was opened. */
  on?: Day
}

export interface MattersInput {
  people: readonly Person[]
  acts: readonly Act[]
  reviews: readonly Review[]
  self: Self
  today: Day
}

/** A term or an advocate that ends within so many days is worth a word. */
export const ENDS_SOON = 45

/** Everything open between the user and their people, by kind, the oldest first. One pass over people and acts. */
export function findMatters({ people, acts, reviews, self, today }: MattersInput): Map<MatterKind, Matter[]> {
  const byPerson = new Map<string, Act[]>()
  for (const act of acts) {
    const known = byPerson.get(act.personId)
    if (known) known.push(act)
    else byPerson.set(act.personId, [act])
  }
  const reviewed = new Map<string, Review[]>()
  for (const review of reviews) reviewed.set(review.personId, [...(reviewed.get(review.personId) ?? []), review])
  const found = new Map<MatterKind, Matter[]>(MATTER_KINDS.map((kind) => [kind, []]))
  for (const person of people) {
    if (person.tie.stage === 'closed') continue
    const theirs = byPerson.get(person.id) ?? []
    for (const matter of mattersOf(person, theirs, reviewed.get(person.id) ?? [], self, today)) found.get(matter.kind)?.push(matter)
  }
  for (const list of found.values()) list.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.person.name.localeCompare(b.person.name))
  return found
}

/** Whether both teach: then it may be somebody's turn. */
export const isMutual = (tie: Tie): boolean => tie.teaching !== undefined || tie.tags.some(({ kind }) => kind === 'reciprocal' || kind === 'reverse-mentor')

function mattersOf(person: Person, acts: readonly Act[], reviews: readonly Review[], self: Self, today: Day): Matter[] {
  const { tie } = person
  const ends = [tie.until, tie.advocate?.until].filter((day) => day !== undefined).sort()[0]
  const due = reviewDue(person, reviews)
  const half = openHalf(acts)
  return [
    ...(propose(person, self).length > 0 ? [{ kind: 'changed' as const, person }] : []),
    ...(ends !== undefined && ends <= addDays(today, ENDS_SOON) ? [{ kind: 'ends' as const, person, on: ends }] : []),
    ...acts.flatMap((act) => matterOf(person, act)),
    ...(isMutual(tie) && whoseTurn(acts) === 'yours' ? [{ kind: 'turn' as const, person }] : []),
    ...(half === undefined ? [] : [{ kind: 'endorsement' as const, person, act: half, on: half.on }]),
    ...(due !== undefined && due <= today ? [{ kind: 'review' as const, person, on: due }] : []),
  ]
}

function matterOf(person: Person, act: Act): Matter[] {
  const matter = (kind: MatterKind): Matter[] => [{ kind, person, act, on: act.on }]
  if (act.introduction && act.direction === 'received') return nextStep(act.introduction) === undefined ? [] : matter('introduction')
  if (act.kind === 'promise') return act.state === 'open' ? matter('promise') : []
  if (act.direction !== 'received' || act.reportedOn !== undefined) return []
  if (act.kind === 'feedback') return act.state === 'open' ? matter('feedback') : []
  return opensDoor(act) ? matter('report') : []
}
