import { useState } from 'react'
import type { Reading } from '@/lib/model/reading'
import { fillFrom, saveSelf } from '@/lib/flows/own'
import { readFront } from '@/lib/flows/here'
import { withCommunities } from '@/lib/ties/communities'
import { t } from '@/lib/words/words'
import type { Self } from '@/lib/model/records'
import { useSettings } from '../hooks/use-data'
import { Button } from '../ui/button'
import { SavedLine } from '../ui/saved-line'
import { announceSaved, announceTrouble } from '../ui/toast'
import { EntriesEditor, ENTRY_LISTS } from './entries-editor'
import { FactsEditor } from './facts-editor'
import { GoalsEditor } from './goals-editor'
import { factWords } from './person-details'

/** What the user tells of themselves. Everything is optional, and saved as it is typed. */
export function AboutYou({ self, canRead }: { self: Self; canRead: boolean }) {
  const change = (patch: (known: Self) => Self): void => void saveSelf(patch).then((result) => { if (!result.ok) announceTrouble(result.failure) })
  return (
    <div className="flex flex-col gap-5">
      {canRead ? <FillFromPage self={self} /> : null}
      <section aria-labelledby="facts" className="flex flex-col gap-3">
        <div>
          <h2 id="facts" className="m-0 text-base font-semibold">{t('me.facts')}</h2>
          <p className="m-0 text-sm text-soft">{t('me.factsHint')}</p>
        </div>
        <FactsEditor facts={self.facts} onChange={(patch) => { change((known) => ({ ...known, facts: patch(known.facts) })) }} />
      </section>
      <section aria-labelledby="wants" className="flex flex-col gap-4">
        <h2 id="wants" className="m-0 text-base font-semibold">{t('me.wants')}</h2>
        <GoalsEditor goals={self.goals} onChange={(patch) => { change((known) => ({ ...known, goals: patch(known.goals) })) }} />
        {ENTRY_LISTS.map((list) => <EntriesEditor key={list} list={list} entries={self[list]} onChange={(patch) => { change((known) => ({ ...known, [list]: patch(known[list]) })) }} />)}
      </section>
      <section aria-labelledby="role" className="flex flex-col gap-3">
        <h2 id="role" className="m-0 text-base font-semibold">{t('me.role')}</h2>
        {(['name', 'title', 'organisation'] as const).map((line) => <SavedLine key={line} label={t(`field.${line}`)} value={self[line] ?? ''} onSave={(text) => { change((known) => ({ ...known, [line]: text })) }} />)}
        <SavedLine label={t('reporting.yours')} value={self.manager?.name ?? ''} onSave={(text) => { change((known) => withManager(known, text)) }} />
      </section>
      <OwnCommunities self={self} change={change} />
    </div>
  )
}

/** Communities of the user's own, while the lens that looks at them is on; otherwise nobody is asked. */
function OwnCommunities({ self, change }: { self: Self; change: (patch: (known: Self) => Self) => void }) {
  if (useSettings()?.communityLens !== true) return null
  return (
    <section aria-labelledby="communities" className="flex flex-col gap-1" data-print="no">
      <h2 id="communities" className="m-0 text-base font-semibold">{t('me.communities')}</h2>
      <p className="m-0 text-xs text-soft">{t('me.communitiesHint')}</p>
      <SavedLine label={t('me.communitiesLabel')} value={(self.communities ?? []).join(', ')} onSave={(text, before) => { change((known) => withCommunities(known, before, text)) }} />
    </section>
  )
}

/** The user with another manager, by name; with none where the name is empty. */
function withManager({ manager, ...self }: Self, name: string): Self {
  if (name === '') return self
  return { ...self, manager: manager?.name === name ? manager : { name } }
}

/** Reads the page in front as the user's own profile, for review: nothing is kept before the user says so. */
function FillFromPage({ self }: { self: Self }) {
  const [reading, setReading] = useState<Reading>()
  const read = async (): Promise<void> => {
    const result = await readFront()
    if (result.ok) setReading(result.value.reading)
    else announceTrouble(result.failure)
  }
  const keep = async (): Promise<void> => {
    if (!reading) return
    const result = await saveSelf((known) => fillFrom(known, reading))
    if (result.ok) announceSaved({ key: 'toast.filled' }, result.value.seq)
    else announceTrouble(result.failure)
    setReading(undefined)
  }
  if (!reading) {
    return (
      <div className="flex flex-col items-start gap-1">
        <Button onPress={() => void read()}>{t('me.fill')}</Button>
        <p className="m-0 text-xs text-soft">{t('me.fillHint')}</p>
      </div>
    )
  }
  const fresh = fillFrom(self, reading).facts.slice(self.facts.length)
  return (
    <section aria-labelledby="review" className="flex flex-col gap-2 rounded-md border border-accent p-3">
      <h2 id="review" className="m-0 text-base font-semibold">{t('me.review', [reading.name.value])}</h2>
      {fresh.length === 0 ? <p className="m-0 text-sm text-soft">{t('me.reviewNothing')}</p> : (
        <ul className="m-0 list-disc pl-4 text-sm">{fresh.map((fact) => <li key={fact.id}><span className="text-soft">{t(`kind.${fact.kind}`)}:</span> <bdi>{factWords(fact)}</bdi></li>)}</ul>
      )}
      <div className="flex gap-2">
        <Button look="main" isDisabled={fresh.length === 0} onPress={() => void keep()}>{t('me.reviewKeep')}</Button>
        <Button onPress={() => { setReading(undefined) }}>{t('me.reviewDrop')}</Button>
      </div>
    </section>
  )
}
