import { useState } from 'react'
import type { Decision } from '@/lib/events/triage'
import { say, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import type { MetPerson } from './use-event'

interface TriageCardProps {
  one: MetPerson
  /** "3 of 30" */
  place: string
  said: Decision | undefined
  isWriting: boolean
  onNote: (text: string) => void
  onLeaveNote: () => void
}

/** Who it is, what is shared, what was noted. */
export function TriageCard({ one: { person, shared }, place, said, isWriting, onNote, onLeaveNote }: TriageCardProps) {
  const line = person.headline ?? [person.title, person.organisation].filter(Boolean).join(', ')
  return (
    <article className="flex min-h-44 flex-col gap-2 rounded-md border border-line bg-raised p-3" aria-live="polite">
      <header>
        <h2 className="m-0 text-lg font-semibold"><bdi>{person.name}</bdi></h2>
        {line === '' ? null : <p className="m-0 line-clamp-2 text-sm text-soft"><bdi>{line}</bdi></p>}
        <p className="m-0 text-xs text-soft">{place}{said ? ` · ${t(`triage.said.${said}`)}` : ''}</p>
      </header>
      {shared.length === 0 ? <p className="m-0 text-sm text-soft">{t('here.nothingShared')}</p> : (
        <ul className="m-0 flex list-none flex-col gap-1 p-0 text-sm">
          {shared.slice(0, 3).map((affinity) => <li key={`${affinity.kind} ${affinity.theirs.text}`}><bdi>{say(affinity.sentence)}</bdi></li>)}
        </ul>
      )}
      {person.notes.slice(0, 2).map((note) => <p key={note.id} className="m-0 border-l-2 border-line pl-2 text-sm whitespace-pre-line text-soft"><bdi>{note.text}</bdi></p>)}
      {isWriting ? <NoteField key={person.id} onNote={onNote} onLeave={onLeaveNote} /> : null}
    </article>
  )
}

/** A note: Enter keeps it, Escape leaves it. */
function NoteField({ onNote, onLeave }: { onNote: (text: string) => void; onLeave: () => void }) {
  const [text, setText] = useState('')
  const keep = (): void => { if (text.trim() === '') onLeave(); else onNote(text) }
  return (
    <form
      className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); keep() }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onLeave() } }}
    >
      <Field label={t('quick.noteLabel')} value={text} onChange={setText} autoFocus className="flex-1" />
      <Button type="submit">{t('quick.saveNote')}</Button>
    </form>
  )
}
