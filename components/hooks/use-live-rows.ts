import { useSyncExternalStore } from 'react'
import { everybody, openOnes } from '@/lib/store/everybody'
import type { LiveRows } from '@/lib/store/live-rows'
import type { FollowUpRow, PersonRow } from '@/lib/store/rows'

const NOTHING: LiveRows<never> = { subscribe: () => () => undefined, rows: () => undefined }

/** Rows that are kept in memory, live; undefined until they are read. */
const useLiveRows = <T>({ subscribe, rows }: LiveRows<T>): readonly T[] | undefined => useSyncExternalStore(subscribe, rows)

/** Everybody in the order of names, live; undefined until they are read, and while they are not wanted. */
export const useEverybodyRows = (isWanted = true): readonly PersonRow[] | undefined => useLiveRows<PersonRow>(isWanted ? everybody : NOTHING)

/** Every open follow-up, the earliest first, live. */
export const useOpenOnes = (): readonly FollowUpRow[] | undefined => useLiveRows(openOnes)
