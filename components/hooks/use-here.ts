import { useCallback, useEffect, useRef, useState } from 'react'
import { followFront, type Here } from '@/lib/flows/here'

/** What is in front of the user, followed for as long as the component stands. */
export function useHere(): { here: Here; again: () => void } {
  const [here, setHere] = useState<Here>({ state: 'reading' })
  const follower = useRef<{ again: () => void; more: () => Promise<void> }>(undefined)
  useEffect(() => {
    const following = followFront(setHere)
    follower.current = following
    return following.stop
  }, [])
  const again = useCallback(() => follower.current?.again(), [])
  const more = useCallback(() => follower.current?.more(), [])
  useLookAgain(here.state === 'people', again, more)
  return { here, again }
}

/** A list is read again when the user turns to the panel: more of it may have loaded. Not more often than this, in milliseconds. */
const REST = 2000
/** How often, while a list stands in a panel that can be seen, the page is asked whether more of it has loaded, in milliseconds: lists grow as the user scrolls. */
const GLANCE = 1500

function useLookAgain(isList: boolean, again: () => void, more: () => Promise<void> | undefined): void {
  useEffect(() => {
    if (!isList) return
    let isLooking = false
    const glance = async (): Promise<void> => {
      if (isLooking || document.visibilityState !== 'visible') return
      isLooking = true
      try { await more() } finally { isLooking = false }
    }
    const timer = setInterval(() => void glance(), GLANCE)
    return () => { clearInterval(timer) }
  }, [isList, more])
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
