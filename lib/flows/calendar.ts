import { cadenceOf } from '../followups/cadence'
import { isKeepInTouch } from '../followups/group-follow-ups'
import { why } from '../followups/why'
import { format } from '../exchange/formats/ics'
import type { EntryWords } from '../exchange/ics/follow-up-entries'
import type { Person } from '../model/person'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { writeAgenda } from '../ties/skip-level'
import { offerFile } from '../platform/files'
import { say, t } from '../words/words'
import { db } from '../store/database'
import { actsOf, followUpsOf, openFollowUps, peopleByIds, self, settings } from '../store/queries'
import { sureGroundOf } from './common-ground'
import { instant, readClock } from './clock'

/** Hands the user one follow-up as a calendar file. Answers how many entries are in it: none where it is gone, or quiet. */
export async function calendarOfFollowUp(id: string): Promise<number> {
  const followUp = await db.followUps.get(id)
  return followUp ? offer([followUp]) : 0
}

/** The skip-level meetings that are planned with one person. */
export const meetingsWith = async (personId: string): Promise<FollowUp[]> => (await followUpsOf(db, personId)).filter((followUp) => followUp.state === 'open' && isMeeting(followUp))

/** Hands them to the user as a calendar file, the agenda in each. */
export const calendarOfMeetings = async (personId: string): Promise<number> => offer(await meetingsWith(personId))

/** Whether it is one of the days that `planSkipLevel` planned. */
const isMeeting = ({ reason }: FollowUp): boolean => reason === t('skipLevel.reason')

/** Hands the user every open follow-up as a calendar file. */
export const calendarOfAll = async (): Promise<number> => offer(await openFollowUps(db))

async function offer(followUps: FollowUp[]): Promise<number> {
  const people = [...(await peopleByIds(db, [...new Set(followUps.map(({ personId }) => personId))])).values()]
  const prefs = await settings(db)
  const about = new Set(followUps.flatMap(({ actId, personId }) => (actId === undefined ? [] : [personId])))
  const acts = (await Promise.all([...about].map((id) => actsOf(db, id)))).flat()
  const { now, today } = readClock()
  const text = format.print({ people, followUps, acts, events: [], settings: prefs, exportedAt: instant(now) }, await wordsFor(people, prefs), t('extension.name'))
  const entries = text.split('\r\nBEGIN:VEVENT').length - 1
  if (entries > 0) offerFile(`common-ground-${today}.ics`, format.mime, text)
  return entries
}

async function wordsFor(people: readonly Person[], prefs: Settings): Promise<EntryWords> {
  const shared = new Map<string, string>()
  for (const person of people) {
    const [first] = await sureGroundOf(person.facts)
    if (first) shared.set(person.id, say(first.sentence))
  }
  const { today } = readClock()
  const me = await self(db)
  return {
    title: ({ name }, followUp) => (isMeeting(followUp) ? t('calendar.meeting', [followUp.reason, name]) : t(isKeepInTouch(followUp) ? 'calendar.touch' : 'calendar.followUp', [name])),
    lines: (person, followUp) => {
      if (isMeeting(followUp)) return writeAgenda(person, me).map((line) => `- ${say(line)}`)
      const reason = why(followUp, today)
      return [reason ? say(reason) : followUp.reason, shared.get(person.id) ?? '', person.links.find((link) => /^https?:/.test(link)) ?? '']
    },
    everyDays: (person) => cadenceOf(person, prefs)?.ideal,
  }
}
