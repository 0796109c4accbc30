import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components'

export const INPUT =
  'w-full min-h-8 rounded-md border border-edge bg-raised px-2 py-1 text-base text-ink placeholder:text-soft invalid:border-red'

interface FieldProps extends Omit<TextFieldProps, 'children' | 'className'> {
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** More than one: a text of several lines. */
  rows?: number
  placeholder?: string | undefined
  list?: string | undefined
  className?: string
  hideLabel?: boolean
}

/** A labelled text field with a hint below it and, where the input is bad, a sentence that says what to do. */
export function Field({ label, hint, error, rows = 1, placeholder, list, className = '', hideLabel = false, ...props }: FieldProps) {
  const extras = { ...(placeholder === undefined ? {} : { placeholder }), ...(list === undefined ? {} : { list }) }
  return (
    <TextField {...props} {...(hideLabel ? { 'aria-label': label } : {})} isInvalid={error !== undefined} className={`flex flex-col gap-1 ${className}`}>
      {hideLabel ? null : <Label className="text-sm text-soft">{label}</Label>}
      {rows > 1
        ? <TextArea rows={rows} {...extras} className={`${INPUT} resize-y`} />
        : <Input {...extras} className={INPUT} />}
      {hint === undefined ? null : <Text slot="description" className="text-xs text-soft">{hint}</Text>}
      <FieldError className="text-sm text-red">{error}</FieldError>
    </TextField>
  )
}
