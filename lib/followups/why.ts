import type { Message } from '../core/message'
import { isDue } from './standing'
import type { Day } from '../core/day'
import type { FollowUp } from '../model/records'

/** Why it is there, in words, for what the product made; undefined for what the user planned: their reason stands for itself. */
export function why({ kind, reason, latest, due }: FollowUp, today: Day): Message | undefined {
  switch (kind) {
    case 'cadence': return { key: isDue({ due }, today) ? 'followUp.why.cadenceDue' : 'followUp.why.cadence' }
    case 'skip-level': return { key: 'followUp.why.skipLevel' }
    case 'review': return { key: 'followUp.why.review' }
    case 'term-ends': return latest === undefined ? { key: 'followUp.why.termEnds' } : { key: latest < today ? 'followUp.why.termEnded' : 'followUp.why.termEnds' }
    case 'report-back': return reason === '' ? { key: 'followUp.why.reportBack' } : { key: 'followUp.why.reportBackOn', values: [reason] }
    case 'your-turn': return reason === '' ? { key: 'followUp.why.yourTurn' } : { key: 'followUp.why.yourTurnOn', values: [reason] }
    default: return undefined
  }
}
