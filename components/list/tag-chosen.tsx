import { useLiveQuery } from 'dexie-react-hooks'
import type { TieKind } from '@/lib/model/kinds'
import { db } from '@/lib/store/database'
import { allEvents } from '@/lib/store/queries'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'

interface TagChosenProps {
  count: number
  event: string
  busy: boolean
  onEvent: (name: string) => void
  onTag: (add: TieKind[]) => void
  onClear: () => void
}

const CHOICES = [['mentor'], ['sponsor']] as const satisfies readonly TieKind[][]

/** What becomes of the chosen: a tag each, or just saved; and the event that they are of. */
export function TagChosen({ count, event, busy, onEvent, onTag, onClear }: TagChosenProps) {
  const events = useLiveQuery(() => allEvents(db), [])
  return (
    <div role="group" aria-label={t('list.chosenGroup')} className="-mx-3 -mb-3 flex flex-col gap-2 border-t border-line bg-raised px-3 py-2">
      <div className="flex items-center gap-2 text-sm">
        <span role="status" className="mr-auto font-medium">{t('list.chosen', count, [String(count)])}</span>
        <Button look="quiet" onPress={onClear}>{t('people.clear')}</Button>
      </div>
      <Field label={t('list.event')} value={event} onChange={onEvent} list="list-events" maxLength={200} />
      <datalist id="list-events">{(events ?? []).map(({ id, name }) => <option key={id} value={name} />)}</datalist>
      <div className="grid grid-cols-2 gap-2 min-[360px]:grid-cols-[1fr_1fr_auto]">
        {CHOICES.map((add) => <Button key={add[0]} look="main" isDisabled={busy} className="px-1.5!" onPress={() => { onTag([...add]) }}>{t(`tags.potential.${add[0]}`)}</Button>)}
        <Button className="col-span-2 min-[360px]:col-span-1" isDisabled={busy} onPress={() => { onTag([]) }}>{t('list.save')}</Button>
      </div>
    </div>
  )
}
