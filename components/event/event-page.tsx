import { useState } from 'react'
import { deleteEvent, editEvent, type EventPatch, startEventMode } from '@/lib/flows/event'
import { decisionOf, progressOf } from '@/lib/events/triage'
import { type Met, type Summary, summarise } from '@/lib/events/summary'
import { describeDue, sayDay } from '@/lib/followups/describe-due'
import { EVENT_KINDS } from '@/lib/model/kinds'
import type { Event } from '@/lib/model/records'
import type { PersonRow } from '@/lib/store/rows'
import { say, sayNumber, t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { Button, TextLink } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { SavedLine } from '../ui/saved-line'
import { announceEdit } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import { type MetPerson, useEvent } from './use-event'
import { useEventOn } from './use-event-on'

/** One event: what is next for its people, and a summary that prints. */
export function EventPage({ id, go }: { id: string; go: (view: string, id?: string) => void }) {
  const read = useEvent(id)
  const { today, locale } = useClock()
  const [editing, setEditing] = useState(false)
  if (read === undefined) return <Page title={t('eventPage.title')} hideTitle><Waiting label={t('eventPage.title')} /></Page>
  const { event } = read
  if (event === undefined) return <Page title={t('eventPage.gone')}><Button onPress={() => { go('events') }}>{t('eventPage.all')}</Button></Page>
  const summary = summarise(event, read.people.map(({ person }) => person), read.acts, read.followUps)
  const facts = [event.kind ? t(`eventPage.kinds.${event.kind}`) : '', daysOf(event, today, locale), event.place, event.organisation].filter(Boolean).join(' · ')
  return (
    <Page title={event.name} fill>
      <header className="flex flex-col gap-2">
        {facts === '' ? null : <p className="m-0 text-sm text-soft"><bdi>{facts}</bdi></p>}
        <Figures summary={summary} />
        <Next event={event} people={read.people} go={go} />
        <div className="-mx-3 flex flex-wrap" data-print="no">
          <Button look="quiet" onPress={() => { go('paste', id) }}>{t('eventPage.paste')}</Button>
          <Button look="quiet" aria-expanded={editing} onPress={() => { setEditing(!editing) }}>{t('eventPage.change')}</Button>
          <Button look="quiet" onPress={() => { print() }}>{t('eventPage.print')}</Button>
          <Button look="quiet" onPress={() => { go('events') }}>{t('eventPage.all')}</Button>
        </div>
        {editing ? <EditEvent event={event} onGone={() => { go('events') }} /> : null}
        {event.notes && !editing ? <p className="m-0 text-sm whitespace-pre-line"><bdi>{event.notes}</bdi></p> : null}
      </header>
      {summary.met.length === 0 ? <Empty title={t('eventPage.nobody')}><Button onPress={() => { go('paste', id) }}>{t('eventPage.paste')}</Button></Empty> : (
        <>
          <div className="-mx-3 -mb-3 flex min-h-80 flex-1 flex-col border-t border-line print:hidden">
            <VirtualList label={t('eventPage.people')} items={summary.met} idOf={({ person }) => person.id} nameOf={({ person }) => person.name} onOpen={({ person }) => { go('people', person.id) }} render={(one) => <MetRow event={event} one={one} today={today} locale={locale} />} />
          </div>
          <ol className="m-0 hidden list-none flex-col gap-2 p-0 print:flex">{summary.met.map((one) => <li key={one.person.id}><MetRow event={event} one={one} today={today} locale={locale} /></li>)}</ol>
        </>
      )}
    </Page>
  )
}

function daysOf({ on, until }: Event, today: string, locale: string): string {
  if (on === undefined) return ''
  return until === undefined ? sayDay(on, today, locale) : t('eventPage.days', [sayDay(on, today, locale), sayDay(until, today, locale)])
}

/** Met, tagged, followed up, open. */
function Figures({ summary }: { summary: Summary<PersonRow> }) {
  const figures = { met: summary.met.length, tagged: summary.tagged, followedUp: summary.followedUp, open: summary.open }
  return (
    <dl className="m-0 grid grid-cols-4 gap-2 rounded-md bg-sunken p-2 text-center" aria-label={t('eventPage.summary')}>
      {(['met', 'tagged', 'followedUp', 'open'] as const).map((key) => (
        <div key={key} className="flex flex-col-reverse justify-end">
          <dt className="text-xs text-soft">{t(`eventPage.figure.${key}`)}</dt>
          <dd className="m-0 text-lg font-semibold">{sayNumber(figures[key])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The one thing that comes next: look at them, follow up, or start the evening. */
function Next({ event, people, go }: { event: Event; people: readonly MetPerson[]; go: (view: string, id?: string) => void }) {
  const isOn = useEventOn()?.id === event.id
  const { today } = useClock()
  const progress = progressOf(people.map(({ person }) => person), event)
  const begun = progress.done > 0 && progress.left.length > 0
  const canStart = !isOn && (event.until ?? event.on ?? today) >= today
  return (
    <div className="flex flex-wrap gap-2" data-print="no">
      {people.length === 0 ? null : (
        <Button look={progress.left.length > 0 ? 'main' : 'plain'} onPress={() => { go('triage', event.id) }}>
          {begun ? t('eventPage.resume', [sayNumber(progress.done), sayNumber(progress.all)]) : t('eventPage.triage')}
        </Button>
      )}
      {people.length === 0 ? null : <Button look={progress.left.length === 0 ? 'main' : 'plain'} onPress={() => { go('batch', event.id) }}>{t('eventPage.batch')}</Button>}
      {canStart ? <Button onPress={() => void startEventMode(event).then((result) => announceEdit(result, { key: 'eventBar.started', values: [event.name] }))}>{t('eventBar.start')}</Button> : null}
    </div>
  )
}

function MetRow({ event, one: { person, open, isFollowedUp }, today, locale }: { event: Event; one: Met<PersonRow>; today: string; locale: string }) {
  const decision = decisionOf(person, event)
  const state = [
    decision ? t(`triage.said.${decision}`) : t('triage.said.none'), isFollowedUp ? t('eventPage.followedUp') : '', open ? say(describeDue(open.due, today, locale)) : '',
  ].filter(Boolean).join(' · ')
  return (
    <div className="flex flex-col">
      <bdi className="font-medium">{person.name}</bdi>
      <span className="truncate text-sm text-soft"><bdi>{person.headline ?? [person.title, person.organisation].filter(Boolean).join(', ')}</bdi></span>
      <span className="text-sm">{state}</span>
    </div>
  )
}

/** The fields of an event, each saved when one leaves it; and taking it away. */
function EditEvent({ event, onGone }: { event: Event; onGone: () => void }) {
  const save = (patch: EventPatch): void => void editEvent(event.id, patch).then((result) => announceEdit(result, { key: 'toast.changed' }))
  const line = (key: 'name' | 'place' | 'organisation' | 'url') => <SavedLine label={t(`eventPage.${key}`)} value={event[key] ?? ''} onSave={(text) => { save({ [key]: text }) }} />
  const [notes, setNotes] = useState(event.notes ?? '')
  return (
    <div className="flex flex-col gap-3 rounded-md border border-line bg-raised p-3" data-print="no">
      {line('name')}
      <div className="grid grid-cols-2 gap-2">
        <SavedLine label={t('eventPage.on')} type="date" value={event.on ?? ''} onSave={(on) => { save({ on }) }} />
        <SavedLine label={t('eventPage.until')} type="date" value={event.until ?? ''} onSave={(until) => { save({ until }) }} />
      </div>
      <Choice label={t('eventPage.kind')} value={event.kind ?? 'other'} onChange={(kind) => { save({ kind }) }} options={EVENT_KINDS.map((id) => ({ id, label: t(`eventPage.kinds.${id}`) }))} />
      {line('place')}{line('organisation')}{line('url')}
      <Field label={t('eventPage.notes')} rows={3} value={notes} onChange={setNotes} onBlur={() => { if (notes !== (event.notes ?? '')) save({ notes }) }} />
      <p className="m-0 text-sm"><TextLink onPress={() => void deleteEvent(event.id).then((result) => { if (announceEdit(result, { key: 'eventPage.edit.deleted', values: [event.name] })) onGone() })}>{t('eventPage.delete')}</TextLink></p>
    </div>
  )
}
