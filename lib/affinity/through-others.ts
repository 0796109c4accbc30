import type { Message } from '../core/message'
import type { FactKind } from '../model/kinds'

/** One saved person, as far as what they share with others is concerned: their facts' kinds and canonical keys. */
export interface KeyedPerson {
  id: string
  facts: readonly { kind: FactKind; key: string }[]
}

/** Which saved people bear which key. To be kept while the list does not change; opaque. */
export interface PeopleIndex {
  readonly size: number
  /** @internal `kind key` -> rows of people, ascending. */
  readonly byKey: ReadonlyMap<string, number[]>
  /** @internal */
  readonly ids: readonly string[]
}

/** Saved people who share one thing with the person on the page. */
export interface Through {
  kind: FactKind
  key: string
  /** How many of the saved people share it. */
  count: number
  /** The first of them, at most `names` of the call. */
  ids: string[]
}

/** "Two people you know also worked at …": `affinity.through.<kind>` ($1 how many, $2 the fact as the other one's page writes it). */
export const sayThrough = ({ kind, count }: Through, text: string): Message => ({ key: `affinity.through.${kind}`, values: [count, text], count })

/** A key that more than this share of the list bears tells nothing: everyone speaks English. */
const COMMON_SHARE = 0.2
/** So few that the share means nothing. */
const FEW = 5

const slotOf = (kind: FactKind, key: string): string => `${kind} ${key}`

/** Indexes saved people by their canonical keys; 100,000 people take about half a second, once. */
export function indexPeople(people: Iterable<KeyedPerson>): PeopleIndex {
  const byKey = new Map<string, number[]>()
  const ids: string[] = []
  for (const { id, facts } of people) {
    const row = ids.push(id) - 1
    for (const { kind, key } of facts) {
      if (key === '' || key === '?') continue
      const slot = slotOf(kind, key)
      const rows = byKey.get(slot)
      if (!rows) byKey.set(slot, [row])
      else if (rows.at(-1) !== row) rows.push(row)
    }
  }
  return { size: ids.length, byKey, ids }
}

/**
 * For a page with no direct common ground: what the saved people share with the person there ("Two people you know also worked at …"),
 * the rarest first. `theirs` carry their canonical keys; `except` is the person's own id where they are saved. At most `most` things with
 * at most `names` people each. A look-up a fact: well under a millisecond, however long the list.
 */
export function throughOthers(index: PeopleIndex, theirs: readonly { kind: FactKind; key: string }[], except?: string, most = 5, names = 3): Through[] {
  const seen = new Set<string>()
  const found: Through[] = []
  for (const { kind, key } of theirs) {
    const slot = slotOf(kind, key)
    const rows = index.byKey.get(slot)
    if (!rows || seen.has(slot)) continue
    seen.add(slot)
    const ids = idsOf(index, rows, except, names)
    const count = rows.length - (except !== undefined && rows.some((row) => index.ids[row] === except) ? 1 : 0)
    if (count > 0 && (count <= FEW || count <= index.size * COMMON_SHARE)) found.push({ kind, key, count, ids })
  }
  return found.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1)).slice(0, most)
}

/** How many of the people bear a key. */
export const countBearing = (index: PeopleIndex, kind: FactKind, key: string): number => index.byKey.get(slotOf(kind, key))?.length ?? 0

function idsOf(index: PeopleIndex, rows: readonly number[], except: string | undefined, names: number): string[] {
  const ids: string[] = []
  for (const row of rows) {
    const id = index.ids[row]
    if (id !== undefined && id !== except) ids.push(id)
    if (ids.length >= names) break
  }
  return ids
}
