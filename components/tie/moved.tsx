import type { WorkChange } from '@/lib/model/person'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

/** The page says another title or employer than what is saved: one click takes it over, and shows what it may mean. */
export function Moved({ changes, busy, onUpdate }: { changes: readonly WorkChange[]; busy: boolean; onUpdate: () => void }) {
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-2 text-sm">
      <span><bdi>{t('agility.onPage', [changes.map(({ to }) => to).join(', ')])}</bdi></span>
      <Button look="quiet" className="-ml-3" isDisabled={busy} onPress={onUpdate}>{t('agility.update')}</Button>
    </p>
  )
}
