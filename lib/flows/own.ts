import { newId } from '../core/id'
import type { Result } from '../core/result'
import { cleanLine, LIMITS } from '../core/text'
import { canonicalKey } from '../affinity/affinity'
import type { Fact, Years } from '../model/fact'
import type { FactKind, PlaceRole } from '../model/kinds'
import type { Reading } from '../model/reading'
import type { Self } from '../model/records'
import type { Settings } from '../model/settings'
import { addWorkChanges, findWorkChanges } from '../ties/work-changes'
import type { Edited } from '../store/edit'
import { EMPTY_SELF } from '../store/queries'
import { DEFAULT_SETTINGS } from '../model/settings'
import { change } from './change'
import { instant, readClock } from './clock'
import { whenReference } from './reference'
import { rekeyed } from './remake-keys'
import { factOf } from './tag'

/** A fact that the user typed: no evidence but their word. Undefined when there is no text. */
export function typedFact(kind: FactKind, text: string, more: { years?: Years; placeRole?: PlaceRole; detail?: string } = {}): Fact | undefined {
  const line = cleanLine(text)
  return line === '' ? undefined : { id: newId(), kind, text: line, key: canonicalKey(kind, line), evidence: [], ...more }
}

/** Changes the user's own record, field by field: what another window changed meanwhile stays. */
export async function saveSelf(patch: (self: Self) => Self): Promise<Result<Edited<Self>>> {
  await whenReference()
  return change({ key: 'edit.self' }, async (write) => {
    const known = (await write.get('self', 'self')) ?? EMPTY_SELF
    const patched = rekeyed(patch(known))
    const changes = findWorkChanges(known, patched, readClock().today)
    const next: Self = { ...patched, ...(changes.length > 0 ? { changed: addWorkChanges(known.changed, changes) } : {}), updatedAt: instant(readClock().now) }
    await write.put('self', next)
    return next
  })
}

/** Changes the settings given. */
export function saveSettings(patch: Partial<Settings>): Promise<Result<Edited<Settings>>> {
  return change({ key: 'edit.settings' }, async (write) => {
    const next = { ...DEFAULT_SETTINGS, ...(await write.get('settings', 'settings')), ...patch }
    await write.put('settings', next)
    return next
  })
}

/** The user's own record with what a page about them adds. Nothing that is there is overwritten. */
export function fillFrom(self: Self, reading: Reading): Self {
  const known = new Set(self.facts.map((fact) => `${fact.kind}/${fact.key}`))
  const fresh = reading.facts.map((fact) => factOf(fact, reading.url, readClock())).filter((fact) => !known.has(`${fact.kind}/${fact.key}`))
  return {
    ...self,
    name: self.name ?? reading.name.value.slice(0, LIMITS.name),
    ...(self.title === undefined && reading.title ? { title: reading.title.value } : {}),
    ...(self.organisation === undefined && reading.organisation ? { organisation: reading.organisation.value } : {}),
    facts: [...self.facts, ...fresh].slice(0, LIMITS.rows),
  }
}
