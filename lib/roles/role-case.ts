import type { Affinity } from '../affinity/affinity'
import type { Tie } from '../model/person'
import type { Act, Self } from '../model/records'
import type { Candidate, Standing } from './standing'

/** What the reasons are drawn from. */
export interface RoleInput {
  self: Self
  person: Candidate
  common: readonly Affinity[]
  tie?: Tie | undefined
  /** The ledger of this person, any order. */
  acts?: readonly Act[] | undefined
}

/** What each side weighs: the input, and where the person stands. */
export interface RoleCase extends RoleInput {
  standing: Standing
}
