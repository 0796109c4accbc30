import { useState } from 'react'
import { GridList, type TextDropItem, useDragAndDrop } from 'react-aria-components'
import type { Day } from '@/lib/core/day'
import type { Stage } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { sayNumber, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Card } from './card'

/** Cards of one column that exist at first, and how many more a press brings. */
const FIRST = 30
const MORE = 100

/** What a card is while it is dragged: the person's id; and from where, so that its own column is no place to drop it. */
const PERSON = 'application/x-common-ground-person'
const fromStage = (stage: Stage): string => `${PERSON}-from-${stage}`

interface ColumnProps {
  stage: Stage
  people: readonly PersonRow[]
  today: Day
  isApart?: boolean
  isAlone?: boolean
  onMove: (ids: readonly string[], stage: Stage) => void
  onOpen: (id: string) => void
}

/** One stage: its people, longest in it first. Cards are dragged here, by pointer or by keys, and dropped anywhere on it. */
export function Column({ stage, people, today, isApart = false, isAlone = false, onMove, onOpen }: ColumnProps) {
  const [limit, setLimit] = useState(FIRST)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [PERSON]: String(key), [fromStage(stage)]: String(key), 'text/plain': people.find(({ id }) => id === key)?.name ?? '' })),
    acceptedDragTypes: [PERSON],
    getDropOperation: (_target, types) => (types.has(PERSON) && !types.has(fromStage(stage)) ? 'move' : 'cancel'),
    onRootDrop: ({ items }) => {
      const dropped = items.filter((item): item is TextDropItem => item.kind === 'text' && item.types.has(PERSON))
      void Promise.all(dropped.map((item) => item.getText(PERSON))).then((ids) => { onMove(ids, stage) })
    },
  })
  const shown = people.slice(0, limit)
  const title = t(`stage.${stage}`)
  return (
    <section aria-label={title} className={`flex min-h-0 flex-col rounded-md border ${isApart ? 'border-dashed border-edge' : 'border-line bg-sunken'} ${isAlone ? 'w-full' : 'w-60 shrink-0'}`}>
      <h2 className="m-0 flex items-baseline gap-2 px-3 pt-2 text-sm font-medium">{title}<span className="font-normal text-soft">{sayNumber(people.length)}</span></h2>
      <GridList
        aria-label={t('board.column', people.length, [title, sayNumber(people.length)])} items={shown} dragAndDropHooks={dragAndDropHooks} dependencies={[today]}
        onAction={(key) => { onOpen(String(key)) }} className="flex min-h-24 flex-1 flex-col gap-2 overflow-auto p-2 -outline-offset-2 drop-target:bg-accent-soft"
        renderEmptyState={() => <p className="m-0 px-1 text-sm text-soft">{t('board.empty')}</p>}
      >
        {(person) => <Card person={person} today={today} onMove={(to) => { onMove([person.id], to) }} />}
      </GridList>
      {people.length > limit ? <Button look="quiet" className="m-1" onPress={() => { setLimit(limit + MORE) }}>{t('board.more', [sayNumber(Math.min(MORE, people.length - limit)), sayNumber(people.length - limit)])}</Button> : null}
    </section>
  )
}
