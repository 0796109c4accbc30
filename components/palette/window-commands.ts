import { undo } from '@/lib/flows/change'
import { exportFile } from '@/lib/flows/export-file'
import { saveSettings } from '@/lib/flows/own'
import { openWorkspace } from '@/lib/flows/settings'
import type { Settings } from '@/lib/model/settings'
import type { JournalEntry } from '@/lib/store/rows'
import { say, t } from '@/lib/words/words'
import { hashOf } from '../hooks/use-route'
import { announceSaved, announceTrouble, announceUndone } from '../ui/toast'
import type { View, ViewProps } from '../view'
import type { Command } from './command'
import { GO_KEYS } from './go-keys'

/** What the commands about the window need to know. */
export interface WindowContext extends Pick<ViewProps, 'go' | 'surface'> {
  views: readonly View[]
  settings: Settings
  /** The newest edit that can be taken back. */
  last: JournalEntry | undefined
  onShortcuts: () => void
}

/** Views without a place in the navigation that are opened without being about somebody. */
const PAGES = [['type-in', 'here.typeIn'], ['paste', 'paste.title'], ['events', 'eventPage.title'], ['templates', 'template.title'], ['exchange', 'exchange.title'], ['reviews', 'review.title']] as const

/** Everywhere one can go. What only the full tab shows opens there. */
export function viewCommands({ go, surface, views, settings }: WindowContext): Command[] {
  const named = views.filter((view) => view.order !== undefined && (surface === 'panel' || view.only !== 'panel'))
  const keyOf = (id: string): string | undefined => GO_KEYS.find(([, view]) => view === id)?.[0]
  return [
    ...named.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map((view): Command => {
      const isHere = (view.only ?? surface) === surface
      const key = isHere && settings.singleKeys !== false ? keyOf(view.id) : undefined
      return {
        id: `view ${view.id}`, group: 'views', label: t(`nav.${view.id}` as 'nav.here'), run: () => { if (isHere) go(view.id); else void openWorkspace(hashOf(view.id)) },
        ...(isHere ? key === undefined ? {} : { hint: t('shortcut.go', [key.toUpperCase()]) } : { hint: t('palette.inFullTab') }),
      }
    }),
    ...PAGES.filter(([id]) => !named.some((view) => view.id === id)).map(([id, key]): Command => ({ id: `view ${id}`, group: 'views', label: t(key), run: () => { go(id) } })),
  ]
}

/** What can be done anywhere. */
export function windowCommands({ settings, surface, last, onShortcuts }: WindowContext): Command[] {
  const save = (patch: Partial<Settings>): void => void saveSettings(patch).then((result) => { if (result.ok) announceSaved({ key: 'toast.changed' }, result.value.seq); else announceTrouble(result.failure) })
  const command = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({ id: `do ${id}`, group: 'do', label, run, ...more })
  return [
    ...(last ? [command('undo', t('settings.undoEdit', [say(last.label)]), () => void undo(last.seq).then(announceUndone))] : []),
    command('shortcuts', t('shortcut.title'), onShortcuts, settings.singleKeys === false ? {} : { hint: '?' }),
    ...(surface === 'panel' ? [command('full', t('settings.fullTab'), () => void openWorkspace(location.hash || '#/people'))] : []),
    command('shared', t(settings.sharedScreen === true ? 'palette.unshare' : 'palette.share'), () => { save({ sharedScreen: settings.sharedScreen !== true }) }),
    ...(['system', 'light', 'dark'] as const).filter((theme) => theme !== settings.theme).map((theme) => command(`theme ${theme}`, t('palette.theme', [t(`settings.themes.${theme}`)]), () => { save({ theme }) }, { onlyTyped: true })),
    command('csv', t('palette.export', [t('exchange.csv')]), () => exportAs('csv'), { onlyTyped: true }),
    command('json', t('palette.export', [t('exchange.json')]), () => exportAs('json'), { onlyTyped: true }),
  ]
}

const exportAs = (kind: 'csv' | 'json'): void => void exportFile(kind).then((count) => { announceSaved({ key: 'toast.exported', values: [count], count }) })
