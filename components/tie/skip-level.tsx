import { useLiveQuery } from 'dexie-react-hooks'
import { calendarOfMeetings, meetingsWith } from '@/lib/flows/calendar'
import { planSkipLevel } from '@/lib/flows/skip-level'
import type { Person } from '@/lib/model/person'
import type { Self } from '@/lib/model/records'
import { writeAgenda, writeSkipLevelRequest } from '@/lib/ties/skip-level'
import { say, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { DraftText } from '../ui/draft-text'
import { announceEdit, announceSaved } from '../ui/toast'

/** Meeting one's manager's manager: a request, an agenda from goals and limits, and two days a year, which go into a calendar too. */
export function SkipLevelTexts({ person, self }: { person: Person; self: Self }) {
  const request = writeSkipLevelRequest(person, self).map((line) => line.map(say).join(' ')).join('\n').trim()
  const agenda = writeAgenda(person, self).map((line) => `- ${say(line)}`).join('\n')
  const isPlanned = (useLiveQuery(() => meetingsWith(person.id), [person.id]) ?? []).length > 0
  return (
    <div className="flex flex-col gap-4 pb-2">
      <DraftText label={t('skipLevel.request')} text={request} rows={7} isLong />
      <DraftText label={t('skipLevel.agenda.heading')} text={agenda} rows={6} isLong />
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void planSkipLevel(person.id, t('skipLevel.reason')).then((result) => announceEdit(result, { key: 'skipLevel.planned' }))}>{t('skipLevel.plan')}</Button>
        {isPlanned ? <Button onPress={() => void calendarOfMeetings(person.id).then((count) => { announceSaved({ key: 'calendar.given', values: [count], count }) })}>{t('skipLevel.calendar')}</Button> : null}
      </div>
    </div>
  )
}
