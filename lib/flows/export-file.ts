import type { Backup } from '../model/backup'
import { offerFile } from '../platform/files'
import { db } from '../store/database'
import { everything } from '../store/queries'
import { withoutCommunities } from '../ties/communities'
import { withoutQuiet } from '../ties/quiet'
import { instant, readClock } from './clock'

/** Everything the user has, or what belongs to some of their people. */
async function stateOf(ids?: ReadonlySet<string>): Promise<Backup> {
  const all = await everything(db)
  const head = { format: 'common-ground', version: 1, exportedAt: instant(readClock().now) } as const
  if (ids === undefined) return { ...head, ...all }
  const people = all.people.filter((person) => ids.has(person.id))
  const met = new Set(people.flatMap((person) => person.eventIds))
  return {
    ...head, people, acts: all.acts.filter((act) => ids.has(act.personId)),
    followUps: all.followUps.filter((followUp) => ids.has(followUp.personId)), events: all.events.filter((event) => met.has(event.id)),
  }
}

/** What an export holds only when asked for by name. */
export interface ExportChoice {
  /** Quiet acts and shadow sponsors. */
  quiet?: boolean
  /** The communities that the user typed, of themselves and of others. */
  communities?: boolean
}

/** Hands the user a file of everybody, or of those with these ids. Nothing leaves the machine otherwise. Answers how many people are in it. */
export async function exportFile(kind: 'csv' | 'json', ids?: ReadonlySet<string>, { quiet = false, communities = false }: ExportChoice = {}): Promise<number> {
  const whole = await stateOf(ids)
  const all = communities ? whole : withoutCommunities(whole)
  const state = quiet ? all : withoutQuiet(all)
  const name = `common-ground-${readClock().today}.${kind}`
  const { format } = kind === 'csv' ? await import('../exchange/formats/csv') : await import('../exchange/formats/json')
  offerFile(name, format.mime, format.print(state))
  return state.people.length
}
