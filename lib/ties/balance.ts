import type { Act } from '../model/records'

/** What is given and received between two people; a plain conversation is neither, nor is a promise that is still open. */
export interface Balance {
  given: number
  received: number
}

const COUNTS = new Set<string>(['advice', 'introduction', 'endorsement', 'opportunity', 'visibility', 'feedback', 'promise'])
const TEACHES = new Set<string>(['advice', 'feedback'])

/** Counts what went either way. */
export function balanceOf(acts: readonly Act[]): Balance {
  const counted = acts.filter((act) => COUNTS.has(act.kind) && !(act.state === 'open' && act.kind !== 'feedback'))
  const given = counted.filter((act) => act.direction === 'given').length
  return { given, received: counted.length - given }
}

/** Whose turn it is to teach, where both do: not the one who did last. Undefined before the first lesson. */
export function whoseTurn(acts: readonly Act[]): 'yours' | 'theirs' | undefined {
  const lessons = acts.filter((act) => TEACHES.has(act.kind))
  const last = lessons.reduce<Act | undefined>((known, act) => (known === undefined || `${act.on} ${act.createdAt}` >= `${known.on} ${known.createdAt}` ? act : known), undefined)
  if (last === undefined) return undefined
  return last.direction === 'received' ? 'yours' : 'theirs'
}
