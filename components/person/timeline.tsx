import { type ReactNode, useState } from 'react'
import type { Day } from '@/lib/core/day'
import { removeNote } from '@/lib/flows/person'
import type { Person } from '@/lib/model/person'
import type { Act, Entry as LimitEntry, FollowUp, Goal } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { shortDay } from '../followup/plan'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { ActEntry, actTitle } from '../tie/act-entry'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { announceEdit } from '../ui/toast'
import { daysAgo } from './state-line'

interface Entry { id: string; on: Day; at: string; what: string; text: string; noteId?: string; act?: Act }

interface TimelineProps { person: Person; acts: readonly Act[]; followUps: readonly FollowUp[]; goals: readonly Goal[]; limits: readonly LimitEntry[]; today: Day; locale: string }

const SHOWS = ['all', 'received', 'given', 'open', 'quiet'] as const
type Show = (typeof SHOWS)[number]

/** As many entries as are drawn at once; the others on demand. */
const FIRST = 30

/** What was: notes, acts given and received, follow-ups done; the newest first. On a shared screen quiet acts are shown only when asked for by name. */
export function Timeline({ person, acts, followUps, goals, limits, today, locale }: TimelineProps) {
  const isShared = useSharedScreen()
  const [show, setShow] = useState<Show>('all')
  const [limit, setLimit] = useState(FIRST)
  const entries = entriesOf(person, acts.filter((act) => matches(act, show, isShared)), followUps, show)
  if (entries.length === 0 && show === 'all' && (!isShared || acts.length === 0)) return null
  return (
    <section aria-labelledby="was" className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <h2 id="was" className="m-0 flex-1 text-sm font-semibold">{t('person.was')}</h2>
        {acts.length > 0 ? <div className="w-36"><Choice label={t('ledger.show')} hideLabel value={show} onChange={setShow} options={SHOWS.map((id) => ({ id, label: t(`ledger.showing.${id}`) }))} /></div> : null}
      </div>
      {entries.length === 0 ? <p className="m-0 text-sm text-soft">{t('ledger.noneOfThese')}</p> : null}
      <ol className="m-0 flex list-none flex-col gap-3 border-l-2 border-line p-0 pl-3">
        {entries.slice(0, limit).map((entry) => (
          <li key={entry.id} className="flex flex-col text-sm">
            {entry.act ? <ActEntry act={entry.act} goals={goals} limits={limits} today={today} locale={locale} /> : (
              <Row what={entry.what} on={entry.on} today={today} locale={locale} aside={entry.noteId === undefined ? null : (
                <Button look="quiet" className="-my-1.5 ml-auto" aria-label={t('person.removeNote')} onPress={() => void removeNote(person.id, entry.noteId ?? '').then((result) => announceEdit(result, { key: 'toast.noteRemoved' }))}>×</Button>
              )}>{entry.text}</Row>
            )}
          </li>
        ))}
      </ol>
      {entries.length > limit ? <Button look="quiet" className="-ml-3 self-start" onPress={() => { setLimit(limit + 200) }}>{t('ledger.more', entries.length - limit, [String(entries.length - limit)])}</Button> : null}
    </section>
  )
}

function Row({ what, on, today, locale, aside, children }: { what: string; on: Day; today: Day; locale: string; aside: ReactNode; children: string }) {
  return (
    <>
      <span className="flex items-baseline gap-2 text-xs text-soft">
        <span>{what} · <time dateTime={on} title={shortDay(on, locale)}>{daysAgo(on, today)}</time></span>
        {aside}
      </span>
      {children === '' ? null : <span className="whitespace-pre-line"><bdi>{children}</bdi></span>}
    </>
  )
}

function matches(act: Act, show: Show, isShared: boolean): boolean {
  if (show === 'quiet') return act.quiet
  if (act.quiet && isShared) return false
  return show === 'all' || (show === 'open' ? act.state === 'open' : act.direction === show)
}

function entriesOf(person: Person, acts: readonly Act[], followUps: readonly FollowUp[], show: Show): Entry[] {
  const done = acts.map((act): Entry => ({ id: act.id, on: act.on, at: act.createdAt, what: actTitle(act), text: act.text, act }))
  const others = show === 'all' ? [...notesOf(person), ...closedOf(followUps, acts)] : []
  return [...others, ...done].sort((a, b) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at))
}

const notesOf = (person: Person): Entry[] =>
  person.notes.map((note) => ({ id: note.id, on: note.at.slice(0, 10), at: note.at, what: t('person.note'), text: note.text, noteId: note.id }))

/** Follow-ups done, but for those whose contact stands in the ledger already. */
const closedOf = (followUps: readonly FollowUp[], acts: readonly Act[]): Entry[] => followUps
  .filter((followUp) => followUp.state === 'done' && followUp.actId === undefined && !acts.some((act) => act.on === followUp.doneOn && act.text === followUp.reason))
  .map((followUp) => ({ id: followUp.id, on: followUp.doneOn ?? followUp.due, at: followUp.createdAt, what: t('person.followedUp'), text: followUp.reason }))
