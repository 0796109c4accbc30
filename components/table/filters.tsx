import { useMemo, useState } from 'react'
import { Button as AriaButton, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { fold } from '@/lib/core/text'
import { FILTERS, type FilterBy, type FilterValue, filterValues, isSameFilter, type TableFilter } from '@/lib/network/filters'
import { t } from '@/lib/words/words'
import { tagWords } from '../person/state-line'
import { Choice } from '../ui/choice'
import { INPUT } from '../ui/field'
import { Popup } from '../ui/popup'
import type { Everybody } from '../hooks/use-everybody'
import type { Table } from './use-table'

/** More values than this are not listed at once; typing finds the others. */
const MOST = 100

/** A filter in words: "Stage: in conversation". */
export function filterLabel(filter: TableFilter, everybody: Everybody | undefined): string {
  return t('table.filterIs', [t(`table.by.${filter.by}`), valueLabel(filter.by, { value: filter.value, count: 0 }, everybody)])
}

function valueLabel(by: FilterBy, { value, written }: FilterValue, everybody: Everybody | undefined): string {
  switch (by) {
    case 'tag': return value === 'none' ? t('people.untagged') : tagLabel(value)
    case 'kind': return t(`table.kind.${value}` as 'table.kind.mentor')
    case 'stage': return t(`stage.${value}` as 'stage.spotted')
    case 'goal': return value === 'none' ? t('table.noGoal') : everybody?.goalNames.get(value) ?? t('table.gone')
    case 'event': return everybody?.eventNames.get(value) ?? t('table.gone')
    case 'organisation': return written ?? everybody?.people.find(({ organisation }) => fold(organisation ?? '') === value)?.organisation ?? value
    case 'contact': return t(`table.contact.${value}` as 'table.contact.never')
    case 'due': return t(`table.due.${value}` as 'table.due.none')
    case 'shared': return written ?? everybody?.mine.get(value) ?? t('table.gone')
  }
}

function tagLabel(value: string): string {
  const [state = '', kind = ''] = value.split(' ')
  return tagWords({ state: state === 'active' ? 'active' : 'potential', kind: kind as 'mentor', since: '' })
}

/** The conditions that are set, each removable, whether all or any must hold, and a way to add one. */
export function Filters({ table }: { table: Table }) {
  const { filters, everybody, match, show } = table
  return (
    <>
      <Popup label={t('people.filter')} isDisabled={everybody === undefined}>{everybody ? <AddFilter table={table} everybody={everybody} /> : null}</Popup>
      {filters.length > 1 ? (
        <Choice label={t('table.match')} hideLabel value={match} onChange={(next) => { show({ match: next }) }} options={[{ id: 'all', label: t('table.matchAll') }, { id: 'any', label: t('table.matchAny') }]} />
      ) : null}
      {filters.map((filter) => {
        const label = filterLabel(filter, everybody)
        return (
          <AriaButton
            key={`${filter.by} ${filter.value}`} aria-label={t('people.removeFilter', [label])}
            onPress={() => { show({ filters: filters.filter((other) => !isSameFilter(other, filter)) }) }}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md border border-accent bg-accent-soft px-2 text-left text-sm text-accent"
          >
            {label}<span aria-hidden>×</span>
          </AriaButton>
        )
      })}
    </>
  )
}

function AddFilter({ table, everybody }: { table: Table; everybody: Everybody }) {
  const { filters, show, context } = table
  const [by, setBy] = useState<FilterBy>('tag')
  const [text, setText] = useState('')
  const values = useMemo(
    () => filterValues(everybody.people, by, context, everybody.mine).map((value) => ({ ...value, label: valueLabel(by, value, everybody) })),
    [everybody, by, context],
  )
  const wanted = fold(text)
  const found = values.filter(({ label }) => wanted === '' || fold(label).includes(wanted))
  return (
    <>
      <Choice label={t('table.filterBy')} value={by} onChange={(next) => { setBy(next); setText('') }} options={FILTERS.map((id) => ({ id, label: t(`table.by.${id}`) }))} />
      {values.length > 10 ? (
        <SearchField aria-label={t('table.findValue')} value={text} onChange={setText}><Input className={INPUT} placeholder={t('table.findValue')} /></SearchField>
      ) : null}
      {found.length === 0 ? <p className="m-0 text-sm text-soft">{t(values.length === 0 ? 'table.noValues' : 'people.noMatch')}</p> : (
        <ListBox
          aria-label={t(`table.by.${by}`)} selectionMode="multiple" escapeKeyBehavior="none" className="-mx-1 outline-none" items={found.slice(0, MOST).map((value) => ({ ...value, id: value.value }))}
          selectedKeys={filters.filter((filter) => filter.by === by).map(({ value }) => value)}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? found.map(({ value }) => value) : [...keys].map(String)
            show({ filters: [...filters.filter((filter) => filter.by !== by), ...chosen.map((value) => ({ by, value }))] })
          }}
        >
          {(value) => (
            <ListBoxItem textValue={value.label} className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm outline-none selected:font-medium selected:text-accent focus:bg-accent-soft hover:bg-sunken">
              {({ isSelected }) => <><span aria-hidden className="w-4">{isSelected ? '✓' : ''}</span><span className="min-w-0 flex-1">{value.label}</span><span className="text-soft">{value.count}</span></>}
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {found.length > MOST ? <p className="m-0 text-xs text-soft">{t('table.moreValues', [String(found.length - MOST)])}</p> : null}
    </>
  )
}
