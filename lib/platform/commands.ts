import { browser } from 'wxt/browser'

/** Commands of the manifest that the worker answers; the toolbar's own, `_execute_action`, is a click on the icon. */
export const COMMANDS = ['open-workspace', 'tag-mentor', 'tag-sponsor'] as const
export type CommandId = (typeof COMMANDS)[number]

/** Calls back when the user presses the keys of a command, with the tab in front; the keys grant that tab as a click on the icon does. Register synchronously at the worker's start. */
export function onCommand(handle: (command: CommandId, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((id) => id === name)
    if (command !== undefined) handle(command, tab?.id)
  })
}

/** Every command with the keys that it is bound to now, as the browser writes them; no keys: `''`. */
export async function bindings(): Promise<{ name: string; keys: string }[]> {
  return (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}

/** Opens the browser's own page of shortcuts. Chromium only: Firefox lets no extension open its own. */
export async function openShortcutsPage(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
