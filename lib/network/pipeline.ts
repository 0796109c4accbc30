import { STAGES, type Stage } from '../model/kinds'
import type { Person } from '../model/person'

/** Stages that are no step of the ladder: they stand apart. */
export const APART = ['dormant', 'closed'] as const satisfies readonly Stage[]
/** The ladder itself, in order. */
export const LADDER: readonly Stage[] = STAGES.filter((stage) => !(APART as readonly Stage[]).includes(stage))

/** People by stage, those longest in it first; with a goal, only those whose tie serves it. */
export function pipelineOf<T extends Person>(people: readonly T[], goalId?: string): ReadonlyMap<Stage, readonly T[]> {
  const columns = new Map<Stage, T[]>(STAGES.map((stage) => [stage, []]))
  for (const person of people) if (goalId === undefined || person.tie.goalIds.includes(goalId)) columns.get(person.tie.stage)?.push(person)
  for (const column of columns.values()) column.sort((a, b) => (a.tie.stageSince < b.tie.stageSince ? -1 : a.tie.stageSince > b.tie.stageSince ? 1 : 0))
  return columns
}
