import type { RoleCase, RoleInput } from './role-case'
import { weighMentor } from './mentor'
import type { Reason } from './reasons'
import { weighSponsor } from './sponsor'
import { findStanding } from './standing'

export type { Reason } from './reasons'
export type { RoleInput } from './role-case'

/** Reasons on each side, two to five: for, then against, then unknown. Never a score: the person decides. */
export interface RoleView {
  mentor: Reason[]
  sponsor: Reason[]
}

/** Could this person mentor the user, or sponsor them? A mentor needs experience, willingness, time; a sponsor power, a seat, and having seen the user's work. */
export function weighRoles(input: RoleInput): RoleView {
  const weighed: RoleCase = { ...input, standing: findStanding(input.self, input.person, input.tie) }
  return { mentor: pickReasons(weighMentor(weighed)), sponsor: pickReasons(weighSponsor(weighed)) }
}

/** At most five, each side given in the order of its weight: what is unknown keeps a place, so that nobody takes silence for a yes. */
function pickReasons(reasons: readonly Reason[]): Reason[] {
  const of = (sign: Reason['sign']): Reason[] => reasons.filter((reason) => reason.sign === sign)
  const [against, unknown] = [of('against').slice(0, 2), of('unknown')]
  const room = 5 - against.length - Math.min(1, unknown.length)
  const speaking = of('for').slice(0, room)
  return [...speaking, ...against, ...unknown.slice(0, 5 - speaking.length - against.length)]
}
