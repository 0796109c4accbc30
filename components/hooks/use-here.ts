import { useCallback, useEffect, useRef, useState } from 'react'
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
  const again = useCallback(() => follower.current?.again(), [])
  useLookAgain(here.state === 'people', again)
  return { here, again }
}

/** A list is read again when the user turns to the panel: more of it may have loaded. Not more often than this, in milliseconds. */
const REST = 2000

function useLookAgain(isList: boolean, again: () => void): void {
  useEffect(() => {
    if (!isList) return
    let last = performance.now()
    const look = (): void => {
      const now = performance.now()
      if (now - last < REST) return
      last = now
      again()
    }
    addEventListener('focus', look)
    return () => { removeEventListener('focus', look) }
  }, [isList, again])
}
