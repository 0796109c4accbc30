import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { exportAside } from '@/lib/flows/rescue'
import { db } from '@/lib/store/database'
import { untoldAside } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceSaved } from '../ui/toast'

/** After an update that could not read some records: how many, that they are kept, and a way to have them. */
export function SetAside() {
  const count = useLiveQuery(async () => (await untoldAside(db)).length, []) ?? 0
  const [isLater, setLater] = useState(false)
  if (count === 0 || isLater) return null
  return (
    <section aria-label={t('aside.label')} className="flex shrink-0 flex-wrap items-center gap-2 bg-amber-soft px-3 py-2 text-sm text-amber" data-print="no">
      <span className="min-w-60 flex-1">{t('aside.body', count, [sayNumber(count)])}</span>
      <Button onPress={() => void exportAside().then(() => { announceSaved({ key: 'aside.saved' }) })}>{t('aside.download')}</Button>
      <Button look="quiet" onPress={() => { setLater(true) }}>{t('aside.later')}</Button>
    </section>
  )
}
