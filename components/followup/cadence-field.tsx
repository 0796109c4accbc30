import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { setCadence } from '@/lib/flows/cadence'
import { cadenceGroupOf, cadenceOfGroup, DEFAULT_CADENCES, latestFor } from '@/lib/followups/cadence'
import { describeDue } from '@/lib/followups/describe-due'
import { isKeepInTouch } from '@/lib/followups/group-follow-ups'
import type { Clock } from '@/lib/flows/clock'
import type { Person } from '@/lib/model/person'
import type { Settings } from '@/lib/model/settings'
import { db } from '@/lib/store/database'
import { followUpsOf } from '@/lib/store/queries'
import { say, t } from '@/lib/words/words'
import { useSettings } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { announceEdit } from '../ui/toast'

/** How often to be in touch with one person: as their tie says, a rhythm of its own, or no reminders. */
export function CadenceField({ person, clock }: { person: Person; clock: Clock }) {
  const settings = useSettings()
  const open = useLiveQuery(() => followUpsOf(db, person.id), [person.id])
  const [own, setOwn] = useState(false)
  if (!settings) return null
  const next = open?.find((followUp) => followUp.state === 'open' && isKeepInTouch(followUp))
  const save = (cadence: Parameters<typeof setCadence>[1]): void => {
    setOwn(false)
    void setCadence(person.id, cadence).then((result) => announceEdit(result, { key: 'toast.changed' }))
  }
  const choose = (id: string): void => {
    if (id === 'own') return setOwn(true)
    if (id === 'off') return save('off')
    if (id === 'tie') return save(undefined)
    const days = Number(id)
    save({ ideal: days, latest: latestFor(days) })
  }
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="w-60 max-w-full"><Choice label={t('cadence.label')} value={own ? 'own' : valueOf(person)} options={optionsFor(person, settings)} onChange={choose} /></div>
      {own ? <OwnDays usual={ownDays(person) ?? DEFAULT_CADENCES.potential.ideal} onSave={(days) => { save({ ideal: days, latest: latestFor(days) }) }} /> : null}
      {next && !own ? <span className="pb-1.5 text-sm text-soft">{t('cadence.next', [say(describeDue(next.due, clock.today, clock.locale))])}</span> : null}
    </div>
  )
}

const ownDays = ({ cadence }: Person): number | undefined => (cadence === undefined || cadence === 'off' ? undefined : cadence.ideal)

const valueOf = (person: Person): string => (person.cadence === 'off' ? 'off' : String(ownDays(person) ?? 'tie'))

/** Rhythms that fit most people, in days. */
const USUAL = [30, 90, 182, 365]

function optionsFor(person: Person, settings: Settings): { id: string; label: string }[] {
  const group = cadenceGroupOf(person.tie)
  const mine = ownDays(person)
  const days = [...new Set([...USUAL, ...(mine === undefined ? [] : [mine])])].sort((a, b) => a - b)
  const tie = settings.keepInTouch === false ? t('cadence.allOff') : group === undefined ? t('cadence.none') : t('cadence.asTie', [t(`cadence.group.${group}`), everyDays(cadenceOfGroup(group, settings).ideal)])
  return [
    { id: 'tie', label: tie }, ...days.map((count) => ({ id: String(count), label: everyDays(count) })),
    { id: 'own', label: t('cadence.own') }, { id: 'off', label: t('cadence.off') },
  ]
}

/** "every 30 days", "once a year". */
export const everyDays = (days: number): string => (days === 365 ? t('cadence.yearly') : days === 182 ? t('cadence.halfYearly') : t('cadence.every', days, [String(days)]))

function OwnDays({ usual, onSave }: { usual: number; onSave: (days: number) => void }) {
  const [text, setText] = useState(String(usual))
  const days = Number(text)
  const bad = !Number.isInteger(days) || days < 1 || days > 3000
  return (
    <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); if (!bad) onSave(days) }}>
      <Field label={t('cadence.ownDays')} inputMode="numeric" value={text} onChange={setText} error={bad ? t('cadence.badDays') : undefined} className="w-28" autoFocus />
      <Button type="submit" isDisabled={bad}>{t('followUp.set')}</Button>
    </form>
  )
}
