import { snoozedTo } from '../followups/snoozed-to'
import { dismiss, recallNotice } from '../platform/notifications'
import { openWorkspace } from '../platform/panel'
import { db } from '../store/database'
import { openByIds } from '../store/due'
import { readClock } from './clock'
import { completeFollowUp, snoozeFollowUps } from './follow-up'
import { DIGEST, idOf, isOurs, noteTold, SINGLE } from './remind'

/**
 * What the user does to a notification. A click on it opens what it is about. Chrome gives two buttons: one follow-up has
 * "Done" and "Tomorrow"; several have "Open" and "All tomorrow", which is about those that the notice told of, and no others.
 */

/** Whoever answers or closes a notice has been told, even if the worker that showed it died before it could note so. */
async function told(id: string): Promise<string[]> {
  return navigator.locks.request('announce', async () => {
    const { about, day } = await recallNotice(id)
    await noteTold(about, day)
    return about.map(idOf)
  })
}

/** The user closed the notice. */
export async function closeNotice(id: string): Promise<void> {
  if (isOurs(id)) await told(id)
}

/** Opens what a notification is about. */
export async function openNotice(id: string): Promise<void> {
  const [only] = isOurs(id) ? await openByIds(db, await told(id)) : []
  await dismiss(id)
  await openWorkspace(id.startsWith(SINGLE) && only ? `#/people/${only.personId}` : '#/follow-ups')
}

/** A button of a notification was pressed; `button` counts from 0. */
export async function answerNotice(id: string, button: number): Promise<void> {
  if (!isOurs(id) || (id === DIGEST && button === 0)) return openNotice(id)
  const ids = await told(id)
  await dismiss(id)
  const [only] = ids
  if (button === 0 && only !== undefined) await completeFollowUp(only)
  else await snoozeFollowUps(ids, snoozedTo('a-day', readClock().today))
}
