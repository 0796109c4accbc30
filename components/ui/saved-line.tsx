import { useEffect, useRef, useState } from 'react'
import { Field } from './field'

interface SavedLineProps {
  label: string
  value: string
  /** Gets the text, and what stood there when the user began to type: another window may have changed it since. */
  onSave: (text: string, before: string) => void
  type?: string
  placeholder?: string
  list?: string
}

/** A line that is saved when the user leaves it, with Enter, and when the view or the page goes away under it. */
export function SavedLine({ label, value, onSave, ...props }: SavedLineProps) {
  const [typed, setTyped] = useState<{ text: string; before: string }>()
  const keep = (): void => {
    if (typed !== undefined && typed.text.trim() !== value && typed.text.trim() !== typed.before) onSave(typed.text.trim().slice(0, 300), typed.before)
    setTyped(undefined)
  }
  useBeforeLeaving(keep)
  return <Field {...props} label={label} value={typed?.text ?? value} onChange={(text) => { setTyped({ text, before: typed?.before ?? value }) }} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep() }} />
}

/** Calls `keep` where no blur comes: the field is taken out of the document, or the page is hidden, which is the last that a page is sure to be told. */
function useBeforeLeaving(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => { latest.current = keep })
  useEffect(() => {
    const leave = (): void => { if (document.visibilityState === 'hidden') latest.current() }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      latest.current()
    }
  }, [])
}
