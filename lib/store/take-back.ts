import { same } from '../core/same'

type Fields = Record<string, unknown>

/** What stands after an edit of a record was taken back. */
export interface TakenBack {
  record: Fields
  /** Fields that were changed again since, and stay as they are. */
  kept: string[]
  /** Whether anything was taken back. */
  isDone: boolean
}

/** Fields that follow from others, or tell when something was written: they are nobody's wish. */
const FOLLOWING: ReadonlySet<string> = new Set(['updatedAt', 'sortName', 'linkKeys', 'lastContactOn', 'tied', 'pending', 'openDue', 'untold', 'untoldPing', 'counted'])

/** Fields that mean something only together: the stage, and since when. */
const WITH: Readonly<Record<string, string>> = { stageSince: 'stage', stage: 'stageSince' }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * `current`, with what an edit changed set back from `after` to `before` wherever nobody changed it since: field by field, within objects too, and item by item
 * in lists. What was changed since is the user's later wish; it stays, and is named in `kept`.
 */
export function takeBackFields(before: Fields, after: Fields, current: Fields): TakenBack {
  const back: TakenBack = { record: { ...current }, kept: [], isDone: false }
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const lead = WITH[field] ?? field
    if (same(before[field], after[field])) continue
    if (same(current[field], after[field]) && same(current[lead], after[lead])) {
      if (before[field] === undefined) Reflect.deleteProperty(back.record, field)
      else back.record[field] = before[field]
      back.isDone ||= !FOLLOWING.has(field)
    } else takeBackWithin(back, field, before[field], after[field], current[field])
  }
  return back
}

/** A field that was changed again: what it is made of may still be taken back apart. */
function takeBackWithin(back: TakenBack, field: string, before: unknown, after: unknown, current: unknown): void {
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(current)) {
    const { items, isDone, isWhole } = takeBackItems(before, after, current)
    back.record[field] = items
    if (FOLLOWING.has(field)) return
    back.isDone ||= isDone
    if (!isWhole) back.kept.push(field)
  } else if (isFields(before) && isFields(after) && isFields(current)) {
    const within = takeBackFields(before, after, current)
    back.record[field] = within.record
    back.kept.push(...within.kept)
    back.isDone ||= within.isDone
  } else if (!FOLLOWING.has(field) && field !== 'stageSince') back.kept.push(field)
}

/** What makes an item of a list the same one. */
function keyOf(item: unknown): string {
  if (!isFields(item)) return JSON.stringify(item)
  const key = item['id'] ?? item['kind'] ?? item['url'] ?? item['value']
  return key === undefined ? JSON.stringify(item) : `${String(key)} ${item['id'] === undefined ? String(item['value'] ?? '') : ''}`
}

/** Takes out what the edit added, brings back where it was what it took out, and sets back what it changed, as far as each stands as the edit left it. */
function takeBackItems(before: readonly unknown[], after: readonly unknown[], current: readonly unknown[]): { items: unknown[]; isDone: boolean; isWhole: boolean } {
  const [was, made] = [new Map(before.map((item) => [keyOf(item), item])), new Map(after.map((item) => [keyOf(item), item]))]
  const there = new Set(current.map(keyOf))
  let [isDone, isWhole] = [false, true]
  const items = current.flatMap((item) => {
    const [old, own] = [was.get(keyOf(item)), made.get(keyOf(item))]
    if (own === undefined || same(old, own)) return [item]
    if (!same(item, own)) {
      isWhole = false
      return [item]
    }
    isDone = true
    return old === undefined ? [] : [old]
  })
  for (const [key, item] of was) {
    if (made.has(key) || there.has(key)) continue
    items.splice(Math.min(before.indexOf(item), items.length), 0, item)
    isDone = true
  }
  return { items, isDone, isWhole }
}
