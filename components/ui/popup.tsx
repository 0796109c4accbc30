import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './button'

const FRAME = 'max-h-96 overflow-auto rounded-md border border-edge bg-raised shadow-lg'

/** A button that opens a small window of controls beside it; Escape closes it. */
export function Popup({ label, name = label, children, isDisabled = false, look = 'plain' }: { label: ReactNode; name?: ReactNode; children: ReactNode | ((close: () => void) => ReactNode); isDisabled?: boolean; look?: 'plain' | 'quiet' }) {
  return (
    <DialogTrigger>
      <Button look={look} isDisabled={isDisabled}>{label}<span aria-hidden className="text-soft">▾</span></Button>
      <Popover className={`${FRAME} w-80 max-w-[calc(100vw-24px)] p-3`}>
        <Dialog {...(typeof name === 'string' ? { 'aria-label': name } : {})} className="flex flex-col gap-3 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
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
