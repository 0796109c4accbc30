import type { Day } from '../core/day'
import { fold } from '../core/text'
import type { WorkChange } from '../model/person'

/** What is known of somebody's work. */
export interface Work {
  title?: string | undefined
  headline?: string | undefined
  organisation?: string | undefined
}

const MOST = 50

/** Whether two texts say different things; case, accents and punctuation apart. Unknown before or now says nothing. */
function differs(before: string | undefined, now: string | undefined): boolean {
  const [a, b] = [fold(before ?? ''), fold(now ?? '')]
  return a !== '' && b !== '' && a !== b
}

/**
 * What is another title or employer than before, as changes of `on`. Like is compared with like: a headline stands for the title only where neither
 * side has one, for a headline read first and a title read later are no change of work.
 */
export function findWorkChanges(before: Work, now: Work, on: Day): WorkChange[] {
  const field = before.title === undefined && now.title === undefined ? 'headline' : 'title'
  const changes: WorkChange[] = []
  if (differs(before[field], now[field])) changes.push({ field: 'title', from: before[field] ?? '', to: now[field] ?? '', on })
  if (differs(before.organisation, now.organisation)) changes.push({ field: 'organisation', from: before.organisation ?? '', to: now.organisation ?? '', on })
  return changes
}

/** The changes known, with new ones before them; one that takes another back is forgotten with it. */
export function addWorkChanges(known: readonly WorkChange[] | undefined, fresh: readonly WorkChange[]): WorkChange[] {
  const left = (known ?? []).filter((old) => old.settledOn !== undefined || !fresh.some((change) => change.field === old.field && fold(change.to) === fold(old.from)))
  const isBack = (change: WorkChange): boolean => (known ?? []).some((old) => old.settledOn === undefined && old.field === change.field && fold(change.to) === fold(old.from))
  return [...fresh.filter((change) => !isBack(change)), ...left].slice(0, MOST)
}

/** The changes that the user has not looked at yet. */
export const unsettled = (changes: readonly WorkChange[] | undefined): WorkChange[] => (changes ?? []).filter((change) => change.settledOn === undefined)
