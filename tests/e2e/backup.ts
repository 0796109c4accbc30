import { randomUUID } from 'node:crypto'
import { addDays, type Day, dayAt } from '../../lib/core/day'
import type { Backup } from '../../lib/model/backup'
import type { Fact } from '../../lib/model/fact'
import type { TieKind } from '../../lib/model/kinds'
import type { Person } from '../../lib/model/person'
import { type FollowUp, type Self } from '../../lib/model/records'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings'
import { ZONE } from './fixtures'

/** The day `offset` days from today, as the browser of the tests counts it. */
export const day = (offset = 0, zone = ZONE): Day => addDays(dayAt(Date.now(), zone), offset)

const at = (): string => new Date().toISOString()

const typed = (kind: Fact['kind'], text: string, more: Partial<Fact> = {}): Fact =>
  ({ id: randomUUID(), kind, text, key: text.toLowerCase(), evidence: [], ...more })

/** The user of the tests: shares much with Ilta Korpivaara of the sample site. */
export const me = (): Self => ({
  id: 'self', name: 'Runa Testrup', title: 'Senior Engineer', organisation: 'Northwind',
  facts: [
    typed('school', 'Aalto University', { years: { from: 2009, to: 2014 } }), typed('place', 'Tampere', { placeRole: 'hometown' }),
    typed('hobby', 'bouldering'), typed('language', 'English'), typed('cause', 'food rescue'), typed('employer', 'Vaisto Maps'),
  ],
  goals: [{ id: randomUUID(), text: 'Lead a platform team' }], limits: [], offers: [], wishes: [], updatedAt: at(),
})

/** A person as an export holds them. */
export function person(name: string, { tags = [], ...more }: Partial<Omit<Person, 'tie'>> & { tags?: readonly TieKind[] } = {}): Person {
  const since = day()
  return {
    id: randomUUID(), name, links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [], createdAt: at(), updatedAt: at(),
    tie: { tags: tags.map((kind) => ({ kind, state: 'potential', since })), stage: 'spotted', stageSince: since, goalIds: [] }, ...more,
  }
}

/** Something to come back to with a person. */
export const followUp = ({ id }: Person, due: Day, reason = ''): FollowUp =>
  ({ id: randomUUID(), personId: id, due, reason, state: 'open', createdAt: at() })

interface State extends Partial<Pick<Backup, 'people' | 'followUps' | 'acts' | 'events' | 'self'>> {
  settings?: Partial<Settings>
}

/** A backup file: the user is past the welcome. */
export function backup({ settings, ...state }: State = {}): Backup {
  return {
    format: 'common-ground', version: 1, exportedAt: at(), people: [], followUps: [], acts: [], events: [],
    settings: { ...DEFAULT_SETTINGS, welcomed: true, ...settings }, ...state,
  }
}
