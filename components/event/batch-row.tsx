import type { PersonRow } from '@/lib/store/rows'
import { holeIn } from '@/lib/templates/fill'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { copyText } from '../ui/copy-text'
import { Field } from '../ui/field'

/** A message may be longer, but is more often read below this, in characters. */
const LONG = 400

/** One person's follow-up as it would be, or is, planned. */
export interface Draft {
  person: PersonRow
  due: string
  text: string
  /** Sentences left out, because something in them is not known. */
  left: readonly string[]
  /** The follow-up that it has become; not planned yet without one. */
  followUpId?: string
  /** The message was copied as it is. */
  isCopied: boolean
  /** Somebody else's message reads the same. */
  isAlike?: boolean
}

interface BatchRowProps { draft: Draft; isOpen: boolean; when: string; onOpen: () => void; onText: (text: string) => void; onDay: (day: string) => void; onCopied: () => void; onPerson: () => void }

/** Who, when, and the message: opened to change it, copied by hand. */
export function BatchRow({ draft: { person, due, text, left, followUpId, isCopied, isAlike }, isOpen, when, onOpen, onText, onDay, onCopied, onPerson }: BatchRowProps) {
  const isPlanned = followUpId !== undefined
  const hole = holeIn(text)
  const copy = async (): Promise<void> => {
    if (await copyText(text)) onCopied()
    else if (!isOpen) onOpen()
  }
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <bdi className="font-medium">{person.name}</bdi>
        <span className={`text-sm ${isPlanned ? 'text-green' : 'text-soft'}`}>{isPlanned ? t('batch.planned', [when]) : when}</span>
        <span className="mr-auto text-sm text-green">{isCopied ? t('batch.copied') : ''}</span>
        {text === '' ? null : <Button look="quiet" className="px-2!" isDisabled={hole !== undefined} aria-label={t('batch.copyFor', [person.name])} onPress={() => void copy()}>{t(isCopied ? 'batch.copyAgain' : 'opener.copy')}</Button>}
        <Button look="quiet" className="px-2!" aria-expanded={isOpen} aria-label={t('batch.openFor', [person.name])} onPress={onOpen}>{t('batch.open')}</Button>
      </div>
      {isOpen ? (
        <div className="flex flex-col gap-2 pb-2">
          <Field label={t('batch.day')} type="date" value={due} onChange={onDay} className="w-40" />
          <Field label={t('batch.message')} rows={6} value={text} onChange={onText} isReadOnly={isPlanned} />
          <div className="flex flex-wrap items-center gap-2">
            <Button look="quiet" className="-ml-3" onPress={onPerson}>{t('here.open')}</Button>
            <span className={`ml-auto text-xs ${text.length > LONG ? 'font-medium text-amber' : 'text-soft'}`}>{t('opener.count', text.length, [String(text.length)])}</span>
          </div>
        </div>
      ) : text === '' ? null : <p className="m-0 line-clamp-2 text-sm text-soft"><bdi>{text}</bdi></p>}
      {hole === undefined ? null : <p role="status" className="m-0 text-sm text-amber">{t('batch.hole', [hole])}</p>}
      {left.length > 0 ? <p className="m-0 text-sm text-amber">{t('batch.left', left.length, [left.join(' ')])}</p> : null}
      {isAlike ? <p className="m-0 text-sm text-amber">{t('batch.same')}</p> : null}
    </div>
  )
}
