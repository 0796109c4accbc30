import { addDays, addMonths, type Day } from '../core/day'
import { nextWorking } from '../followups/working-days'
import type { Message } from '../core/message'
import type { Person } from '../model/person'
import type { Self } from '../model/records'
import { isOpenGoal } from './proposals'

const first = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
const line = (key: string, ...values: string[]): Message[] => [{ key: `skipLevel.${key}`, values }]

/** A request to one's manager's manager: short, and open about why. One message a line; an empty list is a blank line. */
export function writeSkipLevelRequest(person: Person, self: Pick<Self, 'name' | 'title' | 'manager' | 'goals'>): Message[][] {
  const goal = self.goals.find((known) => isOpenGoal(known) && person.tie.goalIds.includes(known.id)) ?? self.goals.find(isOpenGoal)
  const manager = self.manager?.name.trim() ?? ''
  return [
    line('hello', first(person.name)), [],
    manager === '' ? line('who', self.title ?? '') : line('whoUnder', manager),
    ...(goal ? [line('goal', goal.text)] : []),
    line('ask'), [], line('bye', first(self.name ?? '')),
  ]
}

/** What to talk about: their view first, then goals, then limits they should know of, then what one can do for them. */
export function writeAgenda(person: Person, self: Pick<Self, 'goals' | 'limits' | 'offers'>): Message[] {
  const tied = self.goals.filter((goal) => isOpenGoal(goal) && person.tie.goalIds.includes(goal.id))
  const goals = tied.length > 0 ? tied : self.goals.filter(isOpenGoal)
  const told = new Set((person.tie.told ?? []).map(({ limitId }) => limitId))
  return [
    ...line('agenda.theirs'),
    ...goals.slice(0, 3).flatMap(({ text }) => line('agenda.goal', text)),
    ...self.limits.filter(({ id }) => !told.has(id)).slice(0, 3).flatMap(({ text }) => line('agenda.limit', text)),
    ...self.offers.slice(0, 2).flatMap(({ text }) => line('agenda.offer', text)),
    ...line('agenda.next'),
  ]
}

/** The next two meetings: in about two weeks, and half a year after that; both on working days; `off` are the days that are none, ISO. */
export function skipLevelDays(today: Day, off: readonly number[]): [Day, Day] {
  const soon = nextWorking(addDays(today, 13), off)
  return [soon, nextWorking(addDays(addMonths(soon, 6), -1), off)]
}
