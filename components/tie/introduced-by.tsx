import { useLiveQuery } from 'dexie-react-hooks'
import { setIntroducedBy } from '@/lib/flows/introduction'
import type { Person } from '@/lib/model/person'
import { db } from '@/lib/store/database'
import { personById } from '@/lib/store/queries'
import { t } from '@/lib/words/words'
import { PersonField } from './person-field'
import { announceEdit } from '../ui/toast'

/** Who brought the two together: a saved person, or just a name. */
export function IntroducedBy({ person }: { person: Person }) {
  const by = person.introducedBy
  const known = useLiveQuery(() => (by?.personId === undefined ? undefined : personById(db, by.personId)), [by?.personId])
  return (
    <PersonField
      label={t('tie.introducedBy')} value={known?.name ?? by?.name ?? ''} except={person.id}
      onSave={(found) => void setIntroducedBy(person.id, found).then((result) => announceEdit(result, { key: 'toast.changed' }))}
    />
  )
}
