import { useMemo } from 'react'
import { saveSettings } from '@/lib/flows/own'
import { type Cluster, coverGoals, coverOrganisations, findClusters } from '@/lib/network/coverage'
import { db } from '@/lib/store/database'
import { allEvents, tiedPeople } from '@/lib/store/queries'
import { t } from '@/lib/words/words'
import { useClock, useSelf, useSettings } from '../hooks/use-data'
import { useScan } from '../hooks/use-scan'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { Page } from '../ui/page'
import { Tick } from '../ui/tick'
import { announceTrouble } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { CommunityLens } from './community-lens'
import { GoalCards } from './goal-cards'
import { OrganisationRows } from './organisation-rows'

const TABLES = ['people', 'events'] as const
async function readTied(signal: AbortSignal) {
  const [people, events] = await Promise.all([tiedPeople(db, signal), allEvents(db)])
  return { people, programmes: events.filter(({ kind }) => kind === 'programme') }
}

/** Per goal a mentor and a sponsor, per organisation an advocate, whether nearly all of them stand in one place; and the user's own lens. */
export function Coverage({ go }: ViewProps) {
  const read = useScan(TABLES, readTied)
  const self = useSelf()
  const settings = useSettings()
  const { today } = useClock()
  const isShared = useSharedScreen()
  const found = useMemo(() => read && self && {
    people: read.people,
    goals: coverGoals(self.goals, read.people, { isShared }),
    organisations: coverOrganisations(read.people, today, { isShared }, read.programmes),
    clusters: findClusters(read.people, { isShared }),
  }, [read, self, today, isShared])
  if (!self || !found || !settings) return <Page title={t('coverage.title')} wide><Waiting label={t('people.loading')} /></Page>
  const isOn = settings.communityLens === true
  const setLens = (on: boolean): void => void saveSettings({ communityLens: on }).then((result) => { if (!result.ok) announceTrouble(result.failure) })
  return (
    <Page title={t('coverage.title')} wide loose>
      <p className="-mt-3 mb-0 text-sm text-soft">{t('coverage.hint')}</p>
      <GoalCards goals={found.goals} go={go} />
      {found.clusters.length === 0 ? null : <Clusters clusters={found.clusters} />}
      <OrganisationRows organisations={found.organisations} />
      <section aria-labelledby="lens" className="flex flex-col gap-2 border-t border-line pt-3" data-print="no">
        <h2 id="lens" className="m-0 text-base font-semibold">{t('coverage.lens')}</h2>
        <Tick isSelected={isOn} onChange={setLens} hint={t('coverage.lensHint')}>{t('coverage.lensOn')}</Tick>
        {isOn ? <CommunityLens self={self} people={found.people} isShared={isShared} /> : null}
      </section>
    </Page>
  )
}

/** That nearly all stand in one place is worth a word, and no reproach. */
function Clusters({ clusters }: { clusters: readonly Cluster[] }) {
  return (
    <section aria-labelledby="clusters" className="flex flex-col gap-1 rounded-md bg-amber-soft p-3">
      <h2 id="clusters" className="m-0 text-base font-semibold">{t('coverage.clusters')}</h2>
      <ul className="m-0 list-disc pl-4 text-sm">
        {clusters.map(({ kind, text, count, known }) => <li key={kind}><bdi>{t(`coverage.cluster.${kind}`, [String(count), String(known), text])}</bdi></li>)}
      </ul>
      <p className="m-0 text-sm text-soft">{t('coverage.clusterHint')}</p>
    </section>
  )
}
