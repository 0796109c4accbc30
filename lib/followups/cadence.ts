import { addDays, type Day } from '../core/day'
import type { CadenceGroup, TieKind } from '../model/kinds'
import type { Person, Tie } from '../model/person'
import type { Cadence, Settings } from '../model/settings'

/** When it is late, where only the good day is chosen: a third of the time more, at least 3 days, at most 30. */
export const latestFor = (ideal: number): number => ideal + Math.min(30, Math.max(3, Math.round(ideal / 3)))

const days = (ideal: number): Cadence => ({ ideal, latest: latestFor(ideal) })

/** Days since the last contact, as the product proposes them; the user may choose others in Settings. */
export const DEFAULT_CADENCES: Readonly<Record<CadenceGroup, Cadence>> = {
  active: days(30), potential: days(45), 'skip-level': days(182), dormant: days(90), 'keep-warm': days(365),
}

/** So many people at 30 days or less are more than one can keep up with. */
export const CROWDED = { people: 15, days: 30 } as const

/** Kinds of tie that live from regular talk. The others are kept warm. */
const CLOSE: readonly TieKind[] = ['mentor', 'sponsor', 'reverse-mentor', 'reciprocal', 'shadow-sponsor', 'advocate-in-residence', 'protege']

const isActive = ({ kind, state }: Tie['tags'][number]): boolean => state === 'active' && CLOSE.includes(kind)

/** Which cadence a tie has; undefined for people who are nothing to the user yet, and for ties closed with thanks. */
export function cadenceGroupOf({ tags, stage }: Tie): CadenceGroup | undefined {
  if (stage === 'closed') return undefined
  if (stage === 'dormant') return 'dormant'
  if (tags.some(isActive)) return 'active'
  if (tags.some(({ kind }) => kind === 'skip-level')) return 'skip-level'
  if (tags.some(({ kind }) => CLOSE.includes(kind))) return 'potential'
  return tags.length > 0 ? 'keep-warm' : undefined
}

/** The cadence of a group as the user has it. */
export const cadenceOfGroup = (group: CadenceGroup, settings: Settings): Cadence => settings.cadences?.[group] ?? DEFAULT_CADENCES[group]

/** The cadence of one person: their own, else their group's; undefined where there are no reminders. */
export function cadenceOf({ cadence, tie }: Pick<Person, 'cadence' | 'tie'>, settings: Settings): Cadence | undefined {
  if (settings.keepInTouch === false || cadence === 'off' || tie.stage === 'closed') return undefined
  const group = cadenceGroupOf(tie)
  return cadence ?? (group && cadenceOfGroup(group, settings))
}

/** A reminder that follows from what is known: its day, and past which it is late. */
export interface Wanted {
  kind: 'cadence' | 'skip-level' | 'review' | 'term-ends' | 'report-back'
  ideal: Day
  latest?: Day
  actId?: string
  reason?: string
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The day on which the tie began to ask for contact: the last tag's, or that of falling dormant. */
function began({ tie, createdAt }: Person): Day {
  if (tie.stage === 'dormant') return tie.stageSince
  return tie.tags.reduce<Day | undefined>((last, { since }) => (last === undefined ? since : later(last, since)), undefined) ?? createdAt.slice(0, 10)
}

/**
 * When to be in touch again: so many days after the last contact, or after the tie began where there was none, and never
 * before it began. Undefined where the user wants no reminder. Source: the cadences of the product, DEFAULT_CADENCES.
 */
export function keepInTouch(person: Person, settings: Settings): Wanted | undefined {
  const cadence = cadenceOf(person, settings)
  if (!cadence) return undefined
  const start = began(person)
  const ideal = later(addDays(person.lastContactOn ?? start, cadence.ideal), start)
  const kind = cadenceGroupOf(person.tie) === 'skip-level' ? 'skip-level' : 'cadence'
  return { kind, ideal, latest: addDays(ideal, Math.max(0, cadence.latest - cadence.ideal)) }
}

/** How many people the user means to contact every 30 days or more often. */
export function countOften(people: Iterable<Pick<Person, 'cadence' | 'tie'>>, settings: Settings): number {
  let often = 0
  for (const person of people) if ((cadenceOf(person, settings)?.ideal ?? Infinity) <= CROWDED.days) often++
  return often
}
