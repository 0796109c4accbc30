import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { addDays, isDay } from '@/lib/core/day'
import { spreadOver } from '@/lib/events/spread'
import { decisionOf } from '@/lib/events/triage'
import { markCopied, planBatch } from '@/lib/flows/batch'
import { snoozeFollowUp } from '@/lib/flows/follow-up'
import { saveSettings } from '@/lib/flows/own'
import { placeNames, valuesFor, withStarters } from '@/lib/flows/template'
import type { Event } from '@/lib/model/records'
import { describeDue } from '@/lib/followups/describe-due'
import { nextWorking } from '@/lib/followups/working-days'
import { db } from '@/lib/store/database'
import { allTemplates, plannedPerDay } from '@/lib/store/queries'
import { fillTemplate, isWhole, sameMessage, writeOut } from '@/lib/templates/fill'
import { say, sayNumber, t } from '@/lib/words/words'
import { BatchRow, type Draft } from './batch-row'
import { useEvent } from './use-event'
import { useClock, useSelf, useSettings, useWeekend } from '../hooks/use-data'
import { Button, TextLink } from '../ui/button'
import { Choice } from '../ui/choice'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit, announceTrouble } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'

/** How many follow-ups a day unless the user says otherwise. */
const PER_DAY = 10
const NONE = 'none'

/** Follow-ups for everybody of an event who matters: days, a message each, copied one by one. */
export function Batch({ id = '', go }: ViewProps) {
  const plan = useBatch(id)
  const { today, locale } = useClock()
  if (plan === undefined) return <Page title={t('batch.title')} hideTitle><Waiting label={t('batch.title')} /></Page>
  const { event, drafts, planned } = plan
  if (!event || drafts.length + planned.length === 0) {
    return <Page title={t('batch.title')}><Empty title={t('batch.nobody')}><Button onPress={() => { go('triage', id) }}>{t('eventPage.triage')}</Button></Empty></Page>
  }
  const save = async (): Promise<void> => {
    const result = await planBatch(event.id, drafts.map(({ person, due, text, isCopied }) => ({ personId: person.id, due, reason: t('batch.reason', [event.name]), draft: text, isCopied })))
    announceEdit(result, { key: 'batch.edit', values: [drafts.length], count: drafts.length })
  }
  const rows = [...drafts, ...planned]
  return (
    <Page title={t('batch.heading', [event.name])} fill>
      <div className="flex flex-col gap-2">
        {drafts.length === 0 ? <p className="m-0 text-sm text-soft">{t('batch.allPlanned', planned.length, [sayNumber(planned.length)])}</p> : (
          <>
            <div className="grid grid-cols-2 gap-2 min-[640px]:grid-cols-3">
              <Choice label={t('batch.template')} value={plan.templateId} onChange={plan.setTemplate} options={[{ id: NONE, label: t('batch.noTemplate') }, ...plan.templates.map(({ id: key, name }) => ({ id: key, label: name }))]} />
              <Field label={t('batch.perDay')} type="number" value={String(plan.perDay)} onChange={plan.setPerDay} />
              <Field label={t('batch.first')} type="date" value={plan.first} onChange={plan.setFirst} className="max-[639px]:col-span-2" />
            </div>
            <p className="m-0 text-sm text-soft">
              {t('batch.spread', drafts.length, [sayNumber(drafts.length), say(describeDue(plan.days[0] ?? today, today, locale)), say(describeDue(plan.days.at(-1) ?? today, today, locale))])}{' '}
              <TextLink onPress={() => { go('templates') }}>{t('template.title')}</TextLink>
            </p>
            {plan.alike > 0 ? <p role="status" className="m-0 text-sm text-amber">{t('batch.alike', plan.alike, [sayNumber(plan.alike)])}</p> : null}
          </>
        )}
        <div className="flex flex-wrap gap-2">
          {drafts.length === 0 ? null : <Button look="main" onPress={() => void save()}>{t('batch.plan', drafts.length, [sayNumber(drafts.length)])}</Button>}
          <Button look="quiet" onPress={() => { go('events', event.id) }}>{t('triage.back')}</Button>
        </div>
      </div>
      <div className="-mx-3 -mb-3 flex min-h-80 flex-1 flex-col border-t border-line">
        <VirtualList
          label={t('batch.list')} items={rows} idOf={({ person }) => person.id} nameOf={({ person }) => person.name} estimate={72}
          onOpen={({ person }) => { plan.open(person.id) }}
          render={(draft) => <BatchRow draft={draft} isOpen={plan.opened === draft.person.id} when={say(describeDue(draft.due, today, locale))} onOpen={() => { plan.open(draft.person.id) }} onText={(text) => { plan.write(draft.person.id, text) }} onDay={(day) => { plan.move(draft, day) }} onCopied={() => { plan.copied(draft) }} onPerson={() => { go('people', draft.person.id) }} />}
        />
      </div>
    </Page>
  )
}

function useBatch(id: string) {
  const read = useEvent(id)
  const me = useSelf()
  const settings = useSettings()
  const saved = useLiveQuery(() => allTemplates(db), [])
  const { today } = useClock()
  const [templateId, setTemplate] = useState('starter-thanks')
  const [first, setFirst] = useState<string>()
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [moved, setMoved] = useState<ReadonlyMap<string, string>>(new Map())
  const [copied, setCopied] = useState<ReadonlyMap<string, string>>(new Map())
  const [opened, setOpened] = useState<string>()
  const weekend = useWeekend()
  const templates = useMemo(() => (saved ? withStarters(saved) : []), [saved])
  const perDay = settings?.dailyLimit ?? PER_DAY
  const taken = useLiveQuery(() => plannedPerDay(db, today), [today])
  if (!read || !me || !settings || !saved || !taken) return undefined
  const { event, people, followUps } = read
  const start = first ?? nextWorking(lastDay(event, today), weekend)
  const open = new Map(followUps.filter((followUp) => followUp.state === 'open' && followUp.eventId === id).map((followUp) => [followUp.personId, followUp] as const))
  const matter = people.filter(({ person }) => event && ['mentor', 'sponsor', 'both'].includes(decisionOf(person, event) ?? ''))
  const waiting = matter.filter(({ person }) => !open.has(person.id))
  const days = spreadOver(waiting.length, start, perDay, (day) => nextWorking(day, weekend), (day) => taken.get(day) ?? 0)
  const template = templates.find((one) => one.id === templateId)
  const names = placeNames()
  const draftOf = ({ person, shared }: (typeof waiting)[number], index: number): Draft => {
    const pieces = fillTemplate(template?.text ?? '', names, valuesFor(person, me, event, shared[0]))
    const own = typed.get(person.id)
    const { text, left } = writeOut(pieces)
    const words = own ?? text
    return { person, due: moved.get(person.id) ?? days[index] ?? start, text: words, left: own === undefined && !isWhole(pieces) ? left : [], isCopied: copied.get(person.id) === words }
  }
  const drafts = markAlike(waiting.map(draftOf))
  return {
    event, drafts, days: drafts.map(({ due }) => due).sort(), templates, templateId, setTemplate, perDay, first: start, opened,
    planned: matter.flatMap(({ person }): Draft[] => { const followUp = open.get(person.id); return followUp ? [{ person, due: followUp.due, text: followUp.draft ?? '', left: [], followUpId: followUp.id, isCopied: followUp.copiedOn !== undefined }] : [] }),
    alike: drafts.filter(({ isAlike }) => isAlike).length,
    setFirst: (day: string) => { if (isDay(day)) setFirst(day) },
    move: ({ person, followUpId }: Draft, day: string) => {
      if (!isDay(day) || day < today) return
      if (followUpId === undefined) setMoved(new Map(moved).set(person.id, day))
      else void snoozeFollowUp(followUpId, day).then((result) => { if (!result.ok) announceTrouble(result.failure) })
    },
    copied: ({ person, followUpId, text }: Draft) => {
      setCopied(new Map(copied).set(person.id, text))
      if (followUpId !== undefined) void markCopied(followUpId).then((result) => { if (!result.ok) announceTrouble(result.failure) })
    },
    setPerDay: (text: string) => { const limit = Number(text); if (Number.isInteger(limit) && limit >= 1 && limit <= 100) void saveSettings({ dailyLimit: limit }) },
    open: (personId: string) => { setOpened(opened === personId ? undefined : personId) },
    write: (personId: string, text: string) => { setTyped(new Map(typed).set(personId, text)) },
  }
}

/** The day after which one follows up: the event's last, or today where that has passed. An event of last night is followed up today. */
function lastDay(event: Event | undefined, today: string): string {
  const last = event?.until ?? event?.on ?? today
  return last < addDays(today, -1) ? addDays(today, -1) : last
}

/** Messages that read the same but for the name are marked: their readers may talk to each other. */
function markAlike(drafts: Draft[]): Draft[] {
  const bare = drafts.map(({ text, person }) => sameMessage(text, person.name))
  const counts = new Map<string, number>()
  for (const words of bare) if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1)
  return drafts.map((draft, index) => ({ ...draft, isAlike: (counts.get(bare[index] ?? '') ?? 0) > 1 }))
}
