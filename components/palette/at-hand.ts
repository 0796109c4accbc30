import { useEffect, useState, useSyncExternalStore } from 'react'
import type { TieKind } from '@/lib/model/kinds'
import type { Tie } from '@/lib/model/person'

/** The person whom the view in front is about, and how they are saved where they are not yet. */
export interface AtHand {
  name: string
  /** Missing while they are not saved. */
  id?: string
  tie?: Tie
  /** Their own page in the extension is not in front: it can be opened. */
  isElsewhere: boolean
  /** Saves them first where they are not saved; answers their id, or undefined where that was refused, which has been told then. */
  save: () => Promise<string | undefined>
  /** Gives and takes tags, saving them first where they are not saved; says the outcome. */
  tag: (add: TieKind[], remove: TieKind[]) => void
}

/** Who is at hand, and the address of the view that said so: another address is another view, which speaks for itself. */
let current: { person: AtHand; hash: string } | undefined
const watchers = new Set<() => void>()

function put(next: typeof current): void {
  current = next
  for (const heard of watchers) heard()
}

/** Says who is at hand for as long as the calling view stands. */
export function useAtHand(person: AtHand | undefined): void {
  useEffect(() => {
    const mine = person && { person, hash: location.hash }
    put(mine)
    return () => { if (current === mine) put(undefined) }
  })
}

/** Who is at hand now; nobody while the view of a new address is still being read. */
export const atHand = (): AtHand | undefined => (current?.hash === location.hash ? current.person : undefined)

/** Whom a dialog is about: who was at hand when it opened, or who came into view first since then. */
export function useHeldAtHand(): AtHand | undefined {
  const now = useSyncExternalStore(watch, atHand)
  const [held, setHeld] = useState(now)
  if (!held && now) setHeld(now)
  return held
}

function watch(heard: () => void): () => void {
  watchers.add(heard)
  return () => { watchers.delete(heard) }
}
