import type { Tie, TieTag } from '@/lib/model/person'
import { useSettings } from './use-data'

/** Whether the user is sharing their screen: quiet acts and shadow sponsors stay out of sight. True until the settings are read. */
export const useSharedScreen = (): boolean => {
  const settings = useSettings()
  return settings === undefined || settings.sharedScreen === true
}

/** The tags that may be seen now. */
export const shownTags = (tie: Tie, isShared: boolean): TieTag[] => (isShared ? tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor') : tie.tags)
