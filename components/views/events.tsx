import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { saveEvent, startEventMode } from '@/lib/flows/event'
import { sayDay } from '@/lib/followups/describe-due'
import { EVENT_KINDS, type EventKind } from '@/lib/model/kinds'
import type { Event } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { allEvents, countsOfEvents } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { EventPage } from '../event/event-page'
import { useClock } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit, explain } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'events', order: 4.5, only: 'workspace', Component: Events })

function Events({ id, go }: ViewProps) {
  return id === undefined ? <EventList go={go} /> : <EventPage key={id} id={id} go={go} />
}

/** Conferences, meet-ups and programmes: where people were met. The latest first. */
function EventList({ go }: Pick<ViewProps, 'go'>) {
  const { today, locale } = useClock()
  const [adding, setAdding] = useState(false)
  const events = useLiveQuery(async () => (await allEvents(db)).sort((a, b) => (b.on ?? b.createdAt).localeCompare(a.on ?? a.createdAt)), [])
  const counts = useLiveQuery(() => countsOfEvents(db, (events ?? []).map(({ id }) => id)), [events])
  return (
    <Page title={t('eventPage.title')} fill loose aside={<Button aria-expanded={adding} onPress={() => { setAdding(!adding) }}>{t('eventPage.add')}</Button>}>
      {adding ? <NewEvent today={today} onDone={(made) => { setAdding(false); if (made) go('events', made.id) }} /> : null}
      {events === undefined ? <Waiting label={t('eventPage.title')} /> : events.length === 0 ? (
        adding ? null : <Empty title={t('eventPage.none')}><Button look="main" onPress={() => { setAdding(true) }}>{t('eventPage.addFirst')}</Button></Empty>
      ) : (
        <div className="-mx-3 -mb-3 flex min-h-0 flex-1 flex-col border-t border-line">
          <VirtualList
            label={t('eventPage.title')} items={events} idOf={(event) => event.id} nameOf={(event) => event.name} onOpen={(event) => { go('events', event.id) }}
            render={(event) => (
              <div className="flex flex-col">
                <bdi className="font-medium">{event.name}</bdi>
                <span className="text-sm text-soft">{[event.on ? sayDay(event.on, today, locale) : '', event.place, t('eventBar.count', counts?.get(event.id) ?? 0, [sayNumber(counts?.get(event.id) ?? 0)])].filter(Boolean).join(' · ')}</span>
              </div>
            )}
          />
        </div>
      )}
    </Page>
  )
}

/** An event by hand; started at once where the user is there now. */
function NewEvent({ today, onDone }: { today: string; onDone: (made?: Event) => void }) {
  const [lines, setLines] = useState({ name: '', on: today, place: '' })
  const [kind, setKind] = useState<EventKind>('meet-up')
  const [error, setError] = useState<string>()
  const save = async (starts: boolean): Promise<void> => {
    const wanted = { name: lines.name, ...(lines.on ? { on: lines.on } : {}), ...(lines.place.trim() ? { place: lines.place.trim() } : {}), kind }
    const result = starts ? await startEventMode(wanted) : await saveEvent(wanted)
    if (!result.ok && result.failure.code === 'NAME_MISSING') return setError(t('eventPage.nameMissing'))
    if (!result.ok) return setError(explain(result.failure))
    announceEdit(result, { key: starts ? 'eventBar.started' : 'eventPage.edit.saved', values: [result.value.value.name] })
    onDone(result.value.value)
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-md border border-line bg-raised p-3" noValidate onSubmit={(event) => { event.preventDefault(); void save(false) }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone() } }}
    >
      <Field label={t('eventPage.name')} value={lines.name} autoFocus error={error} onChange={(name) => { setLines({ ...lines, name }); setError(undefined) }} />
      <div className="grid grid-cols-2 gap-2">
        <Field label={t('eventPage.on')} type="date" value={lines.on} onChange={(on) => { setLines({ ...lines, on }) }} />
        <Choice label={t('eventPage.kind')} value={kind} onChange={setKind} options={EVENT_KINDS.map((id) => ({ id, label: t(`eventPage.kinds.${id}`) }))} />
      </div>
      <Field label={t('eventPage.place')} value={lines.place} onChange={(place) => { setLines({ ...lines, place }) }} />
      <div className="flex flex-wrap gap-2">
        <Button look="main" type="submit">{t('eventPage.save')}</Button>
        <Button onPress={() => void save(true)}>{t('eventPage.saveAndStart')}</Button>
        <Button look="quiet" onPress={() => { onDone() }}>{t('person.cancel')}</Button>
      </div>
    </form>
  )
}
