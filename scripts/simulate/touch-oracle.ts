import { addDays, type Day } from '../../lib/core/day'
import type { Person } from '../../lib/model/person'
import type { FollowUp } from '../../lib/model/records'
import type { Settings } from '../../lib/model/settings'

/** Kinds of tie that live from regular talk, as the product names them. */
const TALK = new Set(['mentor', 'sponsor', 'reverse-mentor', 'reciprocal', 'shadow-sponsor', 'advocate-in-residence', 'protege'])

/** How many days may pass without contact, told from the words of the product and not from the code that is judged. */
function daysFor({ cadence, tie }: Person, { cadences, keepInTouch }: Settings): number | undefined {
  if (keepInTouch === false || cadence === 'off' || tie.stage === 'closed') return undefined
  if (cadence !== undefined) return cadence.ideal
  if (tie.stage === 'dormant') return cadences?.dormant?.ideal ?? 90
  const talk = tie.tags.filter(({ kind }) => TALK.has(kind))
  if (talk.some(({ state }) => state === 'active')) return cadences?.active?.ideal ?? 30
  if (tie.tags.some(({ kind }) => kind === 'skip-level')) return cadences?.['skip-level']?.ideal ?? 182
  if (talk.length > 0) return cadences?.potential?.ideal ?? 45
  return tie.tags.length > 0 ? cadences?.['keep-warm']?.ideal ?? 365 : undefined
}

/** The day on which it would be good to be in touch with somebody; undefined where nobody is to be reminded. */
export function touchDay(person: Person, settings: Settings): Day | undefined {
  const days = daysFor(person, settings)
  if (days === undefined) return undefined
  const since = person.tie.tags.map((tag) => tag.since).sort().at(-1)
  const start = person.tie.stage === 'dormant' ? person.tie.stageSince : since ?? person.createdAt.slice(0, 10)
  const due = addDays(person.lastContactOn ?? start, days)
  return due < start ? start : due
}

/** The people whose reminder to keep in touch is missing, is there twice, or stands for another day than it should. */
export function astray(people: readonly Person[], open: readonly FollowUp[], settings: Settings): string[] {
  return people.flatMap((person) => {
    const wanted = touchDay(person, settings)
    const standing = open.filter(({ personId, kind }) => personId === person.id && (kind === 'cadence' || kind === 'skip-level')).map(({ ideal }) => ideal)
    const isRight = wanted === undefined ? standing.length === 0 : standing.length === 1 && standing[0] === wanted
    return isRight ? [] : [`touch ${person.id} ${wanted ?? 'none'}`]
  })
}
