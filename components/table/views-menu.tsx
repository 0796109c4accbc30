import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { changeView, removeView, saveView, type ViewState } from '@/lib/flows/saved-view'
import type { SavedView } from '@/lib/model/kept'
import { db } from '@/lib/store/database'
import { allSavedViews } from '@/lib/store/queries'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Popup } from '../ui/popup'
import { announceEdit } from '../ui/toast'
import type { Table } from './use-table'

const stateOf = ({ query, filters, match, sort, columns }: Table): ViewState => ({ query, filters: [...filters], match, sort, columns: [...columns] })

/** Views of the table under names: opened, saved, renamed, replaced, deleted. */
export function ViewsMenu({ table }: { table: Table }) {
  const views = useLiveQuery(() => allSavedViews(db), [])
  const sorted = (views ?? []).toSorted((a, b) => a.name.localeCompare(b.name))
  const current = sorted.find(({ id }) => id === table.view)
  return (
    <Popup label={current ? <><span className="sr-only">{t('views.title')}</span><bdi className="max-w-40 truncate">{current.name}</bdi></> : t('views.title')} name={t('views.title')}>
      {(close) => (
        <>
          {sorted.length === 0 ? <p className="m-0 text-sm text-soft">{t('views.none')}</p> : (
            <ul role="list" aria-label={t('views.title')} className="m-0 flex list-none flex-col gap-1 p-0">
              {sorted.map((view) => <SavedRow key={view.id} view={view} isCurrent={view === current} table={table} close={close} />)}
            </ul>
          )}
          {current ? <Button onPress={() => { table.open(undefined); close() }}>{t('views.leave')}</Button> : null}
          <SaveAs table={table} close={close} />
        </>
      )}
    </Popup>
  )
}

function SavedRow({ view, isCurrent, table, close }: { view: SavedView; isCurrent: boolean; table: Table; close: () => void }) {
  const [name, setName] = useState<string>()
  if (name !== undefined) {
    const rename = (): void => { void changeView(view.id, { name }).then((result) => { if (announceEdit(result, { key: 'views.renamed', values: [name] })) setName(undefined) }) }
    return (
      <li>
        <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); rename() }}>
          <Field label={t('views.newName')} value={name} onChange={setName} autoFocus className="flex-1" />
          <Button type="submit">{t('views.rename')}</Button>
        </form>
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center gap-1">
      <Button look="quiet" className="min-w-0 flex-1 justify-start!" aria-current={isCurrent} onPress={() => { table.open(view); close() }}><bdi className="truncate">{view.name}</bdi></Button>
      {isCurrent ? <Button look="quiet" onPress={() => void changeView(view.id, stateOf(table)).then((result) => announceEdit(result, { key: 'views.kept', values: [view.name] }))}>{t('views.update')}</Button> : null}
      <Button look="quiet" aria-label={t('views.renameThis', [view.name])} onPress={() => { setName(view.name) }}>{t('views.rename')}</Button>
      <Button look="quiet" aria-label={t('views.removeThis', [view.name])} onPress={() => void removeView(view.id).then((result) => announceEdit(result, { key: 'views.removed', values: [view.name] }))}>{t('views.remove')}</Button>
    </li>
  )
}

function SaveAs({ table, close }: { table: Table; close: () => void }) {
  const [name, setName] = useState('')
  const save = async (): Promise<void> => {
    const result = await saveView(name, stateOf(table))
    if (!announceEdit(result, { key: 'views.kept', values: [name] }) || !result.ok) return
    table.open(result.value.value)
    close()
  }
  return (
    <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <Field label={t('views.saveAs')} value={name} onChange={setName} className="flex-1" />
      <Button type="submit" isDisabled={name.trim() === ''}>{t('views.save')}</Button>
    </form>
  )
}
