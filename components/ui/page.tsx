import { type ReactNode, useEffect, useRef } from 'react'

/** A view's frame: its heading, which takes the focus when the view opens, and its content. */
export function Page({ title, hideTitle = false, children, aside, fill = false }: { title: string; hideTitle?: boolean; children: ReactNode; aside?: ReactNode; fill?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus({ preventScroll: true }) }, [])
  return (
    <main className={`mx-auto flex w-full max-w-160 flex-col gap-4 px-3 py-3 ${fill ? 'min-h-0 flex-1' : ''}`}>
      <div className={hideTitle ? 'sr-only' : '-mb-3 flex items-start gap-2'}>
        <h1 ref={heading} tabIndex={-1} className="m-0 min-w-0 flex-1 text-lg font-semibold"><bdi>{title}</bdi></h1>
        {aside}
      </div>
      {children}
    </main>
  )
}
