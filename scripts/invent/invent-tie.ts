import { addDays, type Day } from '../../lib/core/day'
import type { ActKind, Stage, TieKind } from '../../lib/model/kinds'
import type { Tie, TieTag } from '../../lib/model/person'
import type { Act, FollowUp } from '../../lib/model/records'
import { ACT_TEXTS, REASONS } from './data/facts'
import { dayBefore } from './invent-facts'
import type { Random } from './random'

/** Of a thousand people on a list, so many stand on each rung: most were only seen. */
const STAGE_WEIGHTS: Readonly<Record<Stage, number>> = {
  'spotted': 600, 'reached-out': 150, 'in-conversation': 90, 'mentor': 30, 'strategist': 12, 'connector': 18, 'opportunity-giver': 8, 'advocate': 7, 'dormant': 65, 'closed': 20,
}
const TAG_WEIGHTS: Readonly<Record<'none' | 'both' | TieKind, number>> = {
  'none': 260, 'mentor': 380, 'sponsor': 170, 'both': 90, 'connector': 40, 'protege': 20, 'skip-level': 12, 'reciprocal': 12, 'reverse-mentor': 8, 'shadow-sponsor': 4, 'advocate-in-residence': 4,
}
/** How many acts a tie of that stage has at most. */
const ACTS: Readonly<Record<Stage, number>> = {
  'spotted': 0, 'reached-out': 2, 'in-conversation': 4, 'mentor': 10, 'strategist': 10, 'connector': 6, 'opportunity-giver': 8, 'advocate': 10, 'dormant': 4, 'closed': 4,
}
const ACT_WEIGHTS: Readonly<Record<ActKind, number>> = {
  'contact': 50, 'advice': 18, 'introduction': 7, 'endorsement': 3, 'opportunity': 4, 'visibility': 3, 'feedback': 8, 'promise': 4, 'report-back': 3,
}
/** A logged act of these makes a sponsor active. */
const SPONSORING: ReadonlySet<ActKind> = new Set(['introduction', 'endorsement', 'opportunity', 'visibility'])

const atNoon = (day: Day): string => `${day}T12:00:00.000Z`

/** The acts of one tie, the oldest first, none before the person was saved. */
export function inventActs(random: Random, personId: string, stage: Stage, created: Day, today: Day): Act[] {
  const count = ACTS[stage] === 0 ? 0 : random.whole(stage === 'reached-out' ? 0 : 1, ACTS[stage])
  const days = Array.from({ length: count }, () => dayBefore(random, today, 500)).map((day) => (day < created ? created : day)).sort()
  return days.map((on) => ({
    id: random.id(), personId, kind: random.pickWeighted(ACT_WEIGHTS), direction: random.chance(0.75) ? 'received' : 'given',
    state: random.chance(0.85) ? 'closed' : 'open', quiet: random.chance(0.02), on, text: random.pick(ACT_TEXTS), createdAt: atNoon(on),
  }))
}

export const inventStage = (random: Random): Stage => random.pickWeighted(STAGE_WEIGHTS)

/** The tie that the acts bear out: nobody is an active sponsor who has not acted. */
export function inventTie(random: Random, stage: Stage, acts: readonly Act[], created: Day, today: Day, goalIds: readonly string[]): Tie {
  const drawn = random.pickWeighted(TAG_WEIGHTS)
  const kinds: TieKind[] = drawn === 'none' ? [] : drawn === 'both' ? ['mentor', 'sponsor'] : [drawn]
  const isSponsored = acts.some(({ kind, direction }) => direction === 'received' && SPONSORING.has(kind))
  const tags = kinds.map((kind): TieTag => {
    const isActive = kind === 'sponsor' || kind === 'shadow-sponsor' ? isSponsored : acts.length > 2
    return { kind, state: isActive ? 'active' : 'potential', since: created }
  })
  const stageSince = acts.at(-1)?.on ?? created
  const until = random.chance(0.03) ? { until: addDays(today, random.whole(10, 300)) } : {}
  return { tags, stage, stageSince, goalIds: tags.length > 0 && random.chance(0.4) ? [random.pick(goalIds)] : [], ...until }
}

/** One open follow-up for every fifth person, a few of them overdue; some that are done. */
export function inventFollowUps(random: Random, personId: string, created: Day, today: Day): FollowUp[] {
  const followUps: FollowUp[] = []
  if (random.chance(0.12)) {
    const due = addDays(created, random.whole(1, 20))
    if (due < today) followUps.push({ id: random.id(), personId, due, reason: random.pick(REASONS), state: 'done', doneOn: due, createdAt: atNoon(created) })
  }
  if (random.chance(0.2)) {
    const days = random.chance(0.12) ? -random.whole(1, 12) : random.chance(0.08) ? 0 : Math.floor(120 * random.next() ** 2) + 1
    const due = addDays(today, days)
    const reason = random.chance(0.85) ? random.pick(REASONS) : ''
    followUps.push({ id: random.id(), personId, due: due < created ? created : due, reason, state: 'open', createdAt: atNoon(created) })
  }
  return followUps
}
