import { useSyncExternalStore } from 'react'
import { db } from '@/lib/store/database'

/** Whether a newer version has taken the database over, so that this page may only read. */
export const useOutdated = (): boolean => useSyncExternalStore((changed) => db.onOutdated(changed), () => db.outdated)
