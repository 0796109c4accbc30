import { useCallback, useMemo } from 'react'
import type { Self } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { peopleWho } from '@/lib/store/queries'
import { findPromising, mayBePromising, type Promising } from '@/lib/ties/giving'
import { useScan } from './use-scan'

/** So many are looked at closely. */
const MOST = 300
/** Everybody is gone through once a visit, and again when the user's own record changes; not at each change of anybody. */
const TABLES = ['self'] as const

/** People earlier in their career who share something rare with the user; undefined until everybody was gone through. */
export function usePromising(self: Self): Promising[] | undefined {
  const read = useCallback((signal: AbortSignal) => peopleWho(db, mayBePromising(self), MOST, signal), [self])
  const near = useScan(TABLES, read)
  return useMemo(() => near && findPromising(self, near), [self, near])
}
