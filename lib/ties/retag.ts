import type { Day } from '../core/day'
import type { TieKind } from '../model/kinds'
import type { Tie, TieTag } from '../model/person'

/** Adds and takes away kinds of tie; a fresh one is potential from `today`, one that is there already stays as it is. */
export function retagged(tie: Tie, add: readonly TieKind[], remove: readonly TieKind[], today: Day): Tie {
  const kept = tie.tags.filter((tag) => !remove.includes(tag.kind))
  const fresh = add.filter((kind) => !kept.some((tag) => tag.kind === kind)).map((kind): TieTag => ({ kind, state: 'potential', since: today }))
  return { ...tie, tags: [...kept, ...fresh] }
}
