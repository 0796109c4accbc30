import { useMemo } from 'react'
import { sayNumber, t } from '@/lib/words/words'
import { ExportMenu } from '../person/export-menu'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { Waiting } from '../ui/waiting'
import { ColumnsMenu } from './columns-menu'
import { Filters } from './filters'
import { Grid } from './grid'
import { SelectionBar } from './selection-bar'
import { useTable } from './use-table'
import { ViewsMenu } from './views-menu'

/** Everybody as a table: searched, narrowed down, sorted, selected, acted on. */
export function PeopleTable({ go, current, role }: { go: (view: string, id?: string) => void; current: string | undefined; role: 'main' | 'region' }) {
  const table = useTable()
  const { everybody, rows, selected } = table
  const chosen = useMemo(() => everybody?.people.filter(({ id }) => selected.has(id)) ?? [], [everybody, selected])
  const total = everybody?.people.length ?? 0
  const isEvery = rows !== undefined && rows.length === total
  const clear = (): void => { table.select(new Set()) }
  return (
    <Page title={t('nav.people')} hideTitle fill full role={role}>
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <Field label={t('people.search')} hideLabel value={table.query} onChange={(query) => { table.show({ query }) }} type="search" placeholder={t('people.search')} className="w-64 min-w-0" />
          <Filters table={table} />
          <span className="ml-auto flex flex-wrap gap-2">
            <ViewsMenu table={table} />
            <ColumnsMenu columns={table.columns} onChange={table.setColumns} />
            <ExportMenu people={everybody && rows} total={total} />
            <Button onPress={() => { go('type-in') }}>{t('people.add')}</Button>
          </span>
        </div>
        {chosen.length > 0 && everybody && rows ? (
          <SelectionBar
            chosen={chosen} everybody={everybody} onClear={clear} total={rows.length}
            onSelectAll={rows.every(({ id }) => selected.has(id)) ? undefined : () => { table.select(new Set(rows.map(({ id }) => id))) }}
          />
        ) : (
          <p role="status" className="m-0 text-xs text-soft">
            {!everybody || total === 0 || !rows ? '' : isEvery ? t('people.total', total, [sayNumber(total)]) : t('people.matching', [sayNumber(rows.length), sayNumber(total)])}
          </p>
        )}
      </div>
      {rows === undefined ? <Waiting label={t('people.loading')} /> : everybody && total === 0 ? (
        <Empty title={t('people.none')}>
          <Button look="main" onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button>
          <Button onPress={() => { go('exchange') }}>{t('people.import')}</Button>
        </Empty>
      ) : rows.length === 0 ? (
        <Empty title={t('people.noMatch')}><Button onPress={() => { table.open(undefined) }}>{t('people.showAll')}</Button></Empty>
      ) : <div className="-mx-3 -mb-3 flex min-h-0 flex-1 flex-col"><Grid table={table} rows={rows} current={current} onOpen={(id) => { go('people', id) }} /></div>}
    </Page>
  )
}
