import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { t } from '@/lib/words/words'
import { groupFollowUps } from '@/lib/followups/group-follow-ups'
import type { FollowUp } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { actsByIds, openFollowUps, peopleByIds } from '@/lib/store/queries'
import { FollowUpRow } from '../followup/follow-up-row'
import { useClock } from '../hooks/use-data'
import { hashOf } from '../hooks/use-route'
import { shownFollowUps, useSharedScreen } from '../hooks/use-shared-screen'
import { useShared } from '../hooks/use-shared'
import { Button, TextLink } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'follow-ups', order: 3, Component: FollowUps })

const GROUPS = ['overdue', 'today', 'touch', 'week', 'later', 'touchLater'] as const
type Group = (typeof GROUPS)[number]

interface Row { followUp: FollowUp; group: Group; first: boolean }

/** What to come back to, soonest first. */
function FollowUps({ go, surface }: ViewProps) {
  const clock = useClock()
  const isShared = useSharedScreen()
  const read = useLiveQuery(async () => {
    const open = await openFollowUps(db)
    const people = await peopleByIds(db, [...new Set(open.map((followUp) => followUp.personId))])
    const acts = isShared ? await actsByIds(db, open.flatMap(({ actId }) => actId ?? [])) : []
    return { open: shownFollowUps(open, people, acts, isShared), people }
  }, [isShared])
  const rows = useMemo(() => (read ? rowsOf(read.open, clock.today, clock.locale) : undefined), [read, clock])
  const shared = useShared()

  if (!rows || !read) return <Page title={t('nav.follow-ups')} hideTitle><Waiting label={t('followUp.loading')} /></Page>
  const { people } = read
  if (rows.length === 0) {
    return (
      <Page title={t('nav.follow-ups')} hideTitle>
        {surface === 'panel' ? <div className="-mx-3 -mt-3"><Beside /></div> : null}
        <Empty title={t('followUp.none')}><Button onPress={() => { go('people') }}>{t('followUp.toPeople')}</Button></Empty>
      </Page>
    )
  }
  return (
    <Page title={t('nav.follow-ups')} hideTitle fill>
      <div className="-m-3 flex min-h-0 flex-1 flex-col">
        {surface === 'panel' ? <Beside /> : null}
        <VirtualList
          label={t('nav.follow-ups')} items={rows} idOf={(row) => row.followUp.id} nameOf={(row) => people.get(row.followUp.personId)?.name ?? ''} estimate={84}
          onOpen={(row) => { go('people', row.followUp.personId) }}
          render={(row) => {
            const person = people.get(row.followUp.personId)
            return (
              <>
                {row.first ? <div className="pt-2 pb-1 text-xs font-semibold text-soft">{t(`followUp.group.${row.group}`)}</div> : null}
                <FollowUpRow followUp={row.followUp} clock={clock} person={person} shared={shared(person)} />
              </>
            )
          }}
        />
      </div>
    </Page>
  )
}

/** In the panel there is no room for these at the top: they stand where one thinks of them. */
function Beside() {
  return (
    <div className="flex flex-wrap gap-x-4 border-b border-line px-3 text-sm">
      <TextLink href={hashOf('reach-out')} className="flex min-h-8 items-center">{t('reach.title')}</TextLink>
      <TextLink href={hashOf('ties')} className="flex min-h-8 items-center">{t('ties.title')}</TextLink>
    </div>
  )
}

function rowsOf(open: FollowUp[], today: string, locale: string): Row[] {
  const groups = groupFollowUps(open, today, locale)
  return GROUPS.flatMap((group) => groups[group].map((followUp, index) => ({ followUp, group, first: index === 0 })))
}
