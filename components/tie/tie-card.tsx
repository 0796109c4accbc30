import { lazy, type ReactNode } from 'react'
import { type Day, daysBetween } from '@/lib/core/day'
import type { Clock } from '@/lib/flows/clock'
import { planTurn } from '@/lib/flows/turn'
import { setSeenWork } from '@/lib/flows/tie'
import { sayDay } from '@/lib/followups/describe-due'
import type { Person, TieTag } from '@/lib/model/person'
import type { Act, Self } from '@/lib/model/records'
import { activatingAct } from '@/lib/ties/activate'
import { balanceOf, whoseTurn } from '@/lib/ties/balance'
import { endorsementsOf } from '@/lib/ties/endorsements'
import { ENDS_SOON } from '@/lib/ties/matters'
import { t } from '@/lib/words/words'
import { shownTags, useSharedScreen } from '../hooks/use-shared-screen'
import { tagWords } from '../person/state-line'
import { Button } from '../ui/button'
import { Reveal } from '../ui/reveal'
import { announceEdit } from '../ui/toast'
import { actTitle } from './act-entry'
import { Endorsement } from './endorsement'

// What lies behind a line that few open is loaded when it is opened.
const TieDetails = lazy(() => import('./tie-details').then((module) => ({ default: module.TieDetails })))
const SkipLevelTexts = lazy(() => import('./skip-level').then((module) => ({ default: module.SkipLevelTexts })))
const HelpList = lazy(() => import('./help-them').then((module) => ({ default: module.HelpList })))

interface TieCardProps { person: Person; acts: readonly Act[]; self: Self; clock: Clock; go: (view: string, id?: string) => void }


/** What the two are to each other, potential or active and by which act; what is missing; whose turn it is. */
export function TieCard({ person, acts, self, clock, go }: TieCardProps) {
  const isShared = useSharedScreen()
  const seen = isShared ? acts.filter((act) => !act.quiet) : acts
  const tags = shownTags(person.tie, isShared)
  const goals = self.goals.filter((goal) => person.tie.goalIds.includes(goal.id))
  const isSponsor = tags.some(({ kind }) => kind === 'sponsor')
  return (
    <section aria-labelledby="tie" className="flex flex-col gap-1">
      <h2 id="tie" className="m-0 text-sm font-semibold">{t('tie.heading')}</h2>
      <ul className="m-0 flex list-none flex-col gap-1 p-0 text-sm">
        {tags.map((tag) => <Line key={tag.kind}><TagLine tag={tag} acts={seen} clock={clock} /></Line>)}
        {isSponsor ? (
          <Line>
            {person.tie.seenWork ? t('tie.seen') : <>{t('tie.notSeen')} <Button look="quiet" className="-my-1.5" onPress={() => void setSeenWork(person.id, true).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('tie.hasSeen')}</Button></>}
          </Line>
        ) : null}
        {tags.length > 0 && self.goals.length > 0 ? <Line>{goals.length === 0 ? <span className="text-soft">{t('tie.noGoal')}</span> : <bdi>{t('tie.serves', [goals.map((goal) => goal.text).join(' · ')])}</bdi>}</Line> : null}
        <Term person={person} clock={clock} />
        <Teaching person={person} acts={seen} />
        {endorsementsOf(seen).map(({ direction, act, count }) => <Line key={direction}><Endorsement person={person} direction={direction} act={act} count={count} clock={clock} /></Line>)}
      </ul>
      {tags.some(({ kind }) => kind === 'skip-level') ? <Reveal onDemand summary={<span className="text-sm">{t('skipLevel.heading')}</span>}><SkipLevelTexts person={person} self={self} /></Reveal> : null}
      <Reveal onDemand summary={<span className="text-sm text-soft">{t('help.heading')}</span>}><HelpList person={person} self={self} acts={seen} /></Reveal>
      <Reveal onDemand summary={<span className="text-sm text-soft">{t('tie.more')}</span>}><TieDetails person={person} self={self} isShared={isShared} /></Reveal>
      {tags.length === 0 ? null : (
        <div className="-mx-3 flex flex-wrap">
          <Button look="quiet" onPress={() => { go('reviews', person.id) }}>{t('review.start')}</Button>
          <Button look="quiet" onPress={() => { go('brief', person.id) }}>{t('brief.open')}</Button>
        </div>
      )}
    </section>
  )
}

const Line = ({ children }: { children: ReactNode }) => <li className="flex gap-1.5"><span aria-hidden className="text-soft">·</span><span className="min-w-0">{children}</span></li>

function TagLine({ tag, acts, clock }: { tag: TieTag; acts: readonly Act[]; clock: Clock }) {
  const words = tagWords(tag)
  const title = <span className="font-medium">{words.slice(0, 1).toLocaleUpperCase() + words.slice(1)}</span>
  if (tag.state === 'potential') return <>{title}. <span className="text-soft">{t(`tie.becomes.${tag.kind}`)}</span></>
  const act = activatingAct(tag.kind, acts)
  const day = (on: Day): string => sayDay(on, clock.today, clock.locale)
  return <>{title} {t('tie.since', [day(act?.on ?? tag.since)])}{act ? <>: <bdi>{act.text === '' ? actTitle(act) : `${actTitle(act)}, “${act.text.slice(0, 120)}”`}</bdi></> : null}</>
}

function Term({ person: { tie }, clock: { today, locale } }: { person: Person; clock: Clock }) {
  const { advocate, until } = tie
  const day = (on: Day): string => sayDay(on, today, locale)
  return (
    <>
      {advocate ? (
        <Line>
          {advocate.until === undefined ? t('tie.advocate', [advocate.of])
            : advocate.until < today ? <span className="text-amber">{t('tie.advocateEnded', [advocate.of, day(advocate.until)])}</span>
              : daysBetween(today, advocate.until) <= ENDS_SOON ? <span className="text-amber">{t('tie.advocateEnds', [advocate.of, day(advocate.until)])}</span>
                : t('tie.advocateUntil', [advocate.of, day(advocate.until)])}
        </Line>
      ) : null}
      {until === undefined ? null : <Line>{until < today ? <span className="text-amber">{t('tie.ended', [day(until)])}</span> : t('tie.until', [day(until)])}</Line>}
    </>
  )
}

function Teaching({ person, acts }: { person: Person; acts: readonly Act[] }) {
  const { given, received } = balanceOf(acts)
  const { teaching, tags } = person.tie
  const isMutual = tags.some(({ kind }) => kind === 'reciprocal' || kind === 'reverse-mentor') || teaching !== undefined
  const turn = isMutual ? whoseTurn(acts) : undefined
  const list = (items: readonly string[]): string => items.join(', ') || t('tie.nothingYet')
  return (
    <>
      {teaching ? <Line><bdi>{t('tie.teaching', [list(teaching.mine), list(teaching.theirs)])}</bdi></Line> : null}
      {given + received === 0 ? null : <Line>{t('tie.balance', [String(given), String(received)])}</Line>}
      {turn === undefined ? null : (
        <Line>
          {t(turn === 'yours' ? 'tie.yourTurn' : 'tie.theirTurn')}
          {turn === 'yours' ? <> <Button look="quiet" className="-my-1.5" onPress={() => void planTurn(person.id, t('tie.turnReason')).then((result) => announceEdit(result, { key: 'toast.followUp' }))}>{t('tie.planTurn')}</Button></> : null}
        </Line>
      )}
    </>
  )
}
