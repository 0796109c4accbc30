import { newId } from '../core/id'
import type { Message } from '../core/message'
import type { Result } from '../core/result'
import { cleanLine, LIMITS } from '../core/text'
import { findClashes, findOverwritten, mergeList } from '../core/three-way'
import type { Fact } from '../model/fact'
import type { Person } from '../model/person'
import { addWorkChanges, findWorkChanges } from '../ties/work-changes'
import type { Edited } from '../store/edit'
import { t } from '../words/words'
import { change } from './change'
import { instant, readClock } from './clock'
import { whenReference } from './reference'
import { rekeyed } from './remake-keys'

const LINES = ['name', 'headline', 'title', 'organisation', 'location'] as const
export type PersonLine = (typeof LINES)[number]

/** The fields of a person that the user may write over; an empty text takes the field away. */
export type PersonPatch = Partial<Pick<Person, PersonLine | 'links' | 'contacts' | 'facts'>>

/** Something that both windows wrote: what it is called, and what the other one wrote. */
export interface Overwritten {
  label: string
  theirs: string
}

/** A person after an edit, and what another window had written meanwhile in the same places. */
export interface EditedPerson {
  person: Person
  clashes: Overwritten[]
}

/**
 * Saves what the user changed of a person, field by field, from how it stood when they began (`base`): what another window changed
 * meanwhile stays, lists keep the changes of both. Where both changed one line or one fact, this later one stands, and the other is kept as a note: nothing is lost.
 * Somebody deleted in another window meanwhile is there again, as they stood when the user began: what was typed is worth more than a deletion, which can be done again.
 */
export async function editPerson(base: Person, patch: PersonPatch): Promise<Result<Edited<EditedPerson>>> {
  if (patch.facts !== undefined) await whenReference()
  return change(({ person }: EditedPerson): Message => ({ key: 'edit.changed', values: [person.name] }), async (write) => {
    const now = (await write.get('people', base.id)) ?? base
    const clock = readClock()
    const lines = changedLines(base, patch)
    const clashes = overwrittenBy(base, patch, lines, now)
    const next = withLists(withLines(now, lines), base, patch)
    const changes = findWorkChanges(now, next, clock.today)
    const kept = clashes.filter(({ theirs }) => theirs !== '').map(({ label, theirs }) => t('editing.keptAsNote', [label, theirs])).join('\n')
    const person: Person = {
      ...next, ...(changes.length > 0 ? { changed: addWorkChanges(now.changed, changes) } : {}), updatedAt: instant(clock.now),
      ...(kept === '' ? {} : { notes: [{ id: newId(), text: kept.slice(0, LIMITS.note), at: instant(clock.now) }, ...next.notes].slice(0, LIMITS.rows) }),
    }
    const keyed = patch.facts === undefined ? person : rekeyed(person)
    await write.put('people', keyed)
    return { person: keyed, clashes }
  })
}

function overwrittenBy(base: Person, { facts }: PersonPatch, lines: Partial<Record<PersonLine, string>>, now: Person): Overwritten[] {
  return [
    ...findClashes(LINES, base, lines, now).map(({ field, theirs }) => ({ label: t(`field.${field}`), theirs })),
    ...(facts ? findOverwritten(base.facts, facts, now.facts, ({ id }) => id) : []).map((fact) => ({ label: t(`kind.${fact.kind}`), theirs: wordsOf(fact) })),
  ]
}

const wordsOf = ({ text, years, detail }: Fact): string =>
  [text, [years?.from, years?.to].filter((year) => year !== undefined).join('–'), detail].filter((part) => part !== undefined && part !== '').join(', ')

/** The lines that are another than when the user began. */
function changedLines(base: Person, patch: PersonPatch): Partial<Record<PersonLine, string>> {
  const lines: Partial<Record<PersonLine, string>> = {}
  for (const line of LINES) {
    const text = patch[line] === undefined ? undefined : cleanLine(patch[line], line === 'name' ? LIMITS.name : LIMITS.line)
    if (text !== undefined && text !== (base[line] ?? '')) lines[line] = text
  }
  return lines
}

function withLines(person: Person, lines: Partial<Record<PersonLine, string>>): Person {
  const next = { ...person }
  for (const line of LINES) {
    const text = lines[line]
    if (text === undefined || (line === 'name' && text === '')) continue
    if (text === '') Reflect.deleteProperty(next, line)
    else next[line] = text
  }
  return next
}

function withLists(now: Person, base: Person, { facts, links, contacts }: PersonPatch): Person {
  return {
    ...now,
    ...(facts ? { facts: mergeList(base.facts, facts, now.facts, ({ id }) => id).slice(0, LIMITS.rows) } : {}),
    ...(links ? { links: mergeList(base.links, links, now.links, (link) => link).slice(0, 50) } : {}),
    ...(contacts ? { contacts: mergeList(base.contacts, contacts, now.contacts, ({ value }) => value).slice(0, 50) } : {}),
  }
}
