import { correctSeniority } from '@/lib/flows/person'
import type { Person } from '@/lib/model/person'
import { t } from '@/lib/words/words'
import { Choice } from '../ui/choice'
import { announceEdit } from '../ui/toast'

const LEVELS = ['0', '1', '2', '3', '4', '5', '6'] as const
const OPTIONS = ['title', ...LEVELS] as const

const levelOf = ({ seniority }: Pick<Person, 'seniority'>) => LEVELS.find((level) => level === String(seniority)) ?? 'title'
const wordsFor = (id: (typeof OPTIONS)[number]): string => (id === 'title' ? t('rank.title') : t(`rank.level${id}`))

/** Where they stand at work, in words. */
export const rankOf = (person: Pick<Person, 'seniority'>): string => wordsFor(levelOf(person))

/** Where they stand at work, for the one who knows better than their title. Remembered on the person. */
export function RankPicker({ person }: { person: Pick<Person, 'id' | 'seniority'> }) {
  return (
    <div className="w-56">
      <Choice hideLabel
        label={t('rank.label')} value={levelOf(person)} options={OPTIONS.map((id) => ({ id, label: wordsFor(id) }))}
        onChange={(id) => void correctSeniority(person.id, id === 'title' ? undefined : Number(id)).then((result) => { announceEdit(result, { key: 'rank.kept' }) })}
      />
    </div>
  )
}
