import { useLiveQuery } from 'dexie-react-hooks'
import { stopEventMode } from '@/lib/flows/event'
import { db } from '@/lib/store/database'
import { countPeopleOfEvent } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { Button, TextLink } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { useEventOn } from './use-event-on'

/** While event mode is on: which event, how many carry it, and a way to stop. */
export function EventBar({ go }: { go: (view: string, id?: string) => void }) {
  const event = useEventOn()
  const count = useLiveQuery(() => (event ? countPeopleOfEvent(db, event.id) : 0), [event?.id]) ?? 0
  if (!event) return null
  return (
    <section aria-label={t('eventBar.label')} className="flex shrink-0 items-center gap-x-2 border-b border-line bg-accent-soft px-3 py-0.5 text-sm" data-print="no">
      <span className="min-w-0 flex-1 truncate">
        <TextLink onPress={() => { go('events', event.id) }}><bdi>{event.name}</bdi></TextLink>
        <span className="text-soft"> · {t('eventBar.count', count, [sayNumber(count)])}</span>
      </span>
      <Button look="quiet" className="px-2!" onPress={() => void stopEventMode().then((result) => announceEdit(result, { key: 'eventBar.stopped' }))}>{t('eventBar.stop')}</Button>
    </section>
  )
}
