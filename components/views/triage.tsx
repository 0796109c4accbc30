import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { undo } from '@/lib/flows/change'
import { planBatch } from '@/lib/flows/batch'
import { addNote } from '@/lib/flows/person'
import { decide } from '@/lib/flows/triage'
import { type Decision, DECISIONS, decisionOf, progressOf } from '@/lib/events/triage'
import { nextWorking } from '@/lib/followups/working-days'
import type { Event } from '@/lib/model/records'
import { sayNumber, t } from '@/lib/words/words'
import { type MetPerson, useEvent } from '../event/use-event'
import { TriageCard } from '../event/triage-card'
import { useClock, useWeekend } from '../hooks/use-data'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { announceEdit, announceTrouble, announceUndone } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'triage', Component: Triage })

/** The key of each decision, and of the other things one does here; letters of the words in the locale file. */
const KEYS: Readonly<Record<Decision, string>> = { mentor: 'm', sponsor: 's', both: 'b', later: 'l', no: 'n' }

/** The people of an event one by one, by keys alone: mentor, sponsor, later, no; a note; a follow-up; the next. */
function Triage({ id = '', go }: ViewProps) {
  const read = useEvent(id)
  const order = useStableOrder(read?.people)
  if (read === undefined || order === undefined) return <Page title={t('triage.title')} hideTitle><Waiting label={t('triage.title')} /></Page>
  if (!read.event || order.length === 0) {
    return <Page title={t('triage.title')}><Empty title={t('eventPage.nobody')}><Button onPress={() => { go('events', id) }}>{t('triage.back')}</Button></Empty></Page>
  }
  const planned = new Set(read.followUps.filter(({ state, eventId }) => state === 'open' && eventId === id).map(({ personId }) => personId))
  return <OneByOne event={read.event} people={order} go={go} isPlanned={(personId) => planned.has(personId)} />
}

/** The order of the first look stays, so that nobody jumps while one works; who comes later is put behind. */
function useStableOrder(people: readonly MetPerson[] | undefined): MetPerson[] | undefined {
  const [ids, setIds] = useState<readonly string[]>()
  if (people && (ids === undefined || people.some(({ person }) => !ids.includes(person.id)))) {
    setIds([...(ids ?? []), ...people.map(({ person }) => person.id).filter((id) => !ids?.includes(id))])
  }
  if (!people || !ids) return undefined
  const byId = new Map(people.map((one) => [one.person.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function OneByOne({ event, people, go, isPlanned }: { event: Event; people: MetPerson[]; go: ViewProps['go']; isPlanned: (personId: string) => boolean }) {
  const { today } = useClock()
  const weekend = useWeekend()
  const progress = progressOf(people.map(({ person }) => person), event)
  const [at, setAt] = useState(() => Math.max(0, people.findIndex(({ person }) => person.id === progress.left[0])))
  const [writing, setWriting] = useState<'note' | undefined>()
  const cursor = useRef(at)
  const said = useRef(new Set<string>())
  const last = useRef<{ seq: number; id: string }[]>([])
  const turn = useRef(Promise.resolve())
  const frame = useRef<HTMLDivElement>(null)
  const index = Math.min(at, people.length - 1)
  const one = people[index]
  useEffect(() => { if (!writing) frame.current?.focus({ preventScroll: true }) }, [index, writing])
  if (!one) return null
  const { person } = one

  const goTo = (place: number): void => {
    cursor.current = Math.max(0, Math.min(people.length - 1, place))
    setWriting(undefined)
    setAt(cursor.current)
  }
  const step = (by: number): void => { goTo(cursor.current + by) }
  /** Keys come faster than the disk: the next person is shown at once, and what was said is written in the order in which it was said. */
  const inTurn = (work: () => Promise<void>): void => { turn.current = turn.current.then(work) }
  const say = (decision: Decision): void => {
    const { person: about } = people[cursor.current] ?? one
    said.current.add(about.id)
    const next = people.findIndex((other, place) => place > cursor.current && !said.current.has(other.person.id) && decisionOf(other.person, event) === undefined)
    goTo(next >= 0 ? next : cursor.current + 1)
    inTurn(async () => {
      const result = await decide(event.id, about.id, decision)
      if (result.ok) last.current.push({ seq: result.value.seq, id: about.id })
      else announceTrouble(result.failure)
    })
  }
  const takeBack = (): void => { inTurn(async () => {
    const entry = last.current.pop()
    if (!entry) return
    const result = await undo(entry.seq)
    if (!result.ok) return announceTrouble(result.failure)
    said.current.delete(entry.id)
    announceUndone(result)
    goTo(people.findIndex((other) => other.person.id === entry.id))
  }) }
  const keep = (seq: number): void => { last.current.push({ seq, id: person.id }) }
  const followUp = async (): Promise<void> => {
    const result = await planBatch(event.id, [{ personId: person.id, due: nextWorking(today, weekend), reason: t('batch.reason', [event.name]), draft: '' }])
    if (announceEdit(result, { key: 'toast.followUp' }) && result.ok) keep(result.value.seq)
  }
  const onKey = (pressed: KeyboardEvent): void => {
    if ((pressed.target as HTMLElement).closest('input,textarea,select') || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return
    const key = pressed.key.toLowerCase()
    const decision = DECISIONS.find((candidate) => KEYS[candidate] === key)
    if (decision) say(decision)
    else if (key === 't') setWriting('note')
    else if (key === 'f') { if (!isPlanned(person.id)) void followUp() }
    else if (key === 'u') takeBack()
    else if (key === 'arrowright' || key === 'arrowdown' || (key === 'enter' && pressed.target === frame.current)) step(1)
    else if (key === 'arrowleft' || key === 'arrowup') step(-1)
    else return
    pressed.preventDefault()
  }

  return (
    <Page title={t('triage.heading', [event.name])}>
      <div ref={frame} tabIndex={-1} onKeyDown={onKey} className="flex flex-col gap-4 outline-none!" role="group" aria-label={t('triage.group', [person.name])}>
        <div className="flex flex-col gap-1">
          <p role="status" className="m-0 text-sm text-soft">{t('triage.progress', [sayNumber(progress.done), sayNumber(progress.all)])}</p>
          <div aria-hidden className="h-1 overflow-hidden rounded-md bg-sunken"><div className="h-full bg-accent" style={{ width: `${String((100 * progress.done) / progress.all)}%` }} /></div>
        </div>
        <TriageCard
          one={one} place={t('triage.place', [sayNumber(index + 1), sayNumber(people.length)])} said={decisionOf(person, event)} isWriting={writing === 'note'}
          onNote={(text) => void addNote(person.id, text).then((result) => { if (announceEdit(result, { key: 'toast.noted' }) && result.ok) keep(result.value.seq); setWriting(undefined) })}
          onLeaveNote={() => { setWriting(undefined) }}
        />
        <div className="grid grid-cols-2 gap-2 min-[380px]:grid-cols-3 min-[600px]:grid-cols-5">
          {DECISIONS.map((decision) => <KeyButton key={decision} letter={KEYS[decision]} isOn={decisionOf(person, event) === decision} onPress={() => { say(decision) }}>{t(`triage.say.${decision}`)}</KeyButton>)}
        </div>
        <div className="-mx-1 flex flex-wrap">
          <KeyButton letter="t" isQuiet onPress={() => { setWriting('note') }}>{t('triage.note')}</KeyButton>
          <KeyButton letter="f" isQuiet isDisabled={isPlanned(person.id)} onPress={() => void followUp()}>{t('triage.followUp')}</KeyButton>
          <KeyButton letter="←" isQuiet isDisabled={index === 0} onPress={() => { step(-1) }}>{t('triage.before')}</KeyButton>
          <KeyButton letter="→" isQuiet isDisabled={index === people.length - 1} onPress={() => { step(1) }}>{t('triage.next')}</KeyButton>
          <KeyButton letter="u" isQuiet onPress={takeBack}>{t('triage.undo')}</KeyButton>
        </div>
        {progress.left.length > 0 ? null : (
          <div className="flex flex-col items-start gap-2 border-t border-line pt-3">
            <p className="m-0">{t('triage.finished', progress.all, [sayNumber(progress.all)])}</p>
            <Button look="main" onPress={() => { go('batch', event.id) }}>{t('eventPage.batch')}</Button>
          </div>
        )}
        <Button look="quiet" className="-ml-3 self-start" onPress={() => { go('events', event.id) }}>{t('triage.back')}</Button>
      </div>
    </Page>
  )
}

/** A button that says its key. */
function KeyButton({ letter, isOn = false, isQuiet = false, isDisabled = false, onPress, children }: { letter: string; isOn?: boolean; isQuiet?: boolean; isDisabled?: boolean; onPress: () => void; children: string }) {
  return (
    <Button
      look={isQuiet ? 'quiet' : 'plain'} isDisabled={isDisabled} onPress={onPress} {...(isQuiet ? {} : { 'aria-pressed': isOn })} keys={/^[a-z]$/.test(letter) ? letter : undefined}
      className={`${isQuiet ? 'px-2!' : ''} ${isOn ? 'border-accent! bg-accent-soft! text-accent!' : ''}`}
    >
      {children}<kbd aria-hidden className="rounded-sm border border-line px-1 font-sans text-xs font-normal text-soft">{letter}</kbd>
    </Button>
  )
}
