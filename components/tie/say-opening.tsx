import { editAct } from '@/lib/flows/act'
import { OPENINGS } from '@/lib/model/kinds'
import type { Act } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** What the opportunity was, in one click: projects and roles are counted apart from mere contacts. `name`: whose, where that is not plain. */
export function SayOpening({ act, name }: { act: Act; name?: string }) {
  return (
    <span role="group" aria-label={name === undefined ? t('ledger.openingIs') : t('ledger.openingOf', [name])} className="mt-1 flex flex-wrap items-center gap-2">
      <span className="text-soft">{t('ledger.openingIs')}</span>
      {OPENINGS.map((opening) => (
        <Button key={opening} onPress={() => void editAct(act.id, { opening }).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t(`ledger.opening.${opening}`)}</Button>
      ))}
    </span>
  )
}
