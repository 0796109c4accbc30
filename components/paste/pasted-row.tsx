import { Checkbox } from 'react-aria-components'
import type { PastedRow } from '@/lib/paste/row'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Tick } from '../ui/tick'

type Editable = 'name' | 'title' | 'organisation' | 'email' | 'phone' | 'link' | 'note'
const FIELDS: readonly Editable[] = ['name', 'title', 'organisation', 'email', 'phone', 'link', 'note']

/** What the user says of one row. */
export interface Change {
  isIn?: boolean
  isSame?: boolean
  edited?: Partial<Record<Editable, string>>
}

interface PastedRowProps extends Change {
  row: PastedRow
  known: { name: string; isSure: boolean } | undefined
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onChange: (change: Change) => void
}

/** One pasted person: in or out, what was understood, what is in doubt and why, and fields to put it right. */
export function PastedRowView({ row, edited = {}, known, isIn = false, isSame = false, isOpen, onOpen, onChange }: PastedRowProps) {
  const now = { ...row, ...edited }
  const line = [now.title, now.organisation, now.email, now.phone, now.link].filter(Boolean).join(' · ')
  const doubt = edited.name === undefined ? row.doubt : now.name === '' ? 'no-name' : undefined
  return (
    <div className="flex gap-2">
      <Checkbox isSelected={isIn} onChange={(next) => { onChange({ isIn: next }) }} aria-label={t('paste.take', [now.name || row.source.slice(0, 60)])} className="group flex min-h-8 min-w-8 cursor-pointer items-center justify-center self-start rounded-md">
        <span aria-hidden className="flex size-4 items-center justify-center rounded-[3px] border border-edge bg-raised text-xs leading-none text-on-accent group-selected:border-accent group-selected:bg-accent"><span className="hidden group-selected:inline">✓</span></span>
      </Checkbox>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex items-start gap-2">
          <bdi className={`min-w-0 flex-1 pt-1 font-medium ${now.name === '' ? 'text-soft' : ''}`}>{now.name === '' ? t('paste.unnamed') : now.name}</bdi>
          <Button look="quiet" aria-expanded={isOpen} aria-label={t('paste.editRow', [now.name || row.source.slice(0, 60)])} onPress={() => { onOpen(!isOpen) }}>{t('paste.change')}</Button>
        </div>
        {line === '' ? null : <span className="truncate text-sm text-soft"><bdi>{line}</bdi></span>}
        {now.name === '' ? <span className="line-clamp-2 text-sm text-soft"><bdi>{row.source}</bdi></span> : null}
        {doubt ? <span className="text-sm text-amber">{t(`paste.doubt.${doubt}`)}</span> : null}
        {known?.isSure ? <span className="text-sm text-green">{t('paste.known', [known.name])}</span> : null}
        {known && !known.isSure ? <Tick isSelected={isSame} onChange={(next) => { onChange({ isSame: next }) }}>{t('paste.maybe', [known.name])}</Tick> : null}
        {isOpen ? (
          <div className="flex flex-col gap-2 py-2">
            <blockquote className="m-0 border-l-2 border-line pl-2 text-sm whitespace-pre-line text-soft"><bdi>{row.source.slice(0, 1000)}</bdi></blockquote>
            {FIELDS.map((field) => (
              <Field key={field} label={t(`paste.fields.${field}`)} value={now[field] ?? ''} onChange={(text) => { onChange({ edited: { ...edited, [field]: text }, ...(field === 'name' && text.trim() !== '' && !isIn ? { isIn: true } : {}) }) }} />
            ))}
          </div>
        ) : null}
      </div>
    </div>
  )
}
