import { createContext, useContext } from 'react'
import type { Tie, TieTag } from '@/lib/model/person'

/** Whether the user is sharing their screen; given once at the top, for rows ask it by the thousand. */
export const SharedScreen = createContext(false)

/** Whether the user is sharing their screen: quiet acts and shadow sponsors stay out of sight. */
export const useSharedScreen = (): boolean => useContext(SharedScreen)

/** The tags that may be seen now. */
export const shownTags = (tie: Tie, isShared: boolean): TieTag[] => (isShared ? tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor') : tie.tags)
