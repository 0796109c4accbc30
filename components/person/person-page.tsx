import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { findCommonGround } from '@/lib/affinity/affinity'
import { suggestOpeners } from '@/lib/affinity/opener'
import { logAct } from '@/lib/flows/act'
import { addFollowUp, logContactNow } from '@/lib/flows/follow-up'
import { addMetAt, addNote, deletePeople, tagPerson } from '@/lib/flows/person'
import { noteLookedAt } from '@/lib/flows/recent'
import { isOfInterest, nextOpen } from '@/lib/followups/group-follow-ups'
import type { TieKind } from '@/lib/model/kinds'
import type { Person } from '@/lib/model/person'
import { t } from '@/lib/words/words'
import { weighRoles } from '@/lib/roles/roles'
import { db } from '@/lib/store/database'
import { actsOf, followUpsOf, personById } from '@/lib/store/queries'
import { CadenceField } from '../followup/cadence-field'
import { FollowUpRow } from '../followup/follow-up-row'
import { useClock, useCompiledSelf, useSelf } from '../hooks/use-data'
import { useShares } from '../hooks/use-shares'
import { shownFollowUps, useSharedScreen } from '../hooks/use-shared-screen'
import { useAtHand } from '../palette/at-hand'
import { Button, TextLink } from '../ui/button'
import { Columns } from '../ui/columns'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import { CommonGround } from './common-ground'
import { Opener } from './opener'
import { PersonDetails } from './person-details'
import { QuickActions } from './quick-actions'
import { MergeWith, SamePerson } from './same-person'
import { Reasons } from './reasons'
import { OffersAndWishes, ReportingLine } from './reporting-line'
import { StagePicker } from './stage-picker'
import { StateLine } from './state-line'
import { Tags } from './tags'
import { Changes } from '../tie/changes'
import { announceLogged } from '../tie/announce-logged'
import { Introductions } from '../tie/introductions'
import { TieCard } from '../tie/tie-card'
import type { ViewProps } from '../view'
import { Timeline } from './timeline'

const MergePeople = lazy(() => import('./merge-people').then((module) => ({ default: module.MergePeople })))
const EditPerson = lazy(() => import('./edit-person').then((module) => ({ default: module.EditPerson })))

interface PersonPageProps {
  id: string
  go: (view: string, id?: string) => void
  surface: ViewProps['surface']
}

/** One saved person: where you stand, what you share, what is open, what was. */
export function PersonPage({ id, go, surface }: PersonPageProps) {
  const found = useLiveQuery(async () => ({ person: await personById(db, id) }), [id])
  const acts = useLiveQuery(() => actsOf(db, id), [id])
  const followUps = useLiveQuery(() => followUpsOf(db, id), [id])
  const clock = useClock()
  const me = useSelf()
  const compiled = useCompiledSelf()
  const [editing, setEditing] = useState<Person>()
  const [merging, setMerging] = useState<string>()
  const isShared = useSharedScreen()
  const person = found?.person
  const shares = useShares()
  const common = useMemo(() => (compiled && person ? findCommonGround(compiled, person.facts, shares) : []), [compiled, person, shares])
  const roles = useMemo(() => (me && person ? weighRoles({ self: me, person, common, tie: person.tie, ...(acts ? { acts: isShared ? acts.filter((act) => !act.quiet) : acts } : {}) }) : undefined), [me, person, common, acts, isShared])
  const tag = (add: TieKind[], gone: TieKind[]): void => void tagPerson(id, add, gone).then((result) => announceEdit(result, { key: gone.length > 0 ? 'toast.untagged' : 'toast.saved', values: [person?.name ?? ''] }))
  useAtHand(person && { name: person.name, id, tie: person.tie, isElsewhere: false, save: () => Promise.resolve(id), tag })
  useEffect(() => { void noteLookedAt(id) }, [id])
  if (found === undefined) return <Page title={t('person.loading')} hideTitle><Waiting label={t('person.loading')} /></Page>
  // Before anything else: what is being typed stays, even where another window has deleted them.
  if (editing) return <Suspense fallback={null}><EditPerson person={person ?? editing} isGone={person === undefined} onDone={() => { setEditing(undefined) }} /></Suspense>
  if (!person) return <Page title={t('person.gone')}><Empty title={t('person.goneBody')}><Button onPress={() => { go('people') }}>{t('person.toList')}</Button></Empty></Page>
  const open = shownFollowUps(followUps ?? [], new Map([[id, person]]), acts ?? [], isShared).filter((followUp) => followUp.state === 'open').sort((a, b) => a.due.localeCompare(b.due))
  const shown = open.filter((followUp) => isOfInterest(followUp, clock.today))
  const profile = person.links.find((link) => /^https?:/.test(link))
  const remove = async (): Promise<void> => {
    if (announceEdit(await deletePeople([person]), { key: 'toast.deletedOne', values: [person.name] })) go('people')
  }
  if (merging !== undefined) return <Suspense fallback={null}><MergePeople keep={person} otherId={merging} onDone={() => { setMerging(undefined) }} /></Suspense>
  return (
    <Page title={person.name} wide aside={<Button look="quiet" className={`-my-1 ${surface === 'workspace' ? 'min-[900px]:hidden' : ''}`} onPress={() => { go('people') }}>{t('person.toList')}</Button>}>
      <header className="flex flex-col gap-1">
        <p className="m-0 text-sm text-soft"><bdi>{[person.headline ?? [person.title, person.organisation].filter(Boolean).join(', '), person.location].filter(Boolean).join(' · ')}</bdi></p>
        <ReportingLine person={{ name: person.name, ...(profile ? { url: profile } : {}) }} manager={person.manager} department={person.department} />
        <OffersAndWishes of={person} />
        <StateLine person={person} next={nextOpen(open, clock.today)} today={clock.today} />
        {profile ? <p className="m-0 text-sm"><TextLink href={profile} target="_blank" rel="noreferrer">{t('person.profile')}</TextLink></p> : null}
      </header>
      <Columns
        first={(
          <>
            <SamePerson person={person} onCompare={setMerging} />
            {me ? <Changes person={person} self={me} /> : null}
            <Tags tie={person.tie} busy={false} onChange={tag} />
            <QuickActions
              clock={clock}
              onNote={(text) => void addNote(id, text).then((result) => announceEdit(result, { key: 'toast.noted' }))}
              onMetAt={(name, known) => void addMetAt(id, name, known).then((result) => announceEdit(result, { key: 'toast.metAt' }))}
              onFollowUp={(due, reason) => void addFollowUp(id, due, reason).then((result) => announceEdit(result, { key: 'toast.followUp' }))}
              onLog={(draft) => void logAct(id, draft).then(announceLogged)} goals={me?.goals ?? []} usual={person.tie.goalIds}
            >
              <Button look="quiet" onPress={() => void logContactNow(id, '').then((result) => announceEdit(result, { key: 'toast.contact' }))}><span aria-hidden>+</span>{t('quick.contact')}</Button>
            </QuickActions>
            <section aria-labelledby="shared" className="flex flex-col gap-1">
              <h2 id="shared" className="m-0 text-sm font-semibold">{t('here.youShare')}</h2>
              {common.length > 0 ? <CommonGround common={common} /> : <p className="m-0 text-sm text-soft">{t('here.nothingShared')}</p>}
            </section>
            {shown.length > 0 ? (
              <section aria-labelledby="open" className="flex flex-col gap-1">
                <h2 id="open" className="m-0 text-sm font-semibold">{t('person.open')}</h2>
                {shown.map((followUp) => <FollowUpRow key={followUp.id} followUp={followUp} clock={clock} person={undefined} shared={undefined} />)}
              </section>
            ) : null}
            <StagePicker person={person} today={clock.today} />
            <CadenceField person={person} clock={clock} />
            {me ? <TieCard person={person} acts={acts ?? []} self={me} clock={clock} go={go} /> : null}
          </>
        )}
        beside={(
          <>
            {roles ? <Reasons view={roles} person={person} /> : null}
            {me ? <Introductions target={person} self={me} shared={common.map(({ theirs }) => theirs.text)} goalIds={person.tie.goalIds} /> : null}
            {me && common.length > 0 ? <Opener openers={suggestOpeners(common, { name: person.name }, me)} /> : null}
          </>
        )}
        last={(
          <>
            <Timeline person={person} acts={acts ?? []} followUps={followUps ?? []} goals={me?.goals ?? []} limits={me?.limits ?? []} today={clock.today} locale={clock.locale} />
            <PersonDetails person={person}><MergeWith person={person} onCompare={setMerging} /></PersonDetails>
            <div className="flex gap-2 border-t border-line pt-3">
              <Button onPress={() => { setEditing(person) }}>{t('person.edit')}</Button>
              <Button look="quiet" onPress={() => void remove()}>{t('person.delete')}</Button>
            </div>
          </>
        )}
      />
    </Page>
  )
}

