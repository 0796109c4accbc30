import type { Day } from '../core/day'
import { type Act, type Event, type FollowUp, type Self } from '../model/records'
import { DEFAULT_SETTINGS, type Settings } from '../model/settings'
import type { Review, SavedView, Template } from '../model/kept'
import type { Recipe } from '../model/recipe'
import { inBreaths } from './breaths'
import { type Aside, ASIDE, type AsideEntry } from './carry-over'
import type { Database } from './database'
import { type Draft, type JournalEntry, type PersonRow, TABLES } from './rows'

/** Reading is for windows through `useLiveQuery`, and for the worker directly. Writing goes through `edit`. */

export const personById = (db: Database, id: string): Promise<PersonRow | undefined> => db.people.get(id)

/** The saved person whose links or sources lead to one of these profile keys. */
export const personByKeys = (db: Database, keys: string[]): Promise<PersonRow | undefined> =>
  db.people.where('linkKeys').anyOf(keys).first()

/** Saved people whose links or sources lead to any of these profile keys, each once. */
export const peopleByKeys = (db: Database, keys: string[]): Promise<PersonRow[]> => db.people.where('linkKeys').anyOf(keys).distinct().toArray()

/** Saved people with one of these names, folded (`fold` of lib/core/text). */
export const peopleByNames = (db: Database, folded: string[]): Promise<PersonRow[]> => db.people.where('sortName').anyOf(folded).toArray()

/** The first people in the order of names: enough for the first screen while the rest loads. */
export const firstPeople = (db: Database, limit: number): Promise<PersonRow[]> => db.people.orderBy('sortName').limit(limit).toArray()

export const allPeople = (db: Database): Promise<PersonRow[]> => db.people.orderBy('sortName').toArray()

export const countPeople = (db: Database): Promise<number> => db.people.count()

/** Saved people with these ids, missing ones left out. */
export async function peopleByIds(db: Database, ids: string[]): Promise<Map<string, PersonRow>> {
  const rows = await db.people.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

export const actsOf = (db: Database, personId: string): Promise<Act[]> => db.acts.where('personId').equals(personId).toArray()

/** Acts by their ids; those that are gone are left out. */
export const actsByIds = async (db: Database, ids: readonly string[]): Promise<Act[]> => (await db.acts.bulkGet([...ids])).flatMap((act) => act ?? [])

export const followUpsOf = (db: Database, personId: string): Promise<FollowUp[]> => db.followUps.where('personId').equals(personId).toArray()

/** Every open follow-up, earliest first. */
export const openFollowUps = (db: Database): Promise<FollowUp[]> => db.followUps.orderBy('openDue').toArray()

/** Open follow-ups due up to and including `day`. */
export const openFollowUpsUntil = (db: Database, day: Day): Promise<FollowUp[]> => db.followUps.where('openDue').belowOrEqual(day).toArray()

/** How many follow-ups that the user planned, reminders to keep in touch left out, are open on each day from `first` on. */
export async function plannedPerDay(db: Database, first: Day): Promise<ReadonlyMap<Day, number>> {
  const counts = new Map<Day, number>()
  await db.followUps.where('openDue').aboveOrEqual(first).each(({ due, kind }) => { if (kind === undefined || kind === 'planned') counts.set(due, (counts.get(due) ?? 0) + 1) })
  return counts
}

export const allEvents = (db: Database): Promise<Event[]> => db.events.toArray()

/** The user, empty before the first edit. */
export async function self(db: Database): Promise<Self> {
  return (await db.self.get('self')) ?? EMPTY_SELF
}

export const EMPTY_SELF: Self = { id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: '1970-01-01T00:00:00.000Z' }

export async function settings(db: Database): Promise<Settings> {
  return (await db.settings.get('settings')) ?? DEFAULT_SETTINGS
}

/** Records that an upgrade set aside, and that the user has not been handed yet. */
export async function untoldAside(db: Database): Promise<Aside[]> {
  const entry = (await db.meta.get(ASIDE)) as AsideEntry | undefined
  return entry === undefined || entry.value.told ? [] : entry.value.records
}

export const draft = (db: Database): Promise<Draft | undefined> => db.drafts.get('selection')

/** Whether the user typed a community of anybody, or of their own. */
export async function communitiesKept(db: Database): Promise<boolean> {
  const me = await self(db)
  if ((me.communities ?? []).length > 0) return true
  return (await db.people.filter(({ communities }) => communities !== undefined).first()) !== undefined
}

/** The newest edits that can still be taken back. */
export const recentEdits = (db: Database, limit: number): Promise<JournalEntry[]> =>
  db.journal.orderBy('seq').reverse().limit(limit).filter((entry) => !entry.undone).toArray()

/** People who carry this event, in no order. */
export const peopleOfEvent = (db: Database, eventId: string): Promise<PersonRow[]> => db.people.where('eventIds').equals(eventId).toArray()

/** How many people carry this event. */
export const countPeopleOfEvent = (db: Database, eventId: string): Promise<number> => db.people.where('eventIds').equals(eventId).count()

/** How many people carry each event. */
export async function countsOfEvents(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = await Promise.all(ids.map((id) => countPeopleOfEvent(db, id)))
  return new Map(ids.map((id, index) => [id, counts[index] ?? 0]))
}

/** Acts of these people. */
export const actsOfMany = (db: Database, ids: readonly string[]): Promise<Act[]> => db.acts.where('personId').anyOf([...ids]).toArray()

/** Follow-ups of these people, open and done. */
export const followUpsOfMany = (db: Database, ids: readonly string[]): Promise<FollowUp[]> => db.followUps.where('personId').anyOf([...ids]).toArray()

export const eventById = (db: Database, id: string): Promise<Event | undefined> => db.events.get(id)

export const allTemplates = (db: Database): Promise<Template[]> => db.templates.toArray()

export const reviewsOf = (db: Database, personId: string): Promise<Review[]> => db.reviews.where('personId').equals(personId).toArray()

export const allSavedViews = (db: Database): Promise<SavedView[]> => db.savedViews.toArray()

export const allRecipes = (db: Database): Promise<Recipe[]> => db.recipes.toArray()

/** The whole state, as of one moment. */
export interface Everything {
  people: PersonRow[]
  acts: Act[]
  followUps: FollowUp[]
  events: Event[]
  templates: Template[]
  reviews: Review[]
  savedViews: SavedView[]
  recipes: Recipe[]
  self?: Self
  settings?: Settings
}

/** Everything, for an export. */
export async function everything(db: Database): Promise<Everything> {
  return db.transaction('r', TABLES.map((name) => db.table(name)), async () => {
    const [people, acts, followUps, events, templates, reviews, savedViews, recipes] = await Promise.all([
      allPeople(db), db.acts.toArray(), db.followUps.toArray(), db.events.toArray(),
      allTemplates(db), db.reviews.toArray(), allSavedViews(db), allRecipes(db),
    ])
    const [me, prefs] = await Promise.all([db.self.get('self'), db.settings.get('settings')])
    return { people, acts, followUps, events, templates, reviews, savedViews, recipes, ...(me ? { self: me } : {}), ...(prefs ? { settings: prefs } : {}) }
  })
}

/** The first people whose folded name begins so; their later names are found by the search. */
export const peopleByNameStart = (db: Database, start: string, limit: number): Promise<PersonRow[]> =>
  db.people.where('sortName').startsWith(start).limit(limit).toArray()

/** How much there is that stays out of normal exports, see `lib/ties/quiet.ts`. Reads every act: for the page that exports them. */
export async function quietOnes(db: Database): Promise<{ acts: number; people: number }> {
  const [acts, people] = await Promise.all([
    db.acts.filter((act) => act.quiet).count(),
    db.people.filter((person) => person.tie.tags.some(({ kind }) => kind === 'shadow-sponsor')).count(),
  ])
  return { acts, people }
}

export const allReviews = (db: Database): Promise<Review[]> => db.reviews.toArray()

/** Others of exactly this name: perhaps the same person, saved twice. */
export const namesakesOf = (db: Database, { id, sortName }: PersonRow): Promise<PersonRow[]> =>
  db.people.where('sortName').equals(sortName).filter((person) => person.id !== id).limit(5).toArray()

/** Ids of whatever names a person by id beside their own records: people they introduced, acts that introduce to them, events that put them aside. */
export async function mentionsOf(db: Database, personId: string): Promise<{ people: string[]; acts: string[]; events: string[] }> {
  const [people, acts, events] = await Promise.all([
    db.people.filter((person) => person.introducedBy?.personId === personId).primaryKeys(),
    db.acts.filter((act) => act.introduction?.to.personId === personId).primaryKeys(),
    db.events.filter((event) => event.later?.includes(personId) === true || event.declined?.includes(personId) === true).primaryKeys(),
  ])
  return { people, acts, events }
}

/** People in the order of their ids, those after one, at most `limit`: to go through everybody page by page. */
export const pageOfPeople = (db: Database, after: string, limit: number): Promise<PersonRow[]> => db.people.where('id').above(after).limit(limit).toArray()

/** Acts about which something may be open (`pendingKey`). */
export const pendingActs = (db: Database): Promise<Act[]> => db.acts.where('pending').equals(1).toArray()

/** After every text. */
const LAST = '\uffff'

/** All of it, read in breaths. */
async function gather<T>(pieces: AsyncGenerator<T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const some of pieces) all.push(...some)
  return all
}

/** Everybody who is something to the user (`tiedKey`), read in breaths, in the order of ids. */
export const tiedPeople = (db: Database, signal: AbortSignal): Promise<PersonRow[]> =>
  gather(inBreaths((after, limit) => db.people.where('[tied+id]').between([1, after], [1, LAST], false).limit(limit).toArray(), signal))

/** The whole ledger, read in breaths. */
export const actsInBreaths = (db: Database, signal: AbortSignal): Promise<Act[]> =>
  gather(inBreaths((after, limit) => db.acts.where('id').above(after).limit(limit).toArray(), signal))

/** For these people, the day of the last act before `day`; those without one have none. */
export async function contactsBefore(db: Database, ids: readonly string[], day: Day): Promise<Map<string, Day | undefined>> {
  const last = new Map<string, Day | undefined>(ids.map((id) => [id, undefined]))
  for (const { personId, on } of await actsOfMany(db, ids)) if (on < day && on > (last.get(personId) ?? '')) last.set(personId, on)
  return last
}

/** Whom a picture of everybody may show: all who are something to the user, and where these are fewer than `most`, the first of the others by name; and how many there are in all. */
export async function peopleToDraw(db: Database, most: number, signal: AbortSignal): Promise<{ people: PersonRow[]; total: number }> {
  const [people, total] = await Promise.all([tiedPeople(db, signal), countPeople(db)])
  const left = most - people.length
  if (left <= 0 || total === people.length) return { people, total }
  const known = new Set(people.map(({ id }) => id))
  const others = await firstPeople(db, most)
  return { people: [...people, ...others.filter(({ id }) => !known.has(id)).slice(0, left)], total }
}

/** Everybody for whom this holds, at most so many; all are gone through, in breaths. */
export async function peopleWho(db: Database, holds: (person: PersonRow) => boolean, most: number, signal: AbortSignal): Promise<PersonRow[]> {
  const found: PersonRow[] = []
  for await (const some of inBreaths((after, limit) => pageOfPeople(db, after, limit), signal)) {
    found.push(...some.filter(holds))
    if (found.length >= most) break
  }
  return found.slice(0, most)
}
