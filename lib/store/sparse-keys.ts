import type { ActKind } from '../model/kinds'
import type { Person } from '../model/person'
import type { Act } from '../model/records'

/**
 * The key of people who are something to the user: a tag, a goal, a contact, a step on the ladder. Whoever was merely seen has none, nor has whoever
 * was thanked and let go. Views of what is between the user and others read by it: of ten thousand saved, a few hundred at most.
 */
export function tiedKey({ tie, lastContactOn }: Pick<Person, 'tie' | 'lastContactOn'>): { tied?: 1 } {
  if (tie.stage === 'closed') return {}
  const isTied = tie.tags.length > 0 || tie.goalIds.length > 0 || tie.stage !== 'spotted' || lastContactOn !== undefined
    || tie.advocate !== undefined || tie.until !== undefined || tie.teaching !== undefined
  return isTied ? { tied: 1 } : {}
}

/** What opens a door, or is feedback: the giver wants to hear what came of it. */
const TOLD_OF: readonly ActKind[] = ['introduction', 'endorsement', 'opportunity', 'visibility', 'feedback']

/** The key of acts about which something may be open: to keep, to tell, to give back. A little wide, for who reads by it looks again; talk and advice have none. */
export function pendingKey({ kind, direction, state, reportedOn, introduction }: Act): { pending?: 1 } {
  const isUnderWay = introduction !== undefined && !introduction.steps.some(({ step }) => step === 'looped-back')
  const isUntold = direction === 'received' && reportedOn === undefined && TOLD_OF.includes(kind)
  return state === 'open' || isUnderWay || isUntold || kind === 'endorsement' ? { pending: 1 } : {}
}
