import type { TieKind } from '@/lib/model/kinds'
import type { Tie } from '@/lib/model/person'
import { t } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'

const CLICKED = ['mentor', 'sponsor'] as const

/** The two tags that one click gives or takes, or both at once. */
export function Tags({ tie, busy, onChange }: { tie: Tie | undefined; busy: boolean; onChange: (add: TieKind[], remove: TieKind[]) => void }) {
  return (
    <div role="group" aria-label={t('tags.group')} className="grid grid-cols-[1fr_1fr_auto] gap-1 min-[360px]:gap-2">
      {CLICKED.map((kind) => {
        const tag = tie?.tags.find((known) => known.kind === kind)
        return (
          <Toggle
            key={kind} isSelected={tag !== undefined} isDisabled={busy} className="gap-1! px-1! text-xs! min-[360px]:px-1.5! min-[360px]:text-sm!"
            onChange={(on) => { onChange(on ? [kind] : [], on ? [] : [kind]) }}
          >
            {tag === undefined ? null : <span aria-hidden>✓</span>}
            {t(tag?.state === 'active' ? `tags.active.${kind}` : `tags.potential.${kind}`)}
          </Toggle>
        )
      })}
      <Button
        className="px-1.5! text-xs! min-[360px]:px-3! min-[360px]:text-sm!" isDisabled={busy || CLICKED.every((kind) => tie?.tags.some((tag) => tag.kind === kind))}
        onPress={() => { onChange([...CLICKED], []) }}
      >
        {t('tags.both')}
      </Button>
    </div>
  )
}
