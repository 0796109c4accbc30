import { logAct } from '@/lib/flows/act'
import type { Person } from '@/lib/model/person'
import type { Act, Self } from '@/lib/model/records'
import { findHelp, type Help } from '@/lib/ties/help'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** What the user could do for somebody's projects; offered, it stands in the ledger as a promise that is open. */
export function HelpList({ person, self, acts }: { person: Person; self: Self; acts: readonly Act[] }) {
  const help = findHelp(self, person.facts, person.wishes)
  if (help.length === 0) return <p className="m-0 mb-2 text-sm text-soft">{t('help.none')}</p>
  return <ul className="m-0 mb-2 flex list-none flex-col gap-2 p-0">{help.map((one) => <li key={one.offer}><Offer person={person} help={one} acts={acts} /></li>)}</ul>
}

function Offer({ person, help, acts }: { person: Person; help: Help; acts: readonly Act[] }) {
  const words = help.work === undefined ? help.offer : t('help.for', [help.offer, help.work])
  const isMade = acts.some((act) => act.kind === 'promise' && act.direction === 'given' && act.text === words)
  const make = (): void => void logAct(person.id, { kind: 'promise', direction: 'given', text: words, goalIds: person.tie.goalIds }).then((result) => announceEdit(result, { key: 'help.offered' }))
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="min-w-40 flex-1"><bdi>{words}</bdi></span>
      {isMade ? <span className="text-soft">{t('help.made')}</span> : <Button aria-label={t('help.offerWhat', [help.offer])} onPress={make}>{t('help.offer')}</Button>}
    </span>
  )
}
