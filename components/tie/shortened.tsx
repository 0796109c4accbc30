import { type ReactNode, useState } from 'react'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

const FEW = 5
const STEP = 50

/** A list that begins with a few, and shows more in steps: never ten thousand rows at once. */
export function Shortened<T>({ items, keyOf, children }: { items: readonly T[]; keyOf: (item: T) => string; children: (item: T) => ReactNode }) {
  const [limit, setLimit] = useState(FEW)
  const left = items.length - limit
  if (items.length === 0) return null
  return (
    <>
      <ul className="m-0 flex list-none flex-col divide-y divide-line p-0">{items.slice(0, limit).map((item) => <li key={keyOf(item)}>{children(item)}</li>)}</ul>
      {left > 0 ? <Button look="quiet" className="-ml-3 self-start" onPress={() => { setLimit(limit + STEP) }}>{t('ties.more', left, [String(left)])}</Button> : null}
    </>
  )
}
