import type { Day } from '@/lib/core/day'
import { removeNote } from '@/lib/flows/person'
import { t } from '@/lib/words/words'
import type { Person } from '@/lib/model/person'
import type { Act, FollowUp } from '@/lib/model/records'
import { shortDay } from '../followup/plan'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { daysAgo } from './state-line'

interface Entry { id: string; on: Day; at: string; what: string; text: string; noteId?: string }

interface TimelineProps { person: Person; acts: readonly Act[]; followUps: readonly FollowUp[]; today: Day; locale: string }

/** What was: notes, contacts, follow-ups done; the newest first. */
export function Timeline({ person, acts, followUps, today, locale }: TimelineProps) {
  const entries = entriesOf(person, acts, followUps)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="was" className="flex flex-col gap-2">
      <h2 id="was" className="m-0 text-sm font-semibold">{t('person.was')}</h2>
      <ol className="m-0 flex list-none flex-col gap-3 border-l-2 border-line p-0 pl-3">
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-col text-sm">
            <span className="flex items-baseline gap-2 text-xs text-soft">
              <span>{entry.what} · <time dateTime={entry.on} title={shortDay(entry.on, locale)}>{daysAgo(entry.on, today)}</time></span>
              {entry.noteId === undefined ? null : (
                <Button look="quiet" className="ml-auto -my-1.5" aria-label={t('person.removeNote')} onPress={() => void removeNote(person.id, entry.noteId ?? '').then((result) => announceEdit(result, { key: 'toast.noteRemoved' }))}>×</Button>
              )}
            </span>
            {entry.text === '' ? null : <span className="whitespace-pre-line"><bdi>{entry.text}</bdi></span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function entriesOf(person: Person, acts: readonly Act[], followUps: readonly FollowUp[]): Entry[] {
  const notes = person.notes.map((note): Entry => ({ id: note.id, on: note.at.slice(0, 10), at: note.at, what: t('person.note'), text: note.text, noteId: note.id }))
  const done = acts.map((act): Entry => ({ id: act.id, on: act.on, at: act.createdAt, what: t(`act.${act.kind}`), text: act.text }))
  const closed = followUps.filter((followUp) => followUp.state === 'done' && !acts.some((act) => act.on === followUp.doneOn && act.text === followUp.reason))
    .map((followUp): Entry => ({ id: followUp.id, on: followUp.doneOn ?? followUp.due, at: followUp.createdAt, what: t('person.followedUp'), text: followUp.reason }))
  return [...notes, ...done, ...closed].sort((a, b) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at))
}
