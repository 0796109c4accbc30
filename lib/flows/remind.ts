import { instantAt } from '../core/day'
import { dueForNotice } from '../followups/due-for-notice'
import { nextWake } from '../followups/next-wake'
import { writeNotice } from '../followups/notice'
import type { FollowUp } from '../model/records'
import { setAlarm } from '../platform/alarm'
import { setDueBadge } from '../platform/badge'
import { notify } from '../platform/notifications'
import { openWorkspace } from '../platform/panel'
import { say, t } from '../words/words'
import { db } from '../store/database'
import { guarded } from '../store/edit'
import { countOpenUntil, openFollowUps, openFollowUpsUntil, peopleByIds, settings } from '../store/queries'
import { commonGroundOf } from './common-ground'
import { type Clock, readClock } from './clock'

const DIGEST = 'due'
const PERSON = 'person:'

/** Puts the one wake-up call and the badge right: after each edit, and at every start. The due list is the truth. */
export async function arm(): Promise<void> {
  const clock = readClock()
  const [open, prefs, due] = await Promise.all([openFollowUps(db), settings(db), countOpenUntil(db, clock.today)])
  await setDueBadge(due)
  const calls = [prefs.notify ? nextWake(open, prefs, clock.now, clock.zone) : undefined, nextMorning(open, clock)]
  const known = calls.filter((call) => call !== undefined)
  await setAlarm(known.length === 0 ? undefined : Math.min(...known))
}

/** The start of the next day on which something falls due: the badge counts it from then on. */
function nextMorning(open: readonly FollowUp[], { today, zone }: Clock): number | undefined {
  const next = open.find((followUp) => followUp.due > today)
  return next === undefined ? undefined : instantAt(next.due, '00:00', zone)
}

/**
 * Tells the user what has fallen due and was not yet told: one notification, however much there is.
 * It is shown first and noted after, under an id that replaces itself, so that a crash in between neither loses nor doubles it.
 */
export async function announce(): Promise<void> {
  await navigator.locks.request('announce', async () => {
    const clock = readClock()
    const prefs = await settings(db)
    if (prefs.notify) {
      const due = dueForNotice(await openFollowUpsUntil(db, clock.today), prefs, clock.now, clock.zone)
      if (due.length > 0) await show(due)
    }
  })
  await arm()
}

async function show(due: readonly FollowUp[]): Promise<void> {
  const people = await peopleByIds(db, due.map((followUp) => followUp.personId))
  const items = await Promise.all(due.map(async (followUp, index) => {
    const person = people.get(followUp.personId)
    const shared = person && index < 3 ? (await commonGroundOf(person.facts))[0] : undefined
    return { name: person?.name ?? '', reason: followUp.reason, ...(shared ? { shared: say(shared.sentence) } : {}) }
  }))
  const notice = writeNotice(items)
  const [only] = due
  await notify(due.length === 1 && only ? PERSON + only.personId : DIGEST, say(notice.title), notice.lines.map(say).join('\n'))
  const result = await guarded(db, async () => {
    for (const followUp of due) await db.followUps.update(followUp.id, { notifiedFor: followUp.due })
  })
  if (!result.ok) throw new Error(`Could not note what was announced: ${result.failure.code}`)
}

/** Opens what a notification is about. */
export async function openNotice(id: string): Promise<void> {
  await openWorkspace(id.startsWith(PERSON) ? `#/people/${id.slice(PERSON.length)}` : '#/follow-ups')
}

/** Shows a notification as a real one would look, so that the user sees whether the system lets them through. */
export async function tryNotification(): Promise<void> {
  await notify('test', t('notice.testTitle'), t('notice.testBody'))
}

