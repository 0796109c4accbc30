import { useEffect, useRef, useState } from 'react'
import { followFront, type Here } from '@/lib/flows/here'

/** What is in front of the user, followed for as long as the component stands. */
export function useHere(): { here: Here; again: () => void } {
  const [here, setHere] = useState<Here>({ state: 'reading' })
  const follower = useRef<{ again: () => void }>(undefined)
  useEffect(() => {
    const following = followFront(setHere)
    follower.current = following
    return following.stop
  }, [])
  return { here, again: () => follower.current?.again() }
}
