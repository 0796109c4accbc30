import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  title: string
  hideTitle?: boolean
  /** What follows is no subtitle of the heading and stands apart from it. */
  loose?: boolean
  children: ReactNode
  aside?: ReactNode
  /** Takes the height of the window; a list within scrolls by itself. */
  fill?: boolean
  /** As wide as the window, for tables, boards and maps. */
  full?: boolean
  /** Where two such frames stand side by side: which of them is the main one. It may change without losing what is within. */
  role?: 'main' | 'region'
  /** Uses the width of a large window, for two columns of `Columns`. */
  wide?: boolean
}

/** A view's frame: its heading, which takes the focus when the view opens, and its content. */
export function Page({ title, hideTitle = false, loose = false, children, aside, fill = false, role, wide = false, full = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A field of the view that asks for the focus keeps it.
    const at = heading.current
    if (at && at.closest('main, [role=main], [role=region]')?.contains(document.activeElement) !== true) at.focus({ preventScroll: true })
  }, [])
  const Frame = role === undefined ? 'main' : 'div'
  return (
    <Frame {...(role === undefined ? {} : { role, 'aria-label': title })} className={`mx-auto flex w-full ${full ? '' : wide ? 'max-w-280' : 'max-w-160'} flex-col gap-4 px-3 py-3 ${fill ? 'min-h-0 flex-1' : ''}`}>
      <div className={hideTitle ? 'sr-only' : `${loose ? '' : '-mb-3'} flex items-start gap-2`}>
        <h1 ref={heading} tabIndex={-1} className="m-0 min-w-0 flex-1 text-lg font-semibold"><bdi>{title}</bdi></h1>
        {aside}
      </div>
      {children}
    </Frame>
  )
}
