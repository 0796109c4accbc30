import type { ReactNode } from 'react'
import type { Clock } from '@/lib/flows/clock'
import { actOnFeedback, keepPromise, logAct, reportBack } from '@/lib/flows/act'
import { stepIntroduction } from '@/lib/flows/introduction'
import { planTurn } from '@/lib/flows/turn'
import { sayDay } from '@/lib/followups/describe-due'
import { nextStep } from '@/lib/ties/introduction-steps'
import type { Matter } from '@/lib/ties/matters'
import { t } from '@/lib/words/words'
import { daysAgo } from '../person/state-line'
import { hashOf } from '../hooks/use-route'
import { Button, TextLink } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { actTitle } from './act-entry'
import { announceLogged } from './announce-logged'
import { Changes } from './changes'
import { useSelf } from '../hooks/use-data'

interface MatterRowProps { matter: Matter; clock: Clock; go: (view: string, id?: string) => void }

/** One matter: who, what, and the one click that deals with it. */
export function MatterRow({ matter, clock, go }: MatterRowProps) {
  const self = useSelf()
  const { person } = matter
  return (
    <div className="flex flex-col gap-1 py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-40 flex-1"><TextLink href={hashOf('people', person.id)}><bdi>{person.name}</bdi></TextLink> <span className="text-soft"><bdi>{wordsOf(matter, clock)}</bdi></span></span>
        {actionOf(matter, go)}
      </div>
      {matter.kind === 'changed' && self ? <Changes person={person} self={self} isRow /> : null}
    </div>
  )
}

function wordsOf({ kind, person, act, on }: Matter, { today, locale }: Clock): string {
  const day = on === undefined ? '' : sayDay(on, today, locale)
  switch (kind) {
    case 'changed': return [person.title ?? person.headline, person.organisation].filter(Boolean).join(', ')
    case 'ends': {
      const of = person.tie.advocate?.until === on ? person.tie.advocate?.of : undefined
      if (of === undefined) return t((on ?? today) < today ? 'tie.ended' : 'tie.until', [day])
      return t((on ?? today) < today ? 'tie.advocateEnded' : 'tie.advocateEnds', [of, day])
    }
    case 'introduction': return act?.introduction ? [t('introduction.to', [act.introduction.to.name]), ...act.introduction.steps.slice(-1).map(({ step, on: since }) => `${t(`introduction.step.${step}`)} ${daysAgo(since, today)}`)].join(' · ') : ''
    case 'turn': return t('tie.yourTurn')
    case 'review': return t('ties.reviewSince', [day])
    default: return act ? [actTitle(act), act.text.slice(0, 160), daysAgo(act.on, today)].filter((part) => part !== '').join(' · ') : ''
  }
}

function actionOf({ kind, person, act }: Matter, go: MatterRowProps['go']): ReactNode {
  const button = (label: string, onPress: () => void): ReactNode => <Button aria-label={`${label}: ${person.name}`} onPress={onPress}>{label}</Button>
  const step = act?.introduction && nextStep(act.introduction)
  switch (kind) {
    case 'promise': return button(t('ledger.keep'), () => void keepPromise(act?.id ?? '').then((result) => announceEdit(result, { key: 'ledger.toast.kept' })))
    case 'report': return button(t('ledger.tell'), () => void reportBack(act?.id ?? '').then((result) => announceEdit(result, { key: 'ledger.toast.reported' })))
    case 'feedback': return act?.actedOn === undefined
      ? button(t('ledger.actOn'), () => void actOnFeedback(act?.id ?? '').then((result) => announceEdit(result, { key: 'ledger.toast.actedOn' })))
      : button(t('ledger.tell'), () => void reportBack(act.id).then((result) => announceEdit(result, { key: 'ledger.toast.reported' })))
    case 'introduction': return step === undefined ? null
      : button(t(`introduction.next.${step}`), () => void stepIntroduction(act?.id ?? '', step).then((result) => announceEdit(result, { key: 'introduction.toast.moved', values: [t(`introduction.step.${step}`)] })))
    case 'turn': return button(t('tie.planTurn'), () => void planTurn(person.id, t('tie.turnReason')).then((result) => announceEdit(result, { key: 'toast.followUp' })))
    case 'endorsement': return button(t('ties.endorse'), () => void logAct(person.id, { kind: 'endorsement', direction: 'given' }).then(announceLogged))
    case 'review': case 'ends': return button(t('review.start'), () => { go('reviews', person.id) })
    case 'changed': return null
  }
}
