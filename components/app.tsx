import { useLiveQuery } from 'dexie-react-hooks'
import { Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { exportRaw } from '@/lib/flows/rescue'
import { t, uiLocale } from '@/lib/words/words'
import { db } from '@/lib/store/database'
import { draft } from '@/lib/store/queries'
import { EventBar } from './event/event-bar'
import { useSettings } from './hooks/use-data'
import { useOutdated } from './hooks/use-outdated'
import { SharedScreen, usePrinting } from './hooks/use-shared-screen'
import { useTheme } from './hooks/use-theme'
import { hashOf, useRoute } from './hooks/use-route'
import { Navigation } from './navigation'
import { Keys } from './palette/keys'
import { Opened } from './rescue/opened'
import { SetAside } from './rescue/set-aside'
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
  const isPrinting = usePrinting()
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
      {wanted === 'welcome' ? null : <Navigation views={everyView} current={view.id} surface={surface} go={go} />}
      {outdated ? <Banner /> : null}
      <SetAside />
      {wanted === 'welcome' ? null : <EventBar go={go} />}
      <SharedScreen value={settings.sharedScreen === true || isPrinting}>
        <div className={`flex min-h-0 flex-1 flex-col overflow-auto ${room}`}>
          <Suspense fallback={null}><view.Component key={view.id} go={go} surface={surface} {...(route.id === undefined ? {} : { id: route.id })} /></Suspense>
        </div>
        {wanted === 'welcome' ? null : <Keys go={go} surface={surface} views={everyView} singles={settings.singleKeys !== false} />}
      </SharedScreen>
      <Notices />
    </div>
  )
}

function Banner() {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 bg-amber-soft px-3 py-2 text-sm text-amber">
      <span className="flex-1">{t('banner.outdated')}</span>
      <Button onPress={() => void exportRaw()}>{t('rescue.download')}</Button>
      <Button onPress={() => location.reload()}>{t('banner.reload')}</Button>
    </div>
  )
}
