import { useState } from 'react'
import { readStructure } from '@/lib/flows/report-structure'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Reveal } from '../ui/reveal'
import { announceTrouble } from '../ui/toast'

/** For a page that is built otherwise than its site was: copies how, without a word of it, and shows what was copied. */
export function CopyStructure() {
  const [copied, setCopied] = useState('')
  const copy = async (): Promise<void> => {
    const structure = await readStructure()
    if (!structure.ok) return announceTrouble(structure.failure)
    await navigator.clipboard.writeText(structure.value)
    setCopied(structure.value)
  }
  return (
    <section className="flex max-w-full flex-col items-start gap-1" aria-label={t('structure.label')}>
      <Button onPress={() => void copy()}>{copied ? t('structure.copied') : t('structure.copy')}</Button>
      <p className="m-0 text-sm text-soft">{t('structure.what')}</p>
      {copied ? <Reveal summary={<span className="text-sm">{t('structure.look')}</span>}><pre className="m-0 max-h-60 overflow-auto text-xs" tabIndex={0}>{copied}</pre></Reveal> : null}
    </section>
  )
}
