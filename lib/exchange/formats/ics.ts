import type { Person } from '../../model/person'
import type { FollowUp } from '../../model/records'
import { defineFormat, type State } from '../format'
import { entryOf, type EntryWords, isQuiet } from '../ics/follow-up-entries'
import { printCalendar } from '../ics/print-calendar'

/** What entries say where nobody gives words: the name, and the user's own reason. */
const PLAIN: EntryWords = {
  title: (person: Person) => person.name,
  lines: (_: Person, followUp: FollowUp) => [followUp.reason],
  everyDays: () => undefined,
}

/** The time of the alarm where the state has no settings. */
const NINE = '09:00'

/**
 * Open follow-ups as a calendar (iCalendar, RFC 5545): one all-day event each, with an alarm at the time of the daily notice; reminders
 * to keep in touch repeat. Identities are stable and SEQUENCE grows, so that reading a later print changes entries instead of adding them.
 * What is quiet stays out. `exportedAt` is the moment of printing; `words` make the sentences. Only printed, never read.
 */
export const format = defineFormat({
  id: 'ics',
  extension: 'ics',
  mime: 'text/calendar;charset=utf-8',
  print: (state: State & { exportedAt: string }, words: EntryWords = PLAIN, name = 'Common Ground'): string => {
    const people = new Map(state.people.map((person) => [person.id, person] as const))
    const acts = new Map(state.acts.map((act) => [act.id, act] as const))
    const now = Date.parse(state.exportedAt)
    const entries = state.followUps.filter(({ state: standing }) => standing === 'open').flatMap((followUp) => {
      const person = people.get(followUp.personId)
      return person && !isQuiet(followUp, person, acts) ? [entryOf(followUp, person, words, state.exportedAt.slice(0, 10), now)] : []
    })
    return printCalendar(entries, name, state.settings?.notifyAt ?? NINE, state.exportedAt)
  },
})
