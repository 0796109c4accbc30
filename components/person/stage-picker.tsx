import { daysBetween, type Day } from '@/lib/core/day'
import { moveStage } from '@/lib/flows/person'
import { t } from '@/lib/words/words'
import { STAGES } from '@/lib/model/kinds'
import type { Person } from '@/lib/model/person'
import { Choice } from '../ui/choice'
import { announceEdit } from '../ui/toast'

/** Where the tie stands on the ladder, and since when. Days are told, nobody is hurried. */
export function StagePicker({ person, today }: { person: Person; today: Day }) {
  const days = Math.max(0, daysBetween(person.tie.stageSince, today))
  return (
    <div className="flex items-end gap-3">
      <div className="w-48">
        <Choice
          label={t('stage.label')} value={person.tie.stage} options={STAGES.map((id) => ({ id, label: t(`stage.${id}`) }))}
          onChange={(stage) => void moveStage(person.id, stage).then((result) => announceEdit(result, { key: 'toast.stage', values: [t(`stage.${stage}`)] }))}
        />
      </div>
      <span className="pb-1.5 text-sm text-soft">{t('stage.days', days, [String(days)])}</span>
    </div>
  )
}
