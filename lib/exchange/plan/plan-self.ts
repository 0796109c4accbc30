import { fold, LIMITS } from '../../core/text'
import type { Entry, Self, Settled } from '../../model/records'
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings'
import { mergeFacts } from './merge-facts'
import { isSame } from './same-value'

const wordsOf = ({ text }: Entry): string => fold(text, LIMITS.line) || text

/** Entries of both, by id and by words; those of the winner first. */
function joinEntries<T extends Entry>(first: readonly T[], second: readonly T[]): T[] {
  const ids = new Set(first.map(({ id }) => id))
  const words = new Set(first.map(wordsOf))
  return [...first, ...second.filter((entry) => !ids.has(entry.id) && !words.has(wordsOf(entry)))].slice(0, 100)
}

/** Answers of both sides to what could be two things; where both answered one question, that of the winner. The oldest go first where there are too many. */
function joinSettled(first: readonly Settled[], second: readonly Settled[]): Settled[] {
  const answered = new Set(first.map(({ kind, mine, theirs }) => `${kind}\n${mine}\n${theirs}`))
  return [...second.filter(({ kind, mine, theirs }) => !answered.has(`${kind}\n${mine}\n${theirs}`)), ...first].slice(-MOST_SETTLED)
}
const MOST_SETTLED = 500

/**
 * The user after an import: single values of the side edited last, lists of both. Not simply the newer side: who sets up the
 * extension anew types a name first, and then imports the backup that holds everything else. Undefined when nothing changes.
 */
export function planSelf(existing: Self | undefined, incoming: Self | undefined): Self | undefined {
  if (!incoming) return undefined
  if (!existing) return incoming
  const [first, second] = incoming.updatedAt > existing.updatedAt ? [incoming, existing] : [existing, incoming]
  const after: Self = {
    ...second, ...first,
    facts: mergeFacts(first.facts, second.facts),
    goals: joinEntries(first.goals, second.goals),
    limits: joinEntries(first.limits, second.limits),
    offers: joinEntries(first.offers, second.offers),
    wishes: joinEntries(first.wishes, second.wishes),
    ...(first.settled || second.settled ? { settled: joinSettled(first.settled ?? [], second.settled ?? []) } : {}),
  }
  return isSame(after, existing, ['updatedAt']) ? undefined : after
}

/** Settings come in only where the user has not chosen any: they are of this machine, and a backup may come from another. */
export function planSettings(existing: Settings | undefined, incoming: Settings | undefined): Settings | undefined {
  if (!incoming || (existing && !isSame(existing, DEFAULT_SETTINGS, ['welcomed']))) return undefined
  const after = { ...incoming, welcomed: incoming.welcomed || existing?.welcomed === true }
  return existing && isSame(after, existing) ? undefined : after
}
