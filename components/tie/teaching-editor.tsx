import type { Tie } from '@/lib/model/person'
import { mergeNames } from '@/lib/core/three-way'
import { without } from '@/lib/core/without'
import { t } from '@/lib/words/words'
import { SavedLine } from '../ui/saved-line'

const SIDES = ['mine', 'theirs'] as const

/** What each teaches the other, a few words with commas between them. */
export function TeachingEditor({ tie, change }: { tie: Tie; change: (patch: (tie: Tie) => Tie) => void }) {
  const save = (side: (typeof SIDES)[number], text: string, before: string): void => {
    change((now) => {
      const teaching = { mine: [], theirs: [], ...now.teaching, [side]: mergeNames(before, text, now.teaching?.[side] ?? []).slice(0, 50) }
      return teaching.mine.length + teaching.theirs.length === 0 ? without(now, 'teaching') : { ...now, teaching }
    })
  }
  return (
    <div className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2">
      {SIDES.map((side) => <SavedLine key={side} label={t(`tie.${side}`)} value={(tie.teaching?.[side] ?? []).join(', ')} onSave={(text, before) => { save(side, text, before) }} />)}
    </div>
  )
}
