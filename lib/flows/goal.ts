import type { Day } from '../core/day'
import type { Result } from '../core/result'
import { without } from '../core/without'
import type { Goal, Self } from '../model/records'
import type { Edited } from '../store/edit'
import { readClock } from './clock'
import { saveSelf } from './own'

const change = (id: string, patch: (goal: Goal) => Goal): Promise<Result<Edited<Self>>> =>
  saveSelf((self) => ({ ...self, goals: self.goals.map((goal) => (goal.id === id ? patch(goal) : goal)) }))

/** A goal reached, let go, or taken up again. Ties that serve one which is over are shown with a proposal. */
export const moveGoal = (id: string, state: NonNullable<Goal['state']>): Promise<Result<Edited<Self>>> =>
  change(id, (goal) => ({ ...without(goal, 'closedOn'), state, ...(state === 'open' ? {} : { closedOn: readClock().today }) }))

/** The day by which a goal is wished for; undefined takes it away. */
export const setGoalDay = (id: string, by: Day | undefined): Promise<Result<Edited<Self>>> =>
  change(id, (goal) => (by === undefined ? without(goal, 'by') : { ...goal, by }))
