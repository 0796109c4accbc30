import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'

/** A box to tick, with its words beside it and, where needed, what it means below them. */
export function Tick({ children, hint, className = '', ...props }: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode; hint?: ReactNode; className?: string }) {
  return (
    <Checkbox {...props} className={`group flex min-h-8 cursor-pointer items-start gap-2 rounded-md py-1.5 text-sm text-ink disabled:cursor-default disabled:opacity-60 ${className}`}>
      <span aria-hidden className="mt-px flex size-4 shrink-0 items-center justify-center rounded-[3px] border border-edge bg-raised text-xs leading-none text-on-accent group-selected:border-accent group-selected:bg-accent">
        <span className="hidden group-selected:inline">✓</span>
      </span>
      <span className="min-w-0"><span>{children}</span>{hint === undefined ? null : <span className="block text-xs text-soft">{hint}</span>}</span>
    </Checkbox>
  )
}
