import { startEventMode } from '@/lib/flows/event'
import type { ListedEvent } from '@/lib/model/listed'
import { sayDay } from '@/lib/followups/describe-due'
import { t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { useEventOn } from './use-event-on'

/** The page is of an event: says which, and offers to start event mode with it. Silent while that event is on. */
export function EventOffer({ event }: { event: ListedEvent }) {
  const { today, locale } = useClock()
  const isOn = useEventOn()
  if (isOn?.name === event.name) return null
  const facts = [event.on === undefined ? '' : sayDay(event.on, today, locale), event.place ?? ''].filter(Boolean).join(' · ')
  const start = (): void => void startEventMode(event).then((result) => announceEdit(result, { key: 'eventBar.started', values: [event.name] }))
  return (
    <section aria-label={t('eventBar.offer')} className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-raised px-3 py-2 text-sm">
      <p className="m-0 min-w-40 flex-1"><bdi className="font-medium">{event.name}</bdi>{facts === '' ? null : <span className="block text-soft"><bdi>{facts}</bdi></span>}</p>
      <Button onPress={start}>{t('eventBar.start')}</Button>
    </section>
  )
}
