import { without } from '@/lib/core/without'
import { readClock } from '@/lib/flows/clock'
import type { Tie } from '@/lib/model/person'
import { t } from '@/lib/words/words'
import { Choice } from '../ui/choice'

const WORDS = ['one', 'two', 'three', 'four', 'five'] as const
const ASKED = ['values', 'ways'] as const

/** How it is to work together, in the user's own judgement after a talk. Words, no numbers: it is no score of a person. */
export function Fit({ tie, change }: { tie: Tie; change: (patch: (tie: Tie) => Tie) => void }) {
  const options = [{ id: '', label: '–' }, ...WORDS.map((word, index) => ({ id: String(index + 1), label: t(`tie.fitWords.${word}`) }))]
  const save = (what: (typeof ASKED)[number], text: string): void => {
    change((now) => {
      return { ...now, fit: { ...without(now.fit ?? { on: '' }, what), ...(text === '' ? {} : { [what]: Number(text) }), on: readClock().today } }
    })
  }
  return (
    <div role="group" aria-label={t('tie.fit')} className="flex flex-col gap-2">
      <div>
        <span className="text-sm font-semibold">{t('tie.fit')}</span>
        <p className="m-0 text-xs text-soft">{t('tie.fitHint')}</p>
      </div>
      <div className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2">
        {ASKED.map((what) => <Choice key={what} label={t(`tie.${what}`)} value={String(tie.fit?.[what] ?? '')} options={options} onChange={(text) => { save(what, text) }} />)}
      </div>
    </div>
  )
}
