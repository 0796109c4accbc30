import { say, t } from '@/lib/words/words'
import type { ListedRow } from '../hooks/use-listed'
import { tagWords } from '../person/state-line'
import { Button } from '../ui/button'

/** One of many: chosen or not, the name, what is shared, and what the page says of them. */
export function ListedRowView({ row: { listed, person, isLikely, namesake, shared }, isChosen, onOpen }: { row: ListedRow; isChosen: boolean; onOpen: (id: string) => void }) {
  const [first, ...more] = shared
  const said = [listed.headline ?? [listed.title, listed.organisation].filter(Boolean).join(', '), listed.location].filter(Boolean).join(' · ')
  const common = first && [say(first.sentence), ...(more.length > 0 ? [t('list.more', more.length, [String(more.length)])] : [])].join(' · ')
  return (
    <div className="flex gap-3">
      <span aria-hidden className={`mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm border text-xs leading-none ${isChosen ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-raised'}`}>{isChosen ? '✓' : ''}</span>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className="min-w-0 flex-[1_1_8rem] truncate font-medium" title={listed.name}><bdi>{listed.name}</bdi></span>
          {isLikely ? <span className="text-xs text-soft">{t('list.likely')}</span> : person
            ? <span className="text-xs text-green">{[t('person.saved'), ...person.tie.tags.map(tagWords)].join(' · ')}</span>
            : namesake ? <span className="text-xs text-soft">{t('list.namesake')}</span> : null}
        </div>
        {common ? <div className="line-clamp-2 text-sm" title={common}><bdi>{common}</bdi></div> : null}
        {said ? <div className="truncate text-sm text-soft" title={said}><bdi>{said}</bdi></div> : null}
      </div>
      {person ? <Button look="quiet" className="-my-1 -mr-3 shrink-0 self-center" aria-label={t('list.openOf', [listed.name])} onPress={() => { onOpen(person.id) }}><span aria-hidden>▸</span></Button> : null}
    </div>
  )
}
