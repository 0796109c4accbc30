import { useState } from 'react'
import { Field } from './field'

interface SavedLineProps { label: string; value: string; onSave: (text: string) => void; type?: string; placeholder?: string; list?: string }

/** A line that is saved when the user leaves it, or with Enter. */
export function SavedLine({ label, value, onSave, ...props }: SavedLineProps) {
  const [text, setText] = useState<string>()
  const keep = (): void => {
    if (text !== undefined && text.trim() !== value) onSave(text.trim().slice(0, 300))
    setText(undefined)
  }
  return <Field {...props} label={label} value={text ?? value} onChange={setText} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep() }} />
}
