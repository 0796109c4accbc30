import { useState } from 'react'
import { exportRaw } from '@/lib/flows/rescue'
import { deleteEverything, openWorkspace } from '@/lib/flows/settings'
import { sayNumber, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Reveal } from '../ui/reveal'

/** The data is there but could not be opened: in plain words, with everything as a file, and a way to go on that needs that file. */
export function Rescue({ trouble }: { trouble: Error }) {
  const [count, setCount] = useState<number>()
  const beginAnew = async (): Promise<void> => {
    await deleteEverything()
    await openWorkspace('#/exchange') // in the full tab: the panel welcomes a new user first
    location.reload()
  }
  return (
    <main className="mx-auto flex w-full max-w-160 flex-col items-start gap-4 overflow-auto p-4">
      <h1 className="m-0 text-lg font-semibold">{t('rescue.title')}</h1>
      <p className="m-0">{t('rescue.body')}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" onPress={() => void exportRaw().then(setCount)}>{t('rescue.download')}</Button>
        <Button onPress={() => location.reload()}>{t('rescue.again')}</Button>
      </div>
      <p role="status" className="m-0 text-sm text-green empty:hidden">{count === undefined ? '' : t('rescue.downloaded', count, [sayNumber(count)])}</p>
      <section aria-labelledby="anew" className="flex flex-col items-start gap-2 border-t border-line pt-3">
        <h2 id="anew" className="m-0 text-base font-semibold">{t('rescue.anew')}</h2>
        <p className="m-0 text-sm text-soft">{t('rescue.anewHint')}</p>
        <Button look="danger" isDisabled={!count} onPress={() => void beginAnew()}>{t('rescue.begin')}</Button>
      </section>
      <Reveal summary={<span className="text-sm">{t('rescue.detail')}</span>}>
        <pre className="m-0 max-w-full overflow-auto rounded-md bg-sunken p-2 text-xs whitespace-pre-wrap">{trouble.name}: {trouble.message}</pre>
      </Reveal>
    </main>
  )
}
