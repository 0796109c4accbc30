import type { ComponentType } from 'react'

/** What every view is given. */
export interface ViewProps {
  /** What the view is about, from the address: a person's id. */
  id?: string
  go: (view: string, id?: string) => void
  /** The narrow panel beside a page, or the full tab. */
  surface: 'panel' | 'workspace'
}

/** One view, one file in `components/views/`, exporting it as `view`. */
export interface View {
  /** Same as the file's name; the address is `#/id`. */
  id: string
  /** Place in the navigation; without one the view is reached from elsewhere. */
  order?: number
  /** The only place where the navigation offers it; missing means both. */
  only?: 'panel' | 'workspace'
  /** What needs a large library is made with `lazy`, so that the panel need not load it. */
  Component: ComponentType<ViewProps>
}

/** Declares a view. */
export const defineView = (view: View): View => view
