import { daysBetween } from '@/lib/core/day'
import { describeDue } from '@/lib/followups/describe-due'
import type { Affinity } from '@/lib/affinity/affinity'
import { type Column, namesOf, type TableContext } from '@/lib/network/columns'
import type { PersonRow } from '@/lib/store/rows'
import { say, t, uiLocale } from '@/lib/words/words'
import { shownTags } from '../hooks/use-shared-screen'
import { daysAgo, tagWords } from '../person/state-line'

/** Width of each column in pixels; multiples of 4. */
export const WIDTHS: Record<Column | 'name', number> = {
  name: 208, title: 200, organisation: 168, location: 152, tags: 176, stage: 136, 'in-stage': 104, goals: 200, events: 168, shared: 264, contact: 128, due: 144, added: 112,
}

/** What a cell says of a person; empty where nothing is known. */
export function cellText(person: PersonRow, column: Column, context: TableContext & { isShared: boolean }, sharedOf: (person: PersonRow) => Affinity | undefined): string {
  const { tie } = person
  switch (column) {
    case 'title': return person.title ?? person.headline ?? ''
    case 'organisation': return person.organisation ?? ''
    case 'location': return person.location ?? ''
    case 'tags': return shownTags(tie, context.isShared).map(tagWords).join(', ')
    case 'stage': return t(`stage.${tie.stage}`)
    case 'in-stage': { const days = Math.max(0, daysBetween(tie.stageSince, context.today)); return t('table.days', days, [String(days)]) }
    case 'goals': return namesOf(tie.goalIds, context.goals).join(', ')
    case 'events': return namesOf(person.eventIds, context.events).join(', ')
    case 'shared': { const shared = sharedOf(person); return shared ? say(shared.sentence) : '' }
    case 'contact': return person.lastContactOn ? daysAgo(person.lastContactOn, context.today) : ''
    case 'due': { const due = context.due.get(person.id); return due ? say(describeDue(due, context.today, uiLocale())) : '' }
    case 'added': return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' }).format(new Date(person.createdAt))
  }
}
