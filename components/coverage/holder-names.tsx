import { useState } from 'react'
import type { Holder } from '@/lib/network/coverage'
import { t } from '@/lib/words/words'
import { hashOf } from '../hooks/use-route'
import { Button, TextLink } from '../ui/button'

/** So many names stand at once; the rest is one press away. */
const FEW = 4
const STEP = 40

/** Names, each leading to its person, with how they stand: a filled mark and a word for who acted, an empty one for who may. */
export function HolderNames({ holders }: { holders: readonly Holder[] }) {
  const [limit, setLimit] = useState(FEW)
  const left = holders.length - limit
  return (
    <div className="flex w-full min-w-0 flex-col items-start">
      <ul role="list" className="m-0 flex w-full list-none flex-col p-0 text-sm">
        {holders.slice(0, limit).map(({ id, name, state }) => (
          <li key={id} className="flex min-h-8 items-center gap-2">
            <span aria-hidden className={`size-2.5 shrink-0 rounded-full border border-accent forced-color-adjust-none ${state === 'active' ? 'bg-accent' : ''}`} />
            <TextLink href={hashOf('people', id)} className="min-w-0 truncate"><bdi>{name}</bdi></TextLink>
            <span className="shrink-0 text-xs text-soft">{t(`coverage.state.${state}`)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? <Button look="quiet" className="-ml-3" onPress={() => { setLimit(limit + STEP) }}>{t('ties.more', left, [String(left)])}</Button> : null}
    </div>
  )
}
