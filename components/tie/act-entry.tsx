import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Day } from '@/lib/core/day'
import { actOnFeedback, keepPromise, reportBack } from '@/lib/flows/act'
import type { Act, Entry, Goal } from '@/lib/model/records'
import { opensDoor } from '@/lib/roles/doors'
import { findLimitConflicts } from '@/lib/roles/limits'
import { say, t } from '@/lib/words/words'
import { shortDay } from '../followup/plan'
import { daysAgo } from '../person/state-line'
import { Button, TextLink } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { IntroductionSteps } from './introduction-steps'
import { SayOpening } from './say-opening'

const EditAct = lazy(() => import('./edit-act').then((module) => ({ default: module.EditAct })))

/** "They introduced you", "You gave advice"; an introduction that is merely asked for is named so. */
export const actTitle = (act: Act): string => (act.introduction && !opensDoor(act) ? t('ledger.underWay') : t(`ledger.${act.direction}.${act.kind}`))

interface ActEntryProps { act: Act; goals: readonly Goal[]; limits: readonly Entry[]; today: Day; locale: string }

/** One entry of the ledger, with the one thing that is still open about it. */
export function ActEntry({ act, goals, limits, today, locale }: ActEntryProps) {
  const [editing, setEditing] = useState(false)
  if (editing) return <Suspense fallback={null}><EditAct act={act} goals={goals} today={today} onDone={() => { setEditing(false) }} /></Suspense>
  const served = goals.filter((goal) => act.goalIds?.includes(goal.id))
  return (
    <>
      <span className="flex items-baseline gap-2 text-xs text-soft">
        <span className="min-w-0 flex-1">
          <span className="font-medium text-ink">{actTitle(act)}</span> · <time dateTime={act.on} title={shortDay(act.on, locale)}>{daysAgo(act.on, today)}</time>
          {act.quiet ? <> · {t('ledger.isQuiet')}</> : null}
          {act.opening ? <> · {t(`ledger.opening.${act.opening}`)}</> : null}
          {statusOf(act) === '' ? null : <> · {statusOf(act)}</>}
        </span>
        <Button look="quiet" className="-my-1.5" aria-label={t('ledger.edit', [actTitle(act)])} onPress={() => { setEditing(true) }}>{t('fact.editShort')}</Button>
      </span>
      {act.text === '' ? null : <span className="whitespace-pre-line"><bdi>{act.text}</bdi></span>}
      {act.introduction ? <IntroductionSteps act={act} introduction={act.introduction} today={today} locale={locale} /> : null}
      {act.url ? <span>{/^https?:/.test(act.url) ? <TextLink href={act.url} target="_blank" rel="noreferrer">{act.url}</TextLink> : act.url}</span> : null}
      {served.length > 0 ? <span className="text-xs text-soft">{t('ledger.serves', [served.map((goal) => goal.text).join(' · ')])}</span> : null}
      {act.kind === 'opportunity' ? findLimitConflicts(limits, act.text).map(({ limit, message }) => <span key={limit.id} className="text-amber"><bdi>{say(message)}</bdi></span>) : null}
      <OpenHalf act={act} />
    </>
  )
}

function statusOf(act: Act): string {
  if (act.kind === 'promise') return t(act.state === 'open' ? 'ledger.isOpen' : 'ledger.isKept')
  if (act.reportedOn) return t('ledger.isReported')
  return act.actedOn ? t('ledger.isActedOn') : ''
}

/** What would close the loop: keep the promise, act on the feedback, tell them how it went. */
function OpenHalf({ act }: { act: Act }) {
  const row = (children: ReactNode) => <span className="mt-1 flex flex-wrap gap-2">{children}</span>
  if (act.kind === 'promise' && act.state === 'open') {
    return row(<Button onPress={() => void keepPromise(act.id).then((result) => announceEdit(result, { key: 'ledger.toast.kept' }))}>{t('ledger.keep')}</Button>)
  }
  if (act.direction !== 'received' || act.reportedOn !== undefined || act.introduction) return null
  const tell = <Button onPress={() => void reportBack(act.id).then((result) => announceEdit(result, { key: 'ledger.toast.reported' }))}>{t('ledger.tell')}</Button>
  if (act.kind === 'feedback') {
    return row(act.actedOn === undefined
      ? <Button onPress={() => void actOnFeedback(act.id).then((result) => announceEdit(result, { key: 'ledger.toast.actedOn' }))}>{t('ledger.actOn')}</Button>
      : tell)
  }
  if (!opensDoor(act)) return null
  return (
    <>
      {act.kind === 'opportunity' && act.opening === undefined ? <SayOpening act={act} /> : null}
      {row(tell)}
    </>
  )
}
