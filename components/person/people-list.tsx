import { useDeferredValue, useState } from 'react'
import { deletePeople, tagMany } from '@/lib/flows/person'
import { sayNumber, t } from '@/lib/words/words'
import { type Filter, type Sort, SORTS, usePeople } from '../hooks/use-people'
import { useClock } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import { ExportMenu } from './export-menu'
import { FilterBar } from './filter-bar'
import { PersonRowView } from './person-row'

/** Everybody saved: found as one types, filtered, sorted, opened, selected. */
export function PeopleList({ go, current, role }: { role?: 'main' | 'region'; go: (view: string, id?: string) => void; current?: string | undefined }) {
  const clock = useClock()
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<Sort>('name')
  const [filters, setFilters] = useState<Filter[]>([])
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const found = usePeople(useDeferredValue(query), sort, filters)
  const chosen = found?.people.filter((person) => selected.has(person.id)) ?? []
  const clear = (): void => { setSelected(new Set()) }

  return (
    <Page title={t('nav.people')} hideTitle fill {...(role ? { role } : {})}>
      <div className="flex flex-col gap-2">
        <div className="flex items-end gap-2">
          <Field label={t('people.search')} hideLabel value={query} onChange={setQuery} type="search" placeholder={t('people.search')} className="flex-1" />
          <Button onPress={() => { go('type-in') }}>{t('people.add')}</Button>
        </div>
        {found?.total === 0 ? null : <FilterBar filters={filters} options={found?.options} onChange={setFilters}>
          <ExportMenu people={found?.isWhole ? found.people : undefined} total={found?.total ?? 0} />
          <Choice label={t('people.sort')} hideLabel value={sort} onChange={setSort} options={SORTS.map((id) => ({ id, label: t(`people.sortBy.${id}`) }))} />
        </FilterBar>}
        {chosen.length === 0 ? (
          <p role="status" className="m-0 text-xs text-soft">
            {found && found.total > 0 ? (!found.isWhole || found.people.length === found.total ? t('people.total', found.total, [sayNumber(found.total)]) : t('people.matching', [sayNumber(found.people.length), sayNumber(found.total)])) : ''}
          </p>
        ) : (
          <div role="group" aria-label={t('people.selection')} className="flex flex-wrap items-center gap-2 rounded-md bg-sunken px-2 py-1 text-sm">
            <span role="status" className="mr-auto">{t('people.selected', chosen.length, [String(chosen.length)])}</span>
            <Button look="quiet" onPress={() => void tagMany([...selected], ['mentor']).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('tags.potential.mentor')}</Button>
            <Button look="quiet" onPress={() => void tagMany([...selected], ['sponsor']).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('tags.potential.sponsor')}</Button>
            <Button look="danger" onPress={() => void deletePeople(chosen).then((result) => { if (announceEdit(result, { key: 'toast.deleted', values: [chosen.length], count: chosen.length })) clear() })}>{t('people.delete')}</Button>
            <Button look="quiet" onPress={clear}>{t('people.clear')}</Button>
          </div>
        )}
      </div>
      {found === undefined ? <Waiting label={t('people.loading')} /> : found.total === 0 ? (
        <Empty title={t('people.none')}>
          <Button look="main" onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button>
          <Button onPress={() => { go('exchange') }}>{t('people.import')}</Button>
          <Button onPress={() => { go('paste') }}>{t('paste.title')}</Button>
        </Empty>
      ) : found.people.length === 0 ? (
        <Empty title={t('people.noMatch')}><Button onPress={() => { setQuery(''); setFilters([]) }}>{t('people.showAll')}</Button></Empty>
      ) : (
        <div className="-mx-3 -mb-3 flex min-h-0 flex-1 flex-col">
          <VirtualList
            label={t('nav.people')} items={found.people} idOf={(person) => person.id} nameOf={(person) => person.name} current={current}
            render={(person) => <PersonRowView person={person} shared={found.sharedOf(person)} today={clock.today} />}
            onOpen={(person) => { go('people', person.id) }} selected={selected} onSelect={setSelected}
          />
        </div>
      )}
    </Page>
  )
}
