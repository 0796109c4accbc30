import type { Affinity } from '@/lib/affinity/affinity'
import type { Result } from '@/lib/core/result'
import type { Clock } from '@/lib/flows/clock'
import { comeBackTo } from '@/lib/flows/come-back'
import { logContactNow } from '@/lib/flows/follow-up'
import { presetDue } from '@/lib/followups/preset-due'
import type { ReachOut } from '@/lib/network/reach-out'
import { say, t } from '@/lib/words/words'
import { shortDay } from '../followup/plan'
import { useSettings } from '../hooks/use-data'
import { hashOf } from '../hooks/use-route'
import { tagWords } from '../person/state-line'
import { Button, TextLink } from '../ui/button'
import { announceEdit } from '../ui/toast'

interface ReachOutRowProps {
  row: ReachOut
  clock: Clock
  shared: Affinity | undefined
  /** What was done is done: the row may go before everything is read anew. */
  onDone: () => void
}

/** Who, why now, what you share; written down, put off or planned with one click. */
export function ReachOutRow({ row: { person, tag, lines }, clock, shared, onDone }: ReachOutRowProps) {
  const weekend = useSettings()?.weekend
  const { today, locale } = clock
  const [soon, later] = [presetDue('next-working-day', today, locale, weekend), presetDue('in-a-month', today, locale, weekend)]
  const finish = (result: Result<{ seq: number }>, key: string, values: string[] = []): void => { if (announceEdit(result, { key, values })) onDone() }
  const plan = (due: string): void => void comeBackTo(person.id, due, t('reach.reason')).then((result) => { finish(result, 'toast.followUp') })
  const work = [person.title ?? person.headline, person.organisation].filter(Boolean).join(', ')
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <div className="min-w-48 flex-1">
        <div className="flex min-w-0 items-baseline gap-2">
          <TextLink href={hashOf('people', person.id)} className="shrink-0 font-medium no-underline! hover:underline!"><bdi>{person.name}</bdi></TextLink>
          <span className="truncate text-sm text-soft" title={work}><bdi>{work}</bdi></span>
        </div>
        <p className="m-0 text-sm">{tag ? <span className="text-soft">{tagWords(tag)} · </span> : null}<bdi>{lines.map(say).join(' ')}</bdi></p>
        {shared ? <p className="m-0 truncate text-sm text-soft"><bdi>{say(shared.sentence)}</bdi></p> : null}
      </div>
      <div className="flex flex-wrap gap-1">
        <Button aria-label={t('reach.planWho', [person.name])} onPress={() => { plan(soon) }}>{t('reach.plan')}<span className="font-normal text-soft">{shortDay(soon, locale)}</span></Button>
        <Button aria-label={t('reach.logWho', [person.name])} onPress={() => void logContactNow(person.id, '').then((result) => { finish(result, 'toast.contact') })}>{t('reach.log')}</Button>
        <Button look="quiet" aria-label={t('reach.laterWho', [person.name])} onPress={() => { plan(later) }}>{t('reach.later')}</Button>
      </div>
    </div>
  )
}
