import { useEffect, useRef, useState } from 'react'
import { Field } from './field'

interface SavedLineProps { label: string; value: string; onSave: (text: string) => void; type?: string; placeholder?: string; list?: string }

/** A line that is saved when the user leaves it, with Enter, and when the view or the page goes away under it. */
export function SavedLine({ label, value, onSave, ...props }: SavedLineProps) {
  const [text, setText] = useState<string>()
  const keep = (): void => {
    if (text !== undefined && text.trim() !== value) onSave(text.trim().slice(0, 300))
    setText(undefined)
  }
  useBeforeLeaving(keep)
  return <Field {...props} label={label} value={text ?? value} onChange={setText} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep() }} />
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
