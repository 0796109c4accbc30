import { fold } from '../core/text'
import type { Fact } from '../model/fact'
import type { Degree, Kind, Likeness, SharedFact } from './kind'
import { isNothing, namesOf, put, type Mine, type MineOfKind, type Read } from './mine'
import { rulesOf } from './registry'
import { withHobbies } from './skill-as-hobby'
import { togetherIn, type Together } from './years'

/** A fact of the user and one of theirs that meet. */
export interface Meeting<T extends SharedFact> {
  mine: Read<Fact>
  theirs: Read<T>
  degree: Degree
  together?: Together | undefined
}

/** Which of two meetings of one fact tells the user more. */
const STRENGTH: Record<Degree, number> = { 'same-years': 6, 'same-part': 5, 'same': 4, 'near': 3, 'kind-of': 2, 'ambiguous': 1 }
const ROLE_STRENGTH = { hometown: 3, lived: 2, works: 1 } as const

/** Every pair that meets, several for one fact included. */
export function findMeetings<T extends SharedFact>(mine: Mine, theirs: readonly T[]): Meeting<T>[] {
  const meetings: Meeting<T>[] = []
  const stays = new Map<string, Read<T>[]>()
  const read: Read<T>[] = []
  for (const fact of withHobbies(theirs)) {
    if (!mine.has(fact.kind)) continue
    const one = { fact, parsed: rulesOf(fact.kind).parse(fact.text) }
    if (isNothing(one.parsed)) continue
    read.push(one)
    put(stays, `${fact.kind} ${one.parsed.key}`, one)
  }
  for (const one of read) {
    const held = mine.get(one.fact.kind)
    if (held) meetings.push(...meetingsOf(held, one, stays.get(`${one.fact.kind} ${one.parsed.key}`) ?? [one]))
  }
  return meetings
}

function meetingsOf<T extends SharedFact>(held: MineOfKind, theirs: Read<T>, theirStays: readonly Read<T>[]): Meeting<T>[] {
  const rules = rulesOf(theirs.fact.kind)
  const tried = new Set<Read<Fact>>()
  const meetings: Meeting<T>[] = []
  const tryOne = (mine: Read<Fact>): void => {
    if (tried.has(mine)) return
    tried.add(mine)
    const likeness = rules.compare(mine.parsed, theirs.parsed)
    if (likeness) meetings.push(meetingOf(rules, mine, theirs, likeness, held.byKey.get(mine.parsed.key) ?? [mine], theirStays))
  }
  for (const form of namesOf(theirs.parsed)) held.byForm.get(form)?.forEach(tryOne)
  if (meetings.length === 0 && theirs.parsed.words?.length) held.byLength.get(theirs.parsed.words.length)?.forEach(tryOne)
  return meetings
}

function meetingOf<T extends SharedFact>(
  rules: Kind, mine: Read<Fact>, theirs: Read<T>, likeness: Likeness, myStays: readonly Read<Fact>[], theirStays: readonly Read<T>[],
): Meeting<T> {
  if (!rules.overlaps || likeness !== 'same') return { mine, theirs, degree: likeness }
  const together = togetherIn(myStays.map((stay) => stay.fact.years), theirStays.map((stay) => stay.fact.years))
  if (together) return { mine, theirs, degree: 'same-years', together }
  return { mine, theirs, degree: isSamePart(mine.fact, theirs.fact) ? 'same-part' : 'same' }
}

/** The same department, field or team, as written beside the name. */
function isSamePart(mine: SharedFact, theirs: SharedFact): boolean {
  if (!mine.detail || !theirs.detail) return false
  const part = fold(mine.detail)
  return part !== '' && part === fold(theirs.detail)
}

/** Takes the strongest meetings first, until each fact, and each other fact of its key, has met once. */
export function chooseMeetings<T extends SharedFact>(meetings: readonly Meeting<T>[]): Meeting<T>[] {
  const ranked = meetings.map((meeting) => ({ meeting, rank: rankOf(meeting), tie: tieOf(meeting) }))
  ranked.sort((a, b) => b.rank - a.rank || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0))
  const [mine, theirs] = [new Set<string>(), new Set<string>()]
  const chosen: Meeting<T>[] = []
  for (const { meeting } of ranked) {
    const [left, right] = [nameOf(meeting.mine), nameOf(meeting.theirs)]
    if (mine.has(left) || theirs.has(right) || chosen.some((other) => isRepeat(meeting, other) || isSkillAgain(meeting, other))) continue
    mine.add(left)
    theirs.add(right)
    chosen.push(meeting)
  }
  return chosen
}

/** The same thing again under another spelling on both sides: "Tampere" and "Tampere, Pirkanmaa, Finland". */
function isRepeat(one: Meeting<SharedFact>, other: Meeting<SharedFact>): boolean {
  if (one.mine.fact.kind !== other.mine.fact.kind) return false
  const { compare } = rulesOf(one.mine.fact.kind)
  return compare(one.mine.parsed, other.mine.parsed) === 'same' && compare(one.theirs.parsed, other.theirs.parsed) === 'same'
}

/** A skill on both sides that is met as a hobby as well. */
const isSkillAgain = (one: Meeting<SharedFact>, other: Meeting<SharedFact>): boolean =>
  one.mine.fact.text === other.mine.fact.text && one.theirs.fact.text === other.theirs.fact.text && [one, other].some(({ mine }) => mine.fact.kind === 'skill') && [one, other].some(({ mine }) => mine.fact.kind === 'hobby')

const nameOf = (read: Read<SharedFact>): string => `${read.fact.kind} ${read.parsed.key}`

function rankOf({ degree, mine, theirs, together }: Meeting<SharedFact>): number {
  const role = (fact: SharedFact): number => (fact.placeRole ? ROLE_STRENGTH[fact.placeRole] : 0)
  const exact = mine.parsed.key === theirs.parsed.key ? 1 : 0
  return STRENGTH[degree] * 1000 + (role(mine.fact) + role(theirs.fact)) * 100 + exact * 50 + Math.min(together?.years ?? 0, 9)
}

/** The same for both sides, so that the order of "you" and "they" never decides. */
const tieOf = ({ mine, theirs }: Meeting<SharedFact>): string => [mine.parsed.key, theirs.parsed.key].sort().join(' ')
