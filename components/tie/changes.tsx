import { useMemo } from 'react'
import { acceptBackup, acceptProposal, settleChanges } from '@/lib/flows/agility'
import type { Person } from '@/lib/model/person'
import type { Self } from '@/lib/model/records'
import { findBackups, propose, type Proposal } from '@/lib/ties/proposals'
import { unsettled } from '@/lib/ties/work-changes'
import { t } from '@/lib/words/words'
import { useEverybodyRows } from '../hooks/use-live-rows'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'

/** What changed in somebody's work or in the user's goals, and what that may mean for the tie: a proposal each, one click to accept. */
export function Changes({ person, self, isRow = false }: { person: Person; self: Self; /** Stands in a list that has said so already. */ isRow?: boolean }) {
  const proposals = useMemo(() => propose(person, self), [person, self])
  if (proposals.length === 0) return null
  const changes = unsettled(person.changed)
  return (
    <section aria-label={isRow ? t('agility.with', [person.name]) : t('agility.heading')} className={`flex flex-col gap-2 text-sm ${isRow ? 'border-l-2 border-line pl-3' : 'rounded-md border border-edge bg-amber-soft p-3'}`}>
      {isRow ? null : <h2 className="m-0 text-sm font-semibold text-amber">{t('agility.heading')}</h2>}
      {changes.map((change) => <p key={change.field} className="m-0"><bdi>{t(`agility.changed.${change.field}`, [change.to, change.from])}</bdi></p>)}
      <ul className="m-0 flex list-none flex-col gap-2 p-0">
        {proposals.map((proposal) => <li key={proposal.id}>{proposal.id === 'backup-sponsor' ? <Backup person={person} of={proposal.of} /> : <Accept person={person} proposal={proposal} />}</li>)}
      </ul>
      {changes.length > 0 ? <Button look="quiet" className="-ml-3 self-start" onPress={() => void settleChanges(person.id).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('agility.letBe')}</Button> : null}
    </section>
  )
}

/** What stands in the sentence of a proposal. */
function valuesOf(proposal: Proposal): string[] {
  switch (proposal.id) {
    case 'congratulate': return [proposal.what]
    case 'add-sponsor': return [proposal.title]
    case 'backup-sponsor': case 'end-advocate': return [proposal.of]
    case 'next-goal': return [proposal.from.text, proposal.to.text]
    case 'drop-goal': return [proposal.from.text]
    case 'end-skip-level': return []
  }
}

function Accept({ person, proposal }: { person: Person; proposal: Exclude<Proposal, { id: 'backup-sponsor' }> }) {
  const values = valuesOf(proposal)
  const accept = (): void => void acceptProposal(person.id, proposal, t('agility.reason', [values[0] ?? ''])).then((result) => announceEdit(result, { key: `agility.accepted.${proposal.id}`, values }))
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-40 flex-1"><bdi>{t(`agility.proposal.${proposal.id}`, values)}</bdi></span>
      <Button onPress={accept}>{t(`agility.accept.${proposal.id}`)}</Button>
    </span>
  )
}

/** Somebody else who could speak for the user where this one no longer does. */
function Backup({ person, of }: { person: Person; of: string }) {
  const everybody = useEverybodyRows()
  const backups = useMemo(() => (everybody ? findBackups(everybody, of, person.id) : []), [everybody, of, person.id])
  return (
    <span className="flex flex-col gap-1">
      <bdi>{t('agility.proposal.backup-sponsor', [of])}</bdi>
      {backups.length === 0 ? <span className="text-soft">{t('agility.noBackup', [of])}</span> : null}
      {backups.map((backup) => (
        <span key={backup.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-40 flex-1"><bdi>{[backup.name, backup.title ?? backup.headline].filter(Boolean).join(', ')}</bdi></span>
          <Button aria-label={t('agility.tagBackup', [backup.name])} onPress={() => void acceptBackup(person.id, backup.id).then((result) => announceEdit(result, { key: 'edit.taggedSponsor', values: [backup.name] }))}>{t('agility.accept.backup-sponsor')}</Button>
        </span>
      ))}
    </span>
  )
}
