import { settleOwnChanges } from '@/lib/flows/agility'
import type { Self } from '@/lib/model/records'
import { unsettled } from '@/lib/ties/work-changes'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** The user moved on: says so above the ties that this may change, until they have looked. */
export function OwnMove({ self }: { self: Self }) {
  const changes = unsettled(self.changed)
  if (changes.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-amber-soft p-3 text-sm">
      <span className="min-w-40 flex-1"><bdi>{changes.map((change) => t(`agility.own.${change.field}`, [change.to, change.from])).join(' ')}</bdi></span>
      <Button onPress={() => void settleOwnChanges().then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('agility.looked')}</Button>
    </div>
  )
}
