import { isDay } from '@/lib/core/day'
import { logAct } from '@/lib/flows/act'
import type { Clock } from '@/lib/flows/clock'
import { addFollowUp, logContactNow } from '@/lib/flows/follow-up'
import { addMetAt, addNote, moveStage } from '@/lib/flows/person'
import { PRESETS, presetDue } from '@/lib/followups/preset-due'
import { ACT_KINDS, STAGES, TIE_KINDS, type TieKind } from '@/lib/model/kinds'
import type { Event } from '@/lib/model/records'
import { t } from '@/lib/words/words'
import { shortDay } from '../followup/plan'
import { announceLogged } from '../tie/announce-logged'
import { announceEdit } from '../ui/toast'
import type { AtHand } from './at-hand'
import type { Command, Step } from './command'

/** What the commands about a person need to know. */
export interface PersonContext {
  person: AtHand
  clock: Clock
  weekend: readonly number[] | undefined
  events: readonly Event[]
  isShared: boolean
  go: (view: string, id?: string) => void
}

const person = (id: string, label: string, more: Partial<Command>): Command => ({ id: `person ${id}`, group: 'person', label, ...more })

/** What can be done for the person at hand: the first few at once, the rest found by typing or one step further. */
export function personCommands(context: PersonContext): Command[] {
  const { person: who, go } = context
  const saved = (work: (id: string) => void): (() => void) => () => void who.save().then((id) => { if (id !== undefined) work(id) })
  const steps = ['followUp', 'log', 'stage', 'tag'] as const
  const further = steps.flatMap((step) => stepCommands(context, step, '').map((command) => ({ ...command, label: t(`palette.typed.${step}`, [command.label]), onlyTyped: true })))
  const first = tagCommands(context, ['mentor', 'sponsor'])
  const isOn = (id: string): boolean => who.tie?.tags.some(({ kind }) => id === `person tag ${kind}`) === true
  return [
    ...first.filter(({ id }) => !isOn(id)),
    person('followUp', t('palette.followUp'), { step: 'followUp' }),
    person('log', t('palette.log'), { step: 'log' }),
    person('contact', t('palette.contact'), { run: saved((id) => void logContactNow(id, '').then((result) => announceEdit(result, { key: 'toast.contact' }))) }),
    person('note', t('palette.note'), { step: 'note' }),
    person('metAt', t('palette.metAt'), { step: 'metAt' }),
    person('stage', t('palette.stage'), { step: 'stage' }),
    person('tag', t('palette.tag'), { step: 'tag' }),
    ...first.filter(({ id }) => isOn(id)), // what takes something away is never what Enter does unasked
    ...(who.isElsewhere && who.id !== undefined ? [person('open', t('here.open'), { run: () => { go('people', who.id) } })] : []),
    ...further.filter(({ id }) => !first.some((command) => command.id === id)),
  ]
}

function tagCommands({ person: who, isShared }: PersonContext, kinds: readonly TieKind[]): Command[] {
  return kinds.filter((kind) => !(isShared && kind === 'shadow-sponsor')).map((kind) => {
    const isOn = who.tie?.tags.some((tag) => tag.kind === kind) === true
    return person(`tag ${kind}`, isOn ? t('palette.untagAs', [t(`table.kind.${kind}`)]) : t('palette.tagAs', [t(`tags.words.${kind}`)]), { run: () => { who.tag(isOn ? [] : [kind], isOn ? [kind] : []) } })
  })
}

/** What one action still asks. `typed` is the text so far: a note, a place, a day. */
export function stepCommands(context: PersonContext, step: Step, typed: string): Command[] {
  const { person: who, clock } = context
  const saved = (work: (id: string) => void): (() => void) => () => void who.save().then((id) => { if (id !== undefined) work(id) })
  switch (step) {
    case 'note': return typed.trim() === '' ? [] : [person('note save', t('palette.noteSave'), { hint: typed, run: saved((id) => void addNote(id, typed).then((result) => announceEdit(result, { key: 'toast.noted' }))) })]
    case 'metAt': return placesOf(context, typed).map((name) => person(`metAt ${name}`, name, { run: saved((id) => void addMetAt(id, name, context.events).then((result) => announceEdit(result, { key: 'toast.metAt' }))) }))
    case 'followUp': return daysOf(context, typed).map(({ day, label }) => person(`followUp ${label}`, label, {
      hint: shortDay(day, clock.locale), run: saved((id) => void addFollowUp(id, day, '').then((result) => announceEdit(result, { key: 'toast.followUp' }))),
    }))
    case 'log': return (['received', 'given'] as const).flatMap((direction) => ACT_KINDS.filter((kind) => !(kind === 'contact' && direction === 'given')).map((kind) =>
      person(`log ${direction} ${kind}`, t(`ledger.${direction}.${kind}`), { run: saved((id) => void logAct(id, { kind, direction, goalIds: [...(who.tie?.goalIds ?? [])] }).then(announceLogged)) })))
    case 'stage': return STAGES.filter((stage) => stage !== who.tie?.stage).map((stage) => person(`stage ${stage}`, t(`stage.${stage}`), { run: saved((id) => void moveStage(id, stage).then((result) => announceEdit(result, { key: 'toast.changed' }))) }))
    case 'tag': return tagCommands(context, TIE_KINDS)
  }
}

function placesOf({ events }: PersonContext, typed: string): string[] {
  const text = typed.trim()
  const known = events.map(({ name }) => name)
  const isNew = text !== '' && !known.some((name) => name.toLocaleLowerCase() === text.toLocaleLowerCase())
  return [...new Set([...(isNew ? [text] : []), ...known])]
}

function daysOf({ clock, weekend }: PersonContext, typed: string): { day: string; label: string }[] {
  const text = typed.trim()
  const own = isDay(text) && text >= clock.today ? [{ day: text, label: text }] : []
  return [...own, ...PRESETS.map((preset) => ({ day: presetDue(preset, clock.today, clock.locale, weekend), label: t(`followUp.preset.${preset}`) }))]
}
