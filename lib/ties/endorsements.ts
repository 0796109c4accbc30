import type { Act } from '../model/records'

/** One half of the loop: the latest endorsement in this direction, and how many there are; a half without one is open. */
export interface EndorsementHalf {
  direction: Act['direction']
  act: Act | undefined
  count: number
}

/** Both halves of the endorsement loop between two people, what was received first; none before anybody endorsed anybody. */
export function endorsementsOf(acts: readonly Act[]): EndorsementHalf[] {
  const halves = (['received', 'given'] as const).map((direction): EndorsementHalf => {
    const all = acts.filter((act) => act.kind === 'endorsement' && act.direction === direction).sort((a, b) => b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt))
    return { direction, act: all[0], count: all.length }
  })
  return halves.some(({ act }) => act !== undefined) ? halves : []
}

/** The latest endorsement that the user received while giving none: the half that is theirs to close. What they gave is a gift, and waits for nothing. */
export function openHalf(acts: readonly Act[]): Act | undefined {
  const [received, given] = endorsementsOf(acts)
  return given?.act === undefined ? received?.act : undefined
}
