import { opensDoor } from './doors'
import { counted, isUnknown, speaksAgainst, speaksFor, type Reason } from './reasons'
import type { RoleCase } from './role-case'
import { findTouched, readWork } from './topics'

/** Acts after which the person knows the user's work. */
const SHOWS_WORK = new Set<string>(['endorsement', 'feedback'])

/** Reasons for and against seeking sponsorship: power, a seat near the decision, having seen the user's work. The weightiest first. */
export function weighSponsor(input: RoleCase): Reason[] {
  return [...doors(input), ...power(input), ...nearness(input), ...sight(input), isUnknown('sponsor.unknownWilling')]
}

function doors({ acts }: RoleCase): Reason[] {
  const opened = acts?.filter((act) => act.direction === 'received' && opensDoor(act)).length ?? 0
  return opened > 0 ? [counted('sponsor.opened', opened)] : []
}

function power({ standing, person }: RoleCase): Reason[] {
  const { theirs, above, isTold } = standing
  if (!theirs) return [isUnknown('sponsor.unknownTitle')]
  const reasons: Reason[] = []
  const title = (person.title ?? person.headline ?? '').slice(0, 120)
  if (theirs.decides) reasons.push(isTold ? speaksFor('sponsor.seatTold') : speaksFor('sponsor.seat', [title]))
  if (standing.skipLevel) reasons.push(speaksFor('sponsor.skipLevel'))
  else if ((above ?? 0) > 0) reasons.push(counted(isTold ? 'sponsor.aboveTold' : 'sponsor.above', above ?? 0))
  if (above !== undefined && above <= 0) reasons.push(speaksAgainst(isTold ? 'sponsor.notAboveTold' : 'sponsor.notAbove'))
  if (!theirs.known) reasons.push(isUnknown('sponsor.unknownRank'))
  else if (!theirs.leads) reasons.push(speaksAgainst(isTold ? 'sponsor.noSeatTold' : 'sponsor.noSeat'))
  return reasons
}

function nearness({ standing, self, person }: RoleCase): Reason[] {
  if (standing.sameOrganisation === true) return [speaksFor('sponsor.sameOrganisation')]
  const goal = findTouched(self.goals, readWork(person))[0]
  if (goal) return [speaksFor('sponsor.goal', [goal.text])]
  return standing.sameOrganisation === false ? [speaksAgainst('sponsor.otherOrganisation')] : [isUnknown('sponsor.unknownOrganisation')]
}

/** Whether they have seen the user's work: from the ledger, or perhaps from years at one employer. */
function sight({ acts, common, tie }: RoleCase): Reason[] {
  if (tie?.seenWork === true || acts?.some((act) => act.direction === 'received' && SHOWS_WORK.has(act.kind))) return [speaksFor('sponsor.seen')]
  const together = common.find((affinity) => affinity.kind === 'employer' && affinity.degree === 'same-years')
  return [together ? isUnknown('sponsor.mayHaveSeen', [together.mine.text.slice(0, 120)]) : isUnknown('sponsor.notSeen')]
}
