import type { Day } from '../core/day'
import type { TieKind } from '../model/kinds'
import type { Tie, TieTag } from '../model/person'
import type { Act } from '../model/records'
import { opensDoor } from '../roles/doors'

/** The act with which a kind of tie became real, of acts in the order of their days; undefined while none did. */
type Finder = (acts: readonly Act[]) => Act | undefined

const TALKS = new Set<string>(['advice', 'feedback', 'contact'])
const TEACHES = new Set<string>(['advice', 'feedback'])

const opened: Finder = (acts) => acts.find((act) => act.direction === 'received' && opensDoor(act))

/** A mentor is real once you talk regularly: on a second day, and guidance was among it. */
const mentored: Finder = (acts) => {
  const days = new Set<Day>()
  let hasGuidance = false
  return acts.find((act) => {
    const guides = act.direction === 'received' && TEACHES.has(act.kind)
    if (!guides && !TALKS.has(act.kind)) return false
    days.add(act.on)
    hasGuidance ||= guides
    return hasGuidance && days.size > 1
  })
}

/** Both have taught the other. */
const bothTaught: Finder = (acts) => {
  const seen = new Set<string>()
  return acts.find((act) => {
    if (TEACHES.has(act.kind)) seen.add(act.direction)
    return seen.size === 2
  })
}

const FINDERS: Record<TieKind, Finder> = {
  'mentor': mentored,
  'sponsor': opened,
  'shadow-sponsor': opened,
  'advocate-in-residence': opened,
  'reverse-mentor': (acts) => acts.find((act) => TEACHES.has(act.kind)),
  'reciprocal': bothTaught,
  'protege': (acts) => acts.find((act) => act.direction === 'given' && (TEACHES.has(act.kind) || opensDoor(act))),
  'connector': (acts) => acts.find((act) => act.direction === 'received' && act.kind === 'introduction' && opensDoor(act)),
  'skip-level': (acts) => acts[0],
}

const inOrder = (acts: readonly Act[]): Act[] => [...acts].sort((a, b) => a.on.localeCompare(b.on) || a.createdAt.localeCompare(b.createdAt))

/**
 * The act that makes a tie of this kind active: a sponsor by the first door they open, a mentor once you talk on a second day,
 * reciprocal once both have taught. A click never does. `acts` of one person, in any order.
 */
export const activatingAct = (kind: TieKind, acts: readonly Act[]): Act | undefined => FINDERS[kind](inOrder(acts))

/** The tie with every tag active that the acts bear out, since the day of the act. Tags that are active already stay as they are. */
export function activate(tie: Tie, acts: readonly Act[]): Tie {
  const ordered = inOrder(acts)
  let raised = false
  const tags = tie.tags.map((tag): TieTag => {
    const act = tag.state === 'active' ? undefined : FINDERS[tag.kind](ordered)
    raised ||= act !== undefined
    return act ? { ...tag, state: 'active', since: act.on } : tag
  })
  return raised ? { ...tie, tags } : tie
}

/** Kinds that are active in the second tie and were not in the first. */
export const becameActive = (before: Tie, after: Tie): TieKind[] => after.tags
  .filter((tag) => tag.state === 'active' && !before.tags.some((old) => old.kind === tag.kind && old.state === 'active')).map(({ kind }) => kind)

/**
 * The tie after acts changed or went: a tag that the acts before made active, and those now do not, is potential again from `today`.
 * One that was active without any act (imported, say) stays.
 */
export function settleTie(tie: Tie, before: readonly Act[], now: readonly Act[], today: Day): Tie {
  const tags = tie.tags.map((tag): TieTag => {
    const lost = tag.state === 'active' && activatingAct(tag.kind, before) !== undefined && activatingAct(tag.kind, now) === undefined
    return lost ? { kind: tag.kind, state: 'potential', since: today } : tag
  })
  return activate({ ...tie, tags }, now)
}
