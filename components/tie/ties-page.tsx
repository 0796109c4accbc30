import { useMemo } from 'react'
import { setKind } from '@/lib/flows/tie'
import { findChampioned } from '@/lib/ties/giving'
import { MATTER_KINDS } from '@/lib/ties/matters'
import { say, t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { usePromising } from '../hooks/use-promising'
import { hashOf } from '../hooks/use-route'
import { type Ties, useTies } from '../hooks/use-ties'
import { Button, TextLink } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { MatterRow } from './matter-row'
import { Misconceptions } from './misconceptions'
import { OwnMove } from './own-move'
import { Shortened } from './shortened'

/** What is open between the user and their people: what changed, ends, was promised, opened, said; and whom the user champions. */
export function TiesPage({ go }: ViewProps) {
  const ties = useTies()
  const clock = useClock()
  if (!ties) return <Page title={t('ties.title')}><Waiting label={t('ties.loading')} /></Page>
  const shown = MATTER_KINDS.map((kind) => ({ kind, matters: ties.matters.get(kind) ?? [] })).filter(({ matters }) => matters.length > 0)
  return (
    <Page title={t('ties.title')} loose>
      <OwnMove self={ties.self} />
      {shown.length === 0 ? (
        <Empty title={t(ties.people.length === 0 ? 'ties.nobody' : 'ties.nothing')}><Button onPress={() => { go('people') }}>{t('followUp.toPeople')}</Button></Empty>
      ) : null}
      {shown.map(({ kind, matters }) => (
        <section key={kind} aria-labelledby={`ties-${kind}`} className="flex flex-col gap-1">
          <h2 id={`ties-${kind}`} className="m-0 text-base font-semibold">{t(`ties.group.${kind}`)} <span className="text-sm font-normal text-soft">{matters.length}</span></h2>
          <p className="m-0 text-sm text-soft">{t(`ties.hint.${kind}`)}</p>
          <Shortened items={matters} keyOf={(matter) => `${matter.person.id} ${matter.act?.id ?? ''}`}>{(matter) => <MatterRow matter={matter} clock={clock} go={go} />}</Shortened>
        </section>
      ))}
      <Giving ties={ties} />
      <Misconceptions />
    </Page>
  )
}

/** Giving back: whom the user mentors or champions, and who might be glad of it. */
function Giving({ ties: { people, acts, self } }: { ties: Ties }) {
  const championed = useMemo(() => findChampioned(people, acts), [people, acts])
  const found = usePromising(self)
  const championedIds = useMemo(() => new Set(championed.map(({ person }) => person.id)), [championed])
  const promising = (found ?? []).filter(({ person }) => !championedIds.has(person.id))
  return (
    <section aria-labelledby="giving" className="flex flex-col gap-1 border-t border-line pt-3">
      <h2 id="giving" className="m-0 text-base font-semibold">{t('ties.giving')}</h2>
      <p className="m-0 text-sm text-soft">{t('ties.givingHint')}</p>
      <Shortened items={championed} keyOf={({ person }) => person.id}>
        {({ person, balance, promises }) => (
          <div className="py-1.5 text-sm">
            <TextLink href={hashOf('people', person.id)}><bdi>{person.name}</bdi></TextLink>{' '}
            <span className="text-soft">{t('ties.given', balance.given, [String(balance.given)])}</span>
            {promises.open > 0 ? <span className="text-amber"> · {t('ties.promisesOpen', promises.open, [String(promises.open)])}</span> : null}
            {promises.kept > 0 ? <span className="text-soft"> · {t('ties.promisesKept', promises.kept, [String(promises.kept)])}</span> : null}
          </div>
        )}
      </Shortened>
      {found !== undefined && championed.length + promising.length === 0 ? <p className="m-0 text-sm text-soft">{t(self.title ? 'ties.nobodyChampioned' : 'ties.tellTitle')}</p> : null}
      {promising.length === 0 ? null : (
        <>
          <h3 className="m-0 mt-2 text-sm font-semibold">{t('ties.promising')}</h3>
          <p className="m-0 text-xs text-soft">{t('ties.promisingHint')}</p>
          <Shortened items={promising} keyOf={({ person }) => person.id}>
            {({ person, shared }) => (
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
                <span className="min-w-40 flex-1"><TextLink href={hashOf('people', person.id)}><bdi>{person.name}</bdi></TextLink> <span className="text-soft"><bdi>{[person.title ?? person.headline, say(shared.sentence)].join(' · ')}</bdi></span></span>
                <Button aria-label={t('ties.championWho', [person.name])} onPress={() => void setKind(person.id, 'protege', true).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('ties.champion')}</Button>
              </div>
            )}
          </Shortened>
        </>
      )}
    </section>
  )
}
