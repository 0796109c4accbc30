import { useEffect, useState } from 'react'
import type { Known } from '@/lib/affinity/affinity'
import { sharesNow } from '@/lib/flows/through-others'

/** How common each fact is among the people saved; counted when the window has nothing better to do, undefined until then. */
export function useShares(): Known | undefined {
  const [shares, setShares] = useState<Known>()
  useEffect(() => {
    let current = true
    const waiting = requestIdleCallback(() => void sharesNow().then((next) => { if (current) setShares(next) }), { timeout: 5000 })
    return () => {
      current = false
      cancelIdleCallback(waiting)
    }
  }, [])
  return shares
}
