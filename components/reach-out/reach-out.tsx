import { useState } from 'react'
import { REASONS } from '@/lib/network/reach-out'
import type { PersonRow } from '@/lib/store/rows'
import { sayNumber, t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { useShared } from '../hooks/use-shared'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { ReachOutRow } from './reach-out-row'
import { useReachOut } from './use-reach-out'

/** A few people to be in touch with this week, each with a reason; never everybody. */
export function ReachOutPage({ go }: ViewProps) {
  const found = useReachOut()
  const clock = useClock()
  const shared = useShared()
  const [gone, setGone] = useState<{ of: unknown; ids: readonly string[] }>()
  if (!found) return <Page title={t('reach.title')}><Waiting label={t('people.loading')} /></Page>
  const hidden = gone?.of === found ? gone.ids : []
  const rows = found.rows.filter(({ person }) => !hidden.includes(person.id))
  if (rows.length === 0) {
    return (
      <Page title={t('reach.title')} loose>
        <Empty title={t(found.tied === 0 ? 'reach.nobody' : 'reach.none')}><Button onPress={() => { go(found.tied === 0 ? 'people' : 'follow-ups') }}>{t(found.tied === 0 ? 'followUp.toPeople' : 'nav.follow-ups')}</Button></Empty>
      </Page>
    )
  }
  return (
    <Page title={t('reach.title')} loose wide>
      <p className="-mt-3 mb-0 text-sm text-soft">{t('reach.hint')}</p>
      {REASONS.map((why) => ({ why, some: rows.filter((row) => row.why === why) })).filter(({ some }) => some.length > 0).map(({ why, some }) => (
        <section key={why} aria-labelledby={`reach-${why}`}>
          <h2 id={`reach-${why}`} className="m-0 text-base font-semibold">{t(`reach.group.${why}`)}</h2>
          <p className="m-0 text-sm text-soft">{t(`reach.groupHint.${why}`)}</p>
          <ul role="list" className="m-0 flex list-none flex-col divide-y divide-line p-0">
            {some.map((row) => (
              <li key={row.person.id}><ReachOutRow row={row} clock={clock} shared={shared(row.person as PersonRow)} onDone={() => { setGone({ of: found, ids: [...hidden, row.person.id] }) }} /></li>
            ))}
          </ul>
          {why === 'due' && found.overdue > some.length + hidden.length ? <p className="m-0 text-sm text-soft">{t('reach.more', [sayNumber(found.overdue - some.length)])}</p> : null}
        </section>
      ))}
    </Page>
  )
}
