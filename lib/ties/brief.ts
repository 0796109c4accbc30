import type { Message } from '../core/message'
import type { Day } from '../core/day'
import type { Person } from '../model/person'
import type { Act, Self } from '../model/records'
import { opensDoor } from '../roles/doors'
import { isOpenGoal } from './proposals'

/** One part of the brief: a heading and its lines. Texts of the user's stand in the messages as values. */
export interface BriefPart {
  id: 'goals' | 'help' | 'strengths' | 'limits' | 'so-far' | 'offers'
  lines: Message[]
}

const MOST = 6
const line = (key: string, ...values: string[]): Message => ({ key: `brief.line.${key}`, values })
const plain = (text: string): Message => line('plain', text)

/**
 * What a sponsor needs to know on one page: the goals that they serve, what would help, what the user is good at, what they will not do, what came of
 * the doors opened so far, and what the user offers in return. Parts of which nothing is known are left out; quiet acts never stand in it.
 */
export function writeBrief(self: Self, person: Person, acts: readonly Act[], sayDay: (day: Day) => string): BriefPart[] {
  const tied = self.goals.filter((goal) => isOpenGoal(goal) && person.tie.goalIds.includes(goal.id))
  const goals = tied.length > 0 ? tied : self.goals.filter(isOpenGoal)
  const doors = acts.filter((act) => !act.quiet && act.direction === 'received' && opensDoor(act)).sort((a, b) => b.on.localeCompare(a.on)).slice(0, MOST)
  const strengths = self.facts.filter(({ kind }) => kind === 'skill' || kind === 'project')
  const parts: BriefPart[] = [
    { id: 'goals', lines: goals.map(({ text, by }) => (by === undefined ? plain(text) : line('by', text, sayDay(by)))) },
    { id: 'help', lines: self.wishes.map(({ text }) => plain(text)) },
    { id: 'strengths', lines: strengths.map(({ text, detail }) => plain([text, detail].filter(Boolean).join(': '))) },
    { id: 'limits', lines: self.limits.map(({ text }) => plain(text)) },
    { id: 'so-far', lines: doors.map((act) => ({ key: `brief.line.${act.kind}`, values: [sayDay(act.on), act.text] })) },
    { id: 'offers', lines: self.offers.map(({ text }) => plain(text)) },
  ]
  return parts.map((part) => ({ ...part, lines: part.lines.slice(0, MOST) })).filter(({ lines }) => lines.length > 0)
}
