import { useState } from 'react'
import type { Clock } from '@/lib/flows/clock'
import { editAct, logAct } from '@/lib/flows/act'
import { sayDay } from '@/lib/followups/describe-due'
import type { Person } from '@/lib/model/person'
import type { EndorsementHalf } from '@/lib/ties/endorsements'
import { t } from '@/lib/words/words'
import { Button, TextLink } from '../ui/button'
import { hostOf } from '../ui/host-of'
import { SavedLine } from '../ui/saved-line'
import { announceEdit } from '../ui/toast'
import { announceLogged } from './announce-logged'

/** One half of the endorsement loop: when and where; where nothing was said yet, so, and the user's own half with the click that closes it. */
export function Endorsement({ person, direction, act, count, clock }: EndorsementHalf & { person: Person; clock: Clock }) {
  const [isAsking, ask] = useState(false)
  if (act === undefined) {
    return (
      <>
        <span className="text-soft">{t(`endorsement.open.${direction}`)}</span>
        {direction === 'given' ? <>{' '}<Button look="quiet" className="-my-1.5" onPress={() => void logAct(person.id, { kind: 'endorsement', direction }).then(announceLogged)}>{t('ties.endorse')}</Button></> : null}
      </>
    )
  }
  const url = act.url ?? ''
  const save = (address: string): void => void editAct(act.id, { url: address }).then((result) => announceEdit(result, { key: 'toast.changed' }))
  return (
    <>
      {t(`endorsement.done.${direction}`, [sayDay(act.on, clock.today, clock.locale)])}
      {count > 1 ? <span className="text-soft"> {t('endorsement.before', count - 1, [String(count - 1)])}</span> : null}
      {/^https?:/.test(url) ? <> · <TextLink href={url} target="_blank" rel="noreferrer" className="break-all">{hostOf(url)}</TextLink></>
        : isAsking ? <SavedLine label={t('ledger.address')} value={url} placeholder="https://" onSave={save} />
          : <>{' '}<Button look="quiet" className="-my-1.5" aria-label={t(`endorsement.where.${direction}`)} onPress={() => { ask(true) }}>{t('endorsement.whereShort')}</Button></>}
    </>
  )
}
