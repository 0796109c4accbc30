import type { ReactNode } from 'react'

/** What stands where nothing is yet: one sentence, and the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 py-6">
      <p className="m-0 text-base text-soft">{title}</p>
      {children}
    </div>
  )
}
