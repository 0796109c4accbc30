import { useState } from 'react'
import { tagListed } from '@/lib/flows/tag-listed'
import type { TieKind } from '@/lib/model/kinds'
import type { PeopleReading } from '@/lib/model/listed'
import { sayNumber, t } from '@/lib/words/words'
import { useSelf } from '../hooks/use-data'
import { type ListedRow, useListed } from '../hooks/use-listed'
import { SiteSwitch } from '../person/site-switch'
import { EventOffer } from '../event/event-offer'
import { useEventOn } from '../event/use-event-on'
import { Button, TextLink } from '../ui/button'
import { Page } from '../ui/page'
import { announceSaved, announceTrouble } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import { ListedRowView } from './listed-row'
import { TagChosen } from './tag-chosen'

interface PeopleOnPageProps {
  people: PeopleReading
  /** Milliseconds since 1970. */
  readAt: number
  again: () => void
  go: (view: string, id?: string) => void
}

/** Everybody on a page that lists people: most shared first, chosen with Space or a click, tagged in one action with their event. */
export function PeopleOnPage({ people, readAt, again, go }: PeopleOnPageProps) {
  const rows = useListed(people)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [event, setEvent] = useState<string>()
  const [busy, setBusy] = useState(false)
  const picked = rows?.filter(({ id }) => chosen.has(id)) ?? []
  const isOn = useEventOn()
  const eventName = event ?? isOn?.name ?? people.event?.name ?? ''

  const tag = async (add: TieKind[]): Promise<void> => {
    setBusy(true)
    const wanted = people.event?.name === eventName.trim() ? people.event : isOn?.name === eventName.trim() ? isOn : { name: eventName }
    const result = await tagListed({ url: people.url, site: people.site, readAt }, picked.map(({ listed }) => listed), { add, ...(eventName.trim() ? { event: wanted } : {}) })
    setBusy(false)
    if (!result.ok) return announceTrouble(result.failure)
    const { count } = result.value.value
    announceSaved({ key: add.length > 0 ? 'list.tagged' : 'list.savedMany', values: [count], count }, result.value.seq)
    setChosen(new Set())
  }
  const choose = ({ id }: ListedRow): void => {
    setChosen((known) => { const next = new Set(known); if (!next.delete(id)) next.add(id); return next })
  }
  return (
    <Page title={t('list.title', people.people.length, [sayNumber(people.people.length)])} fill>
      <div className="flex flex-col gap-1">
        <Known rows={rows} leftOut={people.leftOut} go={go} />
        <div className="-mx-3 flex flex-wrap items-center">
          <Button look="quiet" isDisabled={!rows} onPress={() => { setChosen(picked.length === rows?.length ? new Set() : new Set(rows?.map(({ id }) => id))) }}>
            {picked.length > 0 && picked.length === rows?.length ? t('list.chooseNone') : t('list.chooseAll')}
          </Button>
          <Button look="quiet" onPress={again}>{t('list.again')}</Button>
        </div>
      </div>
      {people.event && picked.length === 0 ? <EventOffer event={people.event} /> : null}
      {rows === undefined ? <Waiting label={t('here.reading')} /> : (
        <div className={`-mx-3 flex min-h-0 flex-1 flex-col border-t border-line ${picked.length === 0 ? '' : '-mb-4'}`}>
          <VirtualList
            label={t('list.label')} items={rows} idOf={({ id }) => id} nameOf={({ listed }) => listed.name} estimate={72}
            render={(row) => <ListedRowView row={row} isChosen={chosen.has(row.id)} onOpen={(id) => { go('people', id) }} />}
            onOpen={choose} selected={chosen} onSelect={setChosen}
          />
        </div>
      )}
      {picked.length === 0
        ? <SiteSwitch url={people.url} />
        : <TagChosen count={picked.length} event={eventName} busy={busy} onEvent={setEvent} onTag={(add) => void tag(add)} onClear={() => { setChosen(new Set()) }} />}
    </Page>
  )
}

/** How many are saved, how many entries are no people; and, while the user has told nothing of themselves, where to. */
function Known({ rows, leftOut, go }: { rows: ListedRow[] | undefined; leftOut: number; go: (view: string) => void }) {
  const me = useSelf()
  const saved = rows?.filter(({ person }) => person).length ?? 0
  const said = [
    ...(saved > 0 ? [t('list.known', saved, [sayNumber(saved)])] : []),
    ...(leftOut > 0 ? [t('list.leftOut', leftOut, [sayNumber(leftOut)])] : []),
  ]
  return (
    <>
      {said.length > 0 ? <p className="m-0 text-sm text-soft">{said.join(' · ')}</p> : null}
      {me?.facts.length === 0 ? <p className="m-0 text-sm text-soft">{t('here.tellFirst')} <TextLink onPress={() => { go('me') }}>{t('here.tellFirstLink')}</TextLink></p> : null}
    </>
  )
}
