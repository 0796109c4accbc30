import { weekendOf } from '../followups/working-days'
import { db } from '../store/database'
import { settings } from '../store/queries'
import { readClock } from './clock'

/** The days that are no working days for the user, ISO (1 is Monday): as they said, else as their locale has them. Within an edit it reads what the edit sees. */
export async function daysOff(): Promise<readonly number[]> {
  return (await settings(db)).weekend ?? weekendOf(readClock().locale)
}
