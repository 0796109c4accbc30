import { type ReactNode, useState } from 'react'
import { t } from '@/lib/words/words'
import { Button } from './button'
import { copyText } from './copy-text'
import { Field } from './field'

/** A draft goes amber from here on, in characters. */
const LONG = 400

interface DraftTextProps {
  label: string
  /** What is proposed; typing changes it here only. */
  text: string
  rows?: number
  hint?: ReactNode
  /** A long text is meant to be long. */
  isLong?: boolean
  /** Further buttons, given the text as it stands. */
  children?: (text: string) => ReactNode
}

/** A text to change and to copy by hand. Nothing is sent. */
export function DraftText({ label, text: proposed, rows = 5, hint, isLong = false, children }: DraftTextProps) {
  const [typed, setTyped] = useState<{ of: string; text: string }>()
  const [copied, setCopied] = useState('')
  const text = typed?.of === proposed ? typed.text : proposed
  const copy = async (): Promise<void> => {
    if (await copyText(text)) setCopied(text)
  }
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={hint} rows={rows} value={text} onChange={(next) => { setTyped({ of: proposed, text: next }) }} />
      <div className="flex flex-wrap items-center gap-2">
        <Button onPress={() => void copy()}>{copied === text ? t('opener.copied') : t('opener.copy')}</Button>
        {children?.(text)}
        <span className={`ml-auto text-xs ${text.length > LONG && !isLong ? 'font-medium text-amber' : 'text-soft'}`}>{t('opener.count', text.length, [String(text.length)])}</span>
      </div>
    </div>
  )
}
