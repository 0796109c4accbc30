import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { saveSettings } from '@/lib/flows/own'
import { openWorkspace, version } from '@/lib/flows/settings'
import { sitesTurnedOn, turnOffSite, watchSites } from '@/lib/flows/sites'
import { undo } from '@/lib/flows/change'
import { say, t } from '@/lib/words/words'
import type { Settings } from '@/lib/model/settings'
import { db } from '@/lib/store/database'
import { recentEdits } from '@/lib/store/queries'
import { useSettings } from '../hooks/use-data'
import { ReminderSettings } from '../followup/reminder-settings'
import { DeleteEverything } from '../person/delete-everything'
import { Licences } from '../person/licences'
import { BrowserKeys } from '../palette/browser-keys'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Page } from '../ui/page'
import { Tick } from '../ui/tick'
import { Reveal } from '../ui/reveal'
import { announceTrouble, announceUndone } from '../ui/toast'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'settings', order: 5, Component: SettingsView })

const Recipes = lazy(async () => ({ default: (await import('../recipe/recipes')).Recipes }))

const THEMES = ['system', 'light', 'dark'] as const

function SettingsView({ go, surface }: ViewProps) {
  const settings = useSettings()
  if (!settings) return null
  const save = (patch: Partial<Settings>): void => void saveSettings(patch).then((result) => { if (!result.ok) announceTrouble(result.failure) })
  return (
    <Page title={t('settings.title')} loose>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => { go('exchange') }}>{t('exchange.title')}</Button>
        <Button onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button>
        <Button onPress={() => { go('paste') }}>{t('paste.title')}</Button>
        <Button onPress={() => { go('events') }}>{t('eventPage.title')}</Button>
        <Button onPress={() => { go('templates') }}>{t('template.title')}</Button>
        {surface === 'panel' ? <Button onPress={() => void openWorkspace('#/people')}>{t('settings.fullTab')}</Button> : null}
      </div>
      <Section title={t('settings.sites')}><Sites /></Section>
      <Section title={t('recipe.title')}><Suspense fallback={null}><Recipes /></Suspense></Section>
      <Section title={t('settings.notifications')}>
        <ReminderSettings settings={settings} save={save} />
      </Section>
      <Section title={t('quiet.heading')}>
        <Tick isSelected={settings.sharedScreen === true} onChange={(on) => { save({ sharedScreen: on }) }} hint={t('quiet.sharedHint')}>{t('quiet.shared')}</Tick>
      </Section>
      <Section title={t('settings.theme')}>
        <div className="w-48"><Choice label={t('settings.theme')} hideLabel value={settings.theme} options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))} onChange={(theme) => { save({ theme }) }} /></div>
      </Section>
      <Section title={t('shortcut.title')}>
        <Tick isSelected={settings.singleKeys !== false} onChange={(on) => { save({ singleKeys: on }) }} hint={t('shortcut.singlesHint')}>{t('shortcut.singles')}</Tick>
        <BrowserKeys />
      </Section>
      <Section title={t('settings.history')}><History /></Section>
      <Section title={t('settings.promises')}>
        <ol className="m-0 flex list-decimal flex-col gap-1 pl-5 text-sm">
          {(['leave', 'read', 'change', 'wrong', 'unknown', 'lost'] as const).map((key) => <li key={key}>{t(`promise.${key}`)}</li>)}
        </ol>
      </Section>
      <Section title={t('settings.delete')}><DeleteEverything /></Section>
      <Section title={t('settings.about')}>
        <p className="m-0 text-sm">{t('settings.version', [version()])}</p>
        <Reveal summary={<span className="text-sm">{t('settings.licences')}</span>}><Licences /></Reveal>
      </Section>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t border-line pt-3">
      <h2 className="m-0 text-base font-semibold">{title}</h2>
      {children}
    </section>
  )
}

function Sites() {
  const [sites, setSites] = useState<string[]>()
  useEffect(() => {
    const look = (): void => void sitesTurnedOn().then(setSites)
    look()
    return watchSites(look)
  }, [])
  if (!sites) return null
  if (sites.length === 0) return <p className="m-0 text-sm text-soft">{t('settings.noSites')}</p>
  return (
    <ul className="m-0 flex list-none flex-col gap-1 p-0">
      {sites.map((pattern) => {
        const host = pattern.replace(/^.*?:\/\//, '').replace(/\/\*$/, '')
        return (
          <li key={pattern} className="flex items-center gap-2 text-sm">
            <span className="flex-1">{host}</span>
            <Button look="quiet" aria-label={t('settings.turnOffSite', [host])} onPress={() => void turnOffSite(pattern)}>{t('settings.turnOff')}</Button>
          </li>
        )
      })}
    </ul>
  )
}

function History() {
  const edits = useLiveQuery(() => recentEdits(db, 100), [])
  if (!edits) return null
  if (edits.length === 0) return <p className="m-0 text-sm text-soft">{t('settings.noHistory')}</p>
  return (
    <Reveal summary={<span className="text-sm">{t('settings.historyCount', edits.length, [String(edits.length)])}</span>}>
      <ol className="m-0 flex max-h-72 list-none flex-col gap-1 overflow-auto p-0">
        {edits.map((edit) => (
          <li key={edit.seq} className="flex items-center gap-2 text-sm">
            <span className="min-w-0 flex-1"><bdi>{say(edit.label)}</bdi> <time className="text-xs text-soft" dateTime={edit.at}>{new Date(edit.at).toLocaleString()}</time></span>
            <Button look="quiet" aria-label={t('settings.undoEdit', [say(edit.label)])} onPress={() => void undo(edit.seq).then(announceUndone)}>{t('toast.undo')}</Button>
          </li>
        ))}
      </ol>
    </Reveal>
  )
}
