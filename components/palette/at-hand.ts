import { useEffect } from 'react'
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

let current: AtHand | undefined

/** Says who is at hand for as long as the calling view stands. */
export function useAtHand(person: AtHand | undefined): void {
  useEffect(() => {
    current = person
    return () => { if (current === person) current = undefined }
  })
}

/** Who is at hand now. */
export const atHand = (): AtHand | undefined => current
