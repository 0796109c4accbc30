import { Button as AriaButton, GridListItem, MenuTrigger, Popover } from 'react-aria-components'
import { daysBetween, type Day } from '@/lib/core/day'
import { STAGES, type Stage } from '@/lib/model/kinds'
import type { PersonRow } from '@/lib/store/rows'
import { t } from '@/lib/words/words'
import { shownTags, useSharedScreen } from '../hooks/use-shared-screen'
import { tagWords } from '../person/state-line'
import { ActionMenu } from '../ui/popup'

const SMALL = 'flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink'

/** A person on the board: who, what they are for the user, how long they have been here. */
export function Card({ person, today, onMove }: { person: PersonRow; today: Day; onMove: (stage: Stage) => void }) {
  const isShared = useSharedScreen()
  const days = Math.max(0, daysBetween(person.tie.stageSince, today))
  const tags = shownTags(person.tie, isShared).map(tagWords).join(', ')
  const work = [person.title, person.organisation].filter(Boolean).join(' · ')
  return (
    <GridListItem id={person.id} textValue={person.name} className="flex cursor-pointer items-start gap-1 rounded-md border border-line bg-raised p-1 pl-3 text-sm hover:border-edge dragging:opacity-50">
      <span className="flex min-w-0 flex-1 flex-col py-1">
        <span className="font-medium"><bdi>{person.name}</bdi></span>
        {work === '' ? null : <span className="truncate text-soft" title={work}><bdi>{work}</bdi></span>}
        {tags === '' ? null : <span className="text-xs text-soft">{tags}</span>}
        <span className="text-xs text-soft">{t('board.days', days, [String(days)])}</span>
      </span>
      <span className="flex flex-col">
        <MenuTrigger>
          <AriaButton aria-label={t('board.move', [person.name])} className={SMALL}><span aria-hidden>⋯</span></AriaButton>
          <Popover className="max-h-96 overflow-auto rounded-md border border-edge bg-raised p-1 shadow-lg">
            <ActionMenu
              label={t('board.moveTo')} options={STAGES.filter((stage) => stage !== person.tie.stage).map((id) => ({ id, label: t('board.to', [t(`stage.${id}`)]) }))}
              onAction={(id) => { const stage = STAGES.find((known) => known === id); if (stage) onMove(stage) }}
            />
          </Popover>
        </MenuTrigger>
        <AriaButton slot="drag" className={SMALL}><span aria-hidden>⠿</span></AriaButton>
      </span>
    </GridListItem>
  )
}
