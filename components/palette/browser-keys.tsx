import { useEffect, useState } from 'react'
import { type BoundCommand, boundCommands, openShortcutSettings } from '@/lib/flows/shortcuts'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

/** The keys that the browser itself listens for, as they are bound now, and the way to its own page where they are changed. */
export function BrowserKeys() {
  const [commands, setCommands] = useState<readonly BoundCommand[]>()
  useEffect(() => {
    const look = (): void => void boundCommands().then(setCommands)
    look()
    // They are changed in another tab: what is shown follows when one comes back.
    addEventListener('focus', look)
    return () => { removeEventListener('focus', look) }
  }, [])
  return (
    <div className="flex flex-col items-start gap-2">
      <dl className="m-0 w-full">
        {(commands ?? []).map(({ id, keys }) => (
          <div key={id} className="flex min-h-8 items-center gap-2 text-sm">
            <dt className="min-w-0 flex-1">{t(`command.${id}`)}</dt>
            <dd className="m-0 shrink-0 text-soft">{keys === '' ? t('shortcut.unbound') : <kbd className="rounded-sm border border-edge bg-sunken px-1.5 py-0.5 font-sans text-xs text-ink">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {import.meta.env.FIREFOX
        ? <p className="m-0 text-sm text-soft">{t('shortcut.firefox')}</p>
        : <Button onPress={() => void openShortcutSettings()}>{t('shortcut.change')}</Button>}
    </div>
  )
}
