import { refuse } from '../store/edit'

/** Told how many people are done with; answers false where the user has stopped it. */
export type Report = (done: number) => boolean

/** Goes on however many are done with. */
export const goOn: Report = () => true

/** Told of people, some hundreds at a time, first as they are written and then as their reminders are brought in line. Leaves the edit with `CANCELLED` where it was stopped. */
export type Step = (count: number) => void

/** Counts both halves of an edit over many; a person is done with once both are. */
export function stepsOf(report: Report): Step {
  let halves = 0
  return (count) => {
    halves += count
    if (!report(Math.floor(halves / 2))) refuse('CANCELLED')
  }
}
