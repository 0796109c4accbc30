import { useCallback, useMemo } from 'react'
import type { Day } from '@/lib/core/day'
import { mondayOf, type ReachOut, reachOut } from '@/lib/network/reach-out'
import { db } from '@/lib/store/database'
import { contactsBefore, openFollowUps, self, settings, tiedPeople } from '@/lib/store/queries'
import { useClock } from '../hooks/use-data'
import { useScan } from '../hooks/use-scan'
import { useSharedScreen } from '../hooks/use-shared-screen'

const TABLES = ['people', 'followUps', 'acts', 'settings', 'self'] as const

async function readAll(today: Day, signal: AbortSignal) {
  const monday = mondayOf(today)
  const people = await tiedPeople(db, signal)
  const followUps = await openFollowUps(db)
  const lately = people.filter(({ lastContactOn }) => lastContactOn !== undefined && lastContactOn >= monday).map(({ id }) => id)
  const [before, prefs, me] = await Promise.all([contactsBefore(db, lately, monday), settings(db), self(db)])
  return { people, followUps, before, settings: prefs, organisation: me.organisation }
}

/** Whom to be in touch with now, live; undefined until it is worked out. */
export function useReachOut(): { rows: ReachOut[]; overdue: number; tied: number } | undefined {
  const { today } = useClock()
  const isShared = useSharedScreen()
  const read = useCallback((signal: AbortSignal) => readAll(today, signal), [today])
  const all = useScan(TABLES, read)
  return useMemo(() => all && { ...reachOut({ ...all, today, isShared }), tied: all.people.length }, [all, today, isShared])
}
