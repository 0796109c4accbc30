import { useState } from 'react'
import { isDay, type Day } from '@/lib/core/day'
import { presetDue } from '@/lib/followups/preset-due'
import type { Clock } from '@/lib/flows/clock'
import { t } from '@/lib/words/words'
import { useSettings } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Field } from '../ui/field'

const PRESETS = ['next-working-day', 'in-a-week', 'in-a-month'] as const

/** Plans a follow-up: why, and when. The presets save at once; a day of one's own takes two steps. */
export function PlanFollowUp({ clock, onPlan }: { clock: Clock; onPlan: (due: Day, reason: string) => void }) {
  const [reason, setReason] = useState('')
  const [day, setDay] = useState('')
  const weekend = useSettings()?.weekend
  const bad = day !== '' && (!isDay(day) || day < clock.today)
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('followUp.reason')} value={reason} onChange={setReason} placeholder={t('followUp.reasonExample')} autoFocus />
      <div className="flex flex-wrap gap-2" role="group" aria-label={t('followUp.when')}>
        {PRESETS.map((preset) => {
          const due = presetDue(preset, clock.today, clock.locale, weekend)
          return (
            <Button key={preset} onPress={() => { onPlan(due, reason) }}>
              {t(`followUp.preset.${preset}`)}<span className="font-normal text-soft">{shortDay(due, clock.locale)}</span>
            </Button>
          )
        })}
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('followUp.onDay')} type="date" value={day} onChange={setDay} error={bad ? t('followUp.badDay') : undefined} className="flex-1" />
        <Button isDisabled={day === '' || bad} onPress={() => { onPlan(day, reason) }}>{t('followUp.set')}</Button>
      </div>
    </div>
  )
}

/** "Mon 24 Nov", in the user's own order. */
export const shortDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
