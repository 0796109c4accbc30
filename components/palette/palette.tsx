import { useLiveQuery } from 'dexie-react-hooks'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { Person } from '@/lib/model/person'
import { searchPeople } from '@/lib/search/people-index'
import { db } from '@/lib/store/database'
import { allEvents, recentEdits } from '@/lib/store/queries'
import { recentPeople } from '@/lib/store/recent'
import { t } from '@/lib/words/words'
import { useClock, useSettings } from '../hooks/use-data'
import { useEverybodyRows } from '../hooks/use-live-rows'
import { useSharedScreen } from '../hooks/use-shared-screen'
import type { View, ViewProps } from '../view'
import { type AtHand, useHeldAtHand } from './at-hand'
import { arrange, type Command, findCommands, type Step } from './command'
import { type PersonContext, personCommands, stepCommands } from './person-commands'
import { Results } from './results'
import { viewCommands, type WindowContext, windowCommands } from './window-commands'

/** As many as anybody reads; more words find the others. */
const MOST = 8

interface PaletteProps extends Pick<ViewProps, 'go' | 'surface'> {
  views: readonly View[]
  /** What was typed while this was still being loaded, Enter as a line end; from now on it is heard here. */
  takeTyped: () => string
  onClose: () => void
  onShortcuts: () => void
}

/**
 * Finds people, views and things to do by a few letters, and does them. Opened with Ctrl+K; Escape goes back a step, then out.
 * A combobox (WAI-ARIA) whose list is always there and whose first entry is always marked: see docs/decisions/palette.md.
 */
export function Palette({ onClose, takeTyped, ...props }: PaletteProps) {
  const person = useHeldAtHand()
  const [step, setStep] = useState<Step>()
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const list = useId()
  const found = useCommands({ ...props, person, step, query })
  const awaited = useRef<string>(undefined)
  const at = Math.min(marked, (found?.length ?? 0) - 1)
  const type = (text: string): void => { setQuery(text); setMarked(0); awaited.current = undefined }
  const enter = (next: Step | undefined): void => { setStep(next); type('') }
  const choose = (command: Command | undefined): void => {
    if (command?.step) return enter(command.step)
    if (!command) return
    onClose()
    command.run?.()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const count = found?.length ?? 0
    const by = MOVES[event.key]
    if (event.nativeEvent.isComposing) return
    if (step !== undefined && (event.key === 'Escape' || (event.key === 'Backspace' && query === ''))) enter(undefined)
    else if (by !== undefined && count > 0) setMarked((at + by + count) % count)
    else if (event.key === 'Enter') {
      // Everybody is still being read: what is meant is known in a moment, and is done then.
      awaited.current = found === undefined ? query : undefined
      choose(found?.[at])
    }
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  useEffect(() => {
    if (!found || awaited.current !== query) return
    awaited.current = undefined
    choose(found[at])
  })
  const hearEarly = (): void => {
    const [early = '', isDone] = takeTyped().split('\n')
    if (early === '') return
    type(query + early)
    if (isDone !== undefined) awaited.current = query + early
  }
  const label = step === undefined || !person ? t('palette.title') : t(`palette.step.${step}`, [person.name])
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) onClose() }} className="fixed inset-0 z-30 flex items-start justify-center bg-[rgb(0_0_0/0.4)] p-3 pt-[10vh]">
      <Modal className="flex max-h-[80vh] min-h-0 w-full max-w-140 flex-col overflow-hidden rounded-md border border-edge bg-raised shadow-lg">
        <Dialog aria-label={t('palette.title')} className="flex min-h-0 flex-col outline-none">
          <div className="border-b border-line p-2">
            {step === undefined ? null : <p className="m-0 px-2 pb-1 text-sm text-soft"><bdi>{label}</bdi></p>}
            <input
              autoFocus role="combobox" aria-label={label} aria-expanded aria-controls={list} aria-autocomplete="list" aria-activedescendant={found?.[at] ? `${list}-${String(at)}` : undefined}
              value={query} onChange={(event) => { type(event.target.value) }} onKeyDown={onKeyDown} onFocus={hearEarly}
              spellCheck={false} autoComplete="off"
              placeholder={t(step === undefined ? 'palette.placeholder' : `palette.ask.${step}`)}
              className="min-h-10 w-full rounded-md bg-raised px-2 text-base text-ink outline-offset-0 placeholder:text-soft"
            />
          </div>
          <p role="status" className="sr-only">{found === undefined ? '' : t('palette.found', found.length, [String(found.length)])}</p>
          <Results id={list} found={found ?? []} at={at} person={person?.name} onChoose={choose} />
          {found?.length === 0 ? <p className="m-0 px-4 py-4 text-sm text-soft">{step === 'note' ? t('palette.typeNote') : t('palette.none', [query])}</p> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }

type Wanted = Omit<PaletteProps, 'onClose' | 'takeTyped'> & { person: AtHand | undefined; step: Step | undefined; query: string }

/** What can be chosen now; undefined until it is known. Everybody is read only once there is a word to look for. */
function useCommands({ person, step, query, ...props }: Wanted): readonly Command[] | undefined {
  const { go, surface, views, onShortcuts } = props
  const settings = useSettings()
  const clock = useClock()
  const isShared = useSharedScreen()
  const isEmpty = query.trim() === ''
  const people = useEverybodyRows(!isEmpty)
  const recent = useLiveQuery(() => recentPeople(db, MOST), [])
  const events = useLiveQuery(() => allEvents(db), [])
  const last = useLiveQuery(async () => ({ edit: (await recentEdits(db, 1))[0] }), [])
  return useMemo(() => {
    if (!settings || !recent || !events || !last || (!isEmpty && !people)) return undefined
    const context: PersonContext | undefined = person && { person, clock, weekend: settings.weekend, events, isShared, go }
    if (step !== undefined && context) return stepCommands(context, step, query).filter(({ label }) => step === 'note' || step === 'metAt' || step === 'followUp' || matches(label, query))
    const window: WindowContext = { go, surface, views, settings, last: last.edit, onShortcuts }
    const named = (isEmpty ? recent.filter(({ id }) => id !== person?.id).slice(0, 5) : foundAmong(people ?? [], query)).map((one) => personCommand(one, isEmpty, go))
    const commands = [...(context ? personCommands(context) : []), ...viewCommands(window), ...windowCommands(window)]
    return arrange(findCommands(commands, query, MOST), named, query)
  }, [settings, recent, events, last, people, isEmpty, person, step, query, clock, isShared, go, surface, views, onShortcuts])
}

const matches = (label: string, query: string): boolean => findCommands([{ id: 'one', group: 'person', label }], query, 1).length > 0

function foundAmong(people: readonly Person[], query: string): Person[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return searchPeople(people, query, MOST).flatMap((id) => byId.get(id) ?? [])
}

function personCommand({ id, name, title, organisation }: Person, isRecent: boolean, go: ViewProps['go']): Command {
  const hint = [title, organisation].filter(Boolean).join(', ')
  return { id: `people ${id}`, group: isRecent ? 'recent' : 'people', label: name, ...(hint === '' ? {} : { hint }), run: () => { go('people', id) } }
}
