import { memo, startTransition, useEffect, useState } from 'react'
import { GridList, type TextDropItem, useDragAndDrop } from 'react-aria-components'
import type { Day } from '@/lib/core/day'
import type { Stage } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { sayNumber, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Card } from './card'

/** Cards of one column that are drawn at once, as many as are in sight; those that follow as soon as the window is idle; and how many more a press brings. */
const IN_SIGHT = 8
const FIRST = 30
const MORE = 100

/** What a card is while it is dragged: the person's id; and from where, so that its own column is no place to drop it. */
const PERSON = 'application/x-common-ground-person'
const fromStage = (stage: Stage): string => `${PERSON}-from-${stage}`

/** As soon as the window has nothing else to do. */
function afterwards(work: () => void): { cancel: () => void } {
  const id = requestIdleCallback(work, { timeout: 1000 })
  return { cancel: () => { cancelIdleCallback(id) } }
}

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
export const Column = memo(DrawnColumn, (a, b) =>
  a.stage === b.stage && a.today === b.today && a.isApart === b.isApart && a.isAlone === b.isAlone && a.onMove === b.onMove && a.onOpen === b.onOpen
  && a.people.length === b.people.length && a.people.every((person, index) => person === b.people[index]))

function DrawnColumn({ stage, people, today, isApart = false, isAlone = false, onMove, onOpen }: ColumnProps) {
  const [limit, setLimit] = useState(IN_SIGHT)
  useEffect(() => {
    const idle = afterwards(() => { startTransition(() => { setLimit((known) => Math.max(known, FIRST)) }) })
    return () => { idle.cancel() }
  }, [])
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
  const rest = people.length - Math.max(limit, FIRST)
  const title = t(`stage.${stage}`)
  return (
    <section aria-label={title} className={`flex min-h-0 flex-col rounded-md border ${isApart ? 'border-dashed border-edge' : 'border-line bg-sunken'} ${isAlone ? 'w-full' : 'w-60 shrink-0'}`}>
      <h2 className="m-0 flex items-baseline gap-2 px-3 pt-2 text-sm font-medium">{title}<span className="font-normal text-soft">{sayNumber(people.length)}</span></h2>
      <GridList
        aria-label={t('board.column', people.length, [title, sayNumber(people.length)])} items={shown} dragAndDropHooks={dragAndDropHooks} dependencies={[today]}
        onAction={(key) => { onOpen(String(key)) }} className="flex min-h-24 flex-1 flex-col gap-2 overflow-auto p-2 -outline-offset-2 drop-target:bg-accent-soft drop-target:outline-2 drop-target:outline-accent drop-target:outline-dashed"
        renderEmptyState={() => <p className="m-0 px-1 text-sm text-soft">{t('board.empty')}</p>}
      >
        {(person) => <Card person={person} today={today} onMove={(to) => { onMove([person.id], to) }} />}
      </GridList>
      {rest > 0 ? <Button look="quiet" className="m-1" onPress={() => { setLimit(Math.max(limit, FIRST) + MORE) }}>{rest > MORE ? t('board.more', [sayNumber(MORE), sayNumber(rest)]) : t('board.last', [sayNumber(rest)])}</Button> : null}
    </section>
  )
}
