import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { t, uiLocale } from '@/lib/words/words'
import { db } from '@/lib/store/database'
import { countDue } from '@/lib/store/due'
import { countPeople } from '@/lib/store/queries'
import { useClock } from './hooks/use-data'
import { useFitting } from './hooks/use-fitting'
import { hashOf } from './hooks/use-route'
import { Actions } from './ui/popup'
import type { View, ViewProps } from './view'

interface Count { number: number; words: string }

const nameOf = (id: string): string => t(`nav.${id.replaceAll('-', '_')}` as 'nav.here')

const compact = (count: number): string => new Intl.NumberFormat(uiLocale(), { notation: count > 9999 ? 'compact' : 'standard' }).format(count)

/** The views in one line: those that find room, the current one always among them, and a menu of the others. */
export function Navigation({ views, current, surface, go }: { views: readonly View[]; current: string; surface: ViewProps['surface']; go: ViewProps['go'] }) {
  const counts = useCounts()
  const shown = views.filter((view) => view.order !== undefined && (view.only ?? surface) === surface)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id)
  const { frame, fitting } = useFitting(shown, current, JSON.stringify(counts))
  const rest = fitting ? shown.filter((id) => !fitting.includes(id)) : []
  return (
    <nav ref={frame} aria-label={t('nav.label')} className="relative flex shrink-0 overflow-hidden border-b border-line bg-raised px-1" data-print="no">
      {(fitting ?? shown).map((id) => <NavLink key={id} id={id} current={current === id} count={counts[id]} isShort={surface === 'panel'} />)}
      {rest.length > 0 || !fitting ? (
        <span className="ml-auto flex min-h-10 shrink-0 items-center" data-more>
          <Actions look="quiet" label={t('nav.more')} options={(fitting ? rest : shown).map((id) => optionOf(id, counts[id]))} onAction={go} />
        </span>
      ) : null}
    </nav>
  )
}

const optionOf = (id: string, count: Count | undefined) => ({ id, label: count ? t('nav.withCount', [nameOf(id), count.words]) : nameOf(id) })

/** What the links tell beside their names: how many are saved, how many are due. */
function useCounts(): Readonly<Record<string, Count>> {
  const { today } = useClock()
  const people = useLiveQuery(() => countPeople(db), [])
  const due = useLiveQuery(() => countDue(db, today), [today])
  return {
    ...(people ? { people: { number: people, words: t('nav.peopleCount', people, [String(people)]) } } : {}),
    ...(due ? { 'follow-ups': { number: due, words: t('nav.dueCount', due, [String(due)]) } } : {}),
  }
}

/** `isShort`: Settings is three dots where the window is narrow. Beside a menu of more views nobody would know what they mean. */
function NavLink({ id, current, count, isShort }: { id: string; current: boolean; count: Count | undefined; isShort: boolean }): ReactNode {
  return (
    <a
      href={hashOf(id)} aria-current={current ? 'page' : undefined} data-fits
      className="flex min-h-10 shrink-0 items-center border-b-2 border-transparent px-1.5 text-sm whitespace-nowrap text-soft no-underline -outline-offset-2 hover:text-ink aria-[current]:border-accent forced-colors:border-b-[Canvas] forced-colors:aria-[current]:border-b-[Highlight] aria-[current]:font-medium aria-[current]:text-ink min-[380px]:px-2 min-[640px]:px-3 last:ml-auto"
    >
      {id === 'settings' && isShort ? <><span aria-hidden className="min-[360px]:hidden">⋯</span><span className="max-[359px]:sr-only">{nameOf(id)}</span></> : nameOf(id)}
      {count ? <><span aria-hidden className={`ml-1 text-xs ${id === 'follow-ups' ? 'text-amber' : 'text-soft'}`}>{compact(count.number)}</span><span className="sr-only">, {count.words}</span></> : null}
    </a>
  )
}
