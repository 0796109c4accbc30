import { useLiveQuery } from 'dexie-react-hooks'
import { useRef, useState } from 'react'
import { FileTrigger, ProgressBar } from 'react-aria-components'
import { calendarOfAll } from '@/lib/flows/calendar'
import { exportFile } from '@/lib/flows/export-file'
import { applyImport, type ImportPreview, previewImport, sizeOf } from '@/lib/flows/exchange'
import { say, sayNumber, t } from '@/lib/words/words'
import { db } from '@/lib/store/database'
import { communitiesKept, countPeople, quietOnes } from '@/lib/store/queries'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { Tick } from '../ui/tick'
import { announceSaved, announceTrouble } from '../ui/toast'
import type { ViewProps } from '../view'

/** Out as CSV or JSON, and back in: first a look at what a file would bring, then all of it or nothing. */
export function ExchangePage({ go }: ViewProps) {
  const total = useLiveQuery(() => countPeople(db), [])
  const quiet = useLiveQuery(() => quietOnes(db), [])
  const [withQuiet, setWithQuiet] = useState(false)
  const [withCommunities, setWithCommunities] = useState(false)
  const hasCommunities = useLiveQuery(() => communitiesKept(db), []) === true
  const hasQuiet = quiet !== undefined && quiet.acts + quiet.people > 0
  const give = (kind: 'csv' | 'json'): void => void exportFile(kind, undefined, { quiet: withQuiet, communities: withCommunities }).then((count) => { announceSaved({ key: 'toast.exported', values: [count], count }) })
  return (
    <Page title={t('exchange.title')} loose>
      <section aria-labelledby="out" className="flex flex-col gap-2">
        <h2 id="out" className="m-0 text-base font-semibold">{t('exchange.out')}</h2>
        <p className="m-0 text-sm text-soft">{t('exchange.outHint')}</p>
        {hasQuiet ? <Tick isSelected={withQuiet} onChange={setWithQuiet} hint={t('quiet.tickHint')}>{t('quiet.tick', [String(quiet.acts), String(quiet.people)])}</Tick> : null}
        {hasCommunities ? <Tick isSelected={withCommunities} onChange={setWithCommunities} hint={t('exchange.communitiesHint')}>{t('exchange.communities')}</Tick> : null}
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={!total} onPress={() => { give('csv') }}>{t('exchange.csv')}</Button>
          <Button onPress={() => { give('json') }}>{t(!hasQuiet ? 'exchange.json' : withQuiet ? 'quiet.fullBackup' : 'quiet.jsonWithout')}</Button>
          <Button onPress={() => void calendarOfAll().then((count) => { announceSaved({ key: 'calendar.given', values: [count], count }) })}>{t('calendar.all')}</Button>
        </div>
      </section>
      <Import go={go} />
    </Page>
  )
}

function Import({ go }: Pick<ViewProps, 'go'>) {
  const [preview, setPreview] = useState<ImportPreview>()
  const [busy, setBusy] = useState<'reading' | number>()
  const cancelled = useRef(false)
  const look = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setBusy('reading')
    const result = await previewImport(file)
    setBusy(undefined)
    if (result.ok) setPreview(result.value)
    else announceTrouble(result.failure)
  }
  const apply = async (): Promise<void> => {
    if (!preview) return
    cancelled.current = false
    setBusy(0)
    const result = await applyImport(preview, (written) => { setBusy(written); return !cancelled.current })
    setBusy(undefined)
    if (!result.ok) return announceTrouble(result.failure)
    setPreview(undefined)
    announceSaved({ key: 'toast.imported' }, result.value.seq)
    go('people')
  }
  return (
    <section aria-labelledby="in" className="flex flex-col gap-2">
      <h2 id="in" className="m-0 text-base font-semibold">{t('exchange.in')}</h2>
      <p className="m-0 text-sm text-soft">{t('exchange.inHint')}</p>
      {typeof busy === 'number' && preview ? (
        <div className="flex items-end gap-3">
          <ProgressBar aria-label={t('exchange.progress')} value={busy} maxValue={sizeOf(preview)} className="flex flex-1 flex-col gap-1">
            {({ percentage = 0 }) => (
              <>
                <span className="text-sm">{t('exchange.writing', [sayNumber(busy), sayNumber(sizeOf(preview))])}</span>
                <span className="h-1.5 overflow-hidden rounded-md bg-sunken"><span className="block h-full bg-accent" style={{ width: `${String(percentage)}%` }} /></span>
              </>
            )}
          </ProgressBar>
          <Button onPress={() => { cancelled.current = true }}>{t('person.cancel')}</Button>
        </div>
      ) : preview ? (
        <Preview preview={preview} onApply={() => void apply()} onDrop={() => { setPreview(undefined) }} />
      ) : (
        <FileTrigger acceptedFileTypes={['.json', '.csv', 'application/json', 'text/csv']} onSelect={(files) => void look(files?.[0])}>
          <Button isDisabled={busy === 'reading'} className="self-start">{busy === 'reading' ? t('exchange.reading') : t('exchange.choose')}</Button>
        </FileTrigger>
      )}
    </section>
  )
}

function Preview({ preview, onApply, onDrop }: { preview: ImportPreview; onApply: () => void; onDrop: () => void }) {
  const { counts, problems, isEmpty } = preview.plan
  const lines = [...problems.map(say), ...preview.problems.slice(0, 20).map(({ row, column, message }) =>
    t('exchange.inRow', [String(row), column ?? '', say(message)]))]
  return (
    <div className="flex flex-col gap-2 rounded-md border border-accent p-3">
      <h3 className="m-0 text-sm font-semibold"><bdi>{preview.fileName}</bdi></h3>
      <ul className="m-0 list-disc pl-4 text-sm">
        {counts.added > 0 ? <li>{t('exchange.added', counts.added, [sayNumber(counts.added)])}</li> : null}
        {counts.updated > 0 ? <li>{t('exchange.updated', counts.updated, [sayNumber(counts.updated)])}</li> : null}
        {counts.unchanged > 0 ? <li>{t('exchange.unchanged', counts.unchanged, [sayNumber(counts.unchanged)])}</li> : null}
        {counts.otherAdded + counts.otherUpdated > 0 ? <li>{t('exchange.others', counts.otherAdded + counts.otherUpdated, [sayNumber(counts.otherAdded + counts.otherUpdated)])}</li> : null}
        {isEmpty ? <li>{t('exchange.nothingNew')}</li> : null}
      </ul>
      {lines.length === 0 ? null : (
        <div>
          <p className="m-0 text-sm font-medium text-amber">{t('exchange.problems')}</p>
          <ul className="m-0 max-h-40 list-disc overflow-auto pl-4 text-sm">{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>
          {preview.problems.length > 20 ? <p className="m-0 text-sm text-soft">{t('exchange.moreProblems', preview.problems.length - 20, [String(preview.problems.length - 20)])}</p> : null}
        </div>
      )}
      <div className="flex gap-2">
        <Button look="main" isDisabled={isEmpty} onPress={onApply}>{t('exchange.apply')}</Button>
        <Button onPress={onDrop}>{t('person.cancel')}</Button>
      </div>
    </div>
  )
}
