import { daysBetween, type Day } from '@/lib/core/day'
import { describeDue } from '@/lib/followups/describe-due'
import { isKeepInTouch } from '@/lib/followups/group-follow-ups'
import type { Person, TieTag } from '@/lib/model/person'
import type { FollowUp } from '@/lib/model/records'
import { shownTags, useSharedScreen } from '../hooks/use-shared-screen'
import { say, t, uiLocale } from '@/lib/words/words'

/** A tag in words: "potential sponsor", "active mentor". */
export const tagWords = ({ kind, state }: TieTag): string =>
  state === 'active' ? t(`tags.activeWords.${kind}`) : t(`tags.words.${kind}`)

/** "2 days ago", in the words of the product. */
export function daysAgo(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  return days <= 0 ? t('person.today') : t('person.daysAgo', days, [String(days)])
}

/** Where you stand with a saved person: "Saved · potential sponsor · last contact 34 days ago · follow-up tomorrow". */
export function stateParts(person: Person, next: FollowUp | undefined, today: Day, isShared: boolean): string[] {
  const { tie } = person
  const inStage = daysBetween(tie.stageSince, today)
  return [
    ...shownTags(tie, isShared).map(tagWords),
    ...(tie.stage === 'spotted' ? [] : [t('person.inStage', inStage, [t(`stage.${tie.stage}`), String(Math.max(inStage, 0))])]),
    ...(person.lastContactOn ? [t('person.lastContact', [daysAgo(person.lastContactOn, today)])] : []),
    ...(next ? [t(isKeepInTouch(next) ? 'followUp.touchNext' : 'person.followUp', [say(describeDue(next.due, today, uiLocale()))])] : []),
  ]
}

export function StateLine({ person, next, today }: { person: Person; next: FollowUp | undefined; today: Day }) {
  const isShared = useSharedScreen()
  return (
    <p className="m-0 text-sm">
      <span className="font-medium text-green">{t('person.saved')}</span>
      {stateParts(person, next, today, isShared).map((part) => <span key={part}> · {part}</span>)}
    </p>
  )
}
