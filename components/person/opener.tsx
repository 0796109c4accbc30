import { useId, useState } from 'react'
import type { Message } from '@/lib/core/message'
import { say, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { copyText } from '../ui/copy-text'
import { Field } from '../ui/field'

/** A draft goes amber from here on, in characters. */
const LONG = 400

/** A first line to start from: editable, counted, copied by hand. Nothing is sent. */
export function Opener({ openers }: { openers: readonly Message[] }) {
  const id = useId()
  const [at, setAt] = useState(0)
  const chosen = openers[at % Math.max(openers.length, 1)]
  const suggestion = chosen ? say(chosen) : ''
  const [draft, setDraft] = useState<{ of: string; text: string }>({ of: '', text: '' })
  const [copied, setCopied] = useState(false)
  if (!chosen) return null
  const text = draft.of === suggestion ? draft.text : suggestion
  const copy = async (): Promise<void> => {
    if (await copyText(text)) setCopied(true)
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2" onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void copy() }}>
      <h2 id={id} className="m-0 text-sm font-semibold">{t('opener.heading')}</h2>
      <Field label={t('opener.label')} hideLabel rows={3} value={text} onChange={(next) => { setDraft({ of: suggestion, text: next }); setCopied(false) }} />
      <div className="flex flex-wrap items-center gap-2">
        <Button keys="Control+Enter Meta+Enter" onPress={() => void copy()}>{copied ? t('opener.copied') : t('opener.copy')}</Button>
        {openers.length > 1 ? <Button look="quiet" onPress={() => { setAt(at + 1); setCopied(false) }}>{t('opener.another')}</Button> : null}
        <span className={`ml-auto text-xs ${text.length > LONG ? 'font-medium text-amber' : 'text-soft'}`}>{t('opener.count', text.length, [String(text.length)])}</span>
      </div>
    </section>
  )
}
