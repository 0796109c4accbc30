import { useEffect, useRef } from 'react'
import { t } from '@/lib/words/words'
import type { Command, Group } from './command'

interface ResultsProps {
  id: string
  /** Those of one group beside each other. */
  found: readonly Command[]
  /** Which of them is marked. */
  at: number
  /** Name of the person at hand. */
  person: string | undefined
  onChoose: (command: Command) => void
}

/** What can be chosen, under its headings. The focus stays in the field above: the field says which one is marked. */
export function Results({ id, found, at, person, onChoose }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }) }, [at, found])
  const titleOf = (group: Group): string => (group === 'person' && person !== undefined ? person : t(`palette.group.${group}`))
  const entries = found.map((command, index) => ({ command, index }))
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('palette.results')} className="min-h-0 flex-1 overflow-auto p-1 empty:hidden">
      {[...new Set(found.map(({ group }) => group))].map((group) => ({ group, of: entries.filter(({ command }) => command.group === group) })).map(({ group, of }) => (
        <div key={group} role="group" aria-label={titleOf(group)} className="pb-1">
          <div aria-hidden className="px-3 pt-2 pb-1 text-xs font-semibold text-soft"><bdi>{titleOf(group)}</bdi></div>
          {of.map(({ command, index }) => (
            <div
              key={command.id} id={`${id}-${String(index)}`} role="option" aria-selected={index === at} onClick={() => { onChoose(command) }}
              className="flex min-h-8 cursor-pointer items-baseline gap-3 rounded-sm px-3 py-1.5 text-sm text-ink hover:bg-sunken aria-selected:bg-accent-soft aria-selected:outline-1 aria-selected:outline-accent forced-colors:aria-selected:outline-2"
            >
              <span className="min-w-0 flex-1 truncate" title={command.label}><bdi>{command.label}</bdi>{command.step ? '…' : ''}</span>
              {command.hint === undefined ? null : <span className="max-w-1/2 shrink-0 truncate text-xs text-soft"><bdi>{command.hint}</bdi></span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
