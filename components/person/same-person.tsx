import { useLiveQuery } from 'dexie-react-hooks'
import { db } from '@/lib/store/database'
import { namesakesOf } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { PersonField } from '../tie/person-field'

/** Another person of the same name is saved: perhaps the same one, twice. */
export function SamePerson({ person, onCompare }: { person: PersonRow; onCompare: (id: string) => void }) {
  const others = useLiveQuery(() => namesakesOf(db, person), [person.id, person.sortName])
  const [other] = others ?? []
  if (!other) return null
  const where = [other.title ?? other.headline, other.organisation].filter(Boolean).join(', ')
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-2 text-sm text-soft">
      <span><bdi>{where === '' ? t('merge.namesake', [other.name]) : t('merge.namesakeAt', [other.name, where])}</bdi></span>
      <Button look="quiet" className="-ml-3" onPress={() => { onCompare(other.id) }}>{t('merge.compare')}</Button>
    </p>
  )
}

/** Merging with somebody of another name, by name. */
export const MergeWith = ({ person, onCompare }: { person: PersonRow; onCompare: (id: string) => void }) => (
  <PersonField label={t('merge.with')} value="" except={person.id} placeholder={t('merge.withExample')} onSave={({ personId }) => { if (personId !== undefined) onCompare(personId) }} />
)
