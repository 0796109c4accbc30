import { Button as AriaButton, type ButtonProps, Link as AriaLink, type LinkProps, ToggleButton as AriaToggle, type ToggleButtonProps } from 'react-aria-components'

type Look = 'main' | 'plain' | 'quiet' | 'danger'

const BASE =
  'inline-flex min-h-8 cursor-pointer items-center justify-center gap-1.5 rounded-md border px-3 py-1 text-sm font-medium transition-colors duration-100 disabled:cursor-default disabled:opacity-60'

const LOOKS: Record<Look, string> = {
  main: 'border-accent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-edge bg-raised text-ink hover:bg-sunken pressed:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft pressed:bg-accent-soft',
  danger: 'border-red bg-raised text-red hover:bg-sunken',
}

interface OwnProps {
  look?: Look
  className?: string
  /** The keys that do the same, as `aria-keyshortcuts` writes them: React Aria hands that attribute on to nobody. */
  keys?: string | undefined
}

/** A button: `main` once a view, `plain` beside it, `quiet` within text and rows, `danger` where data would vanish. */
export function Button({ look = 'plain', className = '', keys, ...props }: ButtonProps & OwnProps) {
  return <AriaButton {...props} {...(keys === undefined ? {} : { render: (dom) => <button {...dom} aria-keyshortcuts={keys} /> })} className={`${BASE} ${LOOKS[look]} ${className}`} />
}

/** A button that stays pressed: a tag that is on. */
export function Toggle({ className = '', ...props }: ToggleButtonProps & { className?: string }) {
  return (
    <AriaToggle
      {...props}
      className={`${BASE} border-edge bg-raised text-ink hover:bg-sunken selected:border-accent selected:bg-accent-soft selected:text-accent forced-colors:selected:border-[Highlight] forced-colors:selected:outline-1 forced-colors:selected:outline-[Highlight] ${className}`}
    />
  )
}

/** A link within the extension or to a page. */
export function TextLink({ className = '', ...props }: LinkProps & { className?: string }) {
  return <AriaLink {...props} className={`cursor-pointer rounded-sm text-accent underline decoration-1 underline-offset-2 hover:decoration-2 ${className}`} />
}
