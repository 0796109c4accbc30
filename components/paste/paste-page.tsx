import { useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { type Accepted, knownAmongPasted, savePasted } from '@/lib/flows/paste'
import type { TieKind } from '@/lib/model/kinds'
import { readPaste } from '@/lib/paste/read-paste'
import type { PastedRow } from '@/lib/paste/row'
import { db } from '@/lib/store/database'
import { eventById } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { useEventOn } from '../event/use-event-on'
import { type Change, PastedRowView } from './pasted-row'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceSaved, announceTrouble } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import type { ViewProps } from '../view'

/** A row as it is shown: what was understood, what the user changed, and whom it may mean. */
interface Shown extends Change {
  id: string
  row: PastedRow
  known: { id: string; name: string; isSure: boolean } | undefined
}

/** A list pasted, understood, looked at, put right, and saved in one action. */
export function Paste({ id, go }: ViewProps) {
  const [text, setText] = useState('')
  const [looked, setLooked] = useState(false)
  return looked
    ? <Preview text={text} eventId={id} go={go} onBack={() => { setLooked(false) }} />
    : <Write text={text} onText={setText} onLook={() => { setLooked(true) }} onCancel={() => { if (id) go('events', id); else go('people') }} />
}

function Write({ text, onText, onLook, onCancel }: { text: string; onText: (text: string) => void; onLook: () => void; onCancel: () => void }) {
  return (
    <Page title={t('paste.title')} loose>
      <p className="m-0 text-sm text-soft">{t('paste.hint')}</p>
      <Field label={t('paste.field')} rows={12} value={text} onChange={onText} autoFocus placeholder={t('paste.example')} />
      <div className="flex items-center gap-2">
        <Button look="main" isDisabled={text.trim() === ''} onPress={onLook}>{t('paste.look')}</Button>
        <Button onPress={onCancel}>{t('person.cancel')}</Button>
      </div>
    </Page>
  )
}

function Preview({ text, eventId, go, onBack }: { text: string; eventId: string | undefined; go: ViewProps['go']; onBack: () => void }) {
  const pasted = useMemo(() => readPaste(text), [text])
  const known = useLiveQuery(() => knownAmongPasted(pasted.rows), [pasted])
  const on = useEventOn()
  const given = useLiveQuery(() => (eventId ? eventById(db, eventId) : undefined), [eventId])
  const event = given ?? on
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map())
  const [open, setOpen] = useState<string>()
  const [tags, setTags] = useState<TieKind[]>([])
  const rows = pasted.rows.map((row, index): Shown => {
    const id = String(index)
    const found = known?.[index]
    return { id, row, known: found, isIn: row.name !== '' && row.doubt !== 'twice', isSame: found?.isSure === true, ...changes.get(id) }
  })
  const change = (id: string, next: Change): void => { setChanges((before) => new Map(before).set(id, { ...before.get(id), ...next })) }
  const taken = rows.filter(({ isIn }) => isIn)
  const doubtful = rows.filter(({ row, isIn, edited }) => isIn !== false && (edited?.name ?? row.name) === '').length + rows.filter(({ row }) => row.doubt !== undefined && row.name !== '').length

  const save = async (): Promise<void> => {
    const accepted = taken.map(({ row, edited, known: as, isSame }): Accepted => ({ row: { ...row, ...edited }, same: isSame ? as?.id : undefined }))
    const result = await savePasted(accepted, { add: tags, eventId: event?.id })
    if (!result.ok) return announceTrouble(result.failure)
    announceSaved({ key: 'paste.saved', values: [accepted.length], count: accepted.length }, result.value.seq)
    if (event) go('events', event.id)
    else go('people')
  }
  return (
    <Page title={t('paste.found', rows.length, [sayNumber(rows.length)])} fill>
      <div className="flex flex-col gap-1 text-sm text-soft">
        <p className="m-0">{[doubtful > 0 ? t('paste.doubtful', doubtful, [sayNumber(doubtful)]) : '', pasted.beyond > 0 ? t('paste.beyond', pasted.beyond, [sayNumber(pasted.beyond)]) : ''].filter(Boolean).join(' · ') || t('paste.clear')}</p>
        <div className="-mx-3"><Button look="quiet" onPress={onBack}>{t('paste.back')}</Button></div>
      </div>
      <div className="-mx-3 flex min-h-0 flex-1 flex-col border-t border-line">
        <VirtualList
          label={t('paste.list')} items={rows} idOf={({ id }) => id} nameOf={({ row, edited }) => edited?.name ?? row.name} estimate={72}
          onOpen={({ id }) => { setOpen(open === id ? undefined : id) }}
          selected={new Set(taken.map(({ id }) => id))} onSelect={(ids) => { for (const { id, isIn } of rows) if (ids.has(id) !== isIn) change(id, { isIn: ids.has(id) }) }}
          render={(shown) => <PastedRowView {...shown} isOpen={open === shown.id} onOpen={(isOpen) => { setOpen(isOpen ? shown.id : undefined) }} onChange={(next) => { change(shown.id, next) }} />}
        />
      </div>
      <div role="group" aria-label={t('paste.saveGroup')} className="-mx-3 -mb-3 flex flex-col gap-2 border-t border-line bg-raised px-3 py-2">
        {event ? <p className="m-0 text-sm text-soft">{t('paste.metAt')} <bdi className="text-ink">{event.name}</bdi></p> : null}
        <div className="flex flex-wrap gap-2">
          {(['mentor', 'sponsor'] as const).map((kind) => <Toggle key={kind} isSelected={tags.includes(kind)} onChange={(isOn) => { setTags(isOn ? [...tags, kind] : tags.filter((tag) => tag !== kind)) }}>{t(`tags.potential.${kind}`)}</Toggle>)}
          <Button look="main" className="ml-auto" isDisabled={taken.length === 0 || known === undefined} onPress={() => void save()}>{t('paste.save', taken.length, [sayNumber(taken.length)])}</Button>
        </div>
      </div>
    </Page>
  )
}
