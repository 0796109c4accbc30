import { fold } from '@/lib/core/text'
import { buildIndex, search } from '@/lib/search/search'

/** Where the palette is: at its beginning, or within one action on the person at hand. */
export const STEPS = ['note', 'metAt', 'followUp', 'log', 'stage', 'tag'] as const
export type Step = (typeof STEPS)[number]

/** The headings that commands stand under, in their order while nothing is typed. */
export const GROUPS = ['person', 'people', 'recent', 'views', 'do'] as const
export type Group = (typeof GROUPS)[number]

/** One thing that can be chosen. */
export interface Command {
  id: string
  group: Group
  label: string
  /** A second line, or the keys that do the same. */
  hint?: string
  /** What is found by typing only, so that the list stays short before. */
  onlyTyped?: boolean
  /** Asks one thing more instead of ending. */
  step?: Step
  run?: () => void
}

/** The commands that the words find, the best first; without words all but those that are found by typing only. */
export function findCommands(commands: readonly Command[], query: string, limit: number): Command[] {
  if (query.trim() === '') return commands.filter(({ onlyTyped }) => onlyTyped !== true)
  const byId = new Map(commands.map((command) => [command.id, command]))
  const index = buildIndex(commands.map(({ id, label, hint = '' }) => ({ id, fields: [[4, label], [1, hint]] })))
  return search(index, query, limit).flatMap((id) => byId.get(id) ?? [])
}

/** Under their headings: in the fixed order while nothing is typed, then so that the best match of all comes first. `people` are found by other means than `commands`, each the best first. */
export function arrange(commands: readonly Command[], people: readonly Command[], query: string): Command[] {
  const isTyped = query.trim() !== ''
  const isNamed = isTyped && people.some(({ label }) => ` ${fold(label)}`.includes(` ${fold(query)}`))
  const all = isNamed ? [...people, ...commands] : [...commands, ...people]
  const groups = isTyped ? [...new Set(all.map(({ group }) => group))] : GROUPS
  return groups.flatMap((group) => all.filter((command) => command.group === group))
}
