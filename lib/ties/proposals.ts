import { fold } from '../core/text'
import type { Goal, Self } from '../model/records'
import type { Person } from '../model/person'
import { readSeniority } from '../roles/seniority'
import { unsettled } from './work-changes'

/** Something that one click may do about a change; none is done by itself. */
export type Proposal =
  /** Come back to them: a new role is a good reason to write. */
  | { id: 'congratulate'; what: string }
  /** They decide now: ask whether they could sponsor. */
  | { id: 'add-sponsor'; title: string }
  /** They left the organisation in which their word counted: tag somebody there. */
  | { id: 'backup-sponsor'; of: string }
  /** They left the organisation they were the advocate at. */
  | { id: 'end-advocate'; of: string }
  /** They are no longer the manager's manager, for they or the user left. */
  | { id: 'end-skip-level' }
  /** The goal is over: tie them to one that is open. */
  | { id: 'next-goal'; from: Goal; to: Goal }
  /** The goal is over, and no other is open. */
  | { id: 'drop-goal'; from: Goal }

export type ProposalId = Proposal['id']

const SPEAKS = new Set<string>(['sponsor', 'shadow-sponsor', 'advocate-in-residence'])

const isSame = (a: string | undefined, b: string | undefined): boolean => fold(a ?? '') !== '' && fold(a ?? '') === fold(b ?? '')

/** A goal that is still worked on. */
export const isOpenGoal = ({ state }: Goal): boolean => state === undefined || state === 'open'

/** What changes in their work, the user's work or the user's goals mean for this tie, the weightiest first. Empty where nothing changed. */
export function propose(person: Person, self: Self): Proposal[] {
  if (person.tie.stage === 'closed' || person.tie.tags.length === 0) return []
  const done = new Set(unsettled(person.changed).flatMap((change) => change.done ?? []))
  return [...onTheirMove(person, self), ...onMyMove(person, self), ...onGoals(person, self)].filter(({ id }) => !done.has(id))
}

function onTheirMove(person: Person, self: Self): Proposal[] {
  const changes = unsettled(person.changed)
  const title = changes.find(({ field }) => field === 'title')
  const house = changes.find(({ field }) => field === 'organisation')
  if (!title && !house) return []
  const { tags, advocate } = person.tie
  const speaks = tags.some(({ kind }) => SPEAKS.has(kind))
  const proposals: Proposal[] = []
  if (house && speaks && isSame(house.from, self.organisation)) proposals.push({ id: 'backup-sponsor', of: house.from })
  if (house && advocate && isSame(advocate.of, house.from) && (advocate.until ?? house.on) >= house.on) proposals.push({ id: 'end-advocate', of: advocate.of })
  if (house && !isSame(house.to, self.organisation) && tags.some(({ kind }) => kind === 'skip-level')) proposals.push({ id: 'end-skip-level' })
  if (title && !speaks && rose(title.from, title.to)) proposals.push({ id: 'add-sponsor', title: title.to })
  return [...proposals, { id: 'congratulate', what: title?.to ?? house?.to ?? '' }]
}

/** Whether the new title decides and the old one did not. */
const rose = (from: string, to: string): boolean => readSeniority(to).decides && !readSeniority(from).decides

function onMyMove({ tie, organisation }: Person, self: Self): Proposal[] {
  const left = unsettled(self.changed).find(({ field }) => field === 'organisation')
  if (!left) return []
  const wasThere = isSame(organisation, left.from)
  return wasThere && tie.tags.some(({ kind }) => kind === 'skip-level') ? [{ id: 'end-skip-level' }]
    : wasThere && tie.tags.some(({ kind }) => SPEAKS.has(kind)) ? [{ id: 'backup-sponsor', of: left.to }] : []
}

function onGoals({ tie }: Person, self: Self): Proposal[] {
  const open = self.goals.filter((goal) => isOpenGoal(goal) && !tie.goalIds.includes(goal.id))
  const over = self.goals.filter((goal) => !isOpenGoal(goal) && tie.goalIds.includes(goal.id))
  return over.map((from): Proposal => (open[0] ? { id: 'next-goal', from, to: open[0] } : { id: 'drop-goal', from }))
}

/** Who could speak for the user in an organisation: saved people who are there and lead, not closed and no sponsor yet; the highest first. */
export function findBackups(everybody: readonly Person[], of: string, except: string, limit = 3): Person[] {
  return everybody
    .filter((person) => person.id !== except && person.tie.stage !== 'closed' && isSame(person.organisation, of) && !person.tie.tags.some(({ kind }) => kind === 'sponsor'))
    .map((person) => ({ person, rank: readSeniority(person.title ?? person.headline ?? '') }))
    .filter(({ rank }) => rank.leads)
    .sort((a, b) => b.rank.level - a.rank.level || Number(b.person.tie.tags.length > 0) - Number(a.person.tie.tags.length > 0))
    .slice(0, limit).map(({ person }) => person)
}
