import { useState } from 'react'
import { readStructure } from '@/lib/flows/report-structure'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { intoClipboard } from '../ui/copy-text'
import { Reveal } from '../ui/reveal'
import { announceTrouble } from '../ui/toast'

/** For a page that is built otherwise than its site was: copies how, without a word of it, and shows what was copied. */
export function CopyStructure() {
  const [structure, setStructure] = useState('')
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    const read = await readStructure()
    if (!read.ok) return announceTrouble(read.failure)
    // Shown before it is copied: where the browser refuses the clipboard, it can be taken by hand.
    setStructure(read.value)
    setCopied(await intoClipboard(read.value))
  }
  return (
    <section className="flex max-w-full flex-col items-start gap-1" aria-label={t('structure.label')}>
      <Button onPress={() => void copy()}>{isCopied ? t('structure.copied') : t('structure.copy')}</Button>
      <p className="m-0 text-sm text-soft">{t('structure.what')}</p>
      {structure ? <Reveal level={2} summary={<span className="text-sm">{t('structure.look')}</span>}><pre className="m-0 max-h-60 overflow-auto text-xs" tabIndex={0}>{structure}</pre></Reveal> : null}
    </section>
  )
}
