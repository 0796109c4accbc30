import { bindings, COMMANDS, openShortcutsPage } from '../platform/commands'

export { openShortcutsPage as openShortcutSettings }

const IDS = ['open-panel', ...COMMANDS] as const

/** A command of the browser's own and the keys that it has now; `''` where the user took them away. */
export interface BoundCommand {
  id: (typeof IDS)[number]
  keys: string
}

/** The commands in the order in which they are told. `_execute_action` is what opens the panel. */
export async function boundCommands(): Promise<BoundCommand[]> {
  const bound = new Map((await bindings()).map(({ name, keys }) => [name === '_execute_action' ? 'open-panel' : name, keys]))
  return IDS.map((id) => ({ id, keys: bound.get(id) ?? '' }))
}
