import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { View, ViewProps } from '../view'
import { GO_KEYS, GO_WITHIN, takesLetters } from './go-keys'

// Only what listens is in the first load; what opens comes when it is asked for.
const Palette = lazy(() => import('./palette').then((file) => ({ default: file.Palette })))
const Shortcuts = lazy(() => import('./shortcuts').then((file) => ({ default: file.Shortcuts })))

type Open = 'palette' | 'shortcuts'

/** Something else is open that has to be answered or left first. Notices at the foot are no such thing. */
const isBusy = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]:not([aria-modal=false])') !== null

interface KeysProps extends Pick<ViewProps, 'go' | 'surface'> {
  views: readonly View[]
  /** Keys that are a single letter or sign: the user may switch them off (WCAG 2.1.4). */
  singles: boolean
}

/** The keys of the whole window, and the two dialogs that they open. Ctrl+K works anywhere; single keys only where nobody types. */
export function Keys({ go, surface, views, singles }: KeysProps) {
  const [open, setOpen] = useState<Open>()
  const early = useRef<string>(undefined)
  useEarlyLetters(early)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (open === 'palette') return setOpen(undefined)
      if (isBusy()) return
      early.current = ''
      setOpen('palette')
    }
    addEventListener('keydown', onKeyDown)
    return () => { removeEventListener('keydown', onKeyDown) }
  }, [open])
  useSingleKeys(singles && open === undefined, (view) => {
    const isThere = views.some(({ id, only }) => id === view && (only ?? surface) === surface)
    if (isThere) go(view)
    return isThere
  }, () => { setOpen('shortcuts') })
  if (open === undefined) return null
  const takeTyped = (): string => {
    const text = early.current ?? ''
    early.current = undefined
    return text
  }
  return (
    <Suspense fallback={null}>
      {open === 'palette'
        ? <Palette go={go} surface={surface} views={views} takeTyped={takeTyped} onClose={() => { setOpen(undefined) }} onShortcuts={() => { setOpen('shortcuts') }} />
        : <Shortcuts surface={surface} views={views} singles={singles} onClose={() => { setOpen(undefined) }} />}
    </Suspense>
  )
}

/** Letters that follow Ctrl+K at once are meant for the palette, though it may still be on its way. */
function useEarlyLetters(early: RefObject<string | undefined>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (early.current === undefined || event.ctrlKey || event.metaKey || event.altKey || (event.key.length !== 1 && event.key !== 'Enter')) return
      early.current += event.key === 'Enter' ? '\n' : event.key
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => { removeEventListener('keydown', onKeyDown, { capture: true }) }
  }, [early])
}

/** G and a letter, / and ?: while nobody types. */
function useSingleKeys(isOn: boolean, goTo: (view: string) => boolean, help: () => void): void {
  const latest = useRef({ goTo, help })
  useEffect(() => { latest.current = { goTo, help } })
  useEffect(() => {
    if (!isOn) return
    let begun = -GO_WITHIN
    const isTaken = (event: KeyboardEvent): boolean => {
      const isGoing = event.timeStamp - begun < GO_WITHIN
      begun = event.key === 'g' && !isGoing ? event.timeStamp : -GO_WITHIN
      const to = isGoing ? GO_KEYS.find(([letter]) => letter === event.key)?.[1] : undefined
      if (to !== undefined) return latest.current.goTo(to)
      if (event.key === '/') return focusSearch()
      if (event.key === '?') latest.current.help()
      return event.key === '?'
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target) || isBusy()) return
      if (isTaken(event)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => { removeEventListener('keydown', onKeyDown) }
  }, [isOn])
}

/** Puts the cursor into the view's own search, where it has one. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('main input[type=search], [role=main] input[type=search], [role=region] input[type=search]')
  field?.focus()
  return field !== null
}
