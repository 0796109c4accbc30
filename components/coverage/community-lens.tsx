import { saveSelf } from '@/lib/flows/own'
import { setCommunities } from '@/lib/flows/tie'
import type { Self } from '@/lib/model/records'
import { coverCommunities, supporters } from '@/lib/network/coverage'
import type { PersonRow } from '@/lib/store/rows'
import { withCommunities } from '@/lib/ties/communities'
import { t } from '@/lib/words/words'
import { Shortened } from '../tie/shortened'
import { SavedLine } from '../ui/saved-line'
import { announceEdit } from '../ui/toast'
import { HolderNames } from './holder-names'

/** Which of the communities that the user typed their mentors and sponsors belong to, as far as the user typed that too. Words only: no count, no score. */
export function CommunityLens({ self, people, isShared }: { self: Self; people: readonly PersonRow[]; isShared: boolean }) {
  const mine = self.communities ?? []
  const theirs = supporters(people, { isShared })
  const keepMine = (text: string, before: string): void => void saveSelf((known) => withCommunities(known, before, text)).then((result) => announceEdit(result, { key: 'toast.changed' }))
  return (
    <div className="flex flex-col gap-4">
      <div className="max-w-160"><SavedLine label={t('coverage.mine')} value={mine.join(', ')} placeholder={t('coverage.example')} onSave={keepMine} /></div>
      <ul role="list" className="m-0 flex list-none flex-col gap-3 p-0">
        {coverCommunities(mine, people, { isShared }).map(({ community, isMine, mentor, sponsor }) => (
          <li key={community} className="grid gap-x-4 gap-y-2 rounded-md border border-line bg-raised p-3 min-[640px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
            <h3 className="m-0 text-base font-medium"><bdi>{community}</bdi>{isMine ? null : <span className="block text-xs font-normal text-soft">{t('coverage.onlyTheirs')}</span>}</h3>
            {([['mentor', mentor], ['sponsor', sponsor]] as const).map(([role, holders]) => (
              <div key={role} role="group" aria-label={t(`coverage.for.${role}`, [community])} className="min-w-0 text-sm">
                <h4 className="m-0 text-xs font-semibold text-soft">{t(`coverage.role.${role}`)}</h4>
                {holders.length === 0 ? <p className="m-0 py-1">{t('coverage.nobodyTyped')}</p> : <HolderNames holders={holders} />}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {mine.length === 0 ? null : (
        <section aria-labelledby="theirs" className="flex max-w-160 flex-col gap-2">
          <h3 id="theirs" className="m-0 text-sm font-semibold">{t('coverage.theirs')}</h3>
          <p className="m-0 text-sm text-soft">{t(theirs.length === 0 ? 'coverage.noSupporters' : 'coverage.theirsHint')}</p>
          <Shortened items={theirs} keyOf={({ id }) => id}>
            {({ id, name, communities = [] }) => (
              <div className="py-1"><SavedLine label={name} value={communities.join(', ')} onSave={(text, before) => void setCommunities(id, before, text).then((result) => announceEdit(result, { key: 'toast.changed' }))} /></div>
            )}
          </Shortened>
        </section>
      )}
    </div>
  )
}
