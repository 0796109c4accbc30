import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useState } from 'react'
import { setGroupCadence } from '@/lib/flows/cadence'
import { tryNotification } from '@/lib/flows/remind'
import { countOften, CROWDED, DEFAULT_CADENCES, cadenceOfGroup, latestFor } from '@/lib/followups/cadence'
import { weekendOf } from '@/lib/followups/working-days'
import { CADENCE_GROUPS, type CadenceGroup } from '@/lib/model/kinds'
import type { Settings } from '@/lib/model/settings'
import { db } from '@/lib/store/database'
import { t, uiLocale } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { Reveal } from '../ui/reveal'
import { announceEdit, announceSaved } from '../ui/toast'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const NIGHT = { from: '21:00', to: '08:00' } as const

interface ReminderSettingsProps { settings: Settings; save: (patch: Partial<Settings>) => void }

/** When and how the user is reminded: the daily notification, quiet hours, working days, and how often to be in touch. */
export function ReminderSettings({ settings, save }: ReminderSettingsProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-2">
        <Toggle isSelected={settings.notify} onChange={(notify) => { save({ notify }) }}>{t(settings.notify ? 'settings.notifyOn' : 'settings.notifyOff')}</Toggle>
        <Time label={t('settings.notifyAt')} value={settings.notifyAt} isDisabled={!settings.notify} onChange={(notifyAt) => { save({ notifyAt }) }} />
        <Button onPress={() => void tryNotification().then(() => { announceSaved({ key: 'toast.notified' }) })}>{t('settings.notifyTest')}</Button>
      </div>
      <QuietHours settings={settings} save={save} />
      <Weekend settings={settings} save={save} />
      <div className="flex flex-wrap gap-2">
        <Toggle isSelected={settings.keepInTouch !== false} onChange={(keepInTouch) => { save({ keepInTouch }) }}>{t(settings.keepInTouch === false ? 'reminders.touchOff' : 'reminders.touchOn')}</Toggle>
        <Toggle isSelected={settings.reviewTies !== false} onChange={(reviewTies) => { save({ reviewTies }) }}>{t(settings.reviewTies === false ? 'reminders.reviewOff' : 'reminders.reviewOn')}</Toggle>
      </div>
      {settings.keepInTouch === false ? null : (
        <Reveal summary={<span className="text-sm">{t('reminders.cadences')}</span>}>
          <div className="flex flex-col gap-3 py-1">
            <p className="m-0 text-sm text-soft">{t('reminders.cadencesHint')}</p>
            {CADENCE_GROUPS.map((group) => <GroupCadence key={`${group} ${JSON.stringify(settings.cadences?.[group])}`} group={group} settings={settings} />)}
            <Crowded settings={settings} />
          </div>
        </Reveal>
      )}
    </div>
  )
}

function Time({ label, value, onChange, isDisabled = false }: { label: string; value: string; onChange: (time: string) => void; isDisabled?: boolean }) {
  return <Field label={label} type="time" value={value} isDisabled={isDisabled} onChange={(time) => { if (TIME.test(time)) onChange(time) }} className="w-32" />
}

function QuietHours({ settings, save }: ReminderSettingsProps) {
  const quiet = settings.quiet ?? { from: '00:00', to: '00:00' }
  const isOn = quiet.from !== quiet.to
  return (
    <Row label={t('reminders.quiet')}>
      <Toggle isSelected={isOn} onChange={(on) => { save({ quiet: on ? NIGHT : { from: '00:00', to: '00:00' } }) }}>{t(isOn ? 'reminders.quietOn' : 'reminders.quietOff')}</Toggle>
      {isOn ? (
        <>
          <Time label={t('reminders.from')} value={quiet.from} onChange={(from) => { save({ quiet: { ...quiet, from } }) }} />
          <Time label={t('reminders.to')} value={quiet.to} onChange={(to) => { save({ quiet: { ...quiet, to } }) }} />
        </>
      ) : null}
    </Row>
  )
}

/** A week from a Monday, for the names of its days. */
const WEEK = [2, 3, 4, 5, 6, 7, 8].map((day) => new Date(Date.UTC(2026, 10, day)))

function Weekend({ settings, save }: ReminderSettingsProps) {
  const off = settings.weekend ?? weekendOf(uiLocale())
  const name = new Intl.DateTimeFormat(uiLocale(), { weekday: 'short', timeZone: 'UTC' })
  return (
    <Row label={t('reminders.working')}>
      {WEEK.map((date, index) => {
        const day = index + 1
        const works = !off.includes(day)
        return (
          <Toggle
            key={day} className="px-2" isSelected={works} isDisabled={works && off.length >= 6}
            onChange={(selected) => { save({ weekend: selected ? off.filter((known) => known !== day) : [...off, day].sort((a, b) => a - b) }) }}
          >
            {name.format(date)}
          </Toggle>
        )
      })}
    </Row>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-1">
      <span className="text-sm text-soft" aria-hidden>{label}</span>
      <div className="flex flex-wrap items-end gap-1">{children}</div>
    </div>
  )
}

function GroupCadence({ group, settings }: { group: CadenceGroup; settings: Settings }) {
  const cadence = cadenceOfGroup(group, settings)
  const [ideal, setIdeal] = useState(String(cadence.ideal))
  const [latest, setLatest] = useState(String(cadence.latest))
  const [first, second] = [Number(ideal), Number(latest)]
  const bad = !isDays(first) || !isDays(second) || second < first
  const isChanged = first !== cadence.ideal || second !== cadence.latest
  const usual = DEFAULT_CADENCES[group]
  const put = (days: { ideal: number; latest: number }): void => void setGroupCadence(group, days).then((result) => announceEdit(result, { key: 'toast.changed' }))
  return (
    <form className="flex flex-wrap items-end gap-2" aria-label={t(`cadence.group.${group}`)} onSubmit={(event) => { event.preventDefault(); if (!bad) put({ ideal: first, latest: second }) }}>
      <span className="w-full text-sm min-[480px]:w-auto min-[480px]:min-w-36 min-[480px]:flex-1 min-[480px]:pb-1.5">{t(`cadence.group.${group}`)}</span>
      <Field label={t('reminders.ideal')} inputMode="numeric" value={ideal} onChange={(text) => { setIdeal(text); if (isDays(Number(text)) && Number(text) > second) setLatest(String(latestFor(Number(text)))) }} className="w-20" />
      <Field label={t('reminders.latest')} inputMode="numeric" value={latest} onChange={setLatest} error={bad ? t('reminders.badLatest') : undefined} className="w-20" />
      {isChanged ? <Button type="submit" isDisabled={bad}>{t('followUp.set')}</Button>
        : cadence.ideal === usual.ideal && cadence.latest === usual.latest ? null
        : <Button look="quiet" onPress={() => { put(usual) }}>{t('reminders.usual')}</Button>}
    </form>
  )
}

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= 3000

/** Kindly: more people at a month or less than anybody can keep up with. */
function Crowded({ settings }: { settings: Settings }) {
  const often = useLiveQuery(async () => countOften(await db.people.toArray(), settings), [settings])
  if (often === undefined || often <= CROWDED.people) return null
  return <p className="m-0 rounded-md bg-amber-soft px-3 py-2 text-sm text-amber">{t('reminders.crowded', often, [String(often), String(CROWDED.days)])}</p>
}
