import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { tryToOpen } from '@/lib/flows/rescue'

const Rescue = lazy(() => import('./rescue').then((file) => ({ default: file.Rescue })))

/** The window, unless the data cannot be opened: live queries are silent about that, and would leave it empty for good. */
export function Opened({ children }: { children: ReactNode }) {
  const [trouble, setTrouble] = useState<Error>()
  useEffect(() => { void tryToOpen().then(setTrouble) }, [])
  return trouble ? <Suspense fallback={null}><Rescue trouble={trouble} /></Suspense> : children
}
