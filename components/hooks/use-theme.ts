import { useEffect } from 'react'
import type { Settings } from '@/lib/model/settings'

/** Sets the theme on the document: the user's choice, else the system's, followed as it changes. */
export function useTheme(theme: Settings['theme'] = 'system'): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => { dark.removeEventListener('change', apply) }
  }, [theme])
}
