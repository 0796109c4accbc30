import { useSyncExternalStore } from 'react'

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => { observer.disconnect() }
}

/** The theme that is on now, light or dark, whoever chose it: for what draws with colours of its own, such as a canvas. */
export const useShownTheme = (): string => useSyncExternalStore(watch, () => document.documentElement.dataset['theme'] ?? 'light')
