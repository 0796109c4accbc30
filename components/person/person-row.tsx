import type { Day } from '@/lib/core/day'
import type { Affinity } from '@/lib/affinity/affinity'
import { shownTags, useSharedScreen } from '../hooks/use-shared-screen'
import { say, t } from '@/lib/words/words'
import type { Person } from '@/lib/model/person'
import { daysAgo, tagWords } from './state-line'

/** More tags than these would leave no room for either. */
const FEW = 2

/** Two lines: the name with its tags, and the one thing to remember. */
export function PersonRowView({ person, shared, today }: { person: Person; shared: Affinity | undefined; today: Day }) {
  const isShared = useSharedScreen()
  const tags = shownTags(person.tie, isShared).map(tagWords)
  const remember = shared ? say(shared.sentence) : (person.notes[0]?.text ?? person.headline ?? person.organisation ?? '')
  return (
    <div className="flex flex-col">
      <div className="flex items-baseline gap-2">
        <span className="max-w-[75%] shrink-0 truncate font-medium" title={person.name}><bdi>{person.name}</bdi></span>
        <span className="ml-auto min-w-0 truncate text-xs text-soft" title={tags.join(', ')}>{tags.slice(0, FEW).join(', ')}{tags.length > FEW ? ` +${String(tags.length - FEW)}` : ''}</span>
      </div>
      <div className="flex items-baseline gap-2 text-sm text-soft">
        <span className="min-w-0 truncate" title={remember}><bdi>{remember}</bdi></span>
        {person.lastContactOn ? <span className="ml-auto shrink-0 text-xs">{t('person.lastContactShort', [daysAgo(person.lastContactOn, today)])}</span> : null}
      </div>
    </div>
  )
}
