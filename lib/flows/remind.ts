import { type Day, instantAt } from '../core/day'
import type { Message } from '../core/message'
import { byPromise, digestAt, isUntold, markTold, pingAt } from '../followups/notice-times'
import { writeNotice } from '../followups/notice'
import { why } from '../followups/why'
import type { FollowUp } from '../model/records'
import type { Settings } from '../model/settings'
import { setAlarm } from '../platform/alarm'
import { setDueBadge } from '../platform/badge'
import { dismiss, noticesUp, notify, recallNotice, rememberNotice } from '../platform/notifications'
import { say, t } from '../words/words'
import { db } from '../store/database'
import { countDue, firstPings, firstUntold, lastDigest, nextCounted, noteDigest, openByIds, pingsUntil, untoldUntil } from '../store/due'
import { guarded } from '../store/edit'
import { peopleByIds, settings } from '../store/queries'
import { toFollowUpRow } from '../store/rows'
import { sureGroundOf } from './common-ground'
import { type Clock, readClock, readToday } from './clock'

/** The notification of a day, and those of single follow-ups, `follow-up:ID`. */
export const DIGEST = 'due'
export const SINGLE = 'follow-up:'
/** If the worker dies while it tells, this is when the next one looks, in milliseconds. */
const RETRY = 60_000
/** No event tells that the clock was set or the zone has changed: so often the worker looks, in milliseconds. */
const HEARTBEAT = 3_600_000

/** Puts the one wake-up call and the badge right: after each edit, and at every start. The due list is the truth. */
export async function arm(): Promise<void> {
  const clock = readClock()
  const [prefs, due, next] = await Promise.all([settings(db), countDue(db, clock.today), nextCounted(db, clock.today)])
  await setDueBadge(due)
  const calls = [await nextNotice(prefs, clock), next === undefined ? undefined : instantAt(next, '00:00', clock.zone)].filter((call) => call !== undefined)
  await setAlarm(Math.min(clock.now + HEARTBEAT, ...calls))
}

const showDue = async (): Promise<void> => setDueBadge(await countDue(db, readToday()))

/** When the next notice is to come, the daily one or a single one; undefined where there is none. */
async function nextNotice(prefs: Settings, { now, zone }: Clock): Promise<number | undefined> {
  const [first, last, pings] = await Promise.all([firstUntold(db), lastDigest(db), firstPings(db)])
  const calls = [digestAt(first, last, prefs, now, zone), ...pings.map((ping) => pingAt(ping, prefs, now, zone))].filter((call) => call !== undefined)
  return calls.length === 0 ? undefined : Math.min(...calls)
}

/**
 * Tells the user what has fallen due and was not yet told: one notification a day, however much there is, and one each for
 * those that want their own. It is shown first and noted after: a crash in between neither loses nor doubles it, since what is
 * still up is noted before anything else is told.
 */
export async function announce(): Promise<void> {
  // How much is due is known, and on the badge, before anything is asked of the browser or told.
  const [prefs] = await Promise.all([settings(db), showDue()])
  await navigator.locks.request('announce', async () => {
    await noteWhatIsUp()
    const clock = readClock()
    for (const { id, about, day } of await dueNotices(prefs, clock)) await tell(id, about, clock, day)
  })
  await arm()
}

interface DueNotice { id: string; about: FollowUp[]; day?: Day }

async function dueNotices(prefs: Settings, { now, today, zone }: Clock): Promise<DueNotice[]> {
  const [first, last, pings] = await Promise.all([firstUntold(db), lastDigest(db), pingsUntil(db, today)])
  const at = digestAt(first, last, prefs, now, zone)
  const digest = at !== undefined && at <= now ? (await untoldUntil(db, today)).sort(byPromise) : []
  const [only] = digest
  const id = digest.length === 1 && only ? SINGLE + only.id : DIGEST
  const single = pings.filter((ping) => (pingAt(ping, prefs, now, zone) ?? Infinity) <= now)
  return [
    ...(digest.length === 0 ? [] : [{ id, about: digest, day: today }]),
    ...single.map((ping) => ({ id: SINGLE + ping.id, about: [ping] })),
  ]
}

/** What a notification is about, in the form in which it is remembered: a follow-up moved since is another matter. */
const keyOf = ({ id, due }: FollowUp): string => `${id} ${due}`
export const idOf = (key: string): string => key.slice(0, key.lastIndexOf(' '))

/** Whether a notification tells of follow-ups. */
export const isOurs = (id: string): boolean => id === DIGEST || id.startsWith(SINGLE)

async function tell(id: string, about: readonly FollowUp[], clock: Clock, day: Day | undefined): Promise<void> {
  const keys = about.map(keyOf)
  await setAlarm(clock.now + RETRY)
  // Yesterday's, of the same id, goes first: from what is remembered and up it follows that it was shown.
  if ((await noticesUp()).includes(id)) await dismiss(id)
  await rememberNotice(id, { about: keys, ...(day === undefined ? {} : { day }) })
  await show(id, about, clock.today)
  await noteTold(keys, day)
}

/** Notes what a worker showed and died before it could note. */
async function noteWhatIsUp(): Promise<void> {
  for (const id of (await noticesUp()).filter(isOurs)) {
    const { about, day } = await recallNotice(id)
    const open = await openByIds(db, about.map(idOf))
    if (open.some((followUp) => isUntold(followUp) && about.includes(keyOf(followUp)))) await noteTold(about, day)
  }
}

async function show(id: string, about: readonly FollowUp[], today: Day): Promise<void> {
  const people = await peopleByIds(db, about.slice(0, 5).map((followUp) => followUp.personId))
  const items = await Promise.all(about.map(async (followUp, index) => {
    if (index >= 5) return { name: '', reason: '' }
    const person = people.get(followUp.personId)
    const shared = person && index < 3 ? (await sureGroundOf(person.facts))[0] : undefined
    return { name: person?.name ?? '', reason: reasonOf(why(followUp, today), followUp), ...(shared ? { shared: say(shared.sentence) } : {}) }
  }))
  const notice = writeNotice(items)
  const buttons = id === DIGEST ? [t('notice.open'), t('notice.allTomorrow')] : [t('followUp.done'), t('notice.tomorrow')]
  await notify(id, { title: say(notice.title), message: notice.lines.map(say).join('\n'), buttons })
}

const reasonOf = (words: Message | undefined, { reason }: FollowUp): string => (words ? say(words) : reason)

/** Notes what the user was told, as far as it still stands for the same day; `day` where it was the daily notice. */
export async function noteTold(keys: readonly string[], day?: Day): Promise<void> {
  const told = new Set(keys)
  const result = await guarded(db, async () => {
    const open = await openByIds(db, keys.map(idOf))
    const fresh = open.filter((followUp) => told.has(keyOf(followUp)) && isUntold(followUp))
    await db.followUps.bulkPut(fresh.map((followUp) => toFollowUpRow(markTold(followUp))))
    // Only by whoever tells: an old notice that is answered late says nothing about today's.
    if (day !== undefined && fresh.length > 0) await noteDigest(db, day)
  })
  if (!result.ok) throw new Error(`Could not note what was announced: ${result.failure.code}`)
}

/** Shows a notification as a real one would look, so that the user sees whether the system lets them through. */
export async function tryNotification(): Promise<void> {
  await notify('test', { title: t('notice.testTitle'), message: t('notice.testBody') })
}
