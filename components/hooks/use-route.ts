import { useCallback, useSyncExternalStore } from 'react'

/** Where the user is: the view's id, and what it is about. From the hash, so that a link, Back and a reload all work. */
export interface Route {
  view: string
  id?: string
}

const read = (): string => location.hash

const watch = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The hash of a view, with what it is about. */
export const hashOf = (view: string, id?: string): string => (id === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`)

/** The current route and a way to go elsewhere. `home` is shown when the hash says nothing. */
export function useRoute(home: string): { route: Route; go: (view: string, id?: string) => void } {
  const hash = useSyncExternalStore(watch, read)
  const [, view, id] = /^#\/([a-z-]+)(?:\/(.+))?$/.exec(hash) ?? []
  const go = useCallback((next: string, about?: string) => { location.hash = hashOf(next, about) }, [])
  return { route: { view: view ?? home, ...(id === undefined ? {} : { id: decodeURIComponent(id) }) }, go }
}
