import { isHobby } from './hobby-names'
import type { SharedFact } from './kind'
import { tidy, wordsOf } from './tokens'

/**
 * The facts, and each skill that is a known hobby once more as one: a profile that lists "Bouldering" among what its owner knows shares it
 * with one who climbs. Who has it as a skill on both sides shares the skill alone.
 */
export const withHobbies = <T extends SharedFact>(facts: readonly T[]): readonly T[] => {
  const also = facts.filter((fact) => fact.kind === 'skill' && isHobby(wordsOf(tidy(fact.text)))).map((fact): T => ({ ...fact, kind: 'hobby' }))
  return also.length === 0 ? facts : [...facts, ...also]
}
