import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { exportRaw } from '@/lib/flows/rescue'
import { t, uiLocale } from '@/lib/words/words'
import { db } from '@/lib/store/database'
import { countDue } from '@/lib/store/due'
import { countPeople, draft } from '@/lib/store/queries'
import { EventBar } from './event/event-bar'
import { useClock, useSettings } from './hooks/use-data'
import { useOutdated } from './hooks/use-outdated'
import { SharedScreen } from './hooks/use-shared-screen'
import { useTheme } from './hooks/use-theme'
import { hashOf, useRoute } from './hooks/use-route'
import { Keys } from './palette/keys'
import { Opened } from './rescue/opened'
import { Boundary } from './ui/boundary'
import { Button } from './ui/button'
import { Notices, useNotices } from './ui/toast'
import type { ViewProps } from './view'
import { views } from './views/registry'

const everyView = [...views.values()]

/** The whole interface, in the panel beside a page or in a full tab. */
export function App({ surface }: { surface: ViewProps['surface'] }) {
  return (
    <I18nProvider locale={uiLocale()}>
      <Boundary><Opened><Shell surface={surface} /></Opened></Boundary>
    </I18nProvider>
  )
}

function Shell({ surface }: { surface: ViewProps['surface'] }) {
  const settings = useSettings()
  const { route, go } = useRoute(surface === 'panel' ? 'here' : 'people')
  const outdated = useOutdated()
  const room = ['', 'pb-18', 'pb-32'][useNotices()] ?? ''
  const waiting = useLiveQuery(() => draft(db), [])
  useTheme(settings?.theme)
  useEffect(() => { if (waiting) location.hash = hashOf('type-in') }, [waiting])
  if (settings === undefined) return null
  const wanted = settings.welcomed || surface === 'workspace' || waiting ? route.view : 'welcome'
  const view = views.get(wanted) ?? views.get('people')
  const stepBack = (): void => {
    if (route.id !== undefined) go(route.view)
    else if (view?.order === undefined && wanted !== 'welcome') history.back()
  }
  if (!view) throw new Error('There are no views')
  return (
    <div
      className="flex h-full flex-col"
      onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) stepBack() }}
    >
      {wanted === 'welcome' ? null : <Navigation current={view.id} surface={surface} />}
      {outdated ? <Banner /> : null}
      {wanted === 'welcome' ? null : <EventBar go={go} />}
      <SharedScreen value={settings.sharedScreen === true}>
        <div className={`flex min-h-0 flex-1 flex-col overflow-auto ${room}`}>
          <Suspense fallback={null}><view.Component key={view.id} go={go} surface={surface} {...(route.id === undefined ? {} : { id: route.id })} /></Suspense>
        </div>
        {wanted === 'welcome' ? null : <Keys go={go} surface={surface} views={everyView} singles={settings.singleKeys !== false} />}
      </SharedScreen>
      <Notices />
    </div>
  )
}

function Navigation({ current, surface }: { current: string; surface: ViewProps['surface'] }) {
  const { today } = useClock()
  const people = useLiveQuery(() => countPeople(db), [])
  const due = useLiveQuery(() => countDue(db, today), [today])
  const shown = [...views.values()].filter((view) => view.order !== undefined && (view.only ?? surface) === surface)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const counts: Record<string, { number: number | undefined; words: string }> = {
    people: { number: people, words: t('nav.peopleCount', people ?? 0, [String(people ?? 0)]) },
    'follow-ups': { number: due, words: t('nav.dueCount', due ?? 0, [String(due ?? 0)]) },
  }
  return (
    <nav aria-label={t('nav.label')} className="flex shrink-0 flex-wrap border-b border-line bg-raised px-1" data-print="no">
      {shown.map(({ id }) => {
        const count = counts[id]
        return (
          <NavLink key={id} id={id} current={current === id}>
            {id === 'settings' ? <><span aria-hidden className="min-[360px]:hidden">⋯</span><span className="max-[359px]:sr-only">{t('nav.settings')}</span></> : t(`nav.${id}` as 'nav.here')}
            {count?.number ? <><span aria-hidden className={`ml-1 text-xs ${id === 'follow-ups' ? 'text-amber' : 'text-soft'}`}>{compact(count.number)}</span><span className="sr-only">, {count.words}</span></> : null}
          </NavLink>
        )
      })}
    </nav>
  )
}

function NavLink({ id, current, children }: { id: string; current: boolean; children: ReactNode }) {
  return (
    <a
      href={hashOf(id)} aria-current={current ? 'page' : undefined}
      className="flex min-h-10 items-center border-b-2 border-transparent px-1.5 text-sm whitespace-nowrap text-soft no-underline -outline-offset-2 hover:text-ink aria-[current]:border-accent forced-colors:border-b-[Canvas] forced-colors:aria-[current]:border-b-[Highlight] aria-[current]:font-medium aria-[current]:text-ink min-[380px]:px-2 min-[640px]:px-3 last:ml-auto"
    >
      {children}
    </a>
  )
}

const compact = (count: number): string => new Intl.NumberFormat(uiLocale(), { notation: count > 9999 ? 'compact' : 'standard' }).format(count)

function Banner() {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 bg-amber-soft px-3 py-2 text-sm text-amber">
      <span className="flex-1">{t('banner.outdated')}</span>
      <Button onPress={() => void exportRaw()}>{t('rescue.download')}</Button>
      <Button onPress={() => location.reload()}>{t('banner.reload')}</Button>
    </div>
  )
}
