import { canonicalKey } from '../../lib/affinity/affinity'
import { addDays, type Day } from '../../lib/core/day'
import type { Fact, Years } from '../../lib/model/fact'
import type { FactKind } from '../../lib/model/kinds'
import { CAUSES, CITIES, DEGREES, EMPLOYERS, GROUPS, HOBBIES, LANGUAGES, PROJECTS, SCHOOLS, SKILLS } from './data/facts'
import type { Random } from './random'

/** The same few texts come again and again; each is understood once. */
const keys = new Map<string, string>()

function keyOf(kind: FactKind, text: string): string {
  const name = `${kind} ${text}`
  const key = keys.get(name) ?? canonicalKey(kind, text)
  keys.set(name, key)
  return key
}

type More = Pick<Fact, 'years' | 'placeRole' | 'detail'>

/** Where the facts of one person were read; undefined for those that the user typed. */
export interface ReadAt {
  url: string
  readOn: Day
}

/** What one person could share: as much as a profile of that kind shows, in the order of a profile. Empty for one in twelve. */
export function inventFacts(random: Random, thisYear: number, readAt: ReadAt | undefined): Fact[] {
  if (random.chance(0.08)) return []
  const facts: Fact[] = []
  const add = (kind: FactKind, text: string, more: More = {}): void => {
    if (facts.some((fact) => fact.kind === kind && fact.text === text && fact.placeRole === more.placeRole)) return
    const words = [text, more.detail, spell(more.years)].filter(Boolean).join(' · ')
    facts.push({ id: random.id(), kind, text, key: keyOf(kind, text), ...more, evidence: readAt ? [{ quote: words, ...readAt }] : [] })
  }
  const several = (kind: FactKind, list: readonly string[], chance: number, max: number): void => {
    if (random.chance(chance)) for (let left = random.whole(1, max); left > 0; left--) add(kind, random.pickRanked(list))
  }
  const finished = random.whole(thisYear - 38, thisYear - 1)
  inventSchools(random, finished, add)
  inventWork(random, finished, thisYear, add)
  if (random.chance(0.45)) add('place', random.pickRanked(CITIES), { placeRole: 'hometown' })
  if (random.chance(0.2)) add('place', random.pickRanked(CITIES), { placeRole: 'lived' })
  several('language', LANGUAGES, 0.4, 3)
  several('hobby', HOBBIES, 0.35, 3)
  several('cause', CAUSES, 0.15, 2)
  several('group', GROUPS, 0.12, 1)
  several('skill', SKILLS, 0.3, 3)
  several('project', PROJECTS, 0.08, 1)
  return facts
}

type Add = (kind: FactKind, text: string, more?: More) => void

function inventSchools(random: Random, finished: number, add: Add): void {
  if (!random.chance(0.8)) return
  const years: Years = { from: finished - random.whole(3, 6), to: finished }
  add('school', random.pickRanked(SCHOOLS), { ...(random.chance(0.85) && { years }), ...(random.chance(0.6) && { detail: random.pick(DEGREES) }) })
  if (random.chance(0.25)) add('school', random.pickRanked(SCHOOLS), { years: { from: finished, to: finished + 2 } })
}

function inventWork(random: Random, finished: number, thisYear: number, add: Add): void {
  let year = finished
  for (let jobs = random.whole(1, 3); jobs > 0 && year < thisYear; jobs--) {
    const to = Math.min(thisYear, year + random.whole(1, 8))
    const isLast = jobs === 1 || to === thisYear
    add('employer', random.pickRanked(EMPLOYERS), { years: isLast ? { from: year, ongoing: true } : { from: year, to } })
    year = to
  }
  if (random.chance(0.5)) add('place', random.pickRanked(CITIES), { placeRole: 'works' })
}

function spell(years: Years | undefined): string {
  if (!years) return ''
  return `${years.from ?? ''} – ${years.ongoing ? 'now' : (years.to ?? '')}`
}

/** A day at most `days` before `today`, the near past likelier. */
export const dayBefore = (random: Random, today: Day, days: number): Day => addDays(today, -Math.floor(days * random.next() ** 2))
