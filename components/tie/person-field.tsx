import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import { fold } from '@/lib/core/text'
import { db } from '@/lib/store/database'
import { peopleByNameStart } from '@/lib/store/queries'
import { Field } from '../ui/field'

/** Somebody by name: a saved person where the name is one's, else the name alone. */
export interface Named { personId?: string; name: string }

interface PersonFieldProps { label: string; value: string; except?: string; onSave: (found: Named) => void; placeholder?: string }

/** A name, with those saved offered as one types. Saved on leaving it, or with Enter. */
export function PersonField({ label, value, except, onSave, placeholder }: PersonFieldProps) {
  const list = useId()
  const [text, setText] = useState<string>()
  const found = useLiveQuery(() => (text ? peopleByNameStart(db, fold(text), 8) : []), [text])?.filter((person) => person.id !== except) ?? []
  const keep = (): void => {
    if (text !== undefined && text.trim() !== value) {
      const match = found.find((person) => person.name === text.trim())
      onSave(match ? { personId: match.id, name: match.name } : { name: text.trim() })
    }
    setText(undefined)
  }
  return (
    <>
      <Field label={label} value={text ?? value} onChange={setText} onBlur={keep} list={list} autoComplete="off" placeholder={placeholder} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); keep() } }} />
      <datalist id={list}>{found.map((person) => <option key={person.id} value={person.name}>{[person.title, person.organisation].filter(Boolean).join(', ')}</option>)}</datalist>
    </>
  )
}
