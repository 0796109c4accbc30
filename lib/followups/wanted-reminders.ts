import { addDays, type Day, daysBetween } from '../core/day'
import type { ActKind } from '../model/kinds'
import type { Review } from '../model/kept'
import type { Person } from '../model/person'
import type { Act, FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { keepInTouch, type Wanted } from './cadence'

/** Acts of others that open a door for the user; each wants a word of how it went. */
export const DOORS: readonly ActKind[] = ['introduction', 'endorsement', 'opportunity', 'visibility']

/** Days from the open door to the reminder to report back: soon enough to be remembered, late enough to have something to tell. */
export const REPORT_AFTER = 14
/** Days between two looks at an active tie. */
export const REVIEW_EVERY = 120
/** Days before a term ends at which to think of renewing or closing it. */
export const TERM_NOTICE = 14
/** A door that was opened longer ago than this makes no reminder of its own accord: it came with old data. */
const FORGOTTEN = 90

/** What is known of one person. */
export interface Known {
  person: Person
  acts: readonly Act[]
  reviews: readonly Review[]
  followUps: readonly FollowUp[]
}

/** The day a door was opened: for an introduction, the day it was made; undefined while it is only asked for. */
function openedOn({ kind, on, state, introduction }: Act): Day | undefined {
  if (kind !== 'introduction') return on
  if (!introduction || introduction.steps.length === 0) return state === 'closed' ? on : undefined
  return introduction.steps.find(({ step }) => step === 'made' || step === 'replied')?.on
}

/** Whether an act is an open door on which the user has not reported back. */
export function wantsReport(act: Act): boolean {
  const looped = act.introduction?.steps.some(({ step }) => step === 'looped-back') ?? false
  return act.direction === 'received' && DOORS.includes(act.kind) && act.reportedOn === undefined && !looped && openedOn(act) !== undefined
}

/** A reminder to tell how it went, after a door was opened; undefined where none is open, or it was so long ago. */
export function reportBack(act: Act, today: Day): Wanted | undefined {
  const opened = openedOn(act)
  if (!wantsReport(act) || opened === undefined || daysBetween(opened, today) > FORGOTTEN) return undefined
  return { kind: 'report-back', ideal: addDays(opened, REPORT_AFTER), actId: act.id, reason: act.quiet ? '' : (act.introduction?.to.name ?? act.text).slice(0, 200) }
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined)

/** A reminder to look an active tie over, every 120 days since the last review, or since it became active. */
export function review({ person, reviews, followUps }: Known, settings: Settings): Wanted | undefined {
  if (settings.reviewTies === false || person.tie.stage === 'closed' || person.tie.stage === 'dormant') return undefined
  const active = latest(person.tie.tags.filter(({ state }) => state === 'active').map(({ since }) => since))
  if (active === undefined) return undefined
  const looked = [...reviews.map(({ on }) => on), ...followUps.filter(({ kind }) => kind === 'review').map(({ doneOn }) => doneOn)]
  return { kind: 'review', ideal: addDays(latest([active, ...looked]) ?? active, REVIEW_EVERY) }
}

/** A reminder that a term comes to its end, the tie's or the advocate's, whichever comes first: to renew it, or to close it with thanks. One that is over stands for two weeks, then comes the other. */
export function termEnds({ tie }: Person, today: Day): Wanted | undefined {
  const ends = [tie.until, tie.advocate?.until].filter((day) => day !== undefined).sort()
  const until = ends.find((day) => day >= addDays(today, -TERM_NOTICE)) ?? ends.at(-1)
  return until === undefined || tie.stage === 'closed' ? undefined : { kind: 'term-ends', ideal: addDays(until, -TERM_NOTICE), latest: until }
}

/** Every reminder that follows from what is known of a person. At most one of each kind, and one for each open door. */
export function wantedReminders(known: Known, settings: Settings, today: Day): Wanted[] {
  const all = [keepInTouch(known.person, settings), review(known, settings), termEnds(known.person, today), ...known.acts.map((act) => reportBack(act, today))]
  return all.filter((wanted) => wanted !== undefined)
}
