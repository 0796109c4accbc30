import { isFit } from '../affinity/affinity'
import { counted, isUnknown, speaksAgainst, speaksFor, type Reason } from './reasons'
import type { RoleCase } from './role-case'
import { findTouched, readWork } from './topics'
import { findMentoringWords } from './willingness'

/** A difference in years of work below this says nothing. */
const AHEAD = 3

/** Reasons for and against asking this person to mentor: relevant experience, willingness, time. The weightiest first. */
export function weighMentor(input: RoleCase): Reason[] {
  return [...willingness(input), ...history(input), ...experience(input), ...sharedFit(input), ...practical(input)]
}

function willingness({ person, tie }: RoleCase): Reason[] {
  const said = findMentoringWords([person.headline, person.about].filter((text) => text !== undefined).join('\n'))
  const active = tie?.tags.some((tag) => tag.kind === 'mentor' && tag.state === 'active')
  const time = isUnknown('mentor.unknownTime')
  if (active) return [speaksFor('mentor.active'), time]
  if (said) return said.offers ? [speaksFor('mentor.offers', [said.quote]), time] : [speaksAgainst('mentor.declines', [said.quote]), time]
  return [isUnknown('mentor.unknownWilling'), time]
}

function history({ acts }: RoleCase): Reason[] {
  const helped = acts?.filter((act) => act.direction === 'received' && (act.kind === 'advice' || act.kind === 'feedback')).length ?? 0
  return helped > 0 ? [counted('mentor.helped', helped)] : []
}

function experience({ self, person, standing }: RoleCase): Reason[] {
  const reasons: Reason[] = []
  const work = readWork(person)
  const wish = findTouched(self.wishes, work)[0]
  const goal = findTouched(self.goals, work)[0]
  if (wish) reasons.push(speaksFor('mentor.wish', [wish.text]))
  if (goal) reasons.push(speaksFor('mentor.goal', [goal.text]))
  if (standing.sameField === true) reasons.push(speaksFor('mentor.sameField'))
  if (standing.sameField === false && !wish) reasons.push(speaksAgainst('mentor.otherField'))
  if ((standing.yearsAhead ?? 0) >= AHEAD) reasons.push(counted('mentor.yearsAhead', standing.yearsAhead ?? 0))
  if ((standing.above ?? 0) > 0) reasons.push(counted(standing.isTold ? 'mentor.aboveTold' : 'mentor.above', standing.above ?? 0))
  if ((standing.above ?? 0) < 0) reasons.push(speaksAgainst(standing.isTold ? 'mentor.belowTold' : 'mentor.below'))
  if (!standing.theirs) reasons.unshift(isUnknown('mentor.unknownTitle'))
  else if (standing.sameField === undefined && !self.title) reasons.push(isUnknown('mentor.unknownSelf'))
  return reasons
}

/** Shared values and skills predict good mentoring; shared schools and hobbies only open the conversation, so they do not count here. */
function sharedFit({ common }: RoleCase): Reason[] {
  const fit = common.find((affinity) => isFit(affinity.kind) && affinity.degree !== 'ambiguous')
  return fit ? [speaksFor('mentor.sharedFit', [fit.mine.text.slice(0, 120)])] : []
}

function practical({ standing }: RoleCase): Reason[] {
  return standing.otherCountry === true ? [speaksAgainst('mentor.otherCountry')] : []
}
