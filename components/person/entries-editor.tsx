import { useState } from 'react'
import { newId } from '@/lib/core/id'
import { cleanLine } from '@/lib/core/text'
import { t } from '@/lib/words/words'
import type { Entry } from '@/lib/model/records'
import { Button } from '../ui/button'
import { Field } from '../ui/field'

export const ENTRY_LISTS = ['limits', 'offers', 'wishes'] as const
export type EntryList = (typeof ENTRY_LISTS)[number]

/** One list in the user's own words: limits, offers, or wishes to learn. */
export function EntriesEditor({ list, entries, onChange }: { list: EntryList; entries: Entry[]; onChange: (change: (known: Entry[]) => Entry[]) => void }) {
  const [text, setText] = useState('')
  const add = (): void => {
    const line = cleanLine(text)
    if (line === '') return
    onChange((known) => [...known, { id: newId(), text: line }])
    setText('')
  }
  return (
    <section aria-labelledby={`list-${list}`} className="flex flex-col gap-1">
      <h3 id={`list-${list}`} className="m-0 text-sm font-semibold">{t(`me.${list}`)}</h3>
      <p className="m-0 text-xs text-soft">{t(`me.${list}Hint`)}</p>
      {entries.map((entry) => (
        <div key={entry.id} className="flex items-center gap-1 rounded-md bg-sunken pl-2">
          <span className="min-w-0 flex-1 text-sm"><bdi>{entry.text}</bdi></span>
          <Button look="quiet" aria-label={t('fact.remove', [entry.text])} onPress={() => { onChange((known) => known.filter((other) => other.id !== entry.id)) }}>×</Button>
        </div>
      ))}
      <div className="flex items-end gap-2" onKeyDown={(event) => { if (event.key === 'Enter' && event.target instanceof HTMLInputElement) { event.preventDefault(); add() } }}>
        <Field label={t(`me.${list}`)} hideLabel value={text} onChange={setText} placeholder={t(`me.${list}Example`)} className="flex-1" />
        <Button isDisabled={text.trim() === ''} onPress={add}>{t('fact.addShort')}</Button>
      </div>
    </section>
  )
}
