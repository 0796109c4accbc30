import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { currentEvent } from '@/lib/flows/event'
import type { Event } from '@/lib/model/records'

/** The event that is on, live; undefined when none is. Its end comes by the clock, so it is looked at every half minute. */
export function useEventOn(): Event | undefined {
  const [tick, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => { setTick((known) => known + 1) }, 30_000)
    return () => { clearInterval(timer) }
  }, [])
  return useLiveQuery(() => currentEvent(), [tick])
}
