import type { Message } from '../../core/message'
import type { Person } from '../../model/person'
import { ChangeList, type Changes } from './collect-changes'
import type { PersonFinder } from './find-person'
import { mergePeople, type MergeRules } from './merge-people'
import { isSame } from './same-value'

interface PeopleContext {
  isTable: boolean
  profileKeyOf: (url: string) => string
  /** Ids of events in the file -> ids after the import. */
  eventIds: ReadonlyMap<string, string>
  /** For an event of a table: every event that may be meant by it. */
  alike: ReadonlyMap<string, readonly string[]>
}

/** Only the first few are told by name. */
const MAX_CLASHES = 5

/** Same id in two backups: the one edited last stays, but the last contact is the last of both, as the acts of both stay. */
function newest(existing: Person, incoming: Person): Person {
  const stays = incoming.updatedAt > existing.updatedAt ? incoming : existing
  const days = [existing.lastContactOn ?? '', incoming.lastContactOn ?? ''].sort()
  return days[1] ? { ...stays, lastContactOn: days[1] } : stays
}

type Merge = (known: Person, incoming: Person) => Person

/** Merging as the context says. A person who has one of the events that a row may mean has that event. */
function mergerOf({ isTable, profileKeyOf, alike }: PeopleContext): Merge {
  const rules: MergeRules = { profileKeyOf, of: isTable ? 'table' : 'records' }
  return (known, incoming) => {
    const eventIds = incoming.eventIds.map((id) => known.eventIds.find((own) => alike.get(id)?.includes(own)) ?? id)
    return mergePeople(known, { ...incoming, eventIds }, rules)
  }
}

/** Someone of whom a row of a table says nothing new: the same file again, without ids and links. */
const findSame = (finder: PersonFinder, person: Person, merge: Merge): Person | undefined =>
  finder.byName(person.name).find((known) => isSame(merge(known, person), known, ['updatedAt']))

/**
 * Plans the people; see `planImport`. `finalIds` leads from ids of the file to ids after the import; the finder knows
 * everyone who is there afterwards.
 */
export function planPeople(finder: PersonFinder, incoming: readonly Person[], context: PeopleContext): { changes: Changes<Person>; finalIds: Map<string, string>; problems: Message[] } {
  const { isTable } = context
  const merge = mergerOf(context)
  const changes = new ChangeList<Person>()
  const finalIds = new Map<string, string>()
  const problems: Message[] = []
  // A backup of people who share a link must come back as it was: only a table's own rows are merged among themselves.
  const matches = isTable ? undefined : incoming.map((person) => (finder.byId(person.id) ? {} : finder.byLink(person)))
  const place = (person: Person, index: number): Person => {
    const known = finder.byId(person.id)
    if (known) return changes.update(known, isTable ? merge(known, person) : newest(known, person))
    const { match, clash } = matches?.[index] ?? finder.byLink(person)
    const same = match ? finder.byId(match.id) : isTable ? findSame(finder, person, merge) : undefined
    if (same) return changes.update(same, merge(same, person))
    if (clash && problems.length < MAX_CLASHES) problems.push({ key: 'exchange.plan.sameLink', values: [person.name.slice(0, 80), clash.name.slice(0, 80)] })
    changes.add(person)
    return person
  }
  let lostEvents = 0
  for (const [index, person] of incoming.entries()) {
    const eventIds = person.eventIds.flatMap((id) => context.eventIds.get(id) ?? [])
    lostEvents += person.eventIds.length - eventIds.length
    const placed = place({ ...person, eventIds }, index)
    finder.add(placed)
    finalIds.set(person.id, placed.id)
  }
  if (lostEvents > 0) problems.push({ key: 'exchange.plan.lostEvents', values: [lostEvents], count: lostEvents })
  return { changes: changes.result(), finalIds, problems }
}
