import type { ReactNode } from 'react'
import { isDay } from '@/lib/core/day'
import { cleanLine } from '@/lib/core/text'
import { without } from '@/lib/core/without'
import { changeTie, setCommunities, setGoal, setKind, setSeenWork, setTold } from '@/lib/flows/tie'
import { TIE_KINDS } from '@/lib/model/kinds'
import type { Person, Tie } from '@/lib/model/person'
import type { Self } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { useSettings } from '../hooks/use-data'
import { SavedLine } from '../ui/saved-line'
import { Tick } from '../ui/tick'
import { announceEdit } from '../ui/toast'
import { Fit } from './fit'
import { IntroducedBy } from './introduced-by'
import { TeachingEditor } from './teaching-editor'

/** Everything that may be said of a tie; each thing is saved as it is said. */
export function TieDetails({ person, self, isShared }: { person: Person; self: Self; isShared: boolean }) {
  const { id, tie } = person
  const has = (kind: (typeof TIE_KINDS)[number]): boolean => tie.tags.some((tag) => tag.kind === kind)
  const change = (patch: (tie: Tie) => Tie): void => void changeTie(id, patch).then((result) => announceEdit(result, { key: 'toast.changed' }))
  return (
    <div className="flex flex-col gap-4 pb-2">
      <Group title={t('tie.kinds')}>
        {TIE_KINDS.filter((kind) => !(isShared && kind === 'shadow-sponsor')).map((kind) => (
          <Tick key={kind} isSelected={has(kind)} hint={t(`tie.kindHelp.${kind}`)} onChange={(on) => void setKind(id, kind, on).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t(`tie.kind.${kind}`)}</Tick>
        ))}
      </Group>
      <Group title={t('tie.goals')}>
        {self.goals.length === 0 ? <p className="m-0 text-sm text-soft">{t('tie.addGoal')}</p> : null}
        {self.goals.map((goal) => (
          <Tick key={goal.id} isSelected={tie.goalIds.includes(goal.id)} onChange={(on) => void setGoal(id, goal.id, on).then((result) => announceEdit(result, { key: 'toast.changed' }))}><bdi>{goal.text}</bdi></Tick>
        ))}
      </Group>
      {has('advocate-in-residence') || tie.advocate ? <Advocate tie={tie} change={change} fallback={person.organisation} /> : null}
      {has('reciprocal') || has('reverse-mentor') || tie.teaching ? <TeachingEditor tie={tie} change={change} /> : null}
      {self.limits.length === 0 ? null : (
        <Group title={t('tie.told')}>
          {self.limits.map((limit) => {
            const told = tie.told?.find(({ limitId }) => limitId === limit.id)
            return (
              <Tick key={limit.id} isSelected={told !== undefined} hint={told ? t('tie.toldOn', [told.on]) : undefined} onChange={(on) => void setTold(id, limit.id, on).then((result) => announceEdit(result, { key: 'toast.changed' }))}><bdi>{limit.text}</bdi></Tick>
            )
          })}
        </Group>
      )}
      <Tick isSelected={tie.seenWork === true} onChange={(on) => void setSeenWork(id, on).then((result) => announceEdit(result, { key: 'toast.changed' }))}>{t('tie.seen')}</Tick>
      <Group title={t('tie.term')}>
        <SavedLine label={t('tie.termUntil')} type="date" value={tie.until ?? ''} onSave={(text) => { change((now) => (isDay(text) ? { ...now, until: text } : without(now, 'until'))) }} />
      </Group>
      <IntroducedBy person={person} />
      <Fit tie={tie} change={change} />
      <Communities person={person} />
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return <div role="group" aria-label={title} className="flex flex-col"><span className="text-sm font-semibold">{title}</span>{children}</div>
}

/** Of which organisation or programme, and from when until when. */
function Advocate({ tie, change, fallback }: { tie: Tie; change: (patch: (tie: Tie) => Tie) => void; fallback: string | undefined }) {
  const known = tie.advocate
  const save = (patch: Partial<Record<'of' | 'from' | 'until', string>>): void => {
    change((now) => {
      const next = { of: now.advocate?.of ?? fallback ?? '', ...now.advocate, ...patch }
      const of = cleanLine(next.of)
      if (of === '') return without(now, 'advocate')
      return { ...now, advocate: { of, ...(next.from && isDay(next.from) ? { from: next.from } : {}), ...(next.until && isDay(next.until) ? { until: next.until } : {}) } }
    })
  }
  return (
    <Group title={t('tie.kind.advocate-in-residence')}>
      <SavedLine label={t('tie.advocateOf')} value={known?.of ?? fallback ?? ''} onSave={(of) => { save({ of }) }} />
      <div className="grid grid-cols-2 gap-2">
        <SavedLine label={t('tie.from')} type="date" value={known?.from ?? ''} onSave={(from) => { save({ from }) }} />
        <SavedLine label={t('tie.to')} type="date" value={known?.until ?? ''} onSave={(until) => { save({ until }) }} />
      </div>
    </Group>
  )
}

/** Communities typed by the user, while the lens that looks at them is on; otherwise nobody is asked. */
function Communities({ person }: { person: Person }) {
  const settings = useSettings()
  if (settings?.communityLens !== true) return null
  return (
    <div data-print="no">
      <SavedLine
        label={t('tie.communities')} value={(person.communities ?? []).join(', ')}
        onSave={(text, before) => void setCommunities(person.id, before, text).then((result) => announceEdit(result, { key: 'toast.changed' }))}
      />
    </div>
  )
}
