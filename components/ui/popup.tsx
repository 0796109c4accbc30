import { type ReactNode, useContext } from 'react'
import { DialogTrigger, Menu, MenuItem, MenuTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components'
import { Button } from './button'

const FRAME = 'max-h-96 overflow-auto rounded-md border border-edge bg-raised shadow-lg'

interface PopupProps {
  label: ReactNode
  /** What the window is called, where the button says more than that. */
  name?: string
  children: ReactNode | ((close: () => void) => ReactNode)
  isDisabled?: boolean
  look?: 'plain' | 'quiet'
}

/** A button that opens a small window of controls beside it; Escape closes it. */
export function Popup({ label, name = typeof label === 'string' ? label : '', children, isDisabled = false, look = 'plain' }: PopupProps) {
  return (
    <DialogTrigger>
      <Button look={look} isDisabled={isDisabled}>{label}<span aria-hidden className="text-soft">▾</span></Button>
      <Popover aria-label={name} className={`${FRAME} flex w-80 max-w-[calc(100vw-24px)] flex-col gap-3 p-3 outline-none`}>
        <Content>{children}</Content>
      </Popover>
    </DialogTrigger>
  )
}

/** Within the popover itself, which is the dialog: one more element with that role would leave its own way out outside. */
function Content({ children }: Pick<PopupProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return typeof children === 'function' ? children(() => state?.close()) : children
}

/** A button that opens a menu of things to do. */
export function Actions({ label, options, onAction, isDisabled = false, look = 'plain' }: { label: string; options: readonly { id: string; label: string }[]; onAction: (id: string) => void; isDisabled?: boolean; look?: 'plain' | 'quiet' }) {
  return (
    <MenuTrigger>
      <Button look={look} isDisabled={isDisabled || options.length === 0}>{label}<span aria-hidden className="text-soft">▾</span></Button>
      <Popover className={`${FRAME} max-w-80 p-1`}>
        <ActionMenu label={label} options={options} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  )
}

/** The menu itself, where the button is made elsewhere. */
export function ActionMenu({ label, options, onAction }: { label: string; options: readonly { id: string; label: string }[]; onAction: (id: string) => void }) {
  return (
    <Menu aria-label={label} className="outline-none" onAction={(key) => { onAction(String(key)) }}>
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} textValue={option.label} className="flex min-h-8 cursor-pointer items-center rounded-sm px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">{option.label}</MenuItem>
      ))}
    </Menu>
  )
}
