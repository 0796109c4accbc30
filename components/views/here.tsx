import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useMemo, useState } from 'react'
import { canonicalKey, findCommonGround } from '@/lib/affinity/affinity'
import { suggestOpeners } from '@/lib/affinity/opener'
import { logAct } from '@/lib/flows/act'
import type { Captured } from '@/lib/flows/capture'
import { addFollowUp } from '@/lib/flows/follow-up'
import { addMetAt, addNote } from '@/lib/flows/person'
import { keysOf, refresh, scalarsOf, tagCaptured, type TagChoice } from '@/lib/flows/tag'
import { nextOpen } from '@/lib/followups/group-follow-ups'
import { findWorkChanges } from '@/lib/ties/work-changes'
import { t } from '@/lib/words/words'
import type { Target } from '@/lib/ties/introduction-paths'
import { weighRoles } from '@/lib/roles/roles'
import { listKey } from '@/lib/sites/people/join-lists'
import { db } from '@/lib/store/database'
import { actsOf, followUpsOf, personByKeys } from '@/lib/store/queries'
import { EventOffer } from '../event/event-offer'
import { useClock, useCompiledSelf, useSelf } from '../hooks/use-data'
import { useShares } from '../hooks/use-shares'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { useHere } from '../hooks/use-here'
import { CommonGround } from '../person/common-ground'
import { FieldsRead } from '../person/fields-read'
import { HereTrouble } from '../person/here-trouble'
import { Opener } from '../person/opener'
import { QuickActions } from '../person/quick-actions'
import { Reasons } from '../person/reasons'
import { SiteSwitch } from '../person/site-switch'
import { StateLine } from '../person/state-line'
import { Tags } from '../person/tags'
import { ThroughOthers } from '../person/through'
import { Changes } from '../tie/changes'
import { Moved } from '../tie/moved'
import { announceLogged } from '../tie/announce-logged'
import { Introductions } from '../tie/introductions'
import { TieCard } from '../tie/tie-card'
import { OffersAndWishes, ReportingLine } from '../person/reporting-line'
import { useAtHand } from '../palette/at-hand'
import { RecipeNote } from '../recipe/recipe-note'
import { TeachSwitch } from '../recipe/teach-switch'
import { Button, TextLink } from '../ui/button'
import { Page } from '../ui/page'
import { announceEdit, announceSaved, announceTrouble } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

const PeopleOnPage = lazy(async () => ({ default: (await import('../list/people-on-page')).PeopleOnPage }))

export const view = defineView({ id: 'here', order: 1, only: 'panel', Component: Here })

function Here(props: ViewProps) {
  const { here, again } = useHere()
  if (here.state === 'reading') return <Page title={t('nav.here')} hideTitle><Waiting label={t('here.reading')} /></Page>
  if (here.state === 'failure') {
    return <Page title={t('nav.here')} hideTitle>{here.event ? <EventOffer event={here.event} /> : null}<HereTrouble failure={here.failure} url={here.url} go={props.go} again={again} /></Page>
  }
  if (here.state === 'people') {
    return (
      <Suspense fallback={<Page title={t('nav.here')} hideTitle><Waiting label={t('here.reading')} /></Page>}>
        <PeopleOnPage key={listKey(here.people.url)} people={here.people} readAt={here.readAt} again={again} go={props.go} />
      </Suspense>
    )
  }
  return <OnPage key={`${here.captured.reading.url} ${here.captured.reading.name.value}`} captured={here.captured} again={again} {...props} />
}

function OnPage({ captured, again, go }: ViewProps & { captured: Captured; again: () => void }) {
  const { reading } = captured
  const clock = useClock()
  const isShared = useSharedScreen()
  const me = useSelf()
  const compiled = useCompiledSelf()
  const [busy, setBusy] = useState(false)
  const keys = keysOf(reading).join('\n')
  const found = useLiveQuery(async () => ({ person: await personByKeys(db, keys.split('\n')) }), [keys])
  const person = found?.person
  const acts = useLiveQuery(() => (person ? actsOf(db, person.id) : []), [person?.id])
  const open = useLiveQuery(() => (person ? followUpsOf(db, person.id) : []), [person?.id])
  const next = nextOpen(open ?? [], clock.today)
  const facts = useMemo(() => {
    const read = new Set(reading.facts.map((fact) => `${fact.kind} ${fact.text}`))
    return [...reading.facts, ...(person?.facts ?? []).filter((fact) => !read.has(`${fact.kind} ${fact.text}`))]
  }, [reading, person])
  const moved = person ? findWorkChanges(person, scalarsOf(reading), clock.today) : []
  const target = useMemo(() => person ?? targetOf(reading), [person, reading])
  const fresh = person ? refresh(person, captured, clock).facts.length - person.facts.length : 0
  const shares = useShares()
  const common = useMemo(() => (compiled ? findCommonGround(compiled, facts, shares) : []), [compiled, facts, shares])
  const roles = useMemo(() => (me ? weighRoles({
    self: me, common, ...(person ? { tie: person.tie } : {}), ...(acts ? { acts: isShared ? acts.filter((act) => !act.quiet) : acts } : {}),
    person: {
      facts, ...(reading.title ? { title: reading.title.value } : {}), ...(reading.headline ? { headline: reading.headline.value } : {}),
      ...(reading.organisation ? { organisation: reading.organisation.value } : {}), ...(reading.location ? { location: reading.location.value } : {}),
      ...(reading.about ? { about: reading.about.value } : {}), ...(person?.seniority === undefined ? {} : { seniority: person.seniority }),
    },
  }) : undefined), [me, common, person, acts, facts, reading, isShared])

  /** Saves or tags, unless the page has moved on; answers the person's id. */
  const save = async (choice: TagChoice): Promise<string | undefined> => {
    setBusy(true)
    const result = await tagCaptured(captured, choice)
    setBusy(false)
    if (!result.ok) {
      announceTrouble(result.failure)
      again()
      return undefined
    }
    announceSaved({ key: choice.remove.length > 0 ? 'toast.untagged' : 'toast.saved', values: [result.value.value.name] }, result.value.seq)
    return result.value.value.id
  }
  const savedId = async (): Promise<string | undefined> => person?.id ?? save({ add: [], remove: [] })
  useAtHand({
    name: reading.name.value, isElsewhere: true, save: savedId, tag: (add, remove) => void save({ add, remove }), ...(person ? { id: person.id, tie: person.tie } : {}),
  })

  return (
    <Page title={reading.name.value}>
      <header className="flex flex-col gap-1">
        <Subtitle captured={captured} />
        <ReportingLine person={{ name: reading.name.value, url: reading.profileUrl ?? reading.url }} manager={reading.manager ?? person?.manager} department={reading.department?.value} />
        <OffersAndWishes of={reading.offers || reading.wishes ? reading : (person ?? {})} />
        {found === undefined ? null : person
          ? <StateLine person={person} next={next} today={clock.today} />
          : <p className="m-0 text-sm text-soft">{t('here.notSaved')}</p>}
      </header>
      <RecipeNote captured={captured} go={go} again={again} />
      {person && moved.length > 0 ? <Moved changes={moved} busy={busy} onUpdate={() => void save({ add: [], remove: [] })} /> : null}
      {me && person ? <Changes person={person} self={me} /> : null}
      <Tags tie={person?.tie} busy={busy || found === undefined} onChange={(add, remove) => void save({ add, remove })} />
      <QuickActions
        clock={clock}
        onNote={(text) => void savedId().then(async (id) => id && announceEdit(await addNote(id, text), { key: 'toast.noted' }))}
        onMetAt={(name, known) => void savedId().then(async (id) => id && announceEdit(await addMetAt(id, name, known), { key: 'toast.metAt' }))}
        onFollowUp={(due, reason) => void savedId().then(async (id) => id && announceEdit(await addFollowUp(id, due, reason), { key: 'toast.followUp' }))}
        onLog={(draft) => void savedId().then(async (id) => { if (id) announceLogged(await logAct(id, draft)) })} goals={me?.goals ?? []} usual={person?.tie.goalIds ?? []}
      >
        {person ? <Button look="quiet" onPress={() => { go('people', person.id) }}>{t('here.open')}</Button> : null}
      </QuickActions>
      <section aria-labelledby="shared" className="flex flex-col gap-1">
        <h2 id="shared" className="m-0 text-sm font-semibold">{t('here.youShare')}</h2>
        {common.length > 0 ? <CommonGround common={common} url={reading.url} /> : (
          <p className="m-0 text-sm text-soft">
            {me?.facts.length === 0
              ? <>{t('here.tellFirst')} <TextLink onPress={() => { go('me') }}>{t('here.tellFirstLink')}</TextLink></>
              : t('here.nothingShared')}
          </p>
        )}
        {me && common.every(({ degree }) => degree === 'ambiguous') ? <ThroughOthers facts={facts} except={person?.id} go={go} /> : null}
      </section>
      {person && fresh > 0 ? (
        <p className="m-0 flex flex-wrap items-center gap-x-2 text-sm text-soft">
          {t('here.fresh', fresh, [String(fresh)])}
          <Button look="quiet" className="-ml-3" isDisabled={busy} onPress={() => void save({ add: [], remove: [] })}>{t('here.addFresh')}</Button>
        </p>
      ) : null}
      {me && person && (person.tie.tags.length > 0 || (acts ?? []).length > 0) ? <TieCard person={person} acts={acts ?? []} self={me} clock={clock} go={go} /> : null}
      {roles ? <Reasons view={roles} person={person} /> : null}
      {me ? <Introductions target={target} self={me} shared={common.map(({ theirs }) => theirs.text)} goalIds={person?.tie.goalIds ?? []} /> : null}
      {me && common.length > 0 ? <Opener openers={suggestOpeners(common, { name: reading.name.value }, me)} /> : null}
      <div className="border-t border-line pt-1">
        <FieldsRead reading={reading} />
        <SiteSwitch url={reading.url} />
        <TeachSwitch url={reading.url} go={go} className="-ml-3" />
      </div>
    </Page>
  )
}

/** The person on the page as somebody to be introduced to, saved or not. */
const targetOf = (reading: Captured['reading']): Target => ({
  name: reading.name.value, organisation: reading.organisation?.value, facts: reading.facts.map(({ kind, text }) => ({ kind, text, key: canonicalKey(kind, text) })),
})

function Subtitle({ captured: { reading } }: { captured: Captured }) {
  const what = reading.headline?.value ?? [reading.title?.value, reading.organisation?.value].filter(Boolean).join(', ')
  const line = [what, reading.location?.value].filter(Boolean).join(' · ')
  return line === '' ? null : <p className="m-0 line-clamp-3 text-sm text-soft" title={line}><bdi>{line}</bdi></p>
}
