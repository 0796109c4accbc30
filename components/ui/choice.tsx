import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly { id: T; label: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, onChange, hideLabel = false }: ChoiceProps<T>) {
  return (
    <Select
      value={value}
      onChange={(key) => { const picked = options.find((option) => option.id === key); if (picked) onChange(picked.id) }}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className="flex flex-col gap-1"
    >
      {hideLabel ? null : <Label className="text-sm text-soft">{label}</Label>}
      <Button className="flex min-h-8 w-full cursor-pointer items-center justify-between gap-2 rounded-md border border-edge bg-raised px-2 py-1 text-left text-sm text-ink hover:bg-sunken">
        {/* React Aria's own element: the button's name is the label and this value. */}
        <SelectValue className="truncate">{() => options.find((option) => option.id === value)?.label}</SelectValue>
        <span aria-hidden className="text-soft">▾</span>
      </Button>
      <Popover className="max-h-72 min-w-(--trigger-width) overflow-auto rounded-md border border-edge bg-raised p-1 shadow-lg">
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="cursor-pointer rounded-sm px-2 py-1.5 text-sm text-ink selected:font-medium selected:text-accent focus:bg-accent-soft hover:bg-sunken">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
