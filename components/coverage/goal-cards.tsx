import type { Cover, GoalCoverage } from '@/lib/network/coverage'
import { setGoal } from '@/lib/flows/tie'
import type { Goal } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { announceEdit } from '../ui/toast'
import type { ViewProps } from '../view'
import { HolderNames } from './holder-names'

/** Each open goal with its mentors and its sponsors; where a side is empty, what one click may do about it. */
export function GoalCards({ goals, go }: { goals: readonly GoalCoverage[]; go: ViewProps['go'] }) {
  if (goals.length === 0) return <Empty title={t('coverage.noGoals')}><Button look="main" onPress={() => { go('me') }}>{t('coverage.addGoal')}</Button></Empty>
  return (
    <section aria-labelledby="goals" className="flex flex-col gap-2">
      <h2 id="goals" className="m-0 text-base font-semibold">{t('coverage.goals')}</h2>
      <ul role="list" className="m-0 flex list-none flex-col gap-3 p-0">
        {goals.map(({ goal, mentor, sponsor }) => (
          <li key={goal.id} className="grid gap-x-4 gap-y-2 rounded-md border border-line bg-raised p-3 min-[640px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
            <h3 className="m-0 text-base font-medium"><bdi>{goal.text}</bdi></h3>
            <Side goal={goal} cover={mentor} go={go} />
            <Side goal={goal} cover={sponsor} go={go} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Side({ goal, cover: { role, held, others }, go }: { goal: Goal; cover: Cover; go: ViewProps['go'] }) {
  return (
    <div role="group" aria-label={t(`coverage.for.${role}`, [goal.text])} className="flex min-w-0 flex-col items-start gap-1">
      <h4 className="m-0 text-xs font-semibold text-soft">{t(`coverage.role.${role}`)}</h4>
      {held.length > 0 ? <HolderNames holders={held} /> : (
        <>
          <p className="m-0 text-sm">{t(`coverage.gap.${role}`)}</p>
          {others.map(({ id, name }) => (
            <Button key={id} className="max-w-full" aria-label={t('coverage.tieWho', [name, goal.text])} onPress={() => void setGoal(id, goal.id, true).then((result) => announceEdit(result, { key: 'coverage.tied', values: [name] }))}>
              <span className="truncate">{t('coverage.tie', [name])}</span>
            </Button>
          ))}
          <Button look={others.length > 0 ? 'quiet' : 'plain'} className={others.length > 0 ? '-ml-3 forced-colors:ml-0' : ''} onPress={() => { go('people') }}>{t('coverage.find')}</Button>
        </>
      )}
      {held.length > 0 && held.every(({ state }) => state === 'potential') ? <p className="m-0 text-xs text-soft">{t(`coverage.onlyPotential.${role}`)}</p> : null}
    </div>
  )
}
