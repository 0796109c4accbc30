import type { Day } from '@/lib/core/day'
import { stepIntroduction } from '@/lib/flows/introduction'
import { sayDay } from '@/lib/followups/describe-due'
import type { Act, Introduction } from '@/lib/model/records'
import { nextStep } from '@/lib/ties/introduction-steps'
import { t } from '@/lib/words/words'
import { hashOf } from '../hooks/use-route'
import { Button, TextLink } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** How far an introduction has come, and the one step that is next. */
export function IntroductionSteps({ act, introduction, today, locale }: { act: Act; introduction: Introduction; today: Day; locale: string }) {
  const { to, steps } = introduction
  const next = nextStep(introduction)
  return (
    <span className="flex flex-col gap-1">
      <bdi>{to.personId === undefined ? t('introduction.to', [to.name]) : <TextLink href={hashOf('people', to.personId)}>{t('introduction.to', [to.name])}</TextLink>}</bdi>
      <span className="text-xs text-soft">{steps.map(({ step, on }) => `${t(`introduction.step.${step}`)} ${sayDay(on, today, locale)}`).join(' → ')}</span>
      {next === undefined ? null : (
        <span><Button onPress={() => void stepIntroduction(act.id, next).then((result) => announceEdit(result, { key: 'introduction.toast.moved', values: [t(`introduction.step.${next}`)] }))}>{t(`introduction.next.${next}`)}</Button></span>
      )}
    </span>
  )
}
