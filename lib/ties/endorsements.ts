import type { Act } from '../model/records'

/** Endorsements between two people, and which half of the loop is missing. */
export interface EndorsementLoop {
  given: Act[]
  received: Act[]
}

export function endorsementsOf(acts: readonly Act[]): EndorsementLoop {
  const all = acts.filter(({ kind }) => kind === 'endorsement').sort((a, b) => b.on.localeCompare(a.on))
  return { given: all.filter(({ direction }) => direction === 'given'), received: all.filter(({ direction }) => direction === 'received') }
}

/** The latest endorsement that the user received while giving none: the half that is theirs to close. What they gave is a gift, and waits for nothing. */
export function openHalf(acts: readonly Act[]): Act | undefined {
  const { given, received } = endorsementsOf(acts)
  return given.length === 0 ? received[0] : undefined
}
