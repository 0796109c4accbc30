import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CompiledSelf } from '@/lib/affinity/affinity'
import { readClock, type Clock } from '@/lib/flows/clock'
import { weekendOf } from '@/lib/followups/working-days'
import { compiledSelf, keepPacked } from '@/lib/flows/common-ground'
import { isReferenceReady, onReference } from '@/lib/flows/reference'
import type { Self } from '@/lib/model/records'
import type { Settings } from '@/lib/model/settings'
import { db } from '@/lib/store/database'
import { self, settings } from '@/lib/store/queries'

/** The user's own record, live; undefined until it is read. */
export const useSelf = (): Self | undefined => useLiveQuery(() => self(db), [])

/** The settings, live; undefined until they are read. */
export const useSettings = (): Settings | undefined => useLiveQuery(() => settings(db), [])

/** The days that are no working days, ISO (1 is Monday): the user's own, else those of their locale. */
export function useWeekend(): readonly number[] {
  const settings = useSettings()
  const { locale } = useClock()
  return useMemo(() => settings?.weekend ?? weekendOf(locale), [settings, locale])
}

/** The user's facts as a matcher, live; another once the reference data are there, for a page's facts mean more then. Undefined until it is read. */
export function useCompiledSelf(): CompiledSelf | undefined {
  const ready = useSyncExternalStore(onReference, isReferenceReady)
  const compiled = useLiveQuery(() => compiledSelf(), [ready])
  useEffect(() => { if (ready && compiled) void keepPacked() }, [ready, compiled])
  return compiled
}

/** The clock; turns over when the day does, and when the window is looked at again. */
export function useClock(): Clock {
  const [clock, setClock] = useState(readClock)
  useEffect(() => {
    const look = (): void => {
      setClock((known) => {
        const next = readClock()
        return next.today === known.today && next.zone === known.zone ? known : next
      })
    }
    const timer = setInterval(look, 30_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return clock
}
