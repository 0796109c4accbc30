import { fold, LIMITS } from '../../core/text'
import type { Event } from '../../model/records'
import { ChangeList, type Changes } from './collect-changes'

const nameOf = ({ name }: Event): string => fold(name, LIMITS.line) || name.trim()
const meets = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

/** What is known of the events after the import. */
export interface EventPlan {
  changes: Changes<Event>
  /** From every id, of the file or known, to the id after the import. */
  finalIds: ReadonlyMap<string, string>
  /** For events of a table: every known event that may be meant. A person who has one of these has the event. */
  alike: ReadonlyMap<string, readonly string[]>
}

/**
 * Events by id, and else by name: a known event of the same name is the same one unless day or address say otherwise. A table
 * may have a name only; of several known ones the latest is meant then.
 */
export function planEvents(existing: readonly Event[], incoming: readonly Event[], isTable: boolean): EventPlan {
  const byId = new Map(existing.map((event) => [event.id, event] as const))
  const byName = new Map<string, Event[]>()
  for (const event of existing) byName.set(nameOf(event), [...(byName.get(nameOf(event)) ?? []), event])
  const changes = new ChangeList<Event>()
  const finalIds = new Map(existing.map(({ id }) => [id, id] as const))
  const alike = new Map<string, string[]>()
  for (const event of incoming) {
    const namesakes = (byName.get(nameOf(event)) ?? []).filter((other) => meets(other.on, event.on) && meets(other.url, event.url))
    const known = byId.get(event.id) ?? latest(namesakes)
    finalIds.set(event.id, known?.id ?? event.id)
    if (isTable && known) alike.set(known.id, namesakes.map(({ id }) => id))
    if (known) byId.set(known.id, changes.update(known, isTable ? known : { ...event, ...known }))
    else {
      changes.add(event)
      byId.set(event.id, event)
    }
  }
  return { changes: changes.result(), finalIds, alike }
}

const latest = (events: readonly Event[]): Event | undefined => events.reduce<Event | undefined>((last, event) => (last && (last.on ?? '') >= (event.on ?? '') ? last : event), undefined)
